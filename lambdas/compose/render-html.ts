/** Blocks → HTML that mail clients agree on: one column of tables, inline styles, real headings, no image (docs/mails.md). */
import { RIGHT_TO_LEFT } from '../content/languages.ts';
import type { Block, Document, DraftBlock, Line, Tap } from './blocks.ts';
import { type Html, html, trusted } from './html.ts';
import { font, LIGHT, STYLE_BLOCK } from './style.ts';

const table = (inside: Html, attributes = trusted(' width="100%"')): Html =>
  html`<table role="presentation"${attributes} cellpadding="0" cellspacing="0" border="0">${inside}</table>`;

const NARROW = trusted('');

const renderLine = (line: Line): Html =>
  html`${line.map(({ is, text, href }) => {
    const words = html`${text.split('\n').flatMap((part, i) => (i === 0 ? [part] : [trusted('<br>'), part]))}`;
    if (is === 'text') return words;
    if (is === 'hole') return html`<strong class="wa" style="color:${LIGHT.warm}">${words}</strong>`;
    if (is === 'link') return html`<a href="${href}" class="lk" style="color:${LIGHT.accent}">${words}</a>`;
    return html`<strong>${words}</strong>`;
  })}`;

const HEADING = {
  1: ['h1', 'ik h1', `margin:0 0 12px;${font('700 27px/35px')};color:${LIGHT.ink}`],
  2: ['h2', 'ik', `margin:0 0 8px;${font('700 19px/26px')};color:${LIGHT.ink}`],
  3: ['h3', 'ik', `margin:0;${font('600 17px/25px')};color:${LIGHT.ink}`],
} as const;

const PARAGRAPH = {
  normal: ['ik', `margin:0 0 12px;${font('400 16px/25px')};color:${LIGHT.ink}`],
  lead: ['ik', `margin:0 0 14px;${font('400 17px/27px')};color:${LIGHT.ink}`],
  soft: ['so', `margin:0 0 12px;${font('400 14px/21px')};color:${LIGHT.soft}`],
  eyebrow: ['so', `margin:0 0 4px;${font('600 14px/20px')};color:${LIGHT.soft}`],
  warm: ['wa', `margin:0 0 6px;${font('600 14px/20px')};color:${LIGHT.warm}`],
} as const;

function renderButton(label: string, href: string, isMain: boolean, mayWrap = false): Html {
  const [name, back, front] = isMain ? ['bp', LIGHT.accent, LIGHT.onAccent] : ['bs', LIGHT.card, LIGHT.accent];
  return table(
    html`<tr><td class="${name}" bgcolor="${back}" style="border-radius:8px;background-color:${back};border:1px solid ${LIGHT.accent}"><a href="${href}" style="display:block;padding:12px 17px;${mayWrap ? '' : 'white-space:nowrap;'}${font('600 16px/20px')};color:${front};text-decoration:none">${label}</a></td></tr>`,
    NARROW,
  );
}

const textLink = (label: string, href: string): Html =>
  html`<a href="${href}" class="lk" style="display:inline-block;padding:11px 12px 11px 0;white-space:nowrap;color:${LIGHT.accent};${font('600 15px/22px')};text-decoration:underline">${label}</a>`;

/** The button and what stands beside it: the links share one cell, so that they wrap where a screen is too narrow for both. */
function renderTaps(taps: Tap[], below: number): Html {
  const main = taps.filter(({ isMain }) => isMain);
  const others = taps.filter(({ isMain }) => !isMain);
  const links = html`${others.map(({ label, href }, i) => html`${i > 0 && trusted(' ')}${textLink(label, href)}`)}`;
  return table(
    html`<tr>${main.map(tap => html`<td style="padding:0 16px ${below}px 0">${renderButton(tap.label, tap.href, true)}</td>`)}${others.length > 0 && html`<td style="padding:0 0 ${below}px 0">${links}</td>`}</tr>`,
    NARROW,
  );
}

const small = (line: Line): Html =>
  html`<p class="so" style="margin:8px 0 0;${font('400 14px/20px')};color:${LIGHT.soft}">${renderLine(line)}</p>`;

function renderDraft(draft: DraftBlock): Html {
  const inside = html`${draft.warning && html`<p class="wa" style="margin:0 0 8px;${font('600 14px/20px')};color:${LIGHT.warm}">${renderLine(draft.warning)}</p>`}<p class="so" style="margin:0 0 8px;${font('600 14px/20px')};color:${LIGHT.soft}">${draft.label}</p>
${draft.subject && html`<p class="ik" style="margin:0 0 8px;${font('600 15px/22px')};color:${LIGHT.ink}">${renderLine(draft.subject)}</p>`}
${draft.paragraphs.map(line => html`<p class="ik" style="margin:0 0 10px;${font('400 15px/23px')};color:${LIGHT.ink}">${renderLine(line)}</p>`)}
${draft.open && html`<div style="height:4px;line-height:4px;font-size:4px">&nbsp;</div>${renderButton(draft.open.label, draft.open.href, false, true)}`}${draft.notes.map(small)}`;
  return html`${table(html`<tr><td class="ti" bgcolor="${LIGHT.tint}" style="background-color:${LIGHT.tint};border-radius:8px;padding:16px 18px">${inside}</td></tr>`)}${gap(14)}`;
}

const gap = (height: number): Html =>
  html`<div style="height:${height}px;line-height:${height}px;font-size:${height}px">&nbsp;</div>`;

/** Inside a cell; `isTight` in rows, where lines stand close. */
function renderInner(block: Block, isTight = false): Html {
  switch (block.block) {
    case 'heading': {
      const [tag, name, style] = HEADING[block.level];
      return html`<${trusted(tag)} class="${name}" style="${style}">${renderLine(block.line)}</${trusted(tag)}>`;
    }
    case 'paragraph': {
      const [name, shape] = PARAGRAPH[block.tone ?? 'normal'];
      const style = isTight ? shape.replace(/^margin:[^;]*/, 'margin:0 0 2px') : shape;
      const language = block.language
        ? html` lang="${block.language}" dir="${RIGHT_TO_LEFT.includes(block.language) ? 'rtl' : 'ltr'}"`
        : trusted('');
      return html`<p${language} class="${name}" style="${style}">${renderLine(block.line)}</p>`;
    }
    case 'list':
      return html`<ul style="margin:0 0 14px;padding:0 0 0 20px">${block.items.map(item => html`<li class="ik" style="margin:0 0 7px;${font('400 16px/25px')};color:${LIGHT.ink}">${renderLine(item)}</li>`)}</ul>`;
    case 'quote':
      return html`<blockquote class="so ru" style="margin:0 0 12px;padding:0 0 0 14px;border-left:3px solid ${LIGHT.rule};${font('italic 400 15px/23px')};color:${LIGHT.soft}">${renderLine(block.line)}</blockquote>`;
    case 'code':
      return html`<p class="ik" style="margin:0 0 14px;font:700 24px/32px Menlo,Consolas,monospace;letter-spacing:2px;color:${LIGHT.ink}">${block.text}</p>`;
    case 'figures':
      return table(
        html`<tr>${block.figures.map(({ value, label }) => html`<td width="${Math.floor(100 / block.figures.length)}%" valign="top" style="padding:4px 10px 14px 0"><p class="ik" style="margin:0;white-space:nowrap;${font('700 21px/28px')};color:${LIGHT.ink}">${value}</p><p class="so" style="margin:2px 0 0;${font('400 14px/20px')};color:${LIGHT.soft}">${label}</p></td>`)}</tr>`,
      );
    case 'draft':
      return renderDraft(block);
    case 'taps':
      return renderTaps(block.taps, isTight ? 0 : 10);
    case 'card':
    case 'row':
    case 'footer':
      return renderOuter(block);
  }
}

/** A row of the page's one column. */
function renderOuter(block: Block): Html {
  const inside = (blocks: Block[], isTight = false) => html`${blocks.map(part => renderInner(part, isTight))}`;
  switch (block.block) {
    case 'card': {
      const isTint = block.tone === 'tint';
      const name = isTint ? 'ti pd' : `cd pd${block.tone === 'first' ? ' c1' : ''}`;
      const back = isTint ? LIGHT.tint : LIGHT.card;
      const border = isTint ? '' : `;border:1px solid ${block.tone === 'first' ? LIGHT.accent : LIGHT.rule}`;
      return table(
        html`${isTint && html`<tr><td style="height:8px;line-height:8px;font-size:8px">&nbsp;</td></tr>`}<tr><td class="${name}" bgcolor="${back}" style="background-color:${back}${border};border-radius:12px;padding:22px 24px 12px">${inside(block.blocks)}</td></tr><tr><td style="height:16px;line-height:16px;font-size:16px">&nbsp;</td></tr>`,
      );
    }
    case 'row':
      return table(
        html`<tr><td class="ru" style="padding:14px 4px 10px;border-top:1px solid ${LIGHT.rule}">${inside(block.blocks, true)}</td></tr>`,
      );
    case 'footer':
      return table(
        html`<tr><td style="height:12px;line-height:12px;font-size:12px">&nbsp;</td></tr><tr><td class="ru" style="padding:14px 4px 0;border-top:1px solid ${LIGHT.rule}">${block.lines.map(line => html`<p class="so" style="margin:0 0 6px;${font('400 14px/21px')};color:${LIGHT.soft}">${renderLine(line)}</p>`)}${block.taps.length + block.links.length > 0 && html`<p class="so" style="margin:0;${font('400 14px/26px')};color:${LIGHT.soft}">${joinLinks([...block.taps, ...block.links])}</p>`}</td></tr>`,
      );
    default:
      return html`<div style="padding:${block.block === 'heading' && block.level > 1 ? 12 : 0}px 4px 0">${renderInner(block)}</div>`;
  }
}

const joinLinks = (links: { label: string; href: string }[]): Html =>
  html`${links.map(({ label, href }, i) => html`${i > 0 && trusted('&nbsp; ')}<a href="${href}" class="lk" style="display:inline-block;padding:6px 12px 6px 0;color:${LIGHT.accent};white-space:nowrap">${label}</a>`)}`;

/** Filler after the preheader, so that inboxes do not show body text behind it. */
const FILLER = trusted('&#847;&zwnj;&nbsp;'.repeat(40));

export function renderHtml(document: Document): string {
  const { locale, subject, preheader, marker, brand, blocks } = document;
  const page = html`<!doctype html>
<html lang="${locale}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="x-apple-disable-message-reformatting">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>${subject}</title>
<!--[if mso]><style>table,td,p,li,h1,h2,h3,a{font-family:Arial,sans-serif !important}</style><![endif]-->
<style>${trusted(STYLE_BLOCK)}</style>
</head>
<body class="bg" style="margin:0;padding:0;background-color:${LIGHT.page};-webkit-text-size-adjust:100%">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${preheader}${FILLER}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="bg" bgcolor="${LIGHT.page}" style="background-color:${LIGHT.page}"><tr><td align="center" class="wr" style="padding:20px 16px 28px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px"><tr><td align="left">
<p class="so" style="margin:0 4px 14px;${font('400 13px/18px')};color:${LIGHT.soft}">${marker}</p>
<p class="lk" style="margin:0 4px 14px;${font('700 15px/20px')};letter-spacing:.2px;color:${LIGHT.accent}">${brand}</p>
${blocks.map(renderOuter)}
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body></html>
`;
  return page.text;
}
