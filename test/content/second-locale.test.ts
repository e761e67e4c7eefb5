/** A second language is one folder: a copy of English under another name, translated in places, renders every mail in its own words. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { collectCommands, composeMail } from '../../lambdas/compose/compose-mail.ts';
import type { MailModel } from '../../lambdas/compose/models.ts';
import { LOCALES, type Locale } from '../../lambdas/content/locales.ts';
import { toOf } from '../../lambdas/flow/brief.ts';
import type { Person } from '../../lambdas/store/items.ts';
import { CASES } from '../../lib/mail-preview/cases.ts';
import { COVERING } from '../../lib/mail-preview/covering.ts';

const ENGLISH = fileURLToPath(new URL('../../lambdas/content/en/', import.meta.url));
const BITS = { mailbox: 'plan@rebound.example', unsubscribeUrl: null };
const folder = mkdtempSync(join(tmpdir(), 'rebound-locale-'));

/** A "translation": words in capitals, but for slots and texts that hold commands or blanks. */
const shout = (text: string): string =>
  text.replace(/'((?:[^'\\\n]|\\.)*)'/g, (whole, words: string) =>
    /^(?:\.|[a-z0-9.-]*$)/.test(words) || /[`[]/.test(words)
      ? whole
      : `'${words.replace(/\{[^{}]*\}|([a-z]+)/g, (piece, word?: string) => (word ? word.toUpperCase() : piece))}'`,
  );

beforeAll(async () => {
  cpSync(ENGLISH, folder, { recursive: true });
  for (const area of ['actions', 'mails'])
    for (const name of readdirSync(join(folder, area))) {
      const file = join(folder, area, name);
      writeFileSync(file, shout(readFileSync(file, 'utf8')));
    }
  const main = join(folder, 'en.ts');
  writeFileSync(main, readFileSync(main, 'utf8').replace("locale: 'en'", "locale: 'xx'"));
  const { EN } = (await import(main)) as { EN: Locale };
  LOCALES['xx'] = EN;
});
afterAll(() => {
  delete LOCALES['xx'];
  rmSync(folder, { recursive: true });
});

const inOther = (model: MailModel): MailModel => ({ ...model, to: { ...model.to, locale: 'xx' } });

test('every mail renders in it, with the same commands, and says which language it is', () => {
  for (const [name, model] of Object.entries({ ...CASES, ...COVERING })) {
    const [own, other] = [composeMail(model, BITS), composeMail(inOther(model), BITS)];
    expect([name, other.html.includes('<html lang="xx"')]).toEqual([name, true]);
    expect([name, other.subject + other.text === own.subject + own.text]).toEqual([name, false]);
    expect([name, collectCommands(inOther(model))]).toEqual([name, collectCommands(model)]);
  }
});

test('a plan holds its words, and not the English ones', () => {
  const model = CASES['plan-interview']!;
  const { text, subject } = composeMail(inOther(model), BITS);
  expect(subject).toBe('YOUR PLAN AFTER Northwind Labs (Data Analyst)');
  expect(text).toContain('WRITE IT OUT FOR 20 MINUTES');
  expect(text).not.toContain('Write it out for 20 minutes');
});

test('whoever writes the language is answered in it, without a word from the operator', () => {
  const person = { name: 'Mia Holm', locale: 'en', zone: 'Europe/Berlin' };
  expect(toOf({ ...person, language: 'xx' } as Person)).toMatchObject({ locale: 'xx', speaks: null });
  expect(toOf({ ...person, language: 'de' } as Person)).toMatchObject({ locale: 'en', speaks: 'de' });
  expect(toOf({ ...person, language: null } as Person)).toMatchObject({ locale: 'en', speaks: null });
});
