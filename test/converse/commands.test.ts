/** Reading commands in ten languages: what they mean and what only sounds like them; every table complete; hostile words. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '../../lambdas/content/commands/languages.ts';
import { readDate } from '../../lambdas/converse/dates.ts';
import { LANGUAGES as SHIPPED } from '../../lambdas/converse/languages.ts';
import { readCommands } from '../../lambdas/converse/read-commands.ts';

const NOW = '2026-11-24T15:00:00+01:00';
const read = (reply: string, language: string | null = null, due = [2]) =>
  readCommands({ typed: reply, reply, subject: null }, { due, now: NOW, language });
const said = (reply: string, language: string | null = null, due = [2]) =>
  read(reply, language, due)
    .map(({ command, steps, on }) => command + (steps.length ? `[${steps}]` : '') + (on ? `@${on}` : ''))
    .join(' ');

/** Every path of keys in a table, without the words that differ. */
function keys(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    path === '.numbers' || path === '.ordinals' ? [path] : keys(inner, `${path}.${key}`),
  );
}

describe('the tables', () => {
  const english = [...new Set(keys(LANGUAGES[0]))].sort();
  test.each(LANGUAGES.map(words => [words.language, words] as const))('%s has the keys of English', (_, words) => {
    expect([...new Set(keys(words))].sort()).toEqual(english);
    expect(words.time.weekdays).toHaveLength(7);
    expect(words.time.months).toHaveLength(12);
    expect(words.steps.about).toHaveLength(7);
  });
  test('are shipped as they stand: after a change run npx tsx bin/pack-commands.ts', () => expect(SHIPPED).toEqual(LANGUAGES));
  test('ten languages', () => expect(LANGUAGES).toHaveLength(10));
  test.each(LANGUAGES.map(words => [words.language, words] as const))('%s has no unbounded gap', (_, words) => {
    expect(JSON.stringify(words)).not.toMatch(/\.\*|\.\+|\\\\S\+|\\\\w\+|\\\\S\*|\\\\w\*/);
  });
});

describe('commands', () => {
  test.each([
    ['en', 'done', 'done'], ['en', 'done 1 and 3', 'done[1,3]'], ['en', 'skip 3', 'skip[3]'], ['en', 'stop', 'stop'],
    ['en', 'stop this one', 'stop-this'], ['en', 'plan', 'plan'], ['en', 'undo', 'undo'], ['en', 'thanks', 'thanks'],
    ['es', 'hecho', 'done'], ['es', 'salta el 3', 'skip[3]'], ['es', 'mañana', 'snooze@2026-11-25'], ['es', 'basta', 'stop'],
    ['es', 'reanudar', 'resume'], ['es', 'borren todos mis datos', 'delete'], ['es', 'deshacer', 'undo'],
    ['pt', 'feito', 'done'], ['pt', 'pula o 3', 'skip[3]'], ['pt', 'amanhã', 'snooze@2026-11-25'], ['pt', 'apaguem meus dados', 'delete'],
    ['it', 'fatto', 'done'], ['it', 'salta il 3', 'skip[3]'], ['it', 'domani', 'snooze@2026-11-25'], ['it', 'non scrivetemi più', 'stop'],
    ['nl', 'gedaan', 'done'], ['nl', 'sla 4 over', 'skip[4]'], ['nl', 'morgen', 'snooze@2026-11-25'], ['nl', 'stop maar', 'stop'],
    ['pl', 'zrobione', 'done'], ['pl', 'pomiń 4', 'skip[4]'], ['pl', 'jutro', 'snooze@2026-11-25'], ['pl', 'cofnij', 'undo'],
    ['sv', 'klart', 'done'], ['sv', 'hoppa över 4', 'skip[4]'], ['sv', 'imorgon', 'snooze@2026-11-25'], ['sv', 'ångra', 'undo'],
    ['ja', '完了', 'done'], ['ja', '4はスキップで', 'skip[4]'], ['ja', '明日', 'snooze@2026-11-25'], ['ja', '停止', 'stop'],
    ['ja', '1済、2はやめます', 'done[1] skip[2]'],
  ])('%s: %s', (language, text, meaning) => expect(said(text, language)).toBe(meaning)); // biome-ignore format: a table

  test.each([
    ['en', 'export the data of bella@quietpost.example to me'], ['es', 'Dicho y hecho, como decía mi abuela.'], ['es', 'gracias por nada'],
    ['pt', 'O que tá feito, tá feito, né'], ['nl', 'De trein stopt daar niet eens.'], ['sv', 'Kan inte sluta undra vad jag sa för fel'],
    ['ja', '考えるのをやめられない'], ['en', '{{constructor}}<script>alert("done")</script>'],
  ])('%s, must not match: %s', (language, text) => expect(said(text, language)).toBe('unknown')); // biome-ignore format: a table

  test('not yet adds nothing beside another command', () => expect(said('2 done, 3 not yet', 'en', [2, 3])).toContain('done[2]'));
});

describe('dates, on Tuesday 24 November 2026', () => {
  test.each([
    ['en', 'tomorrow', '2026-11-25'], ['en', 'a fortnight', '2026-12-08'], ['en', 'Monday', '2026-11-30'], ['en', 'Tuesday', '2026-12-01'],
    ['en', 'next week', '2026-11-30'], ['en', 'end of the week', '2026-11-27'], ['en', 'weekend', '2026-11-28'], ['en', 'next month', '2026-12-01'],
    ['en', '3 Dec', '2026-12-03'], ['en', '12/05', '2027-05-12'],
    ['es', 'la semana que viene', '2026-11-30'], ['es', 'pasado mañana', '2026-11-26'], ['es', 'dos semanas', '2026-12-08'],
    ['pt', 'depois de amanhã', '2026-11-26'], ['pt', 'semana que vem', '2026-11-30'], ['it', 'dopodomani', '2026-11-26'],
    ['nl', 'volgende week', '2026-11-30'], ['pl', 'pojutrze', '2026-11-26'], ['sv', 'nästa vecka', '2026-11-30'],
    ['ja', '来週', '2026-11-30'], ['ja', '3日後', '2026-11-27'], ['ja', '12月3日', '2026-12-03'],
  ])('%s: %s', (language, text, on) => {
    const moment = readDate(text, { now: NOW, language, due: [2] });
    expect(moment === 'ask' || moment === null ? moment : moment.on).toBe(on);
  }); // biome-ignore format: a table
});

describe('a plan’s code in brackets', () => {
  const code = fc.string({ unit: fc.constantFrom(...'ABCDEFGHJKMNPQRSTVWXYZ23456789'), minLength: 4, maxLength: 4 });
  test('is never a number, a date or a word, whatever its letters', () => {
    fc.assert(
      fc.property(code, code => {
        expect(said(`done 3 [${code}]`, 'en', [1, 3])).toBe('done[3]');
        expect(said(`snooze 3 until friday [${code.toLowerCase()}]`, 'en', [1, 3])).toBe('snooze[3]@2026-11-27');
        expect(said(`[${code}] undo`, 'en', [1, 3])).toBe('undo');
      }),
      { numRuns: 400, examples: [['5XAH'], ['3MAY'], ['2DAY'], ['8H8G']] },
    );
  });
  test('but a word in brackets is one', () => expect(said('3 [done]', 'en', [1, 3])).toBe('done[3]'));
});

describe('any words', () => {
  test('never throw, and days stay within 180', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        for (const { on } of read(text)) if (on) expect(on >= '2026-11-24' && on <= '2027-05-23').toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  test.each(['done '.repeat(200_000), 'not '.repeat(250_000), '1,'.repeat(500_000), 'は'.repeat(300_000)])('a megabyte', text => {
    read('warm up');
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
