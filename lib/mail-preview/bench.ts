/** What composing costs: milliseconds a mail, for the project's bench. */
import { composeMail } from '../../lambdas/compose/compose-mail.ts';
import { CASES } from './cases.ts';

export interface ComposeFigure {
  what: string;
  /** Mean of `runs`, warm; the best of six rounds, because a busy machine slows the others. */
  ms: number;
  runs: number;
}

/** The limit of the plan mail (issue: rendering a plan costs under 2 ms). */
export const PLAN_LIMIT_MS = 2;

export function benchCompose(runs = 100): ComposeFigure[] {
  return ['plan-first', 'reminder', 'receipt-done', 'help'].map(name => {
    const model = CASES[name];
    if (!model) throw new Error(`no such case: ${name}`);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 6; round++) {
      const start = performance.now();
      for (let i = 0; i < runs; i++) composeMail(model, { mailbox: 'plan@rebound.example', unsubscribeUrl: null });
      best = Math.min(best, (performance.now() - start) / runs);
    }
    return { what: `compose ${name}`, ms: best, runs };
  });
}
