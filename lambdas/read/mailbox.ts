/** Takes name and address out of what clients print for a mailbox (RFC 5322 and what they make of it). */
import { showPlain } from '../text/fold.ts';
import { decodeWords } from './header-fields.ts';
import type { Mailbox } from './reading.ts';

const ADDRESS = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,80}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}/u;
/** An address with a domain that has a dot: `Team@Quay` is a name. */
const FULL_ADDRESS = new RegExp(`${ADDRESS.source.replace('{0,8}', '{1,8}')}`, 'u');
const BEHALF =
  /\s(?:on behalf of|im auftrag von|de la part de|por cuenta de|en nombre de|em nome de|per conto di|namens|på vegne av|på vegne af|i vegne af|för|w imieniu|v zastoupení|v zastúpení|от имени|від імені|au nom de|a nome di|a nombre de|a pedido de|uit naam van|puolesta|nevében|din partea|adına|εκ μέρους|بالنيابة عن|בשם|の代理|代理|代表|대신)\s/i;

/** The first address in a text, lower case, or null. */
export const findAddress = (text: string): string | null =>
  ADDRESS.exec(text.slice(0, 2_000))?.[0]
    .replace(/^[.'*]+|[.'*]+$/g, '')
    .toLowerCase() ?? null;

/** One mailbox as shown: `Name <addr>`, `Name [mailto:addr]`, `addr`, `Name (addr)`, `Name`, with "on behalf of". */
export function parseMailbox(shown: string): Mailbox {
  let value = readable(shown.slice(0, 1_000))
    .trim()
    .replace(/^\*+|\*+$/g, '');
  const behalf = BEHALF.exec(value);
  if (behalf && value.slice(0, behalf.index).includes('@')) {
    const rest = value.slice(behalf.index + behalf[0].length);
    if (rest.includes('@')) value = rest;
    else return { name: cleanName(rest), address: findAddress(value) };
  }
  const address = findAddress(lastBracket(value) ?? value);
  const cut = value.search(/\s*[<＜[(](?=[^<>[\]()]{0,200}@)/);
  let name = cut >= 0 ? value.slice(0, cut) : address ? value.replace(ADDRESS, ' ') : value;
  if (!name.trim() && cut === 0) name = value.slice(value.indexOf('>') + 1);
  name = name.replace(/<?mailto:|<https?:[^<>\s]{0,500}>/gi, ' ');
  // `ada@x.example (Ada Byron)`: the comment is the name (RFC 5322).
  if (cut < 0 && address) name = /^\s*[([]([^()[\]]{1,200})[)\]]\s*$/.exec(name)?.[1] ?? name;
  const clean = cleanName(name);
  return {
    name:
      clean && clean.toLowerCase() !== address && (!FULL_ADDRESS.test(clean) || (address && !clean.includes('@'))) ? clean : null,
    address,
  };
}

/** Without marks nobody sees; encoded words and entities that a gateway left as they were. */
const readable = (text: string): string =>
  decodeWords(/[^\x20-\x7e]/.test(text) ? showPlain(text) : text).replace(
    /&(lt|gt|quot|amp);/g,
    (_, name: string) => ENTITY[name] ?? '',
  );
const ENTITY: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** All mailboxes of a To or Cc line, at most 200. */
export function parseMailboxes(shown: string): Mailbox[] {
  const out: Mailbox[] = [];
  let from = 0;
  let isQuoted = false;
  let angle = 0;
  const text = shown.slice(0, 40_000);
  for (let i = 0; i <= text.length && out.length < 200; i++) {
    const c = text[i];
    if (c === '"') isQuoted = !isQuoted;
    else if (c === '<') angle++;
    else if (c === '>') angle = Math.max(0, angle - 1);
    const isEnd = i === text.length || c === ';' || (c === ',' && !isQuoted && angle === 0 && /[@>]/.test(text.slice(from, i)));
    if (!isEnd) continue;
    const part = text.slice(from, i).trim();
    if (part) out.push(parseMailbox(part));
    from = i + 1;
  }
  return out;
}

function lastBracket(value: string): string | null {
  const open = Math.max(value.indexOf('<'), value.indexOf('＜'), value.indexOf('[mailto:'));
  return open < 0 ? null : value.slice(open + 1);
}

function cleanName(name: string): string | null {
  let clean = name
    .replace(/[<>＜＞]|^\s*\]|\[\s*$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[`*_]+|[`*_]+$/g, '')
    .replace(/\\(["\\])/g, '$1')
    .replace(/[,;:]$/, '')
    .trim();
  // Pairs around the whole name go; quotes that belong to it stay: `Кадры «Берёзка»`.
  for (let i = 0; i < 3 && clean.length > 1 && OPEN.includes(clean[0] ?? '') && CLOSE.includes(clean.at(-1) ?? ''); i++)
    clean = clean.slice(1, -1).trim();
  if ((clean.split('"').length - 1) % 2) clean = clean.replace(/^"+|"+$/g, '').trim();
  return clean || null;
}
const OPEN = `"'“”„«‘’‹「`;
const CLOSE = `"'“”»‘’›」`;
