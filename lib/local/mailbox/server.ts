/** The mailbox page and its APIs on 127.0.0.1: static files, Mailpit's API, the stack's own under `/_local/`, and the unsubscribe URL under `/u/`. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LambdaFunctionURLEvent, LambdaFunctionURLResult } from 'aws-lambda';
import type { LocalClock } from '../clock.ts';
import { functionUrlEvent } from '../functions.ts';
import { isLocalHost, readBody } from '../gateway.ts';
import type { Inbound } from '../inbound.ts';
import type { Outbox } from '../outbox.ts';
import type { Queue } from '../queue.ts';
import type { Timeline } from '../timeline.ts';
import { LocalApi } from './local-api.ts';
import { MailpitApi } from './mailpit.ts';
import { type Answer, notFound, type Request, refuse } from './web.ts';

export interface MailboxOptions {
  port: number;
  mailbox: string;
  clock: LocalClock;
  timeline: Timeline;
  inbound: Inbound;
  outbox: Outbox;
  queues: Record<string, Queue>;
  unsubscribe: (event: LambdaFunctionURLEvent) => Promise<LambdaFunctionURLResult>;
  /** Where the page reads what was understood. */
  aws: { endpoint: string; table: string };
}

const FILES: Record<string, [file: string, type: string]> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  ...Object.fromEntries(
    ['page', 'view', 'write', 'dom'].map(name => [`/${name}.js`, [`${name}.js`, 'text/javascript; charset=utf-8']]),
  ),
  '/style.css': ['style.css', 'text/css; charset=utf-8'],
  '/icon.svg': ['icon.svg', 'image/svg+xml'],
};

/** Our own page: its own files and nothing from elsewhere. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** A mail: no script, nothing fetched, no form; same origin only so that our page can see a click on a link in it. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

export async function startMailbox(options: MailboxOptions): Promise<{ port: number; close(): Promise<void> }> {
  const mailpit = new MailpitApi(options.outbox);
  const local = new LocalApi(options);
  const server = createServer((request, response) => {
    respond(request)
      .catch(error => fault(error))
      .then(answer => write(response, answer));
  });

  const respond = async (incoming: IncomingMessage): Promise<Answer> => {
    if (!isLocalHost(incoming.headers.host)) return refuse(403, 'this page answers only to 127.0.0.1 and localhost');
    const url = new URL(incoming.url ?? '/', 'http://local');
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
    const request: Request = {
      method: incoming.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers,
      body: await readBody(incoming),
    };
    if (request.path.startsWith('/u/')) return unsubscribe(options, request, incoming.url ?? '');
    const trouble = refusalOf(request);
    if (trouble) return trouble;
    const file = request.method === 'GET' && FILES[request.path];
    if (file) return { status: 200, type: file[1], body: readFileSync(new URL(`./${file[0]}`, import.meta.url)) };
    return (await mailpit.answer(request)) ?? (await local.answer(request)) ?? notFound();
  };

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const close = () =>
    new Promise<void>(resolve => {
      local.close();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, close };
}

/**
 * A page of another site can make a browser send us a form, and nothing else without asking first (we answer no such question).
 * So whatever changes something must not come from elsewhere, and from a browser only as JSON or as a mail.
 */
function refusalOf({ method, headers }: Request): Answer | null {
  if (method === 'GET' || method === 'HEAD') return null;
  const { origin, host, 'content-type': type = '', 'sec-fetch-site': site } = headers;
  if (origin && origin !== `http://${host}`) return refuse(403, 'requests from other pages are refused');
  if ((origin || site) && method === 'POST' && !/^(application\/json|message\/rfc822)\b/.test(type))
    return refuse(415, 'send application/json, or message/rfc822 for a mail');
  return null;
}

/** The unsubscribe function behind its URL. One-click posts come from mail providers, so no rule of the page applies: the token decides. */
async function unsubscribe(options: MailboxOptions, request: Request, url: string): Promise<Answer> {
  const result = await options.unsubscribe(
    functionUrlEvent(request.method, url, request.headers, request.body, options.clock.nowMs()),
  );
  if (typeof result === 'string') return { status: 200, type: 'application/json', body: result };
  const headers = Object.fromEntries(
    Object.entries(result.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  const { 'content-type': type = 'application/json', ...others } = headers;
  const body = result.body ?? '';
  return {
    status: result.statusCode ?? 200,
    type,
    body: result.isBase64Encoded ? Buffer.from(body, 'base64') : body,
    headers: others,
  };
}

function fault(error: unknown): Answer {
  if (error instanceof SyntaxError) return refuse(400, 'the body is not the JSON that was expected');
  if (error instanceof RangeError) return refuse(413, 'too large');
  return refuse(500, 'the mailbox page failed over this request');
}

function write(response: ServerResponse, { status, type, body, headers, isMail }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': isMail ? MAIL_POLICY : PAGE_POLICY,
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
