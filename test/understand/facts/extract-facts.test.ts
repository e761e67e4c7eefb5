/** Facts read from whole originals: what is named, and the twins where nothing may be named. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Original } from '../../../lambdas/read/reading.ts';
import { extractFacts } from '../../../lambdas/understand/facts/extract-facts.ts';
import type { UnderstandContext } from '../../../lambdas/understand/facts.ts';

const mail = (part: Partial<Original>): Original => ({
  fromName: null, fromAddress: null, to: [], cc: [], subject: null, date: null, text: '', thread: null, links: [], headers: [], messageId: null, replyTo: null, ...part,
}); // biome-ignore format: one screen
const context = (language: string, note: string | null = null): UnderstandContext => ({
  delivery: 'inline-forward', note, userAddress: null, userName: null, language,
}); // biome-ignore format: one screen

const NO_EN = 'Unfortunately we have decided to move forward with another candidate.';

describe('company', () => {
  test.each<[string, string, Partial<Original>, string | null]>([
    ['display name of a hiring system', 'en', { fromName: 'Quill Harbor Hiring Team', fromAddress: 'no-reply@us.greenhouse-mail.io', subject: 'Your application', text: NO_EN }, 'Quill Harbor'],
    ['signature, a person as sender', 'en', { fromName: 'Ines Marlow', fromAddress: 'ines@tidewrack.example', subject: 'Baker', text: `Hi Tom,\n\n${NO_EN}\n\nBest,\nInes Marlow\nTidewrack Bakery` }, 'Tidewrack Bakery'],
    ['German team words off', 'de', { fromName: 'Personalabteilung Nordkamm', fromAddress: 'jobs@nordkamm.example', subject: 'Ihre Bewerbung als Monteur', text: 'Leider haben wir uns für eine andere Bewerberin entschieden.' }, 'Nordkamm'],
    ['French, chez', 'fr', { fromName: 'Équipe RH Velisane', fromAddress: 'rh@velisane.example', subject: 'Votre candidature chez Velisane', text: 'Nous ne donnons pas suite à votre candidature.' }, 'Velisane'],
    ['a firm in Japanese', 'ja', { fromName: '採用担当', fromAddress: 'saiyo@kazehaya.example', subject: '選考結果のご連絡', text: '株式会社カゼハヤの採用担当です。\n今回は見送らせていただきます。' }, '株式会社カゼハヤ'],
    ['not a hiring system itself', 'en', { fromName: 'Workday', fromAddress: 'workday@myworkday.com', subject: 'Update', text: NO_EN }, null],
    ['not a greeting', 'en', { subject: 'Hello', text: `Hello,\n\n${NO_EN}\n\nKind regards` }, null],
  ])('%s', (_name, language, part, expected) => {
    expect(extractFacts(mail(part), context(language), 'rejection').company).toBe(expected);
  }); // biome-ignore format: a table
});

describe('role and requisition', () => {
  test.each<[string, string, string, string | null, string | null]>([
    ['en', 'Update: Crane Operator - R0041276', 'Thank you for applying for the position of Crane Operator (R0041276).', 'Crane Operator', 'R0041276'],
    ['en', 'Your application', 'Thank you for your interest in the Night Porter position at Ollerby Hotel.', 'Night Porter', null],
    ['de', 'Ihre Bewerbung als Tischler (m/w/d)', 'Für die Stelle als Tischler (m/w/d) haben wir uns anders entschieden.', 'Tischler', null],
    ['fr', 'Votre candidature', 'Merci de votre intérêt pour le poste de menuisier.', 'menuisier', null],
    ['es', 'Su candidatura', 'Gracias por su interés en el puesto de Contable.', 'Contable', null],
    ['it', 'La tua candidatura', 'Grazie per il tuo interesse per la posizione di Magazziniere.', 'Magazziniere', null],
    ['en', 'Your application', 'Please look at other positions on our careers page.', null, null],
    ['en', 'Thank you', 'We will keep you in mind for future roles.', null, null],
  ])('%s: %s', (language, subject, text, role, requisition) => {
    const facts = extractFacts(mail({ subject, text }), context(language), 'rejection');
    expect([facts.role, facts.requisition]).toEqual([role, requisition]);
  }); // biome-ignore format: a table
});

describe('contact', () => {
  test.each<[string, Partial<Original>, { name: string; email: string | null } | null]>([
    ['degree and title off', { fromName: 'Dr. Ada Linfield', fromAddress: 'ada.linfield@northquay.example', text: 'No.\n\nSincerely,\nDr. Ada Linfield\nDirector' }, { name: 'Ada Linfield', email: 'ada.linfield@northquay.example' }],
    ['a first name completed by the header', { fromName: 'Ada Linfield', fromAddress: 'ada@northquay.example', text: 'We chose somebody else.\n\nBest,\nAda' }, { name: 'Ada Linfield', email: 'ada@northquay.example' }],
    ['signed by hand, sent by a team', { fromName: 'Northquay Recruiting', fromAddress: 'jobs@northquay.example', text: 'We chose somebody else.\n\nKind regards,\nAda Linfield\nRecruiter' }, { name: 'Ada Linfield', email: null }],
    ['a team', { fromName: 'Northquay', fromAddress: 'jobs@northquay.example', text: 'We chose somebody else.\n\nKind regards,\nThe Hiring Team' }, null],
    ['nobody', { fromName: 'Northquay', fromAddress: 'no-reply@northquay.example', text: 'We chose somebody else.' }, null],
    ['a firm in two words', { fromName: 'Northquay Foods', fromAddress: 'jobs@northquay.example', text: 'We chose somebody else.\n\nNorthquay Foods' }, null],
  ])('%s', (_name, part, expected) => {
    expect(extractFacts(mail(part), context('en'), 'rejection').contact).toEqual(expected);
  }); // biome-ignore format: a table
});

describe('labels', () => {
  test('other kinds carry none', () => {
    const facts = extractFacts(
      mail({ text: 'Thank you for your interview. We keep your CV on file.' }),
      context('en'),
      'interview',
    );
    expect([facts.stage, facts.reasons, facts.signals]).toEqual(['unknown', [], []]);
  });
  test.each<[string, string, string]>([
    ['en', 'Thank you for coming in for your interview on Monday. We have chosen another candidate.', 'interview'],
    ['en', 'We must withdraw the offer of employment made to you in May, and the contract is void.', 'offer-withdrawn'],
    ['en', 'Thank you for your application. You were not shortlisted for interview.', 'application'],
    [
      'de',
      'Vielen Dank für das Vorstellungsgespräch am Montag. Wir haben uns für eine andere Kandidatin entschieden.',
      'interview',
    ],
    ['fr', "Merci pour l'entretien de mardi. Nous avons retenu un autre candidat.", 'interview'],
  ])('%s stage: %s', (language, text, stage) => {
    expect(extractFacts(mail({ text }), context(language), 'rejection').stage).toBe(stage);
  });
  test.each<[string, string, string]>([
    ['en', 'The position has now been filled.', 'position-filled'],
    ['en', 'We have decided to move forward with another candidate.', 'other-candidate'],
    ['en', 'Applications closed on Monday, the deadline had passed and your application was received after it.', 'late'],
    ['de', 'Wir haben uns für einen anderen Bewerber entschieden.', 'other-candidate'],
  ])('%s reason: %s', (language, text, reason) => {
    expect(extractFacts(mail({ text }), context(language), 'rejection').reasons).toContain(reason);
  });
  test('the older thread tells the stage, never a reason', () => {
    const facts = extractFacts(
      mail({
        text: 'It is a no, sorry.',
        thread: 'Your interview is on Tuesday. The position has been filled. We keep your CV on file.',
      }),
      context('en'),
      'rejection',
    );
    expect(facts.stage).toBe('interview');
    expect(facts.reasons).not.toContain('position-filled');
    expect(facts.signals).not.toContain('keep-on-file');
  });
  test('the note tells the stage', () => {
    expect(
      extractFacts(mail({ text: 'It is a no, sorry.' }), context('en', 'and that after my interview there'), 'rejection').stage,
    ).toBe('interview');
  });
});

describe('whatever comes in', () => {
  const words = fc.constantFrom(
    'the',
    'position',
    'of',
    'Kind regards',
    '\n',
    'interview',
    '株式会社',
    'Dr.',
    '(',
    '@',
    'GmbH',
    'apply again',
    '\u200b',
    '%',
    ' - ',
    'offer',
    'withdrawn',
    'Ada',
    ',',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 60 }).map(w => w.join(' ')),
  );
  test('never throws, quotes are verbatim, the output is bounded', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        anyText,
        fc.constantFrom('en', 'de', 'ja', 'pl', 'xx'),
        (text, subject, fromName, language) => {
          const original = mail({ text, subject, fromName, fromAddress: 'someone@firm.example' });
          const facts = extractFacts(original, context(language), 'rejection');
          for (const e of facts.evidence) expect(e.quote.length).toBeLessThanOrEqual(1200);
          for (const s of [facts.company, facts.role, facts.contact?.name ?? null]) expect((s ?? '').length).toBeLessThan(200);
          if (facts.reasons.includes('unstated')) expect(facts.reasons).toEqual(['unstated']);
          const squeeze = (s: string) => s.replace(/\s+/g, '');
          const whole = squeeze(`${text}\n${subject}\n${fromName}`);
          for (const e of facts.evidence) expect(whole).toContain(squeeze(e.quote));
        },
      ),
      { numRuns: 200 },
    );
  });
});
