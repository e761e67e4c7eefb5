/** How a mail looks: colours for light and dark, type, and the few classes that clients with a style block get. Contrast is tested. */

export const LIGHT = {
  page: '#f4f1ea',
  card: '#ffffff',
  tint: '#eef5f3',
  ink: '#22302f',
  soft: '#566462',
  accent: '#17564f',
  onAccent: '#ffffff',
  warm: '#9a4a1f',
  rule: '#e2ddd2',
};

export const DARK: typeof LIGHT = {
  page: '#141a19',
  card: '#1e2725',
  tint: '#26332f',
  ink: '#eef2f0',
  soft: '#b3bfbc',
  accent: '#8fd0c4',
  onAccent: '#10302c',
  warm: '#f0b48a',
  rule: '#3a4745',
};

/* No quotes (a name of two words needs none), so that attributes stay short. */
const FAMILY = '-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif';

/** `weight size/line-height` with our fonts. */
export const font = (shape: string): string => `font:${shape} ${FAMILY}`;

const dark = (prefix: string) =>
  [
    `.bg{background-color:${DARK.page}!important}`,
    `.cd{background-color:${DARK.card}!important;border-color:${DARK.rule}!important}`,
    `.c1{border-color:${DARK.accent}!important}`,
    `.ti{background-color:${DARK.tint}!important}`,
    `.ik{color:${DARK.ink}!important}`,
    `.so{color:${DARK.soft}!important}`,
    `.wa{color:${DARK.warm}!important}`,
    `.lk{color:${DARK.accent}!important}`,
    `.bp{background-color:${DARK.accent}!important;border-color:${DARK.accent}!important}`,
    `.bp a{color:${DARK.onAccent}!important}`,
    `.bs{background-color:${DARK.card}!important;border-color:${DARK.accent}!important}`,
    `.bs a{color:${DARK.accent}!important}`,
    `.ru{border-color:${DARK.rule}!important}`,
  ]
    .map(rule => prefix + rule)
    .join('');

/** Extras for clients that read it; everything that matters is inline too. Outlook.com marks its dark mode with attributes. */
export const STYLE_BLOCK = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  // A long address (the private subaddress) must not make the mail wider than a phone.
  '.wr p,.wr li,.wr pre{overflow-wrap:anywhere;word-break:break-word}',
  '@media (max-width:480px){.wr{padding:16px 10px!important}.pd{padding:18px 16px 10px!important}.h1{font-size:24px!important;line-height:31px!important}}',
  `@media (prefers-color-scheme:dark){${dark('')}}`,
  `[data-ogsc] .ik{color:${DARK.ink}!important}[data-ogsc] .so{color:${DARK.soft}!important}[data-ogsc] .lk{color:${DARK.accent}!important}`,
  `[data-ogsc] .wa{color:${DARK.warm}!important}[data-ogsb] .cd{background-color:${DARK.card}!important}[data-ogsb] .bg{background-color:${DARK.page}!important}`,
  `[data-ogsb] .ti{background-color:${DARK.tint}!important}`,
].join('');
