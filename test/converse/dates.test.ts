/** Dates in ten languages on one grid; regions, zones, summer time both ways, the past, half a year, ends of months. */
import { describe, expect, test } from '@jest/globals';
import { readDate } from '../../lambdas/converse/dates.ts';
import type { CommandContext } from '../../lambdas/converse/intent.ts';
import { readCommands } from '../../lambdas/converse/read-commands.ts';

/** A Tuesday. */
const NOW = '2026-11-24T15:00:00+01:00';
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'ja'] as const;
type Context = Partial<Pick<CommandContext, 'now' | 'zone' | 'region' | 'language'>>;

function day(text: string, { now = NOW, ...context }: Context = {}): string {
  const moment = readDate(text, { now, due: [2], ...context });
  if (moment === null || moment === 'ask') return String(moment);
  return moment.at ? `${moment.on} ${moment.at}` : moment.on;
}

/** One row a meaning, one column a language in the order of LANGUAGES; empty where the language has no such word. */
const GRID: Record<string, readonly string[]> = {
  '2026-11-25': ['tomorrow', 'morgen', 'demain', 'mañana', 'amanhã', 'domani', 'morgen', 'jutro', 'imorgon', '明日'],
  '2026-11-26': ['the day after tomorrow', 'übermorgen', 'après-demain', 'pasado mañana', 'depois de amanhã', 'dopodomani', 'overmorgen', 'pojutrze', 'i övermorgon', '明後日'],
  '2026-11-27': ['in 3 days', 'in 3 Tagen', 'dans 3 jours', 'en 3 días', 'em 3 dias', 'tra 3 giorni', 'over 3 dagen', 'za 3 dni', 'om 3 dagar', '3日後'],
  '2026-12-08': ['in two weeks', 'in zwei Wochen', 'dans deux semaines', 'en dos semanas', 'em duas semanas', 'tra due settimane', 'over twee weken', 'za dwa tygodnie', 'om två veckor', '二週間後'],
  '2026-12-24': ['in a month', 'in einem Monat', 'dans un mois', 'en un mes', 'em um mês', 'tra un mese', 'over een maand', 'za miesiąc', 'om en månad', '1か月後'],
  '2026-11-30': ['Monday', 'Montag', 'lundi', 'lunes', 'segunda', 'lunedì', 'maandag', 'poniedziałek', 'måndag', '月曜日'],
  '2026-12-01': ['Tuesday', 'Dienstag', 'mardi', 'martes', 'terça', 'martedì', 'dinsdag', 'wtorek', 'tisdag', '火曜'],
  '2026-11-30 ': ['next week', 'nächste Woche', 'la semaine prochaine', 'la semana que viene', 'semana que vem', 'la prossima settimana', 'volgende week', 'w przyszłym tygodniu', 'nästa vecka', '来週'],
  '2026-11-27 ': ['end of the week', 'Ende der Woche', 'fin de semaine', 'a finales de semana', 'no fim da semana', 'fine della settimana', 'eind van de week', 'koniec tygodnia', 'slutet av veckan', ''],
  '2026-11-28 10:00': ['weekend', 'am Wochenende', 'ce week-end', 'el fin de semana', 'no fim de semana', 'nel fine settimana', 'in het weekend', 'w weekend', 'i helgen', '週末'],
  '2026-11-30  ': ['after the weekend', 'nach dem Wochenende', 'après le week-end', 'después del fin de semana', 'depois do fim de semana', 'dopo il weekend', 'na het weekend', 'po weekendzie', 'efter helgen', '週明け'],
  '2026-12-01 ': ['next month', 'nächsten Monat', 'le mois prochain', 'el mes que viene', 'mês que vem', 'il prossimo mese', 'volgende maand', 'w przyszłym miesiącu', 'nästa månad', '来月'],
  '2026-11-30   ': ['end of the month', 'Ende des Monats', 'fin du mois', 'a fin de mes', 'no fim do mês', 'a fine mese', 'eind van de maand', 'koniec miesiąca', 'i slutet av månaden', '月末'],
  '2026-12-03': ['3 December', '3. Dezember', '3 décembre', '3 de diciembre', '3 de dezembro', '3 dicembre', '3 december', '3 grudnia', '3 december', '12月3日'],
  '2027-01-06': ['6 January', '6. Januar', '6 janvier', '6 de enero', '6 de janeiro', '6 gennaio', '6 januari', '6 stycznia', '6 januari', '1月6日'],
  '2026-12-10': ['until 10 December', 'bis zum 10. Dezember', 'jusqu’au 10 décembre', 'hasta el 10 de diciembre', 'até 10 de dezembro', 'fino al 10 dicembre', 'tot 10 december', 'do 10 grudnia', 'till den 10 december', '12月10日まで'],
  '2027-05-12': Array(10).fill('12/05'),
  '2026-12-15': Array(10).fill('2026-12-15'),
  '2026-11-24 19:00': ['tonight', 'heute Nacht', 'cette nuit', 'esta noche', 'hoje à noite', 'stanotte', 'vannacht', '', 'i natt', ''],
  '2026-11-24 17:00': ['in 2 hours', 'in 2 Stunden', 'dans 2 heures', 'en 2 horas', 'em 2 horas', 'tra 2 ore', 'over 2 uur', 'za 2 godziny', 'om 2 timmar', '2時間後'],
  '2026-11-27 14:00': ['Friday 2pm', 'Freitag 14 Uhr', 'vendredi 14h', 'viernes a las 14:00', 'sexta às 14h', 'venerdì alle 14', 'vrijdag 14:00', 'piątek 14:00', 'fredag kl 14', '金曜14時'],
  ask: ['in 200 days', 'in 200 Tagen', 'dans 200 jours', 'en 200 días', 'em 200 dias', 'tra 200 giorni', 'over 200 dagen', 'za 200 dni', 'om 200 dagar', '200日後'],
  'ask ': ['after the holidays', 'nach den Ferien', 'après les vacances', 'después de las vacaciones', 'depois das férias', 'dopo le vacanze', 'na de vakantie', 'po wakacjach', 'efter semestern', '夏休みの後'],
  'ask  ': ['in spring', 'im Frühling', 'au printemps', 'en primavera', 'na primavera', 'in primavera', 'in het voorjaar', 'na wiosnę', 'i vår', '春になったら'],
}; // biome-ignore format: a grid

describe('the grid', () => {
  const rows = Object.entries(GRID).flatMap(([meaning, texts]) =>
    texts.flatMap((text, i) => (text ? [[LANGUAGES[i] as string, text, meaning.trim()] as const] : [])),
  );
  test.each(rows)('%s: %s is %s', (language, text, meaning) => expect(day(text, { language })).toBe(meaning));
});

describe('the rest of the table', () => {
  test.each([
    ['next Monday', '2026-11-30'], ['this Friday', '2026-11-27'], ['Monday week', '2026-12-07'], ['a fortnight', '2026-12-08'],
    ['the 9th', '2026-12-09'], ['the 30th', '2026-11-30'], ['the 24th', '2026-12-24'], ['the first of December', '2026-12-01'], ['3rd of January', '2027-01-03'],
    ['mid January', '2027-01-15'], ['end of February', '2027-02-28'], ['in January', '2027-01-01'], ['noon tomorrow', '2026-11-25 12:00'],
    ['this evening', '2026-11-24 18:30'], ['at 4pm', '2026-11-24 16:00'], ['at 9am', '2026-11-25 09:00'], ['half past 4', '2026-11-24 16:30'],
    ['half an hour', '2026-11-24 16:00'], ['4 working days', '2026-11-30'], ['later in the week', '2026-11-27'], ['the week after next', '2026-12-07'],
    ['3 November', 'ask'], ['24 November', 'ask'], ['30 February', 'ask'], ['180 days', '2027-05-23'], ['181 days', 'ask'], ['6 months', 'ask'],
    ['yesterday', 'null'], ['3 weeks ago', 'null'], ['last Friday', 'null'], ['nonsense', 'null'],
  ])('%s is %s', (text, meaning) => expect(day(text, { language: 'en' })).toBe(meaning)); // biome-ignore format: a table

  test('an hour before midnight that has passed is tomorrow', () => {
    expect(day('at 9am', { now: '2026-11-24T22:10:00+01:00' })).toBe('2026-11-25 09:00');
    expect(day('tonight', { now: '2026-11-24T20:10:00+01:00' })).toBe('2026-11-24 21:10');
  });
});

describe('12/05 by region', () => {
  test.each([
    [{ region: 'us' }, '12/05', '2026-12-05'], [{ region: 'other' }, '12/05', '2027-05-12'], [{ now: '2026-11-24T15:00:00-05:00' }, '12/05', '2026-12-05'],
    [{ now: '2026-11-24T15:00:00-03:00' }, '12/05', '2027-05-12'], [{ region: 'us' }, '25/12', '2026-12-25'], [{ region: 'other' }, '12/25', '2026-12-25'],
  ] as const)('%j %s is %s', (context, text, meaning) => expect(day(text, context)).toBe(meaning)); // biome-ignore format: a table
});

describe('the person’s own clock', () => {
  test('today is the day in their zone, not that of the offset', () => {
    expect(day('tomorrow', { now: '2026-11-24T23:30:00Z', zone: 'Asia/Tokyo' })).toBe('2026-11-26');
    expect(day('tomorrow', { now: '2026-11-25T01:30:00Z', zone: 'America/New_York' })).toBe('2026-11-25');
  });
  test.each([
    ['spring forward', '2026-03-28T22:30:00Z', '2026-03-29', '2026-03-30'],
    ['fall back', '2026-10-24T21:30:00Z', '2026-10-25', '2026-10-26'],
  ])('%s: days are calendar days', (_, now, tomorrow, later) => {
    const context = { now, zone: 'Europe/Berlin' };
    expect(day('tomorrow', context)).toBe(tomorrow);
    expect(day('2 days', context)).toBe(later);
    expect(day('in 2 hours', context).slice(0, 10)).toBe(tomorrow);
  });
  test('the same weekday is a week on, whatever the hour', () =>
    expect(['2026-11-24T00:05:00+01:00', '2026-11-24T23:55:00+01:00'].map(now => day('Tuesday', { now }))).toEqual([
      '2026-12-01',
      '2026-12-01',
    ]));
});

describe('a time inside an order', () => {
  const on = (text: string, language = 'en') =>
    readCommands({ typed: text, reply: text, subject: null }, { due: [2], now: NOW, language }).map(intent => [
      intent.command,
      intent.until,
      intent.on ?? null,
    ]);
  test.each([
    ['en', 'snooze 2 until Friday', 'Friday', '2026-11-27'], ['de', 'verschieb 2 auf Freitag', 'Freitag', '2026-11-27'], ['fr', 'reporte la 2 à vendredi', 'vendredi', '2026-11-27'],
    ['es', 'deja el 2 para el viernes', 'viernes', '2026-11-27'], ['pt', 'adia o 2 para sexta', 'sexta', '2026-11-27'], ['it', 'rimanda il 2 a venerdì', 'venerdì', '2026-11-27'],
    ['nl', 'verzet 2 naar vrijdag', 'vrijdag', '2026-11-27'], ['pl', 'przesuń 2 na piątek', 'piątek', '2026-11-27'], ['sv', 'skjut upp 2 till fredag', 'fredag', '2026-11-27'],
    ['ja', '2は金曜日に延期して', '金曜日', '2026-11-27'], ['en', 'wake me in spring', 'spring', null],
  ] as const)('%s: %s', (language, text, until, meaning) => {
    const [first] = on(text, language);
    expect([first?.[0], first?.[2]]).toEqual(['snooze', meaning]);
    expect(first?.[1]).toContain(until);
  }); // biome-ignore format: a table
});
