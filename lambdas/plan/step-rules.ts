/** What each step costs and when it wants to be done: numbers by step id, no words. docs/plan.md says why. */
import type { StepId } from '../content/step-ids.ts';

/** `out` writes to somebody, `self` is desk work (both on weekdays only), `rest` may fall on any day. */
export type Snap = 'out' | 'self' | 'rest';

export interface StepRule {
  minutes: number;
  /** Days after the plan is sent. */
  dueDays: number;
  snap: Snap;
  /** 1 is always asked for; 2 and 3 while the stage's cap allows. */
  priority: 1 | 2 | 3;
}

const rule = (minutes: number, dueDays: number, snap: Snap, priority: 1 | 2 | 3): StepRule => ({
  minutes,
  dueDays,
  snap,
  priority,
});

// biome-ignore format: a table
export const STEP_RULES: Record<StepId, StepRule> = {
  '1.light':      rule(10, 0, 'rest', 2),
  '1.write':      rule(25, 0, 'rest', 1),
  '1.deep':       rule(60, 0, 'rest', 1),
  '1.values':     rule(15, 0, 'rest', 1),
  '1.late':       rule(5, 0, 'rest', 3),
  '2.none':       rule(2, 1, 'out', 3),
  '2.skip':       rule(0, 0, 'self', 3),
  '2.thanks':     rule(5, 1, 'out', 2),
  '2.ask':        rule(10, 1, 'out', 1),
  '2.offered':    rule(10, 1, 'out', 1),
  '2.given':      rule(8, 1, 'out', 1),
  '2.final':      rule(15, 1, 'out', 1),
  '2.keep':       rule(10, 1, 'out', 1),
  '2.other':      rule(20, 0, 'out', 1),
  '2.withdrawn':  rule(15, 1, 'out', 1),
  '2.team':       rule(10, 1, 'out', 2),
  '2.late':       rule(5, 1, 'out', 3),
  '2.again':      rule(10, 1, 'out', 2),
  '2.assess':     rule(5, 1, 'out', 2),
  '2.public':     rule(10, 1, 'out', 1),
  '3.match':      rule(15, 2, 'self', 2),
  '3.test':       rule(45, 2, 'self', 2),
  '3.screen':     rule(15, 1, 'self', 1),
  '3.interview':  rule(30, 1, 'self', 1),
  '3.final':      rule(45, 2, 'self', 1),
  '3.feedback':   rule(20, 1, 'self', 1),
  '3.beyond':     rule(5, 2, 'self', 3),
  '3.late':       rule(10, 2, 'self', 3),
  '3.auth':       rule(15, 2, 'self', 1),
  '3.salary':     rule(30, 3, 'self', 2),
  '3.over':       rule(20, 2, 'self', 2),
  '3.fit':        rule(20, 2, 'self', 2),
  '3.gap':        rule(30, 3, 'self', 1),
  '3.app3':       rule(60, 2, 'out', 1),
  '3.rehearse':   rule(60, 4, 'out', 1),
  '3.final3':     rule(90, 4, 'out', 1),
  '3.same':       rule(30, 2, 'self', 1),
  '3.withdrawn':  rule(20, 1, 'self', 1),
  '4.three':      rule(30, 3, 'self', 2),
  '4.sibling':    rule(25, 1, 'self', 1),
  '4.door':       rule(10, 3, 'self', 2),
  '4.twin':       rule(40, 4, 'self', 2),
  '4.step':       rule(30, 4, 'self', 2),
  '4.reopen':     rule(5, 2, 'self', 3),
  '4.place':      rule(25, 3, 'self', 1),
  '4.restart':    rule(30, 1, 'out', 1),
  '5.keep':       rule(5, 5, 'self', 3),
  '5.narrow':     rule(30, 3, 'self', 1),
  '5.broaden':    rule(40, 4, 'self', 1),
  '5.place':      rule(20, 4, 'self', 2),
  '5.early':      rule(25, 3, 'self', 2),
  '5.level':      rule(30, 4, 'self', 2),
  '5.pay':        rule(20, 4, 'self', 2),
  '5.split':      rule(30, 4, 'self', 2),
  '5.plan':       rule(20, 4, 'self', 2),
  '6.up':         rule(10, 6, 'self', 3),
  '6.flat':       rule(10, 6, 'self', 3),
  '6.down':       rule(20, 5, 'self', 2),
  '6.nomatch':    rule(5, 6, 'self', 3),
  '6.local':      rule(15, 6, 'self', 3),
  '7.headline':   rule(20, 7, 'self', 3),
  '7.connect':    rule(10, 5, 'out', 2),
  '7.post':       rule(60, 8, 'self', 3),
  '7.weak':       rule(40, 5, 'out', 2),
  '7.recommend':  rule(15, 6, 'out', 2),
  '7.follow':     rule(15, 4, 'self', 3),
  '7.local':      rule(25, 5, 'self', 2),
};
