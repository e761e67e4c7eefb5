/** Splits what was forwarded into the newest message and the older thread; closing delimiters, disclaimers and the user's signature off. */
import { DISCLAIMER_MAIL, DISCLAIMER_SECRET } from '../content/forward/subjects.ts';
import { fold } from '../text/fold.ts';
import { findAttribution } from './attribution.ts';
import { aboveBlock, isEdge, isForwardWords } from './delimiter.ts';
import { findHeaderBlock, isRule } from './header-block.ts';
import { type Line, linesToText } from './lines.ts';
import { isClientLine } from './own-words.ts';
import type { Mailbox } from './reading.ts';

const SECRET = DISCLAIMER_SECRET.split('|');
const THIS_MAIL = DISCLAIMER_MAIL.split('|');

/** The newest message and, below it, the older thread; closing delimiters and the user's own signature off. */
export function splitThread(body: readonly Line[], context: { user: Mailbox }): { text: string; thread: string | null } {
  const base = depthOf(body);
  let cut = body.length;
  const older = findHeaderBlock(body, 1);
  if (older) cut = Math.min(cut, aboveBlock(body, older));
  const attribution = findAttribution(body.slice(0, cut), 1);
  if (attribution) cut = Math.min(cut, attribution.start);
  for (let i = 2; i < cut; i++) {
    const text = body[i]?.text ?? '';
    if (isRule(text) && isForwardWords(text)) cut = i;
    else if ((body[i]?.depth ?? 0) > base && body.slice(i, cut).every(l => l.depth > base || !l.text.trim()) && base < 99)
      cut = i;
    if (i > 400) break;
  }
  let end = cut;
  // Below the original, less quoted than it: the user's own signature (Thunderbird, Apple Mail).
  if (base > 0 && base < 99) while (end > 1 && (body[end - 1]?.depth ?? 0) < base) end--;
  while (end > 0 && (!body[end - 1]?.text.trim() || isEdge(body[end - 1]?.text ?? ''))) end--;
  const name = context.user.name ? fold(context.user.name) : null;
  for (let i = Math.max(1, end - 14); i < end; i++) {
    if (!/^--\s?$/.test(body[i]?.text ?? '')) continue;
    const below = fold(
      body
        .slice(i + 1, end)
        .map(l => l.text)
        .join(' '),
    );
    const isClients = body.slice(i + 1, end).every(line => !line.text.trim() || isClientLine(line.text));
    if (isClients || (name && below.includes(name)) || (context.user.address && below.includes(context.user.address))) end = i;
  }
  end = dropDisclaimers(body, end);
  let begin = 0;
  while (
    begin < end &&
    begin < 8 &&
    (!body[begin]?.text.trim() || isEdge(body[begin]?.text ?? '') || body[begin]?.text.trim() === '--')
  )
    begin++;
  const below = body.slice(cut);
  const thread = below.every(line => !line.text.trim() || isEdge(line.text)) ? null : linesToText(below);
  return { text: linesToText(body.slice(begin, end)), thread: thread || null };
}

/** How deep the newest message is quoted: the middle of its first three lines, as clients quote some lines lazily. */
function depthOf(body: readonly Line[]): number {
  const depths = body
    .filter(line => line.text.trim())
    .slice(0, 3)
    .map(line => line.depth)
    .sort((a, b) => a - b);
  return (depths.length < 3 ? depths[0] : depths[1]) ?? 99;
}

/** Index before the closing paragraphs in which a mail system speaks of confidentiality; the letter's own paragraphs stay. */
function dropDisclaimers(body: readonly Line[], last: number): number {
  let end = last;
  for (let round = 0; round < 4; round++) {
    let stop = end;
    while (stop > 0 && !body[stop - 1]?.text.trim()) stop--;
    let start = stop;
    while (start > 0 && stop - start < 30 && body[start - 1]?.text.trim() && !isRule(body[start - 1]?.text ?? '')) start--;
    const paragraph = fold(linesToText(body.slice(start, stop)).slice(0, 4_000));
    const isLegal = SECRET.some(word => paragraph.includes(word)) && THIS_MAIL.some(word => paragraph.includes(word));
    if (!isLegal || !body.slice(0, start).some(line => line.text.trim() && !isRule(line.text))) break;
    end = start;
    while (end > 0 && (!body[end - 1]?.text.trim() || isRule(body[end - 1]?.text ?? ''))) end--;
  }
  return end;
}
