/** What may be due for a person at one instant. Types only. `key` names the answer: a repeated wake lands on the same one. */

export interface DueCase {
  caseId: string;
  /** Steps in full. */
  due: number[];
  /** Steps mentioned once more, one line each. */
  overdue: number[];
  /** Due as well, by number only: more than three in full would be a wall. */
  more: number[];
}

export type Due =
  | { kind: 'nothing' }
  /** All plans together. `isAsked`: only what the person named a time for, outside the unasked slot; it counts for no limit. */
  | { kind: 'digest'; key: string; isAsked: boolean; isWeekend: boolean; cases: DueCase[] }
  | { kind: 'check-in'; key: string; caseId: string }
  | { kind: 'wrap-up'; key: string; caseId: string; done: number[]; skipped: number[]; open: number[]; asksAboutAnswer: boolean }
  | { kind: 'all-done'; key: string; caseId: string; done: number }
  | { kind: 'hello-60' | 'look-30'; key: string; caseId: string };
