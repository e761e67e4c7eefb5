/** Words that depend on the person, the trade and the reason: each with the case in which it must not appear. */
import { describe, expect, test } from '@jest/globals';
import { composeMail } from '../../lambdas/compose/compose-mail.ts';
import type { CaseBrief } from '../../lambdas/compose/models.ts';
import { companyName } from '../../lambdas/compose/names.ts';
import type { StepId } from '../../lambdas/content/step-ids.ts';
import { findOccupation } from '../../lambdas/plan/find-occupation.ts';
import { plan, step } from '../../lib/mail-preview/invented-case.ts';

const textOf = (id: StepId, brief: Partial<CaseBrief>): string =>
  composeMail(plan({ steps: [step(id, '2026-11-24')], ...brief }), {
    mailbox: 'plan@rebound.example',
    unsubscribeUrl: null,
  }).text.replace(/\s+/g, ' ');

describe('a company that is rather the writer’s name', () => {
  const priya = { name: 'Priya Raman', email: null };
  test.each([
    ['Ana', { name: 'Ana', email: null }, 'ana@lumen.example'],
    ['Ana', null, 'ana@lumen.example'],
    ['Ana', null, 'ana.cordeiro@lumen.example'],
    ['Ana Cordeiro', null, 'ana.cordeiro@lumen.example'],
    ['Priya Raman', priya, 'priya.raman@northwindlabs.example'],
    ['Priya', priya, null],
    ['img src=x onerror=alert(1)', null, null],
    ['Bcc: victim@other.example', null, null],
  ])('%s with %p and %s is unknown', (company, contact, writeTo) =>
    expect(companyName({ company, contact, writeTo })).toBeNull(),
  );
  test.each([
    ['Lumen', { name: 'Ana', email: null }, 'ana@lumen.example'],
    ['Larch', null, 'larch@larch.example'],
    ['Hugo Bossard', { name: 'Hugo Bossard', email: null }, 'hugo@hugobossard.example'],
    ['Northwind', priya, null],
    ['Ford & Daughters', { name: 'Tom Ford', email: null }, 'tom@fordanddaughters.example'],
  ])('%s with %p and %s is a company', (company, contact, writeTo) =>
    expect(companyName({ company, contact, writeTo })).toBe(company),
  );
  test('no line of the plan calls her a firm', () => {
    const text = textOf('4.twin', { company: 'Ana', contact: { name: 'Ana', email: null }, writeTo: 'ana@lumen.example' });
    expect(text).toContain('employers like this one');
    expect(text).toContain('Company: not found');
    expect(text).not.toMatch(/from Ana|like Ana|fix company Ana/);
  });
});

describe('hands-on work', () => {
  test('is asked for a profile and for licences first', () => {
    const text = textOf('3.match', { role: 'Welder', occupation: findOccupation('Welder') });
    expect(text).toContain('against your profile');
    expect(text).toContain('licences, tickets or registrations');
    expect(text).not.toContain('CV');
  });
  test('a nurse has a CV and a registration', () => {
    const text = textOf('3.match', { role: 'Nurse', occupation: findOccupation('Nurse') });
    expect(text).toContain('against your CV');
    expect(text).toContain('licences, tickets or registrations');
  });
  test('an analyst has a CV and is asked for no licence', () => {
    const text = textOf('3.match', { role: 'Data Analyst', occupation: findOccupation('Data Analyst') });
    expect(text).toContain('against your CV');
    expect(text).not.toContain('licences');
  });
});

describe('who was told why is not made to ask why', () => {
  test('pay', () => {
    const text = textOf('2.ask', { reasons: ['salary'] });
    expect(text).toContain('Thank you as well for telling me the reason.');
    expect(text).not.toContain('stronger candidate');
  });
  test('no reason given', () => {
    const text = textOf('2.ask', { reasons: ['unstated'] });
    expect(text).toContain('stronger candidate');
    expect(text).not.toContain('telling me the reason');
  });
  test('a closed final round is not asked what tipped it', () => {
    expect(textOf('2.final', { stage: 'final', reasons: ['position-closed'] })).not.toContain('tipped the decision');
    expect(textOf('2.final', { stage: 'final', reasons: ['other-candidate'] })).toContain('tipped the decision');
  });
});

describe('related roles', () => {
  test('from the broad group only, the plan says so', () => {
    expect(textOf('6.flat', { occupation: findOccupation('Office Manager') })).toContain(
      'they share only the broad group, so some may be far off',
    );
    expect(textOf('6.up', { occupation: findOccupation('Data Analyst') })).not.toContain('broad group');
  });
  test('in building and making the comparison is less certain', () => {
    expect(textOf('6.up', { occupation: findOccupation('Electrician') })).toContain('less certain');
    expect(textOf('6.up', { occupation: findOccupation('Data Analyst') })).not.toContain('less certain');
  });
});
