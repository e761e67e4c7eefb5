/** One AWS endpoint: looks at the service name in the request's SigV4 credential scope and hands the request to that service. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { loseAnswer, operationOf, refuse, type Trouble } from './trouble.ts';

/** A request with its body read whole; `path` keeps its escapes. */
export interface AwsRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export interface AwsResponse {
  status: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export type Service = (request: AwsRequest) => AwsResponse | Promise<AwsResponse>;
/** A service that is a Node request listener itself (dynalite). */
export type RawService = (request: IncomingMessage, response: ServerResponse) => void;

const MAX_BODY = 64 * 1024 * 1024;

export function makeGateway(
  services: Record<string, Service>,
  dynamodb: RawService,
  onFault: (service: string, error: unknown) => void,
  trouble?: Trouble,
): Server {
  return createServer((request, response) => {
    const name = serviceName(request.headers.authorization);
    if (!isLocalHost(request.headers.host) || !name)
      return reply(response, { status: 403, body: 'requests to the local AWS endpoint are signed and addressed to 127.0.0.1' });
    const fault = trouble?.decide(name, operationOf(request), Number(request.headers['content-length'] ?? 0)) ?? null;
    if (fault === 'refuse' || fault === 'crash-before') return refuse(request, response);
    if (fault) loseAnswer(response, fault === 'lost-answer' ? 'break' : 'refuse');
    if (name === 'dynamodb') return dynamodb(request, response);
    const service = services[name];
    if (!service) return reply(response, { status: 501, body: `the local stack has no service ${name}` });
    readBody(request)
      .then(async body => {
        const url = new URL(request.url ?? '/', 'http://local');
        return service({
          method: request.method ?? 'GET',
          path: url.pathname,
          query: url.searchParams,
          headers: request.headers,
          body,
        });
      })
      .then(answer => reply(response, answer))
      .catch(error => {
        onFault(name, error);
        reply(response, { status: 500, body: '{"__type":"InternalFailure"}' });
      });
  });
}

/** `Credential=KEY/DATE/REGION/SERVICE/aws4_request` → SERVICE. */
export const serviceName = (authorization: string | undefined): string | null =>
  authorization?.match(/Credential=[^/,\s]*\/\d{8}\/[\w-]+\/([\w-]+)\/aws4_request/)?.[1] ?? null;

/** A page of another site cannot reach us by a name of its own that points here (DNS rebinding). */
export const isLocalHost = (host: string | undefined): boolean => /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? '');

/** The whole body; rejects beyond `limit` bytes. */
export async function readBody(request: IncomingMessage, limit = MAX_BODY): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > limit) throw new RangeError('request body too large');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function reply(response: ServerResponse, { status, headers = {}, body = '' }: AwsResponse): void {
  response.writeHead(status, { 'content-length': String(Buffer.byteLength(body)), ...headers });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
