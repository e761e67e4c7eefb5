/** The unsubscribe page: a POST with a good token stops, whoever sends it (RFC 8058); a GET changes nothing, for mail scanners open every link. */
import { stopPerson } from './stop-person.ts';
import { readToken } from './token.ts';
import type { World } from './world.ts';

export interface Page {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

/** The token is checked before any look-up. Nothing of the request is ever shown on the page. */
export async function unsubscribe(world: World, method: string, path: string): Promise<Page> {
  const token = readToken(world.keys, /\/u\/([a-zA-Z2-7]{34,60})\/?$/.exec(path)?.[1] ?? '');
  if (token?.use !== 'unsubscribe')
    return page(404, 'This link is not complete', 'Please use the link in one of the mails, or reply "stop" to any of them.');
  if (method === 'GET' || method === 'HEAD') return page(200, 'Stop all reminders?', FORM);
  if (method !== 'POST')
    return { ...page(405, 'That does not work here', ''), headers: { ...HEADERS, allow: 'GET, HEAD, POST' } };
  await stopPerson(world, token.personId, null);
  return page(
    200,
    'Stopped',
    'No more reminders come to you. A rejection you forward still gets its plan; reply "start" to any mail to have reminders again.',
  );
}

const FORM = '<form method="post"><button type="submit">Yes, stop them</button></form><p>Nothing has changed yet.</p>';

const HEADERS: Record<string, string> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:32em;margin:15vh auto;padding:0 1em;color:#1f2933;background:#fff}button{font:inherit;padding:.6em 1.2em}@media(prefers-color-scheme:dark){body{color:#e6e9ec;background:#16191d}}';

const page = (statusCode: number, title: string, text: string): Page => ({
  statusCode,
  headers: HEADERS,
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Rebound</title><style>${STYLE}</style><h1>${title}</h1>${text.startsWith('<') ? text : `<p>${text}</p>`}</html>`,
});
