/** The store's contract: the same tests on dynalite, moto and DynamoDB Local (REBOUND_TEST_DYNAMODB=url). */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TABLE } from '../../lambdas/aws/env.ts';
import { noteRefusal, readAddress, saveAddress } from '../../lambdas/store/addresses.ts';
import { countMail } from '../../lambdas/store/budget.ts';
import { readCases, writeChange } from '../../lambdas/store/cases.ts';
import { personKey, WAKE_INDEX } from '../../lambdas/store/keys.ts';
import { claimMail, closeMail, deleteMail, readMail } from '../../lambdas/store/mails.ts';
import { deletePerson, findOverdueWakes, readPerson, savePerson } from '../../lambdas/store/persons.ts';
import { deleteSent, findSent, saveSent } from '../../lambdas/store/sent.ts';
import { makeCase, NOW, person } from './fixtures.ts';
import { openTestTable, type TestTable } from './open-test-table.ts';

let at: TestTable;
beforeAll(async () => {
  at = await openTestTable();
});
afterAll(() => at.close());

test('key names are those of the stack', () => {
  expect(Object.keys(personKey('x'))).toEqual([TABLE.partitionKey, TABLE.sortKey]);
  expect(WAKE_INDEX).toEqual(TABLE.wakeIndex);
});

describe('persons', () => {
  test('version guards every write', async () => {
    const first = await savePerson(at.table, person({ id: 'versions' }));
    expect(first?.version).toBe(1);
    // a second creation, and a write on an old version, both lose
    expect(await savePerson(at.table, person({ id: 'versions', name: 'Other' }))).toBeNull();
    const second = await savePerson(at.table, { ...first!, name: 'Second' });
    expect(second?.version).toBe(2);
    expect(await savePerson(at.table, { ...first!, name: 'Late' })).toBeNull();
    expect(await readPerson(at.table, 'versions')).toEqual(second);
  });

  test('two writers on the same version: exactly one wins', async () => {
    const base = (await savePerson(at.table, person({ id: 'race' })))!;
    const results = await Promise.all([1, 2, 3, 4].map(n => savePerson(at.table, { ...base, name: `Writer ${n}` })));
    expect(results.filter(Boolean)).toHaveLength(1);
  });

  test('only people with a wake are in the index, up to an instant', async () => {
    const due = (await savePerson(at.table, person({ id: 'due', wakeAt: '2026-11-24T13:30:00Z' })))!;
    await savePerson(at.table, person({ id: 'future', wakeAt: '2026-12-24T13:30:00Z' }));
    await savePerson(at.table, person({ id: 'asleep', wakeAt: null }));
    const ids = async () => (await findOverdueWakes(at.table, NOW)).map(found => found.personId);
    expect(await ids()).toEqual(['due']);
    await savePerson(at.table, { ...due, wakeAt: null });
    expect(await ids()).toEqual([]);
  });

  test('deleting twice is the same as once', async () => {
    await savePerson(at.table, person({ id: 'gone' }));
    await deletePerson(at.table, 'gone');
    await deletePerson(at.table, 'gone');
    expect(await readPerson(at.table, 'gone')).toBeNull();
  });
});

describe('cases', () => {
  test('a change is written once, whoever repeats it', async () => {
    const change = { id: 'case-1', from: 0, set: makeCase({ id: 'case-1', personId: 'p1' }) };
    expect(await writeChange(at.table, 'p1', null, change)).toBe(true);
    expect(await writeChange(at.table, 'p1', null, { ...change, set: { ...change.set, code: 'ELSE' } })).toBe(true);
    const [stored] = await readCases(at.table, 'p1', NOW);
    expect([stored?.version, stored?.code]).toEqual([1, 'K3F9']);
    const next = { id: 'case-1', from: 1, set: { state: 'closed' as const } };
    expect(await writeChange(at.table, 'p1', stored!, next)).toBe(true);
    const [closed] = await readCases(at.table, 'p1', NOW);
    expect(await writeChange(at.table, 'p1', closed!, next)).toBe(true);
    expect((await readCases(at.table, 'p1', NOW))[0]).toMatchObject({ version: 2, state: 'closed', code: 'K3F9' });
    // decided on a version that is gone
    expect(await writeChange(at.table, 'p1', stored!, { ...next, set: { state: 'open' } })).toBe(false);
  });

  test('oldest first; an expired one is not there, swept or not', async () => {
    const put = (id: string, createdAt: string, ttl?: number) =>
      writeChange(at.table, 'p2', null, { id, from: 0, set: makeCase({ id, createdAt, ...(ttl && { ttl }) }) });
    await put('b', '2026-11-02T00:00:00Z');
    await put('a', '2026-11-01T00:00:00Z');
    await put('old', '2024-01-01T00:00:00Z', Date.parse(NOW) / 1000 - 1);
    await put('kept', '2024-01-02T00:00:00Z', Date.parse(NOW) / 1000 + 1);
    expect((await readCases(at.table, 'p2', NOW)).map(item => item.id)).toEqual(['kept', 'a', 'b']);
  });

  test('more than a page of cases', async () => {
    const note = 'x'.repeat(60_000);
    for (let i = 0; i < 20; i++)
      await writeChange(at.table, 'p3', null, { id: `n${i}`, from: 0, set: makeCase({ id: `n${i}`, note }) });
    expect(await readCases(at.table, 'p3', NOW)).toHaveLength(20);
  });
});

describe('ledger of mails', () => {
  const record = (mailId: string) => ({
    mailId,
    state: 'claimed' as const,
    at: NOW,
    outcome: null,
    reason: null,
    personId: null,
    caseIds: [],
    s3Key: null,
    ttl: 2_000_000_000,
  });
  test('claimed once, retried until closed, then finished', async () => {
    expect(await claimMail(at.table, record('m1'))).toBe('new');
    expect(await claimMail(at.table, record('m1'))).toBe('retry');
    await closeMail(at.table, 'm1', { state: 'done', outcome: 'plan', reason: null, personId: 'p', caseIds: ['c'] });
    expect(await claimMail(at.table, record('m1'))).toBe('finished');
    expect(await readMail(at.table, 'm1')).toMatchObject({ outcome: 'plan', at: NOW });
  });
  test('an erased entry does not come back by being closed', async () => {
    await claimMail(at.table, record('m2'));
    await deleteMail(at.table, 'm2');
    await closeMail(at.table, 'm2', { state: 'done', outcome: 'plan', reason: null, personId: 'p', caseIds: [] });
    expect(await readMail(at.table, 'm2')).toBeNull();
  });
});

describe('sent mails', () => {
  const record = {
    messageId: 's1@email.amazonses.com',
    personId: 'p',
    caseId: 'c',
    kind: 'plan',
    answerId: 'a',
    steps: [1, 2],
    ttl: 2_000_000_000,
  };
  test('found among references; expired and deleted ones are not', async () => {
    await saveSent(at.table, record);
    await saveSent(at.table, { ...record, messageId: 'old', ttl: 1 });
    expect(await findSent(at.table, ['unknown', record.messageId], NOW)).toEqual(record);
    expect(await findSent(at.table, ['old'], NOW)).toBeNull();
    expect(await findSent(at.table, ['1', '2', '3', record.messageId], NOW)).toBeNull();
    await deleteSent(at.table, record.messageId);
    expect(await findSent(at.table, [record.messageId], NOW)).toBeNull();
  });
});

test('a refusal is said once, and again only after its days', async () => {
  expect(await noteRefusal(at.table, 'h', NOW, 30)).toBe(true);
  expect(await noteRefusal(at.table, 'h', NOW, 30)).toBe(false);
  expect(await noteRefusal(at.table, 'h', '2026-12-30T00:00:00Z', 30)).toBe(true);
});

test('suppression by hash', async () => {
  expect(await readAddress(at.table, 'h2')).toBeNull();
  await saveAddress(at.table, 'h2', { personId: null, isSuppressed: true, at: NOW });
  expect(await readAddress(at.table, 'h2')).toEqual({ personId: null, isSuppressed: true, at: NOW });
});

test('mails of a day are counted', async () => {
  expect([await countMail(at.table, NOW), await countMail(at.table, NOW)]).toEqual([1, 2]);
  expect(await countMail(at.table, '2026-11-25T00:00:00Z')).toBe(1);
});
