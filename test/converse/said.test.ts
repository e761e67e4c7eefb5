/** What people say, by speech act, each with the twins that only sound like it: the table of said.txt. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readCommands } from '../../lambdas/converse/read-commands.ts';

const NOW = '2026-11-24T15:00:00+01:00';
const rows = readFileSync(new URL('said.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line && !line.startsWith('//'))
  .map(line => {
    const [head = '', text = '', meaning = ''] = line.split('|');
    const [language = '', due = ''] = head.split(':');
    return [language, due ? due.split(',').map(Number) : [], text.replaceAll('\\n', '\n'), meaning] as const;
  });

const inOrder = (meaning: string) => meaning.split(' ').sort().join(' ');
/** A list of alternatives has commas between whole meanings: none of them names steps. */
const alternatives = (meaning: string) => (/[[\s]/.test(meaning) ? [meaning] : meaning.split(',')).map(inOrder);

describe('said', () => {
  test.each(rows)('%s %j: %s → %s', (language, due, text, meaning) => {
    const heard = readCommands({ typed: text, reply: text, subject: null }, { due: [...due], now: NOW, language });
    const said = heard.map(({ verb, steps, on }) => `${verb}${steps.length ? `[${steps}]` : ''}${on ? `@${on}` : ''}`).join(' ');
    expect(alternatives(meaning)).toContain(inOrder(said));
  });
});
