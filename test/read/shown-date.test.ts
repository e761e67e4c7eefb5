/** Dates as clients print them, language by language, and figures that are no date. */
import { describe, expect, test } from '@jest/globals';
import { parseShownDate } from '../../lambdas/read/shown-date.ts';

describe('shown dates', () => {
  test.each([
    // Gmail
    ['Tue, Mar 4, 2025 at 9:31 AM', '2025-03-04T09:31'],
    ['Tue, Mar 4, 2025 at 12:05\u202fAM', '2025-03-04T00:05'],
    ['Tue, Mar 4, 2025 at 12:05\u202fPM', '2025-03-04T12:05'],
    ['Di., 4. März 2025 um 09:31 Uhr', '2025-03-04T09:31'],
    ['mar. 4 mars 2025 à 09:31', '2025-03-04T09:31'],
    ['mar, 4 mar 2025 a las 9:31', '2025-03-04T09:31'],
    ['ter., 4 de mar. de 2025 às 09:31', '2025-03-04T09:31'],
    ['terça, 4/03/2025 à(s) 09:31', '2025-03-04T09:31'],
    ['mar 4 mar 2025 alle ore 09:31', '2025-03-04T09:31'],
    ['di 4 mrt 2025 om 09:31', '2025-03-04T09:31'],
    ['wt., 4 mar 2025 o 09:31', '2025-03-04T09:31'],
    ['tis 4 mars 2025 kl 09:31', '2025-03-04T09:31'],
    ['tir. 4. mar. 2025 kl. 09.31', '2025-03-04T09:31'],
    ['ti 4. maalisk. 2025 klo 9.31', '2025-03-04T09:31'],
    ['út 4. 3. 2025 v 9:31', '2025-03-04T09:31'],
    ['2025. márc. 4., K, 9:31', '2025-03-04T09:31'],
    ['mar., 4 mar. 2025 la 09:31', '2025-03-04T09:31'],
    ['uto, 4. ožu 2025. u 09:31', '2025-03-04T09:31'],
    ['вт, 4 мар. 2025 г. в 09:31', '2025-03-04T09:31'],
    ['вт, 4 бер. 2025 р. о 09:31', '2025-03-04T09:31'],
    ['вт, 4.03.2025 г. в 9:31', '2025-03-04T09:31'],
    ['4 Mar 2025 Sal, 09:31 tarihinde', '2025-03-04T09:31'],
    ['Τρί 4 Μαρ 2025 στις 6:30 μ.μ.', '2025-03-04T18:30'],
    ['יום ג׳, 4 במרץ 2025 ב-12:44', '2025-03-04T12:44'],
    ['الثلاثاء، 4 مارس 2025 في 9:16 م', '2025-03-04T21:16'],
    ['อ. 4 มี.ค. 2025 เวลา 13:50', '2025-03-04T13:50'],
    ['วันอังคารที่ 4 มีนาคม 2568 14:45', '2025-03-04T14:45'],
    ['Th 3, 4 thg 3, 2025 vào lúc 15:11', '2025-03-04T15:11'],
    ['Thứ Ba, 4 tháng 3, 2025 3:52 CH', '2025-03-04T15:52'],
    ['Sel, 4 Mar 2025 pukul 09.48', '2025-03-04T09:48'],
    ['2025年3月4日(火) 9:31', '2025-03-04T09:31'],
    ['2025年3月4日 週二 下午2:05', '2025-03-04T14:05'],
    ['2025年3月4日(星期二) 上午9:31', '2025-03-04T09:31'],
    ['2025년 3월 4일 (화) 오후 3:28', '2025-03-04T15:28'],
    ['2025년 3월 4일 화요일, 15시 06분 22초 +0900', '2025-03-04T15:06+09:00'],
    // Others
    ['Tue, 04 Mar 2025 09:31:12 +0100', '2025-03-04T09:31:12+01:00'],
    ['4 March 2025 at 09:31:12 GMT+2', '2025-03-04T09:31:12+02:00'],
    ['On Tuesday, March 4th, 2025 at 9:31 PM', '2025-03-04T21:31'],
    ['2025-03-04 09:31', '2025-03-04T09:31'],
    ['2025-03-04T09:31:00+0100', '2025-03-04T09:31:00+01:00'],
    ['4-mar-2025 9.31', '2025-03-04T09:31'],
    ['26. listopada 2021. u 14:25:08 CEST', '2021-10-26T14:25:08+02:00'],
    ['27. lis 2021. u 09:31', '2021-10-27T09:31'],
    ['27 listopada 2021 09:31', '2021-11-27T09:31'],
    ['27. listopadu 2021 9:31', '2021-11-27T09:31'],
    ['dimarts, 4 d’abril de 2023 12:39', '2023-04-04T12:39'],
    ['mercredi 4 mars 2025', '2025-03-04'],
  ])('%s', (shown, want) => {
    const read = parseShownDate(shown);
    expect(want.length > 16 ? read : read?.slice(0, 16)).toBe(want);
  });

  test.each([
    '',
    'yesterday',
    'March',
    '9:31',
    'room 12, floor 3',
    '99/99/2025',
    'from 1 September',
    '31. 13. 2025',
    '1234567890',
  ])('no date: %s', shown => {
    expect(parseShownDate(shown)).toBeNull();
  });

  test.each([
    ['2025-04-02 (수) AM 9:33'],
    ['Wed 4/2/2025 9:33 AM'],
    ['4/2/2025 9:33:00 AM'],
    ['02.04.2025 um 09:33'],
    ['2/4/2025 9:33 π.μ.'],
    ['Wed 02/04/2025 09:33'],
    ['Mi 02.04.2025 09:33'],
    ['Śr 2025-04-02 09:33'],
    ['mié 02/04/2025 9:33'],
    ['2. huhtikuuta 2025 klo 9.33'],
    ['Wednesday 2 April 2025 09:33:12 am UTC+10'],
    ['09:33, 2 April 2025'],
    ['April 2, 2025 at 9:33:00 AM GMT+5:30'],
    ['2025/04/02 (水) 9:33'],
    ['令和7年4月2日 9:33'],
    ['2025年4月2日 水曜日 午後 9:33', '2025-04-02T21:33'],
    ['٢ أبريل ٢٠٢٥ ٩:٣٣ ص'],
    ['۲ آوریل ۲۰۲۵، ۹:۳۳'],
    ['২ এপ্রিল ২০২৫ ৯:৩৩'],
    ['2 באפריל 2025 בשעה 9:33'],
    ['2 april 2025 kl. 09:33:10 CEST'],
    ['2 d’abril del 2025 a les 9:33'],
    ['2 de abril de 2025, 9:33 a. m.'],
    ['2 de abril de 2025, 9:33 p. m.', '2025-04-02T21:33'],
    ['2 Aibreán 2025 ag 9:33'],
    ['2025 m. balandžio 2 d., 09:33'],
    ['2025. gada 2. aprīlis 9:33'],
    ['2 апреля 2025 г., 9:33:11 GMT+3'],
    ['Rab, 2 Apr 2025 09.33'],
    ['T4, 2 thg 4, 2025, 09:33'],
    ['Wednesday, April 02, 2025 09:33'],
    ['2-Apr-2025 09:33'],
    ['02-04-2025 09:33'],
    ['2.4.2025 9.33'],
    ['mercredi 2 avril 2025 à 9 h 33'],
    ['mercredi 2 avril 2025 09h33'],
    ['Wed Apr  2 09:33:11 CEST 2025'],
    ['Wed, 02 Apr 2025 09:33:00 -0700 (PDT)'],
    ['2025-04-02T09:33:00Z'],
    ['le 2 avr. 2025 à 09:33'],
    ['Ср 02.04.2025 09:33'],
    ['2 kwietnia 2025 09:33:12 CEST'],
    ['2. 4. 2025 09:33'],
    ['2. dubna 2025 v 9:33:00 SELČ'],
    ['2. apríla 2025 o 9:33'],
    ['2 aprilie 2025 09:33'],
    ['2. aprila 2025 ob 09:33'],
    ['2. travnja 2025. 9:33'],
    ['2. априла 2025. 09:33'],
    ['2 април 2025 г. 9:33'],
    ['2 Nisan 2025 Çarşamba 09:33'],
    ['2 de abril de 2025 às 09:33:00 BRT'],
    ['1º de abril de 2025 09:33', '2025-04-01T09:33'],
    ['1er avril 2025 09:33', '2025-04-01T09:33'],
    ['02 เมษายน 2568 09:33'],
    ['2 เม.ย. 2025 09:33'],
    ['बुध, 2 अप्रैल 2025 को 9:33 पूर्वाह्न बजे'],
    ['Wednesday 2 April 2025 0933', '2025-04-02'],
    ['Apr 2, 2025, 9:33 AM'],
    ['Apr 2 2025, at 9:33 am'],
    ['2 апр. 2025 г. в 9:33'],
    ["Wed, Apr 2, '25 9:33 AM"],
    ['2025.04.02 09:33'],
    ['2025. 4. 2. 오전 9:33'],
    ['2025-04-02 오후 9:33', '2025-04-02T21:33'],
    ['miðvikudagur, 2. apríl 2025 09:33'],
    ['2 Ebrill 2025 09:33'],
    ["2 d'avril 2025 9:33"],
    ['ke 2.4.2025 klo 9.33'],
    ['ons 2 apr. 2025 kl 09:33'],
    ['Lahir 2 April 2025 jam 9:33'],
    ['2 квітня 2025 р., 09:33:00'],
    ['2 აპრილი, 2025 09:33'],
    ['2025 թ. ապրիլի 2, 09:33'],
    ['2 Aprel 2025 09:33'],
    ['2 сәуір 2025 09:33'],
  ] as [string, string?][])('of other clients: %s', (shown, want = '2025-04-02T09:33') => {
    expect(parseShownDate(shown, '2025-04-03T10:00:00Z')?.slice(0, want.length)).toBe(want);
  });

  test('the outer date settles which figure is the month', () => {
    expect(parseShownDate('03/04/2025 10:00', '2025-04-04T09:00:00Z')).toBe('2025-04-03T10:00');
    expect(parseShownDate('03/04/2025 10:00', '2025-03-05T09:00:00Z')).toBe('2025-03-04T10:00');
    expect(parseShownDate('13/04/2025 10:00', '2025-04-14T09:00:00Z', true)).toBe('2025-04-13T10:00');
  });

  test('a half of the day counts only beside the time', () => {
    expect(parseShownDate('2 de abril de 2025 12:39')).toBe('2025-04-02T12:39');
    expect(parseShownDate('2. listopadu 2021 9:26')).toBe('2021-11-02T09:26');
    expect(parseShownDate('2025. április 2. du. 2:15')).toBe('2025-04-02T14:15');
  });
});

/** Every month in the forms that Unicode CLDR has for a language, as ICU prints them; twelve months, both halves of the day. */
const LOCALES =
  'en-US en-GB en-AU en-IN en-CA de-DE de-AT fr-FR fr-CA es-ES es-MX es-AR pt-PT pt-BR it-IT nl-NL nl-BE pl-PL sv-SE da-DK nb-NO nn-NO fi-FI cs-CZ sk-SK hu-HU ro-RO bg-BG hr-HR sr-RS sr-Latn-RS sl-SI mk-MK ru-RU uk-UA be-BY el-GR tr-TR he-IL ar-EG ar-AE ar-SA ar-MA ar-IQ fa-IR hi-IN bn-BD ta-IN mr-IN gu-IN kn-IN ml-IN pa-IN ur-PK th-TH vi-VN id-ID ms-MY fil-PH ja-JP ko-KR zh-CN zh-TW zh-HK et-EE lv-LV lt-LT is-IS ga-IE cy-GB ca-ES eu-ES gl-ES sq-AL az-AZ kk-KZ ka-GE hy-AM af-ZA sw-KE km-KH'.split(
    ' ',
  );

describe('months of a language', () => {
  test.each(LOCALES)('%s', locale => {
    const wrong: string[] = [];
    for (const dateStyle of ['full', 'long', 'medium'] as const)
      for (let month = 0; month < 12; month++)
        for (const hour of [9, 21]) {
          const instant = new Date(Date.UTC(2025, month, month === 1 ? 17 : month + 3, hour, 5));
          const tag = /^(?:ar-SA|fa|th)/.test(locale) ? `${locale}-u-ca-gregory` : locale;
          const shown = new Intl.DateTimeFormat(tag, { dateStyle, timeStyle: 'short', timeZone: 'UTC' }).format(instant);
          const read = parseShownDate(shown, '2026-01-10T00:00:00Z', locale === 'en-US', true);
          if (read?.slice(0, 16) !== instant.toISOString().slice(0, 16)) wrong.push(`${shown} read as ${read}`);
        }
    expect(wrong).toEqual([]);
  });
});

describe('day or month first', () => {
  test.each<[string, string, boolean, boolean, string]>([
    ['a day-first language, long ago', '03/01/2025 09:05', false, true, '2025-01-03T09:05'],
    ['a day-first language, but in the future', '03/12/2025 09:05', false, true, '2025-03-12T09:05'],
    ['English, the nearer of two past days', '03/01/2025 09:05', false, false, '2025-03-01T09:05'],
    ['English, month first and near', '03/01/2025 9:05 PM', true, false, '2025-03-01T21:05'],
  ])('%s', (_name, shown, isMonthFirst, isSure, want) => {
    expect(parseShownDate(shown, '2025-04-20T10:00:00Z', isMonthFirst, isSure)).toBe(want);
  });
});
