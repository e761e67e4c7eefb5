/** What composing costs: milliseconds a mail, for the project's bench. */
import { composeMail } from '../../lambdas/compose/compose-mail.ts';
import { CASES } from './cases.ts';

export interface ComposeFigure {
  what: string;
  /** Mean of `runs`, warm. */
  ms: number;
  runs: number;
}

/** The limit of the plan mail (issue: rendering a plan costs under 2 ms). */
export const PLAN_LIMIT_MS = 2;

export function benchCompose(runs = 300): ComposeFigure[] {
  return ['plan-first', 'reminder', 'receipt-done', 'help'].map(name => {
    const model = CASES[name];
    if (!model) throw new Error(`no such case: ${name}`);
    const compose = () => composeMail(model, { mailbox: 'plan@rebound.example', unsubscribeUrl: null });
    for (let i = 0; i < 50; i++) compose();
    const start = performance.now();
    for (let i = 0; i < runs; i++) compose();
    return { what: `compose ${name}`, ms: (performance.now() - start) / runs, runs };
  });
}
