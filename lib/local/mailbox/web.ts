/** What the page's server and its parts pass to each other. */

export interface Request {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: Buffer;
}

export interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
  /** HTML that came out of a mail: served so that it can run nothing and fetch nothing. */
  isMail?: boolean;
}

export const json = (status: number, value: unknown): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value, null, 1),
});
export const text = (status: number, body: string | Buffer): Answer => ({ status, type: 'text/plain; charset=utf-8', body });
export const notFound = (): Answer => json(404, { Error: 'not found' });
/** One sentence that tells the caller what was expected. */
export const refuse = (status: number, reason: string): Answer => json(status, { Error: reason });
