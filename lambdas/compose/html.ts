/** A tagged template for HTML that escapes every value by default; what it returns may be put into another. */

/** HTML that is safe to put into a page. Only `html` makes it, and `trusted` for our own constants. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = Html | string | number | null | undefined | false | readonly Value[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and for attribute values in either kind of quotes. */
const NEEDS_ESCAPE = /[&<>"']/;
export const escapeHtml = (value: string): string =>
  NEEDS_ESCAPE.test(value) ? value.replace(/[&<>"']/g, c => ENTITIES[c] ?? c) : value;

function render(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  return escapeHtml(String(value));
}

export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  let text = parts[0] ?? '';
  for (let i = 0; i < values.length; i++) text += render(values[i]) + (parts[i + 1] ?? '');
  return new Html(text);
}

/** Our own constants only, never a value. */
export const trusted = (constant: string): Html => new Html(constant);
