import { describe, expect, test } from '@jest/globals';
import type { Original } from '../../../lambdas/read/reading.ts';
import type { UnderstandContext } from '../../../lambdas/understand/facts.ts';
import { classifyKind } from '../../../lambdas/understand/kind/classify-kind.ts';

const mail = (text: string, more: Partial<Original> = {}): Original => ({
  fromName: 'Personnel', fromAddress: 'jobs@employer.example', to: [], cc: [], subject: 'Re', date: null, text, thread: null, links: [], headers: [],
  messageId: null, replyTo: null, ...more,
}); // biome-ignore format: one screen
const context = (language: string, more: Partial<UnderstandContext> = {}): UnderstandContext => ({
  delivery: 'inline-forward', note: null, userAddress: null, userName: null, language, ...more,
}); // biome-ignore format: one screen

describe('twins: a rejection and its look-alike', () => {
  test.each([
    ['en', 'We have decided to move forward with other candidates for this position.', 'rejection'],
    ['en', 'Thank you for applying. We have received your application and are still reviewing it.', 'acknowledgement'],
    ['de', 'Leider haben wir uns für eine andere Bewerberin entschieden.', 'rejection'],
    ['de', 'Ihre Bewerbung ist bei uns eingegangen, wir prüfen Ihre Unterlagen und melden uns.', 'acknowledgement'],
    ['fr', "Malheureusement, votre candidature n'a pas été retenue.", 'rejection'],
    ['fr', 'Nous souhaitons vous rencontrer pour un entretien mardi à 14 h.', 'interview'],
    ['es', 'Lamentamos comunicarte que tu candidatura ha sido descartada.', 'rejection'],
    ['es', 'Nos gustaría invitarte a una entrevista el martes.', 'interview'],
    ['pt', 'Infelizmente não foi selecionado para a vaga.', 'rejection'],
    ['pt', 'Gostaríamos de convidá-lo para uma entrevista na terça.', 'interview'],
    ['it', 'Siamo spiacenti, abbiamo scelto un altro candidato.', 'rejection'],
    ['it', 'Siamo lieti di offrirle la posizione, in allegato il contratto.', 'offer'],
    ['nl', 'Helaas gaan we niet met je verder.', 'rejection'],
    ['nl', 'We willen je graag uitnodigen voor een gesprek.', 'interview'],
    ['pl', 'Niestety wybraliśmy inną osobę.', 'rejection'],
    ['pl', 'Zapraszamy Panią na rozmowę w piątek.', 'interview'],
    ['sv', 'Tyvärr går vi inte vidare med din ansökan.', 'rejection'],
    ['sv', 'Vi vill gärna träffa dig för en intervju på tisdag.', 'interview'],
    ['ja', '慎重に検討した結果、今回は採用を見送らせていただきます。', 'rejection'],
    ['ja', 'ご応募を受け付けました。追ってご連絡いたします。', 'acknowledgement'],
    ['da', 'Vi har desværre valgt en anden kandidat.', 'rejection'],
    ['no', 'Vi har dessverre valgt en annen søker.', 'rejection'],
    ['fi', 'Valitettavasti valitsimme tehtävään toisen hakijan.', 'rejection'],
    ['cs', 'Bohužel jsme vybrali jiného uchazeče.', 'rejection'],
  ])('%s: %s', (language, text, kind) => {
    expect(classifyKind(mail(text), context(language)).kind).toBe(kind);
  });
});

test('the first evidence is a sentence of the mail, letter for letter', () => {
  const decisive = 'We have given the job to another candidate.';
  const { evidence } = classifyKind(mail(`Dear Ann,\n\nThank you for coming in.\n\n${decisive}\n\nRegards`), context('en'));
  expect(evidence[0]).toMatchObject({ quote: decisive, why: 'rejection' });
});

describe('structural keys', () => {
  const linkedIn = { fromAddress: 'jobs-noreply@linkedin.com' };
  test.each([
    ['https://www.linkedin.com/comm/jobs?trk=eml-email_jobs_application_rejected_01', 'rejection'],
    ['https://www.linkedin.com/comm/jobs?trk=eml-email_jobs_application_confirmation_01', 'acknowledgement'],
    ['https://www.linkedin.com/comm/jobs?trk=eml-email_jobs_saved_job_reminder_01', 'other'],
  ])('%s', (link, kind) => {
    expect(
      classifyKind(mail('Your application to Planner at Orla', { ...linkedIn, links: [link] }), context('en')),
    ).toMatchObject({ kind, confidence: 0.99 });
  });
  test('the same key on a foreign host, or from a foreign sender, decides nothing', () => {
    const key = '?trk=email_jobs_application_rejected_01';
    const text = 'We are delighted to offer you the position, your contract is attached.';
    expect(
      classifyKind(mail(text, { ...linkedIn, links: [`https://linkedin.com.evil.example/${key}`] }), context('en')).kind,
    ).toBe('offer');
    expect(classifyKind(mail(text, { links: [`https://www.linkedin.com/${key}`] }), context('en')).kind).toBe('offer');
  });
});

describe("the user's note", () => {
  const text = 'We have decided to move forward with other candidates for this position.';
  test.each([
    ["This one's an offer!", 'offer'],
    ['I was rejected again, this would have been my dream offer.', 'rejection'],
    ['Is this an offer?', 'rejection'],
    ['I hoped this is an offer', 'rejection'],
  ])('%s', (note, kind) => {
    expect(classifyKind(mail(text), context('en', { note })).kind).toBe(kind);
  });
  test.each([
    ['de', 'Das ist diesmal ein Angebot!', 'offer'],
    ['fr', "C'est une offre, j'ai eu le poste !", 'offer'],
    ['es', 'Esto es una oferta.', 'offer'],
    ['pt', 'Consegui a vaga!', 'offer'],
    ['it', 'Ho avuto il posto!', 'offer'],
    ['nl', 'Ik heb de baan!', 'offer'],
    ['pl', 'To jest oferta pracy!', 'offer'],
    ['sv', 'Jag fick jobbet!', 'offer'],
    ['ja', 'これは内定です', 'offer'],
  ])('%s: %s', (language, note, kind) => {
    expect(classifyKind(mail('Hello.'), context(language, { note })).kind).toBe(kind);
  });
});
