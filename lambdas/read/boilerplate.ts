/** Takes off what mail systems add around the words of people: banners for mail from outside above, notes on confidentiality and scans below. */
import {
  DISCLAIMER_HEADINGS,
  DISCLAIMER_MAIL,
  DISCLAIMER_SECRET,
  OUTSIDE_BANNERS,
  SYSTEM_NOTES,
} from '../content/forward/legal.ts';
import { fold, foldWords } from '../text/fold.ts';
import { isRule } from './header-block.ts';
import { type Line, linesToText } from './lines.ts';

const folded = (words: string): string[] => words.split('|').map(fold);
const SECRET = folded(DISCLAIMER_SECRET);
const THIS_MAIL = folded(DISCLAIMER_MAIL);
const NOTES = folded(SYSTEM_NOTES);
const HEADINGS = new Set(DISCLAIMER_HEADINGS.split('|'));
const BANNERS = folded(OUTSIDE_BANNERS);
/** Most such paragraphs that are taken off, and most lines of one. */
const ROUNDS = 5;
const PARAGRAPH_LINES = 30;

/** Index before the closing paragraphs in which a mail system speaks; the letter's own paragraphs stay, and never nothing remains. */
export function dropDisclaimers(body: readonly Line[], last: number): number {
  let end = last;
  for (let round = 0; round < ROUNDS; round++) {
    let stop = end;
    while (stop > 0 && !body[stop - 1]?.text.trim()) stop--;
    let start = stop;
    while (start > 0 && stop - start < PARAGRAPH_LINES && body[start - 1]?.text.trim() && !isRule(body[start - 1]?.text ?? ''))
      start--;
    const paragraph = fold(linesToText(body.slice(start, stop)).slice(0, 4_000));
    const isLegal = SECRET.some(word => paragraph.includes(word)) && THIS_MAIL.some(word => paragraph.includes(word));
    const isNote =
      paragraph.length < 400 && NOTES.some(word => paragraph.includes(word)) && THIS_MAIL.some(word => paragraph.includes(word));
    const isHeading = end < last && stop - start === 1 && HEADINGS.has(foldWords(paragraph));
    if (!(isLegal || isNote || isHeading) || !body.slice(0, start).some(line => line.text.trim() && !isRule(line.text))) break;
    end = start;
    while (end > 0 && (!body[end - 1]?.text.trim() || isRule(body[end - 1]?.text ?? ''))) end--;
  }
  return end;
}

/** Index after the banner of a mail system that the text begins with at `from` ("CAUTION: external email"), with more text below; else `from`. */
export function bannerEnd(body: readonly Line[], from = 0): number {
  let at = from;
  while (at < body.length && !body[at]?.text.trim()) at++;
  let end = at;
  while (end < body.length && end - at < 8 && body[end]?.text.trim()) end++;
  const paragraph = linesToText(body.slice(at, end));
  if (paragraph.length > 600 || !BANNERS.some(word => fold(paragraph).includes(word))) return from;
  const isBanner = /^[^\p{L}]{0,6}(?:\p{Lu}{5,}|\p{Lu}[^\n]{0,24}[:\]])|^[^\n]{0,200}$/u.test(paragraph);
  while (end < body.length && (!body[end]?.text.trim() || isRule(body[end]?.text ?? ''))) end++;
  return isBanner && body.slice(end).some(line => line.text.trim()) ? end : from;
}
