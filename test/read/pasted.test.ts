/** Pasted letters against the user's own words to us. */
import { describe, expect, test } from '@jest/globals';
import { textLines } from '../../lambdas/read/lines.ts';
import { readPasted } from '../../lambdas/read/pasted.ts';

const paste = (text: string, isForward = false) =>
  readPasted(textLines(text), [], { name: 'Ana Ruiz', address: 'ana@ruiz.example' }, '2025-08-20T10:00:00Z', isForward);
const LETTER =
  'Dear Ana,\n\nwe have read your application for the gardener post with care. Sadly we have chosen somebody who lives on the estate.\n\nT. Oakes';

describe('pasted', () => {
  test('a letter to the user, with and without a note', () => {
    expect(paste(LETTER)).toMatchObject({ note: null, original: { fromAddress: null } });
    expect(paste(`They wrote this:\n\n${LETTER}`)?.note).toBe('They wrote this:');
    expect(paste(`got it today\n\nFrom: T. Oakes <oakes@estate.example>\nSubject: Gardener\n\n${LETTER}`)).toMatchObject({
      note: 'got it today',
      original: { fromAddress: 'oakes@estate.example', subject: 'Gardener' },
    });
    expect(paste(`> ${LETTER.replace(/\n/g, '\n> ')}`)?.original.text).toContain('gardener post');
  });

  const PLAIN = LETTER.slice('Dear Ana,\n\n'.length);
  const LONG = `${PLAIN}\n\nShould another post come up in the walled garden or in the orchard, we will think of you, and we hope you will look at our page now and then.`;
  test.each<[string, string, string | null, string | null]>([
    ['an address', `From: oakes@estate.example\n\n${LETTER}`, null, 'oakes@estate.example'],
    ['a name', `From: T. Oakes, Estate Office\n\n${LETTER}`, 'T. Oakes, Estate Office', null],
    ['a name and a day', `From: Estate Office\nDate: 1 April 2025\n\n${PLAIN}`, 'Estate Office', null],
    ['a name and a recipient', `From: Estate Office\nTo: Ana Ruiz\n\n${LETTER}`, 'Estate Office', null],
    ['a name and a recipient above a long text', `From: Estate Office\nTo: me\n\n${LONG}`, 'Estate Office', null],
    ['a name in lower case above a long text', `From: the estate office\n\n${LONG}`, 'the estate office', null],
    ['a name and a subject', `From: Estate Office\nSubject: Gardener\n\n${PLAIN}`, 'Estate Office', null],
    ['a subject first', `Subject: Gardener\nFrom: Estate Office\n\n${LETTER}`, 'Estate Office', null],
    ['German labels', `Von: Gutsverwaltung\nDatum: 1. April 2025\n\n${LETTER}`, 'Gutsverwaltung', null],
    ['Japanese labels', `差出人：農園事務局\n\n${LETTER}`, '農園事務局', null],
  ])('a typed header with %s', (_name, pasted, fromName, fromAddress) => {
    for (const note of ['', 'got it today', 'Hi,\n\nsee below']) {
      const read = paste(note ? `${note}\n\n${pasted}` : pasted);
      expect(read).toMatchObject({ note: note || null, original: { fromName, fromAddress } });
      expect(read?.original.text).toContain('lives on the estate');
    }
  });

  test.each([
    ['a rule', 'got it today\n\n-----\n', 'got it today'],
    ['a rule of stars', 'got it today\n\n*****\n\n', 'got it today'],
    ['their signature', 'they wrote:\n\n-- \nAna Ruiz\n07700 900123\n\n', 'they wrote:'],
    ['a greeting to us', 'Hello Rebound,\n\nhere is the next one.\n\n', 'Hello Rebound,\n\nhere is the next one.'],
  ])('between note and letter: %s', (_name, above, note) => {
    expect(paste(above + LETTER)).toMatchObject({ note, original: { text: LETTER } });
  });

  test('a short letter with a question in it, signed by somebody else, is no question of the user', () => {
    const letter =
      'Dear applicant,\n\nwe chose somebody who lives on the estate. May we keep your letter for the autumn?\n\nKind regards\nT. Oakes';
    expect(paste(letter)?.original.text).toContain('keep your letter');
    expect(paste(letter.replace('T. Oakes', 'Ana Ruiz'))).toBeNull();
  });

  test('an answer to the employer that was sent to us instead', () => {
    const answered = paste(
      `what now\n\nOn Mon, May 5, 2025 at 10:00 AM T. Oakes <oakes@estate.example> wrote:\n\n> ${LETTER.replace(/\n/g, '\n> ')}`,
    );
    expect(answered).toMatchObject({
      note: 'what now',
      original: { fromName: 'T. Oakes', fromAddress: 'oakes@estate.example', date: '2025-05-05T10:00' },
    });
  });

  test('the line that announces the paste closes the note', () => {
    const portal =
      'Status: closed\nPosition: Gardener\nUpdated: 08/18/2025\nThe hiring team has decided to move on with other candidates.';
    expect(paste(`hello, this is what the portal says:\n\n${portal}`)).toMatchObject({
      note: 'hello, this is what the portal says:',
      original: { date: '2025-08-18' },
    });
  });

  test.each([
    ['a colon with nothing pasted below', 'I have one question:\n\nhow do I stop?'],
    ['a day in the words is no date of a letter', 'My start: 08/18/2025. Can you remind me?'],
    [
      'a salutation to us, signed',
      'Hello,\n\nplease tell me whether you can also read letters that came by post, since the firm wrote me on paper and not by mail at all.\n\nAna Ruiz',
    ],
    [
      'a salutation to us, asking',
      'Hi,\n\ncan I send you more than one of these letters on the same day, or should I wait until the first plan is finished?',
    ],
    [
      'where somebody is from, in lower case',
      'From: tomorrow on I am away\n\nPlease send me nothing until the second week of June, and then begin again.',
    ],
    ['a journey', 'From: Leeds\nTo: London\nDate: 3 June 2025\n\nPlease use London time after that.'],
    ['a short question', 'What can I write to you?'],
  ])('no paste: %s', (_name, text) => {
    expect(paste(text)).toBeNull();
  });

  test('a day with other words in its line is not taken for the date', () => {
    const text = `${LETTER}\n\nYour interview on: Monday 08/18/2025 in the potting shed was a joy`;
    expect(paste(text)?.original.date).toBeNull();
  });
});
