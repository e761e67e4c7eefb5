/** Twelve different rejections through the whole product give twelve different plans; three early ones in 60 days change the plan. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { comparePlans, type ReadPlan, readPlan } from '../../lib/local/compare-plans.ts';
import { openStack } from '../helpers/stack.ts';
import { Storyteller } from '../helpers/story.ts';

const FOLDER = new URL('../mail/twelve/', import.meta.url);
const read = (name: string): Buffer => readFileSync(new URL(name, FOLDER));
const TWELVE = readdirSync(FOLDER).filter(name => /^\d\d-/.test(name));
const TUESDAY = '2025-11-25T17:00:00Z';

type Stack = Awaited<ReturnType<typeof openStack>>;

const senderOf = (raw: Buffer): string => /^From: .*<(.+)>/m.exec(raw.toString('latin1'))![1]!;
const forward = async (stack: Stack, raw: Buffer): Promise<ReadPlan> => {
  const heard = await new Storyteller(stack, senderOf(raw)).forward(raw, '');
  expect(heard).toHaveLength(1);
  return readPlan(heard[0]!.Text);
};
/** "2.public Tomorrow" */
const shown = ({ steps }: ReadPlan): string[] => steps.map(({ id, when }) => `${id} ${when}`);
const ids = ({ steps }: ReadPlan): string[] => steps.map(({ id }) => id);

describe('twelve rejections', () => {
  let stack: Stack;
  const plans = new Map<string, ReadPlan>();
  beforeAll(async () => {
    stack = await openStack({ at: TUESDAY });
    for (const name of TWELVE) plans.set(name, await forward(stack, read(name)));
  }, 60_000);
  afterAll(() => stack.end());

  test('twelve plans of seven steps each', () => {
    expect(plans.size).toBe(12);
    for (const [name, plan] of plans) expect([name, plan.steps.length]).toEqual([name, 7]);
  });

  test('no two plans have the same steps, and most of what they say differs', () => {
    const pairs = comparePlans(plans);
    expect(Math.max(...pairs.map(({ steps }) => steps))).toBeLessThanOrEqual(5);
    expect(Math.max(...pairs.map(({ share }) => share))).toBeLessThan(0.8);
    expect(pairs.reduce((sum, { share }) => sum + share, 0) / pairs.length).toBeLessThan(0.45);
  });

  test('a UK public final round', () => {
    expect(shown(plans.get('04-en-uk-public-final.eml')!)).toEqual([
      '1.deep Start here', '2.public Tomorrow', '3.final Thursday 27 November', '4.twin Monday 1 December', '5.keep Nothing to do here', '6.local Tuesday 2 December',
      '7.connect Monday 1 December',
    ]); // biome-ignore format: a plan
  });

  test('an offer withdrawn', () => {
    expect(shown(plans.get('03-en-offer-withdrawn.eml')!)).toEqual([
      '1.deep Start here', '2.withdrawn Tomorrow', '3.withdrawn Tomorrow', '4.restart Tomorrow', '5.plan Monday 1 December', '6.up When the others are done',
      '7.headline When the others are done',
    ]); // biome-ignore format: a plan
  });

  test('a warehouse worker', () => {
    expect(shown(plans.get('02-en-warehouse.eml')!)).toEqual([
      '1.light Start here', '2.none Nothing to do here', '3.beyond Nothing to do here', '4.reopen When the others are done', '5.early Friday 28 November',
      '6.flat When the others are done', '7.local Monday 1 December',
    ]); // biome-ignore format: a plan
  });
});

describe('three early rejections of one person', () => {
  const plansOn = async (days: string[]): Promise<ReadPlan[]> => {
    const stack = await openStack({ at: `${days[0]}T15:00:00Z` });
    const plans: ReadPlan[] = [];
    for (const [i, day] of days.entries()) {
      await stack.timeline.moveTo(Date.parse(`${day}T15:00:00Z`));
      plans.push(await forward(stack, read(`early-${i + 1}.eml`)));
    }
    await stack.end();
    return plans;
  };

  test('within 60 days the third plan starts with the CV, not with the next application', async () => {
    const [first, second, third] = await plansOn(['2025-10-01', '2025-10-22', '2025-11-18']);
    expect(ids(first!)).toContain('3.match');
    expect(ids(second!)).toContain('3.match');
    expect(ids(third!)).toEqual(expect.arrayContaining(['3.app3', '7.weak']));
    expect(ids(third!)).not.toContain('1.values');
  }, 30_000);

  test('spread over four months they change nothing', async () => {
    const [, , third] = await plansOn(['2025-07-22', '2025-09-16', '2025-11-18']);
    expect(ids(third!)).toContain('3.match');
  }, 30_000);

  test('within two weeks there is a rest first', async () => {
    const [, , third] = await plansOn(['2025-11-10', '2025-11-13', '2025-11-18']);
    expect(shown(third!)).toEqual(expect.arrayContaining(['1.values Start here']));
    expect(shown(third!).find(step => step.startsWith('3.app3'))).toBe('3.app3 Monday 24 November');
  }, 30_000);
});
