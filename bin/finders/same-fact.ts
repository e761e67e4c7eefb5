/** When a fact counts as read right: the comparison rules of test/mail/corpus/score.mjs. */

export const foldFact = (s: string): string =>
  s
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const FORM =
  /\b(inc|llc|ltd|limited|gmbh|ag|se|kg|plc|corp|corporation|company|co|sa|sas|srl|spa|bv|nv|ab|oy|as|aps|kk|sp z o o|the|group)\b/g;

/** A firm's name without its legal form. */
export const foldFirm = (s: string): string => {
  const f = foldFact(s);
  return f.replace(FORM, ' ').replace(/\s+/g, ' ').trim() || f;
};

/** One holds the other, by whole words. */
export const overlap = (a: string, b: string): boolean => a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);

const lastWord = (s: string): string => foldFact(s).split(' ').pop() ?? '';

export const SAME = {
  company: (a: string, b: string): boolean => overlap(foldFirm(a), foldFirm(b)),
  role: (a: string, b: string): boolean => overlap(foldFact(a), foldFact(b)),
  contact: (a: string, b: string): boolean => lastWord(a) === lastWord(b),
};
