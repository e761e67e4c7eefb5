/** Names that are no employer: greetings, days, hiring systems, kinds of organisation, personal names. */
import { CLOSINGS } from '../../../content/facts/closings.ts';
import { wordsOf } from '../view.ts';

export const OPENERS = new Set(
  'decision feedback update outcome result results regarding interview application notice notification quick your our re thank thanks'.split(
    ' ',
  ),
);
export const CLOSING_SET = new Set(CLOSINGS);

const SYSTEM_NAMES = new Set(
  'linkedin indeed workday greenhouse lever ashby smartrecruiters icims successfactors taleo workable teamtailor recruitee personio comeet bamboohr jazzhr breezy jobvite rippling gem avature brassring gupy pinpoint softgarden sap stepstone xing infojobs hrmos join teams zoom google outlook autonotification'.split(' '),
); // biome-ignore format: a list
export const NOT_FIRM = new Set(
  'bonjour hej hallo hola ola ciao buongiorno buonasera dzien czesc dag beste moin servus salut good bom boa buenos buenas caro cara geachte so then got off thanks sorry yes no dear hi hello hey we i our your the a an this that thank thanks unfortunately best kind regards sincerely yours it if as after please monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december januar februar marz mai juni juli oktober dezember janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo janeiro fevereiro marco maio junho julho setembro outubro dezembro segunda quarta quinta sexta gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedi martedi mercoledi giovedi venerdi januari februari maart maj augusti christmas easter ms mr mrs dr re sie ihnen ihre ihr ich wir du dir dich vous nous madame monsieur le la les un une el los las usted senor senora il lo lei suo sua voce o os as u uw pan pani panstwo panu montag dienstag mittwoch donnerstag freitag samstag cv zoom teams skype excel english deutsch reference portal ats internet'.split(' '),
); // biome-ignore format: a list

const SYSTEM_TAIL =
  /^(?:apply|employers?|jobs?|messages?|notifications?|talent|candidates?|recruiting|portal|careers?|hire|easy)$/;

/** "Workday", "Indeed Apply": the machine; "Ashby Dlamini Tax" is a firm. */
export const isSystemName = (value: string): boolean => {
  const words = wordsOf(value);
  return SYSTEM_NAMES.has(words[0] ?? '') && words.slice(1).every(w => SYSTEM_TAIL.test(w));
};

export const isPersonal = (value: string, own: readonly string[]): boolean => {
  const words = wordsOf(value);
  return words.length > 0 && own.length > 0 && words.every(w => own.includes(w));
};
