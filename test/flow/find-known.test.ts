/** The same rejection again, and what only looks like it. */
import { expect, test } from '@jest/globals';
import { findKnown, type Seen } from '../../lambdas/flow/find-known.ts';
import { makeCase, NOW } from '../store/fixtures.ts';

const item = makeCase();
const known = { ...item, original: { ...item.original, messageId: 'one@employer.example', date: '2026-11-24T09:00' } };
const seen = (part: Partial<Seen>): Seen => ({
  messageId: null,
  date: '2026-11-24T09:00',
  facts: { company: 'Northwind Clinic', role: 'payroll clerk' },
  at: NOW,
  ...part,
});

test.each([
  ['the same id', { messageId: 'one@employer.example', facts: { company: null, role: null } }, true],
  ['another id, all else alike', { messageId: 'two@employer.example' }, true],
  ['legal form and case apart', { facts: { company: 'NORTHWIND CLINIC Inc.', role: 'Payroll Clerk' } }, true],
  ['two days later', { date: '2026-11-26T18:00:00+01:00' }, true],
  ['a day only', { date: '2026-11-25' }, true],
  ['a week later', { date: '2026-12-02T09:00' }, false],
  ['another role', { facts: { company: 'Northwind Clinic', role: 'nurse' } }, false],
  ['no role, the same day', { facts: { company: 'Northwind Clinic', role: null } }, true],
  ['no role, another day', { date: '2026-11-26T09:00', facts: { company: 'Northwind Clinic', role: null } }, false],
  ['another company', { facts: { company: 'Harbour Foods', role: 'payroll clerk' } }, false],
  ['no company', { facts: { company: null, role: 'payroll clerk' } }, false],
  ['no date: the day we got it', { date: null }, true],
] as const)('%s', (_what, part, expected) => expect(findKnown(seen(part as Partial<Seen>), [known]) !== null).toBe(expected));
