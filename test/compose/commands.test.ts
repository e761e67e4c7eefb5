/** Whatever a mail suggests to reply, the reader of commands understands. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { collectCommands } from '../../lambdas/compose/compose-mail.ts';
import { readCommands } from '../../lambdas/converse/read-commands.ts';
import { CASES } from '../../lib/mail-preview/cases.ts';

const commands = [
  ...new Set(Object.entries(CASES).flatMap(([name, model]) => (name === 'plan-hostile' ? [] : collectCommands(model)))),
];
const CONTEXT = {
  due: [2, 3],
  open: [1, 2, 3, 4],
  now: '2026-11-24T15:00:00+00:00',
  zone: 'Europe/London',
  region: 'us',
  language: 'en',
} as const;

describe('every suggested command', () => {
  test.each(commands)('%s', command => {
    const asked = /^(?:yes|no)$/.test(command) ? ('check-in' as const) : null;
    const intents = readCommands(
      { typed: command, reply: command, subject: null },
      { ...CONTEXT, due: [2, 3], open: [1, 2, 3, 4], asked },
    );
    expect(intents).toHaveLength(1);
    const [intent] = intents;
    expect(intent?.command).not.toBe('unknown');
    const step = /^(?:done|skip|show|snooze) (\d)/.exec(command);
    if (step) expect(intent?.steps).toContain(Number(step[1]));
    if (/ (?:till|for) /.test(command)) expect(intent?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
  test('help names all that README names', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const table = readme.slice(readme.indexOf('## What a person can reply'), readme.indexOf('## Deploy'));
    const named = [...table.matchAll(/^\|(.*?)\|/gm)].flatMap(row => [...row[1]!.matchAll(/`([a-z]+)/g)].map(found => found[1]!));
    const inHelp = collectCommands(CASES['help']!).map(command => command.split(' ')[0]);
    // What help has no line for: the help itself, and words that the step's own links or the correction line say.
    expect([...new Set(named)].filter(verb => !inHelp.includes(verb) && !['help', 'more', 'not'].includes(verb))).toEqual([]);
  });
  test('there are many', () => expect(commands.length).toBeGreaterThan(40));
});
