/** Splits what was forwarded into the newest message and the older thread; closing delimiters, disclaimers and the user's signature off. */
import { fold } from '../text/fold.ts';
import { findAttribution } from './attribution.ts';
import { bannerEnd, dropDisclaimers } from './boilerplate.ts';
import { aboveBlock, isEdge, isForwardWords } from './delimiter.ts';
import { findHeaderBlock, isRule } from './header-block.ts';
import { type Line, linesToText } from './lines.ts';
import { isClientLine } from './own-words.ts';
import type { Mailbox } from './reading.ts';

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
  begin = Math.min(bannerEnd(body.slice(0, end), begin), end);
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
