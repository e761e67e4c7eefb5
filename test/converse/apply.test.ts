/** What commands do to the state: tables of intents and changes, on a small hand-made plan. */
import { describe, expect, test } from '@jest/globals';
import { applyCommands } from '../../lambdas/converse/apply.ts';
import type { Command, Intent } from '../../lambdas/converse/intent.ts';
import type { TurnContext, TurnState } from '../../lambdas/converse/turn.ts';
import type { Step } from '../../lambdas/plan/plan.ts';
import { planTools } from '../../lambdas/plan/tools.ts';
import type { Case, Person } from '../../lambdas/store/items.ts';

const NOW = '2026-11-24T15:00:00Z';
const ZONE = 'America/New_York';
const context: TurnContext = {
  now: NOW,
  today: '2026-11-24',
  tools: {
    ...planTools,
    completeStep: (plan, n) => planTools.completeStep(plan, n, '2026-11-24'),
    retailor: (of, facts) => ({
      plan: { ...of.plan, context: { ...of.plan.context, stage: facts.stage } },
      replaced: [{ step: 3, from: '3.interview', to: '3.final' }],
      kept: [1],
    }),
    ageThanks: (_, plan) => plan,
  },
};
const step = (action: Step['action'], id: Step['id'], state: Step['state'], on: string | null = null): Step => ({
  action,
  id,
  state,
  on,
  due: on && `${on}T13:30:00Z`,
  minutes: 10,
  snoozed: 0,
  reminded: 0,
});
const theCase = (more: Partial<Case> = {}): Case =>
  ({
    id: 'c1',
    personId: 'p1',
    createdAt: '2026-11-23T15:00:00Z',
    facts: {
      kind: 'rejection',
      stage: 'interview',
      company: 'Northwind',
      role: 'Baker',
      reasons: ['fit'],
      signals: [],
      contact: null,
      evidence: [],
      confidence: 0.9,
      language: 'en',
      requisition: null,
    },
    state: 'open',
    closedAt: null,
    plan: {
      context: { stage: 'interview' },
      minutes: 30,
      occupation: null,
      steps: [
        step(1, '1.write', 'active', '2026-11-24'),
        step(2, '2.ask', 'active', '2026-11-25'),
        step(3, '3.interview', 'active', '2026-11-26'),
        step(4, '4.twin', 'later'),
        step(5, '5.keep', 'nothing'),
        step(6, '6.up', 'later'),
        step(7, '7.connect', 'done'),
      ],
    },
    ...more,
  }) as unknown as Case;
const person = (more: Partial<Person> = {}): Person =>
  ({
    id: 'p1',
    zone: ZONE,
    zoneSource: 'default',
    state: 'active',
    pausedUntil: null,
    unanswered: 2,
    isQuiet: true,
    checkInAt: NOW,
    asked: null,
    undo: null,
    resetAt: null,
    headlineDone: false,
    ...more,
  }) as unknown as Person;
const state = (more: Partial<TurnState> = {}): TurnState => ({
  person: person(),
  cases: [theCase()],
  currentId: 'c1',
  due: [1],
  ...more,
});
const say = (command: Command, more: Partial<Intent> = {}): Intent => ({
  verb: 'unknown',
  command,
  steps: [],
  until: null,
  ...more,
});
const run = (intents: Intent[], at: TurnState = state()) => applyCommands(intents, at, context);
const stateOf = (cases: Case[], n: number) => cases[0]?.plan.steps.find(s => s.action === n)?.state;

test.each([
  [[2], 'done 2'],
  // Step 7 is done already: what is still open is likelier.
  [[7], 'done 1'],
  [[], 'done 1'],
])('not understood, due %j: likeliest is %s', (due, likely) => {
  const { changes } = run([say('unknown')], state({ due: due as never })); // biome-ignore format: one line
  expect(changes).toContainEqual({ what: 'not-understood', likely: [likely, expect.any(String), 'help'] });
});

describe('steps', () => {
  test.each<[string, Intent, Partial<TurnState>, unknown]>([
    ['done with a number', say('done', { steps: [2] }), {}, { what: 'done', steps: [2] }],
    ['bare done is the step the mail was about', say('done'), {}, { what: 'done', steps: [1] }],
    ['bare done among several asks', say('done'), { due: [1, 2] }, { what: 'ask-step', verb: 'done', steps: [1, 2] }],
    ['both done does not ask', say('done', { all: true }), { due: [1, 2] }, { what: 'done', steps: [1, 2] }],
    ['bare done to a receipt is what is due today', say('done'), { due: [] }, { what: 'done', steps: [1] }],
    ['done twice', say('done', { steps: [7] }), {}, { what: 'already-done', steps: [7] }],
    ['a step that asks nothing', say('done', { steps: [5] }), {}, { what: 'nothing-to-do', steps: [5] }],
    ['no such step', say('done', { steps: [9] }), {}, { what: 'no-such-step', steps: [9] }],
    ['skip', say('skip', { steps: [3] }), {}, { what: 'skipped', steps: [3] }],
    [
      'snooze without a time is the next working day',
      say('snooze'),
      {},
      { what: 'snoozed', steps: [1], on: '2026-11-25', at: null },
    ],
    [
      'snooze with a day',
      say('snooze', { steps: [2], until: 'Monday', on: '2026-11-30' }),
      {},
      { what: 'snoozed', steps: [2], on: '2026-11-30', at: null },
    ],
    [
      'snooze to nowhere asks with three days',
      say('snooze', { steps: [2], until: 'after Christmas', on: null }),
      {},
      { what: 'ask-date', steps: [2], said: 'after Christmas', offers: ['2026-11-25', '2026-11-30', '2026-12-07'] },
    ],
    [
      'snooze too far',
      say('snooze', { steps: [2], until: 'in a year', on: '2027-11-24' }),
      {},
      { what: 'too-far', said: 'in a year', latest: '2027-05-23' },
    ],
    [
      'snooze into the past',
      say('snooze', { steps: [2], until: '1 Nov', on: '2026-11-01' }),
      {},
      { what: 'in-the-past', said: '1 Nov', latest: null },
    ],
    ['show releases a later step', say('show', { steps: [4] }), {}, { what: 'released', steps: [4], asked: true }],
  ])('%s', (_, intent, more, change) => expect(run([intent], state(more)).changes[0]).toEqual(change));

  test('other dates stay when one step is snoozed', () => {
    const { cases } = run([say('snooze', { steps: [2], until: 'Monday', on: '2026-11-30' })]);
    expect(cases[0]?.plan.steps.map(s => s.on)).toEqual(['2026-11-24', '2026-11-30', '2026-11-26', null, null, null, null]);
  });
  test('the third snooze asks whether to drop it', () => {
    const twice = theCase();
    twice.plan.steps[1]!.snoozed = 2;
    expect(run([say('snooze', { steps: [2] })], state({ cases: [twice] })).changes.map(c => c.what)).toEqual([
      'snoozed',
      'ask-drop',
    ]);
  });
  test('when all active steps are finished the next later one comes', () => {
    const { cases, changes } = run([say('done', { steps: [1, 2, 3] })]);
    expect(changes.map(c => c.what)).toEqual(['done', 'released']);
    expect([stateOf(cases, 4), stateOf(cases, 6)].filter(s => s === 'active')).toHaveLength(1);
  });
  test('the last step ends the plan', () => {
    const last = theCase();
    last.plan.steps = last.plan.steps.map(s => (s.state === 'later' ? { ...s, state: 'skipped' } : s));
    const { cases, effects } = run([say('done', { steps: [1, 2, 3] })], state({ cases: [last] }));
    expect(effects).toContain('all-done');
    expect(cases[0]).toMatchObject({ state: 'closed', closedAt: NOW });
  });
  test('several commands in one mail, in order', () => {
    const { cases, changes, next } = run([say('done', { steps: [1] }), say('skip', { steps: [3] })]);
    expect(changes.map(c => c.what)).toEqual(['done', 'skipped']);
    expect([stateOf(cases, 1), stateOf(cases, 2), stateOf(cases, 3)]).toEqual(['done', 'active', 'skipped']);
    expect(next).toEqual({ step: 2, on: '2026-11-25', company: null });
  });
});

describe('person', () => {
  test('any answer ends the silence', () =>
    expect(run([say('thanks')]).person).toMatchObject({ unanswered: 0, isQuiet: false, checkInAt: null }));
  test('thanks gets no receipt', () => expect(run([say('thanks')]).effects).toEqual(['silent']));
  test('a bare stop ends everything, stop this one a plan', () => {
    expect(run([say('stop')])).toMatchObject({ person: { state: 'stopped' }, cases: [], effects: ['stopped'] });
    expect(run([say('stop-this')])).toMatchObject({
      person: { state: 'active' },
      cases: [{ state: 'stopped' }],
      effects: ['stopped'],
    });
  });
  test('the last plan is stopped without a word of others', () => {
    const second = theCase({ id: 'c2' });
    expect(run([say('stop-this')]).changes[0]).toMatchObject({ what: 'stopped', isOnly: true });
    expect(run([say('stop-this')], state({ cases: [theCase(), second], currentId: 'c1' })).changes[0]).not.toHaveProperty(
      'isOnly',
    );
  });
  test('pause until a day, start again', () => {
    expect(run([say('pause', { until: '2 weeks', on: '2026-12-08' })]).person).toMatchObject({
      state: 'paused',
      pausedUntil: '2026-12-08T13:30:00Z',
    });
    expect(run([say('start')], state({ person: person({ state: 'stopped' }) })).person.state).toBe('active');
  });
  test('hired closes every plan and resets the patterns', () => {
    const result = run([say('hired')], state({ cases: [theCase(), theCase({ id: 'c2' })] }));
    expect(result.person.resetAt).toBe(NOW);
    expect(result.cases.map(c => c.state)).toEqual(['closed', 'closed']);
    expect(result.next).toBeNull();
  });
  test('severe distress comes before everything', () => {
    const result = run([say('done', { steps: [1] }), say('distress', { level: 'severe' })]);
    expect(result).toMatchObject({ person: { state: 'held' }, cases: [], changes: [], effects: ['care'] });
  });
  test('delete asks once, yes does it, no leaves everything', () => {
    const asked = run([say('delete')]);
    expect(asked.changes).toEqual([{ what: 'ask-delete' }]);
    const next = state({ person: asked.person });
    expect(run([say('yes')], next).effects).toEqual(['delete']);
    expect(run([say('no')], next).changes).toEqual([{ what: 'answered', question: 'delete', yes: false }]);
    expect(run([say('yes')]).effects).not.toContain('delete');
  });
  test('yes to the check-in keeps going, no stops', () => {
    const asked = state({ person: person({ asked: { what: 'check-in', caseId: null, at: NOW } }) });
    expect(run([say('yes')], asked).person.state).toBe('active');
    expect(run([say('no')], asked).person.state).toBe('stopped');
  });
});

describe('fix and undo', () => {
  test('a corrected stage re-tailors and says what changed', () => {
    const { cases, changes } = run([say('fix', { fix: { field: 'stage', value: 'final' } })]);
    expect(cases[0]?.facts.stage).toBe('final');
    expect(changes).toEqual([
      { what: 'fixed', field: 'stage', to: 'final', replaced: [{ step: 3, from: '3.interview', to: '3.final' }], kept: [1] },
    ]);
  });
  test.each([[{ field: 'stage', value: 'grand finale' }], [{ field: 'company', value: '  ' }]] as const)(
    '%j is asked back',
    fix => expect(run([say('fix', { fix })]).changes[0]?.what).toBe('fix-unclear'),
  );
  test.each([
    ['Priya Raman <priya@north.example>', { name: 'Priya Raman', email: 'priya@north.example' }],
    ['Priya Raman', { name: 'Priya Raman', email: null }],
  ])('contact %s', (value, contact) =>
    expect(run([say('fix', { fix: { field: 'contact', value } })]).cases[0]?.facts.contact).toEqual(contact),
  );
  test('not a rejection closes the plan', () => {
    expect(run([say('fix', { fix: { field: 'kind', value: 'offer' } })])).toMatchObject({
      person: { resetAt: NOW },
      cases: [{ state: 'closed' }],
      changes: [{ what: 'not-a-rejection', kind: 'offer' }],
    });
  });
  test.each<[string, Intent]>([
    ['done', say('done', { steps: [1] })],
    ['skip', say('skip', { steps: [2] })],
    ['snooze', say('snooze', { steps: [2], until: 'Monday', on: '2026-11-30' })],
    ['stop', say('stop')],
    ['hired', say('hired')],
    ['fix', say('fix', { fix: { field: 'stage', value: 'final' } })],
    ['pause', say('pause')],
  ])('undo really takes back %s', (_, intent) => {
    const before = state();
    const after = run([intent], before);
    const merged = before.cases.map(c => after.cases.find(x => x.id === c.id) ?? c);
    const undone = run([say('undo')], { ...before, person: after.person, cases: merged });
    expect(undone.changes[0]?.what).toBe('undone');
    expect(undone.person.state).toBe('active');
    expect((undone.cases[0] ?? merged[0])?.plan).toEqual(theCase().plan);
    expect((undone.cases[0] ?? merged[0])?.state).toBe('open');
    expect(run([say('undo')], { ...before, person: undone.person }).changes[0]?.what).toBe('nothing-to-undo');
  });
});

describe('a digest of two plans', () => {
  const other = theCase({ id: 'c2', code: 'B2B2', createdAt: '2026-11-24T15:00:00Z' } as Partial<Case>);
  const at = (more: Partial<TurnState> = {}) =>
    state({
      cases: [theCase({ code: 'A1A1' } as Partial<Case>), other],
      due: [1, 2],
      others: [{ caseId: 'c2', steps: [2, 3] }],
      ...more,
    });
  const stepIn = (cases: Case[], id: string, n: number) => cases.find(c => c.id === id)?.plan.steps.find(s => s.action === n);

  test('a number both have is asked, with the commands that name one', () => {
    const { changes, cases } = run([say('done', { steps: [2] })], at());
    expect(changes).toMatchObject([{ what: 'ask-case', commands: ['done 2 [A1A1]', 'done 2 [B2B2]'] }]);
    expect(cases).toEqual([]);
  });

  test('a number only one has is that one, wherever it stands', () => {
    const { cases, currentId } = run([say('done', { steps: [3] })], at());
    expect(stepIn(cases, 'c2', 3)?.state).toBe('done');
    expect([stepIn(cases, 'c1', 3), currentId]).toEqual([undefined, 'c2']);
  });

  test('a bare snooze moves the whole morning', () => {
    const { cases } = run([say('snooze')], at());
    expect([stepIn(cases, 'c1', 2)?.on, stepIn(cases, 'c2', 3)?.on]).toEqual(['2026-11-25', '2026-11-26']);
  });

  test('and the receipt says of which company', () => {
    expect(run([say('snooze')], at()).changes).toMatchObject([
      { what: 'snoozed', company: 'Northwind' },
      { what: 'snoozed', company: 'Northwind' },
    ]);
    expect(run([say('snooze')]).changes[0]).not.toHaveProperty('company');
  });

  test('without others, as when a code named the plan, nothing is asked', () => {
    expect(run([say('done', { steps: [2] })], at({ others: [] })).changes[0]).toEqual({ what: 'done', steps: [2] });
  });
});

test('a finished plan whose promised note was asked for stays alive, one whose note was skipped ends', () => {
  const keep = (state1: 'active' | 'skipped') =>
    theCase({
      plan: { ...theCase().plan, steps: [step(1, '1.write', 'active', '2026-11-24'), step(2, '2.keep', state1, '2026-11-24')] },
    });
  expect(run([say('done', { steps: [1, 2] })], state({ cases: [keep('active')] })).cases[0]?.state).toBe('quiet');
  expect(run([say('done', { steps: [1] })], state({ cases: [keep('skipped')] })).cases[0]?.state).toBe('closed');
});

test('a command without any plan says where things stand, once', () => {
  const at = state({ cases: [], currentId: null, due: [] });
  expect(run([say('done', { steps: [1] }), say('skip', { steps: [2] })], at).changes).toEqual([{ what: 'list' }]);
});

test('an offer in answer to "not a rejection?" closes the plans and is no correction of one', () => {
  const { changes } = run([say('hired'), say('fix', { fix: { field: 'kind', value: 'offer' } })]);
  expect(changes).toEqual([{ what: 'hired', closed: 1 }]);
});

test('a bare snooze of a step with a day to come moves it on from that day', () => {
  expect(run([say('snooze', { steps: [3] })]).changes[0]).toEqual({ what: 'snoozed', steps: [3], on: '2026-11-27', at: null });
});
