/** The step numbers of our own quoted mail: what "done" without a number is about, when there is no store to ask. */

const MAX_QUOTE = 200_000;

/** Numbers of lines like `2. Write to the one who interviewed you` in the quote, in order, 1 to 7 only. */
export function stepsInQuote(quoted: string | null): number[] {
  if (!quoted) return [];
  const steps = new Set<number>();
  for (const line of quoted.slice(0, MAX_QUOTE).split('\n')) {
    const match = /^[\s>|]{0,20}([1-7])[.)]\s{1,4}\S/.exec(line.slice(0, 60));
    if (match) steps.add(Number(match[1]));
  }
  return [...steps];
}
