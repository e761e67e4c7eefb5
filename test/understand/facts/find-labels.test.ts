/** Labels by language, each with a twin that shares its words and must not carry it. */
import { expect, test } from '@jest/globals';
import { LABEL_MODEL } from '../../../lambdas/content/facts/label-model.data.ts';
import { extractFacts } from '../../../lambdas/understand/facts/extract-facts.ts';
import { labelInputs } from '../../../lib/training/label-inputs.ts';

const facts = (language: string, text: string) =>
  extractFacts(
    {
      fromName: null, fromAddress: null, to: [], cc: [], subject: null, date: null, text, thread: null, links: [], headers: [], messageId: null, replyTo: null,
    },
    { delivery: 'inline-forward', note: null, userAddress: null, userName: null, language },
    'rejection',
  ); // biome-ignore format: one screen
const labels = (language: string, text: string): string[] => {
  const f = facts(language, text);
  return [...f.reasons, ...f.signals];
};

test.each<[string, string, string, string]>([
  ['en', 'salary', 'Your salary expectations are above our range.', 'We discussed the salary range with all candidates at length.'],
  ['en', 'overqualified', 'We felt you are overqualified for this post and would be bored.', 'You were the most interesting person we met.'],
  ['en', 'overqualified', 'The post is too small for somebody who has led forty people; you are overqualified.', 'We were certainly not bored in your company.'],
  ['en', 'late', 'Your application arrived after the closing date.', 'We are sorry for this late reply.'],
  ['en', 'volume', 'We received a very high volume of applications.', 'Because of the volume of mail we cannot give individual feedback.'],
  ['en', 'position-closed', 'The position has been cancelled because of a hiring freeze.', 'The meeting of Monday has been cancelled.'],
  ['en', 'keep-on-file', 'We will keep your CV on file.', 'Your documents will be deleted from our files.'],
  ['en', 'feedback-offered', 'I am happy to give you feedback, just call me.', 'We are unable to provide feedback.'],
  ['de', 'position-filled', 'Die Stelle ist inzwischen besetzt.', 'Die Stelle bleibt weiterhin ausgeschrieben.'],
  ['de', 'salary', 'Ihre Gehaltsvorstellung liegt über unserem Budget.', 'Wir wünschen Ihnen beruflich viel Erfolg.'],
  ['fr', 'late', 'Votre candidature est arrivée après la date limite.', 'Nous vous prions de nous excuser pour cette réponse.'],
  ['es', 'other-candidate', 'Hemos elegido a otra persona para el puesto.', 'Le deseamos suerte en otros procesos.'],
  ['pt', 'position-closed', 'A vaga foi cancelada por falta de orçamento.', 'A reunião de amanhã foi cancelada.'],
  ['it', 'keep-on-file', 'Conserveremo il suo curriculum nel nostro archivio.', 'I suoi dati saranno cancellati.'],
  ['nl', 'apply-again', 'Solliciteer gerust opnieuw op een van onze vacatures.', 'We wensen je veel geluk.'],
  ['pl', 'other-candidate', 'Wybraliśmy innego kandydata.', 'Dziękujemy za poświęcony czas.'],
  ['sv', 'position-filled', 'Tjänsten är redan tillsatt.', 'Tack för din tid och ditt intresse.'],
  ['ja', 'late', '締切を過ぎてからのご応募でした。', 'お返事が遅くなり申し訳ありません。'],
])('%s %s', (language, label, text, twin) => {
  expect(labels(language, text)).toContain(label);
  expect(labels(language, twin)).not.toContain(label);
}); // biome-ignore format: a table

test('the ground of a label is the sentence that says it', () => {
  const f = facts('en', 'Thank you for coming to see us.\n\nYour salary expectations are above our range.\n\nGood luck.');
  expect(f.evidence.find(e => e.why === 'reason:salary')?.quote).toBe('Your salary expectations are above our range.');
});

test('a cue set aside is told, and counts for nothing', () => {
  const f = facts('en', 'If your test had gone better, we would have met.\n\nWe chose somebody else.');
  for (const e of f.evidence)
    if (e.voidedBy) expect(f.evidence.filter(x => x.quote === e.quote && x.why === e.why)).toHaveLength(1);
});

test('the label model was trained from these texts, word lists and cues', () => {
  expect(labelInputs()).toBe(LABEL_MODEL.inputs);
});
