/** Faults on purpose: what the gateway asks before each request, so that the product is tried against failures, timeouts and crashes. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * `refuse`: the service says no and nothing happened. `crash-before`, `crash-after`: the function dies before the request or right
 * after it took effect; every later request of that invocation is refused. `lost-answer`: it took effect and the connection broke,
 * so the SDK tries again.
 */
export type Fault = 'refuse' | 'crash-before' | 'crash-after' | 'lost-answer';

export interface Trouble {
  /** A function begins: what the last one broke is whole again. */
  begin(): void;
  /** What happens to this request, or null. `service` as in the credential scope, `operation` where the protocol names it, `bytes` of its body. */
  decide(service: string, operation: string, bytes?: number): Fault | null;
}

/** Injects with the given chance, from a seed; counts what it did. `Trouble.counts` holds faults by service and kind. */
export class RandomTrouble implements Trouble {
  readonly counts = new Map<string, number>();
  /** Requests seen, faulty ones included. */
  requests = 0;
  /** Sends that SES had accepted when the answer was lost or the function died: each may double one mail. */
  betweenSendAndMark = 0;
  isOn = true;
  #dead = false;
  #sent = false;
  #state: number;
  readonly #chance: number;

  constructor(seed: number, chance: number) {
    this.#state = seed >>> 0 || 1;
    this.#chance = chance;
  }

  begin(): void {
    this.#dead = false;
    this.#sent = false;
  }

  decide(service: string, operation: string): Fault | null {
    this.requests++;
    if (this.#dead) return 'refuse';
    if (!this.isOn || this.#random() >= this.#chance) {
      // The request right after a send is the mark: a fault there is the one window in which a mail may double.
      this.#sent = service === 'ses' || service === 'email';
      return null;
    }
    const kinds: Fault[] = ['refuse', 'crash-before', 'crash-after', 'lost-answer'];
    const fault = kinds[Math.floor(this.#random() * kinds.length)]!;
    const isSend = service === 'ses' || service === 'email';
    if (
      (isSend && (fault === 'crash-after' || fault === 'lost-answer')) ||
      (this.#sent && (fault === 'refuse' || fault === 'crash-before'))
    )
      this.betweenSendAndMark++;
    this.#sent = isSend && fault === 'lost-answer';
    if (fault !== 'lost-answer') this.#dead = fault !== 'refuse' || this.#dead;
    const key = `${service} ${operation} ${fault}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    return fault;
  }

  /** mulberry32: small, seeded, good enough for choosing faults. */
  #random(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** The operation a request names: DynamoDB's target, else the method. */
export const operationOf = (request: IncomingMessage): string =>
  String(request.headers['x-amz-target'] ?? '')
    .split('.')
    .at(-1) || String(request.method);

/** A refusal that no SDK tries again. */
export function refuse(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  const body = '{"__type":"AccessDeniedException","message":"injected"}';
  response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0', 'content-length': body.length });
  response.end(body);
}

/** Lets the service do its work and swallows what it answers: the connection breaks, or the caller is refused. */
export function loseAnswer(response: ServerResponse, andThen: 'break' | 'refuse'): void {
  const { writeHead, end } = response;
  response.writeHead = (() => response) as typeof writeHead;
  response.write = (() => true) as typeof response.write;
  response.end = (() => {
    if (andThen === 'break') response.req.socket.destroy();
    else {
      response.writeHead = writeHead;
      response.end = end;
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      refuse(response.req, response);
    }
    return response;
  }) as typeof end;
}
