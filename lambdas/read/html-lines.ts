/** HTML to lines in one pass over the tags: blocks end a line, quotes give depth, hidden and script parts are dropped. */
import { cleanLine, LINE_LIMIT, type Line } from './lines.ts';

export interface HtmlBody {
  lines: Line[];
  /** `href` targets (http, https, mailto) with the number of the line they stand in. */
  links: { line: number; href: string }[];
}

const TAG_LIMIT = 100_000;
/** Shown characters after which the rest of a part is left. */
const SHOWN_LIMIT = 200_000;
const LINK_LIMIT = 400;
const BLOCKS = new Set('address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(' ')); // biome-ignore format: one list
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote']);
const SKIPPED = new Set(['style', 'script', 'head', 'title', 'noscript', 'template', 'svg', 'select', 'object', 'xml']);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const QUOTE =
  /gmail_quote|yahoo_quoted|protonmail_quote|moz-forward-container|moz-cite-prefix|moz-email-headers|divrplyfwdmsg|appendonsend|mail-editor-reference-message-container|ms-outlook-mobile-reference|zmail_extra|zm_mail_extra|quote-header|quoted_header|hs_reply|tutanota_quote|moz-quote|outlookmessageheader|origmsg|replyforward|airmail_ext_on|bloop_original|gmail_extra|x_gmail_quote|sh-quoted|missive_quote|front-blockquote|front_quote|mailmate_quote|sparkmailquote|name="quote"|id="quote"|class="quote"|mcnt-quote/;
const SIGNATURE =
  /gmail_signature|moz-signature|ms-outlook-mobile-signature|composer_signature|protonmail_signature|applemailsignature|id="?signature|class="?signature|ydp[0-9a-f]{0,12}signature|email-signature|tutanota_signature|bluemail_signature|mail-signature|zimbra-signature/;
const NAMED: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '\u200b', zwj: '\u200d', shy: '\u00ad', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', hellip: '…', bull: '•', middot: '·', copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', yen: '¥', cent: '¢', sect: '§', deg: '°', iexcl: '¡', iquest: '¿', ordf: 'ª', ordm: 'º', times: '×', szlig: 'ß', aelig: 'æ', AElig: 'Æ', oelig: 'œ', OElig: 'Œ', oslash: 'ø', Oslash: 'Ø', aring: 'å', Aring: 'Å', ccedil: 'ç', Ccedil: 'Ç', ntilde: 'ñ', Ntilde: 'Ñ', eth: 'ð', thorn: 'þ', lrm: '', rlm: '', rarr: '→', larr: '←', check: '✓', scaron: 'š', Scaron: 'Š',
}; // biome-ignore format: a table
const ACCENTS: Record<string, string> = { acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303' };

interface Open {
  name: string;
  isQuote: boolean;
  isSignature: boolean;
  isHidden: boolean;
}

/** The lines of an HTML part. Linear in its length; depth of nesting, tags and links are capped. Never throws. */
export function htmlLines(html: string): HtmlBody {
  const lines: Line[] = [];
  const links: HtmlBody['links'] = [];
  const stack: Open[] = [];
  let depth = 0;
  let signatures = 0;
  let hidden = 0;
  let buffer: string[] = [];
  let isStart = false;
  let preDepth = 0;
  let shownLength = 0;
  let isHeadOpen = false;
  const flush = (isForced: boolean) => {
    const shown = cleanLine(buffer.join('').replace(/ {2,}/g, ' ')).trimStart();
    buffer = [];
    if (!shown && !isForced) return;
    shownLength++;
    lines.push({ text: shown, depth, isQuoteStart: isStart, isSignature: signatures > 0 });
    isStart = false;
  };
  const gap = () => {
    if (lines.length && lines.at(-1)?.text) flush(true);
  };
  const close = (open: Open) => {
    if (open.isQuote) depth--;
    if (open.isSignature) signatures--;
    if (open.isHidden) hidden--;
    if (open.name === 'pre') preDepth--;
  };
  const addText = (from: number, to: number) => {
    if (hidden || from >= to) return;
    // No more source than can still be shown is decoded.
    const text = decodeEntities(html.slice(from, Math.min(to, from + Math.max(0, SHOWN_LIMIT - shownLength) * 2)));
    shownLength += text.length;
    if (!preDepth) {
      buffer.push(text.replace(/[\t\n\f\r ]+/g, ' '));
      return;
    }
    const parts = text.split('\n');
    parts.forEach((part, i) => {
      buffer.push(part);
      if (i < parts.length - 1) flush(true);
    });
  };
  let at = 0;
  for (let tags = 0; at < html.length && tags < TAG_LIMIT && shownLength < SHOWN_LIMIT && lines.length < LINE_LIMIT; tags++) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      addText(at, html.length);
      break;
    }
    addText(at, open);
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const c = html.charCodeAt(open + 1) | 32;
    const isTag = (c >= 97 && c <= 122) || html[open + 1] === '/' || html[open + 1] === '!' || html[open + 1] === '?';
    if (!isTag) {
      if (!hidden) buffer.push('<');
      at = open + 1;
      continue;
    }
    const end = tagEnd(html, open + 1);
    if (end < 0) {
      at = html.length;
      break;
    }
    at = end + 1;
    const tag = html.slice(open + 1, Math.min(end, open + 3_000));
    const name = (/^\/?([a-zA-Z][a-zA-Z0-9]{0,20})/.exec(tag)?.[1] ?? '').toLowerCase();
    const isEnd = tag[0] === '/';
    if (name === 'br') {
      if (!hidden) flush(true);
      continue;
    }
    if (BLOCKS.has(name) && !hidden) {
      flush(false);
      if (PARAGRAPHS.has(name)) gap();
    }
    if ((name === 'td' || name === 'th') && !hidden && buffer.length) buffer.push(' ');
    if (name === 'hr' && !hidden) {
      buffer.push('________________________________');
      flush(false);
    }
    if (isEnd) {
      const from = Math.max(0, stack.length - 60);
      for (let i = stack.length - 1; i >= from; i--) {
        if (stack[i]?.name !== name) continue;
        if (stack[i]?.isQuote || stack[i]?.isSignature) flush(false);
        for (const one of stack.splice(i).reverse()) close(one);
        break;
      }
      continue;
    }
    if (!name) continue;
    if (SKIPPED.has(name)) {
      // A head that never ends is read on, and not looked for again.
      if (name === 'head' && isHeadOpen) continue;
      const stop = name === 'head' ? /<\/head|<body/gi : new RegExp(`</${name}`, 'gi');
      stop.lastIndex = at;
      const hit = stop.exec(html);
      isHeadOpen ||= !hit;
      at = hit ? hit.index : name === 'head' ? at : html.length;
      continue;
    }
    const attributes = tag.slice(name.length).toLowerCase();
    if (name === 'a' && links.length < LINK_LIMIT) {
      const href = /\bhref\s{0,3}=\s{0,3}(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'>]{1,2000}))/i.exec(tag);
      const target = decodeEntities(href?.[1] ?? href?.[2] ?? href?.[3] ?? '').trim();
      if (/^(?:https?:|mailto:)/i.test(target)) links.push({ line: lines.length, href: target });
    }
    if (name === 'li' && !hidden) buffer.push('- ');
    if (VOID.has(name) || tag.endsWith('/') || stack.length >= 2_000) continue;
    const isQuote = name === 'blockquote';
    const isSignature = attributes.length > 8 && SIGNATURE.test(attributes);
    const isHidden =
      /display\s{0,2}:\s{0,2}none|visibility\s{0,2}:\s{0,2}hidden|font-size\s{0,2}:\s{0,2}0(?:px)?\s{0,2}[;"']|mso-hide\s{0,2}:\s{0,2}all/.test(
        attributes,
      );
    if (isQuote || isSignature) flush(false);
    if (
      isQuote
        ? /cite|quote|border-left/.test(attributes)
        : QUOTE.test(attributes) || /border-top\s{0,2}:\s{0,2}solid/.test(attributes)
    ) {
      flush(false);
      isStart = true;
    }
    if (name === 'pre') preDepth++;
    if (isQuote) depth++;
    if (isSignature) signatures++;
    if (isHidden) hidden++;
    stack.push({ name, isQuote, isSignature, isHidden });
  }
  flush(false);
  return { lines, links };
}

/** Index of the `>` that ends a tag, quotes respected; -1 when it never ends within 20,000 characters. */
function tagEnd(html: string, from: number): number {
  const stop = Math.min(html.length, from + 20_000);
  let quote = 0;
  for (let i = from; i < stop; i++) {
    const c = html.charCodeAt(i);
    if (quote) {
      if (c === quote) quote = 0;
    } else if (c === 62) return i;
    else if ((c === 34 || c === 39) && html[i - 1] === '=') quote = c;
  }
  return html.indexOf('>', from);
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#[xX]?[0-9a-fA-F]{1,7}|[a-zA-Z]{2,8});?/g, (whole, name: string) => {
    if (name[0] === '#') {
      const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
    }
    const known = NAMED[name] ?? NAMED[name.toLowerCase()];
    if (known !== undefined) return known;
    const mark = ACCENTS[name.slice(1)];
    return mark ? (name.charAt(0) + mark).normalize('NFC') : whole;
  });
}
