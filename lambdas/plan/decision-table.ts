/** Which variant of each action a context gets (docs/plan.md): ordered rules as data, the first match wins, the last row is always true. */
import type { Action } from '../content/labels.ts';
import type { StepId } from '../content/step-ids.ts';
import type { PlanContext } from './plan.ts';

/** Keys are AND-ed, the values of a key OR-ed; a list in the context matches when it holds one of them. */
export type When = {
  [K in keyof PlanContext]?: PlanContext[K] extends boolean
    ? boolean
    : PlanContext[K] extends readonly (infer V)[]
      ? readonly V[]
      : readonly PlanContext[K][];
};

export type VariantOf<A extends Action> = Extract<StepId, `${A}.${string}`>;

export interface Rule<A extends Action> {
  when: When;
  use: VariantOf<A>;
}

// biome-ignore format: a table
export const DECISION_TABLE: { [A in Action]: readonly Rule<A>[] } = {
  1: [
    { when: { pattern: ['streak'] }, use: '1.values' },
    { when: { age: ['late', 'old'] }, use: '1.late' },
    { when: { stage: ['final', 'offer-withdrawn'] }, use: '1.deep' },
    { when: { stage: ['assessment', 'screen', 'interview'] }, use: '1.write' },
    { when: {}, use: '1.light' },
  ],
  2: [
    { when: { stage: ['offer-withdrawn'] }, use: '2.withdrawn' },
    { when: { signal: ['other-role-suggested'], age: ['fresh', 'recent'] }, use: '2.other' },
    { when: { age: ['old'] }, use: '2.skip' },
    { when: { age: ['late'], stage: ['screen', 'interview', 'final'], reachable: true }, use: '2.late' },
    { when: { age: ['late'] }, use: '2.skip' },
    { when: { signal: ['feedback-offered'], reachable: true }, use: '2.offered' },
    { when: { signal: ['feedback-given'], reachable: true }, use: '2.given' },
    { when: { stage: ['screen', 'interview', 'final'], reachable: false }, use: '2.team' },
    { when: { employer: ['public'], stage: ['screen', 'interview', 'final'] }, use: '2.public' },
    { when: { stage: ['final'] }, use: '2.final' },
    { when: { pattern: ['sameCompany'], stage: ['screen', 'interview'] }, use: '2.again' },
    { when: { signal: ['keep-on-file', 'apply-again', 'talent-community'], named: true, reachable: true }, use: '2.keep' },
    { when: { stage: ['screen', 'interview'], named: true }, use: '2.ask' },
    { when: { stage: ['assessment'], reachable: true }, use: '2.assess' },
    { when: { stage: ['screen', 'interview'] }, use: '2.thanks' },
    { when: { named: true, reachable: true }, use: '2.thanks' },
    { when: {}, use: '2.none' },
  ],
  3: [
    { when: { stage: ['offer-withdrawn'] }, use: '3.withdrawn' },
    { when: { pattern: ['final3'] }, use: '3.final3' },
    { when: { pattern: ['talk3'] }, use: '3.rehearse' },
    { when: { pattern: ['app3'], stage: ['application', 'unknown', 'assessment'] }, use: '3.app3' },
    { when: { pattern: ['sameReason'] }, use: '3.same' },
    { when: { signal: ['feedback-given'] }, use: '3.feedback' },
    { when: { reason: ['location-or-authorization'] }, use: '3.auth' },
    { when: { reason: ['salary'] }, use: '3.salary' },
    { when: { reason: ['overqualified'] }, use: '3.over' },
    { when: { reason: ['experience', 'skills'] }, use: '3.gap' },
    { when: { reason: ['position-closed'] }, use: '3.beyond' },
    { when: { reason: ['position-filled', 'volume', 'late'], stage: ['application', 'unknown'] }, use: '3.beyond' },
    { when: { age: ['late', 'old'], stage: ['screen', 'interview', 'final'] }, use: '3.late' },
    { when: { reason: ['fit'], stage: ['screen', 'interview', 'final'] }, use: '3.fit' },
    { when: { stage: ['final'] }, use: '3.final' },
    { when: { stage: ['interview'] }, use: '3.interview' },
    { when: { stage: ['screen'] }, use: '3.screen' },
    { when: { stage: ['assessment'] }, use: '3.test' },
    { when: {}, use: '3.match' },
  ],
  4: [
    { when: { stage: ['offer-withdrawn'] }, use: '4.restart' },
    { when: { signal: ['other-role-suggested'] }, use: '4.sibling' },
    { when: { signal: ['keep-on-file', 'apply-again', 'talent-community'], stage: ['screen', 'interview', 'final'] }, use: '4.door' },
    { when: { reason: ['position-closed', 'position-filled'] }, use: '4.reopen' },
    { when: { reason: ['location-or-authorization'] }, use: '4.place' },
    { when: { reason: ['experience', 'skills'] }, use: '4.step' },
    { when: { stage: ['interview', 'final'] }, use: '4.twin' },
    { when: {}, use: '4.three' },
  ],
  5: [
    { when: { stage: ['offer-withdrawn'] }, use: '5.plan' },
    { when: { reason: ['location-or-authorization'] }, use: '5.place' },
    { when: { reason: ['salary'] }, use: '5.pay' },
    { when: { reason: ['overqualified'] }, use: '5.level' },
    { when: { pattern: ['app3'], spread: ['wide'] }, use: '5.narrow' },
    { when: { pattern: ['app3', 'sameReason'], spread: ['narrow'], adj: true }, use: '5.broaden' },
    { when: { stage: ['interview', 'final'] }, use: '5.keep' },
    { when: { reason: ['late', 'volume', 'position-filled'] }, use: '5.early' },
    { when: { stage: ['application', 'screen', 'assessment'] }, use: '5.split' },
    { when: {}, use: '5.plan' },
  ],
  6: [
    { when: { region: ['other'] }, use: '6.local' },
    { when: { outlook: ['unknown'] }, use: '6.nomatch' },
    { when: { outlook: ['up'] }, use: '6.up' },
    { when: { outlook: ['flat'] }, use: '6.flat' },
    { when: {}, use: '6.down' },
  ],
  7: [
    { when: { signal: ['talent-community'] }, use: '7.follow' },
    { when: { family: ['hands-on'] }, use: '7.local' },
    { when: { stage: ['interview', 'final'], named: true }, use: '7.connect' },
    { when: { stage: ['final'] }, use: '7.recommend' },
    { when: { pattern: ['app3'] }, use: '7.weak' },
    { when: { reason: ['experience', 'skills'] }, use: '7.post' },
    { when: { headlineDone: false }, use: '7.headline' },
    { when: { stage: ['application', 'unknown'] }, use: '7.weak' },
    { when: {}, use: '7.post' },
  ],
};
