/** What can be checked of a rendered mail in a browser page: nothing sticks out, every text has contrast, no slot is left open. */

export interface Finding {
  check: 'overflow' | 'contrast' | 'slot' | 'size';
  detail: string;
}

export const MIN_CONTRAST = 4.5;
/** Bytes of HTML; Gmail clips at about 102 KB. */
export const MAX_HTML = 40_000;

/** Findings that need no browser. */
export function checkSource(html: string, text: string, mayHoldBraces: boolean): Finding[] {
  const findings: Finding[] = [];
  const bytes = Buffer.byteLength(html);
  if (bytes > MAX_HTML) findings.push({ check: 'size', detail: `${bytes} bytes` });
  const open = mayHoldBraces ? null : /\{[^{}\s]*\}|undefined|\[object/.exec(text);
  if (open) findings.push({ check: 'slot', detail: open[0] });
  return findings;
}

/** Runs inside the page, so it may use nothing from outside itself; a string, because the page's types are the browser's. */
export const CHECK_PAGE = `(least => {
  const findings = [];
  if (document.documentElement.scrollWidth > innerWidth) {
    findings.push({ check: 'overflow', detail: document.documentElement.scrollWidth + ' px in ' + innerWidth });
  }
  const parse = color => (color.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map(c => { const s = c / 255; return s <= 0.03928 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4; });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = element => {
    for (let e = element; e; e = e.parentElement) {
      const color = parse(getComputedStyle(e).backgroundColor);
      if (color.length === 3 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let lowest = 21;
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || !element.getClientRects().length) continue;
    const [a, b] = [light(parse(getComputedStyle(element).color)), light(behind(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    lowest = Math.min(lowest, ratio);
    if (ratio < least) findings.push({ check: 'contrast', detail: ratio.toFixed(2) + ' ' + walker.currentNode.textContent.trim().slice(0, 40) });
    const box = element.getBoundingClientRect();
    if (box.right > innerWidth + 1) findings.push({ check: 'overflow', detail: walker.currentNode.textContent.trim().slice(0, 40) });
  }
  return { findings, lowest };
})(${MIN_CONTRAST})`;
