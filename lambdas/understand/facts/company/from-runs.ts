/** Runs of capitalised words (Japanese: of noun characters) that may be an employer for no other reason. */
import { NAME_LINKS } from '../../../content/facts/words.ts';
import { splitSender } from '../contact/sender-person.ts';
import { startsSmall, type View } from '../view.ts';
import type { Add } from './add.ts';

const MAX_RUNS = 70;
const JA_RUN =
  /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9&・]{2,16}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{3,12}(?=さん|様|の[\p{Script=Han}]{1,4}(?:です|と))/gu;

export function fromRuns(view: View, add: Add): void {
  let runs = 0;
  // A short mail's last lines come twice.
  const known = new Map<string, Run[]>();
  // "Léna de Tissovert" is person and firm, not a firm of that name.
  const shown = splitSender(view) ? '' : view.fromName;
  for (const line of [shown, view.subject, ...view.lines.slice(0, 40), ...view.lines.slice(-8)]) {
    if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(line)) {
      for (const m of line.slice(0, 400).matchAll(JA_RUN)) {
        if (runs++ > MAX_RUNS) return;
        add(m[0], 0, 'run', line);
      }
      continue;
    }
    const inLine = known.get(line) ?? runsIn(view.split(line, 120));
    known.set(line, inLine);
    for (const { run, opens } of inLine) {
      if (runs++ > MAX_RUNS) return;
      add(run.join(' '), 0, 'run', line);
      // At the start of a sentence the first word may only be its first word: "Danach hat Brunnhof".
      if (run.length > 1 && opens) add(run.slice(1).join(' '), 0, 'run', line);
    }
  }
}

interface Run {
  run: string[];
  /** Starts with the line. */
  opens: boolean;
}

/** The runs of capitalised words of a line, with the small words that link names. */
function runsIn(words: readonly string[]): Run[] {
  const found: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    if (startsSmall(words[i]!)) continue;
    const start = words[i]!.replace(/^[("“„«'’]+|^(?:\p{L}{1,5}['’])(?=\p{Lu})/gu, '');
    if (!/^[\p{Lu}\p{N}]/u.test(start) || !/\p{L}/u.test(start)) continue;
    const run: string[] = [];
    let k = i;
    for (; k < words.length && run.length < 7; k++) {
      const w = k === i ? start : words[k]!.replace(/^[(“„«]+/, '');
      const bare = w.replace(/[.,;:!?)"”»'’…]+$/u, '').replace(/['’]s$/u, '');
      if (/^[\p{Lu}\p{N}&]/u.test(bare)) run.push(bare);
      else if (
        run.length &&
        NAME_LINKS.has(bare.toLowerCase()) &&
        /^[\p{Lu}&]/u.test(words[k + 1]?.replace(/^\p{L}['’]/u, '') ?? '')
      )
        run.push(bare);
      else break;
      if (/[,;:!?)"”»]$/u.test(w) || /['’]s$/u.test(w) || (/\.$/.test(w) && bare.length > 3)) {
        k++;
        break;
      }
    }
    if (!run.length) continue;
    found.push({ run, opens: i === 0 });
    i = k - 1;
  }
  return found;
}
