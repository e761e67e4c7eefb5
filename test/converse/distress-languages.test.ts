/** Danger and not coping in ten languages, direct and indirect, and the sayings that only sound so. Words of ours; no native speaker has read them. */
import { describe, expect, test } from '@jest/globals';
import { detectDistress } from '../../lambdas/converse/detect-distress.ts';
import { readCommands } from '../../lambdas/converse/read-commands.ts';

const SEVERE: Record<string, string[]> = {
  en: ['I want to die', 'I am going to kill myself', 'I don’t want to wake up tomorrow', 'everyone would be better off without me', 'I can’t see a reason to go on living', 'I’ve been thinking about ending it all', 'I’m going to end it tonight', 'I just want to disappear', 'I wish I had never been born', 'there’s nothing left to live for'],
  de: ['Ich will nicht mehr leben', 'Ich bringe mich um', 'Ich will morgens nicht mehr aufwachen', 'Ohne mich wären alle besser dran', 'Ich denke an Selbstmord', 'Ich will einfach nicht mehr da sein', 'Ich mache Schluss mit meinem Leben', 'Wozu noch leben', 'Ich wäre lieber tot', 'Ich tue mir etwas an'],
  fr: ['Je veux mourir', 'Je vais me suicider', 'Je ne veux plus vivre', 'J’ai envie d’en finir', 'Tout le monde serait mieux sans moi', 'Je ne veux plus me réveiller', 'Je pense au suicide', 'Je voudrais disparaître pour toujours', 'À quoi bon vivre', 'Je vais me faire du mal'],
  es: ['Quiero morirme', 'Me voy a suicidar', 'Ya no quiero vivir', 'Todos estarían mejor sin mí', 'No quiero despertar más', 'Pienso en quitarme la vida', 'Quiero acabar con todo', 'No le veo sentido a vivir', 'Me quiero hacer daño', 'Ojalá no hubiera nacido'],
  pt: ['Quero morrer', 'Vou me matar', 'Já não quero viver', 'Todos estariam melhor sem mim', 'Não quero acordar mais', 'Penso em suicídio', 'Quero acabar com tudo', 'Não vejo sentido em viver', 'Quero me machucar', 'Preferia estar morto'],
  it: ['Voglio morire', 'Mi uccido', 'Non voglio più vivere', 'Starebbero tutti meglio senza di me', 'Non voglio più svegliarmi', 'Penso al suicidio', 'Voglio farla finita', 'Non ha senso vivere', 'Voglio farmi del male', 'Vorrei non essere mai nato'],
  nl: ['Ik wil dood', 'Ik maak me van kant', 'Ik wil niet meer leven', 'Iedereen is beter af zonder mij', 'Ik wil niet meer wakker worden', 'Ik denk aan zelfmoord', 'Ik wil er een eind aan maken', 'Het leven heeft geen zin meer', 'Ik wil mezelf iets aandoen', 'Ik was liever dood'],
  pl: ['Chcę umrzeć', 'Zabiję się', 'Nie chcę już żyć', 'Wszystkim byłoby lepiej beze mnie', 'Nie chcę się już obudzić', 'Myślę o samobójstwie', 'Chcę ze sobą skończyć', 'Życie nie ma sensu', 'Zrobię sobie krzywdę', 'Wolałbym nie żyć'],
  sv: ['Jag vill dö', 'Jag ska ta livet av mig', 'Jag vill inte leva längre', 'Alla skulle ha det bättre utan mig', 'Jag vill inte vakna mer', 'Jag tänker på självmord', 'Jag vill göra slut på allt', 'Livet är inte värt att leva', 'Jag vill skada mig själv', 'Jag önskar att jag aldrig hade fötts'],
  ja: ['死にたい', '自殺したい', 'もう生きていたくない', '消えてしまいたい', '私なんかいないほうがいい', '生きる意味がない', '命を絶ちたい', 'もう目が覚めなければいいのに', '自分を傷つけたい', '死んだほうがまし'],
}; // biome-ignore format: lists of sentences

const LOW: Record<string, string[]> = {
  en: ['I am not coping', 'I can’t cope any more', 'I feel so hopeless', 'everything feels pointless', 'I keep crying'],
  de: ['Ich kann nicht mehr', 'Ich bin am Ende', 'Ich fühle mich wertlos', 'Ich heule nur noch', 'Ich bin völlig verzweifelt'],
  fr: ['Je n’en peux plus', 'Je suis à bout', 'Je me sens nul et inutile', 'Je pleure tout le temps', 'Je suis désespérée'],
  es: ['No puedo más', 'Estoy hundida', 'Me siento un fracaso', 'No paro de llorar', 'Estoy desesperado'],
  pt: ['Não aguento mais', 'Estou no fundo do poço', 'Sinto-me um fracasso', 'Não paro de chorar', 'Estou desesperada'],
  it: ['Non ce la faccio più', 'Sono a pezzi', 'Mi sento un fallimento', 'Piango tutto il giorno', 'Sono disperata'],
  nl: ['Ik kan niet meer', 'Ik zit er helemaal doorheen', 'Ik voel me waardeloos', 'Ik huil de hele dag', 'Ik ben wanhopig'],
  pl: ['Nie daję już rady', 'Jestem na dnie', 'Czuję się beznadziejna', 'Ciągle płaczę', 'Jestem w rozpaczy'],
  sv: ['Jag orkar inte mer', 'Jag är helt slut', 'Jag känner mig värdelös', 'Jag gråter hela tiden', 'Jag är förtvivlad'],
  ja: ['もう限界です', 'つらくて耐えられない', '何もかも無意味に感じる', '毎日泣いています', '絶望しています'],
}; // biome-ignore format: lists of sentences

const NEITHER: Record<string, string[]> = {
  en: ['this job hunt is killing me lol', 'I am dying to know what they said', 'nearly died laughing', 'my phone died during the call', 'I killed it in the second round', 'dead tired, tomorrow please', 'over my dead body', 'the role is dead', 'deadline is Friday', 'I could murder a coffee', 'that manager was dying to hire his nephew', 'suicide prevention line coordinator'],
  de: ['Die Stelle ist gestorben', 'Das Thema ist für mich gestorben', 'Ich lach mich tot', 'todmüde, bitte morgen', 'Die Bewerbungen bringen mich noch um den Verstand', 'Ich sterbe vor Neugier', 'mein Akku ist tot', 'Das war ein Todesstoß für die Bewerbung', 'Schluss mit den Mails', 'Zum Totlachen'],
  fr: ['Je suis morte de rire', 'Je meurs d’impatience', 'Le poste est mort', 'mort de fatigue, demain svp', 'Ça me tue ces formulaires', 'J’en ai fini avec l’étape 2', 'un silence de mort pendant l’entretien', 'je meurs de faim', 'batterie morte', 'j’ai tué l’entretien'],
  es: ['Me muero de risa', 'Me muero de ganas de saberlo', 'Estoy muerto de cansancio, mañana', 'el puesto está muerto', 'me mata tanto formulario', 'un silencio de muerte', 'me muero de hambre', 'se me murió el móvil', 'acabé con el paso 2', 'maté el tiempo en la sala de espera'],
  pt: ['Morri de rir', 'Estou a morrer de curiosidade', 'morto de cansaço, amanhã', 'a vaga morreu', 'estes formulários matam-me', 'silêncio de morte na entrevista', 'a morrer de fome', 'o telemóvel morreu', 'acabei com o passo 2', 'mata-me de tédio'],
  it: ['Muoio dal ridere', 'Muoio dalla curiosità', 'morto di stanchezza, domani', 'il posto è morto', 'questi moduli mi uccidono', 'silenzio di tomba al colloquio', 'muoio di fame', 'mi è morto il telefono', 'l’ho finita con il passo 2', 'ammazzo il tempo'],
  nl: ['Ik lach me dood', 'Ik sterf van nieuwsgierigheid', 'doodmoe, morgen graag', 'die baan is dood', 'die formulieren zijn dodelijk saai', 'doodse stilte in het gesprek', 'ik sterf van de honger', 'mijn telefoon was dood', 'daar maak ik een eind aan, geen mails meer', 'doodleuk afgewezen'],
  pl: ['Umieram ze śmiechu', 'Umieram z ciekawości', 'śmiertelnie zmęczony, jutro', 'to stanowisko jest martwe', 'te formularze mnie wykończą', 'cisza jak makiem zasiał', 'umieram z głodu', 'telefon mi padł', 'skończyłem z krokiem 2', 'zabijam czas w poczekalni'],
  sv: ['Jag dör av skratt', 'Jag dör av nyfikenhet', 'dödstrött, imorgon tack', 'tjänsten är död', 'blanketterna tar död på mig', 'dödstyst på intervjun', 'jag dör av hunger', 'mobilen dog', 'jag är klar med steg 2', 'slår ihjäl tid'],
  ja: ['笑い死にしそう', '死ぬほど疲れた、明日お願いします', 'お腹が空いて死にそう', '携帯の電池が死んだ', 'その求人はもう死んでいます', '必死に準備しました', '死ぬ気で頑張ります', '締め切りは金曜です', '恥ずかしくて消えたいほど笑った', '試験で死んだ(笑)'],
}; // biome-ignore format: lists of sentences

const rows = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([language, texts]) => texts.map(text => [language, text] as const));

describe('danger', () => {
  test.each(rows(SEVERE))('%s: %s', (_, text) => expect(detectDistress(text)).toBe('severe'));
});
describe('not coping', () => {
  test.each(rows(LOW))('%s: %s', (language, text) => {
    const heard = readCommands(
      { typed: text, reply: text, subject: null },
      { due: [2], now: '2026-11-24T15:00:00+01:00', language },
    );
    expect(heard.map(({ level }) => level)).toContain('low');
  });
});
describe('must not match', () => {
  test.each(rows(NEITHER))('%s: %s', (language, text) => {
    const heard = readCommands(
      { typed: text, reply: text, subject: null },
      { due: [2], now: '2026-11-24T15:00:00+01:00', language },
    );
    expect([detectDistress(text) === 'severe', heard.some(({ verb }) => verb === 'distress')]).toEqual([false, false]);
  });
});
