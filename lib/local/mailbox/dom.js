/** Small tools of the page: elements from data (always as text, never as markup), requests, dates. */

/** `el('p', { class: 'x' }, 'text', child)`; a function under an `on…` name is a listener; null children are left out. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(3).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** The JSON of an answer; throws the server's own sentence when it refused. */
export async function call(path, body) {
  const response = await fetch(
    path,
    body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.Error ?? `the stack answered ${response.status}`);
  return answer;
}

const WHEN = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hour12: false };
/** `Wed 12 Mar, 16:41`, in the browser's zone. */
export const when = iso => new Date(iso).toLocaleString('en-GB', WHEN);
export const longWhen = iso =>
  new Date(iso).toLocaleString('en-GB', { ...WHEN, weekday: 'long', month: 'long', year: 'numeric' });
/** `Thu 13 Mar` of a local date. */
export const day = date =>
  new Date(`${date}T12:00:00Z`).toLocaleDateString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });

let timer;
/** Says a sentence above the mails for a while; an error stays longer. */
export function notify(text, isError = false) {
  const notice = document.getElementById('notice');
  notice.textContent = text;
  notice.className = isError ? 'shown error' : 'shown';
  clearTimeout(timer);
  timer = setTimeout(() => (notice.className = ''), isError ? 15_000 : 6_000);
}
