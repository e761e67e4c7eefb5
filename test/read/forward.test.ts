/** Inline forwards in the text of twenty languages: header blocks, glued blocks, attributions, lazy quotes, wrapped lines. */
import { describe, expect, test } from '@jest/globals';
import { readMail } from '../../lambdas/read/read-mail.ts';

const B =
  'The kiln committee read your letter twice.\nIn the end we chose a potter from the valley.\n\nWith thanks, the committee.';
const S = 'Kiln keeper wanted',
  F = 'Jon Roe <jon.roe@kiln.example>',
  T = 'ann@home.example',
  C = 'Walter S <walter@kiln.example>, Nick <nick@clay.example>',
  C2 = C.replace(',', ';');
type Case = [
  string,
  string,
  string | null,
  string,
  { note?: string | null; to?: string[]; cc?: string[]; name?: string | null }?,
];
const cases: Case[] = [];
const N = 'This came on Friday.\n\nWhat should I do first?';
const tb = (id: string, d: string, j: string, da: string, f: string, t: string, dn = 8) =>
  cases.push([
    `tb-${id}`,
    `${'-'.repeat(dn)} ${d} ${'-'.repeat(dn)}\n${j}: \t${S}\n${da}: \tWed, 3 Nov 2021 15:51:30 +0100\n${f}: \t${F}\n${t}: \t${T}\nCC: \t${C}\n\n\n\n${B}`,
    null,
    '2021-11-03T15:51',
  ]);
tb('cs', 'Přeposlaná zpráva', 'Předmět', 'Datum', 'Od', 'Komu');
tb('da', 'Videresendt meddelelse', 'Subject', 'Date', 'From', 'To');
tb('es', 'Mensaje reenviado', 'Asunto', 'Fecha', 'De', 'Para');
tb('fi', 'Välitetty viesti / Fwd.Msg', 'Aihe', 'Päiväys', 'Lähettäjä', 'Vastaanottaja');
tb('fr', 'Message transféré', 'Sujet', 'Date', 'De', 'Pour');
tb('hr', 'Proslijeđena poruka', 'Naslov', 'Datum', 'Šalje', 'Prima');
tb('hu', 'Továbbított üzenet', 'Tárgy', 'Dátum', 'Feladó', 'Címzett');
tb('it', 'Messaggio Inoltrato', 'Oggetto', 'Data', 'Mittente', 'A');
tb('nl', 'Doorgestuurd bericht', 'Onderwerp', 'Datum', 'Van', 'Aan');
tb('no', 'Videresendt melding', 'Emne', 'Dato', 'Fra', 'Til');
tb('pl', 'Treść przekazanej wiadomości', 'Temat', 'Data', 'Nadawca', 'Adresat', 3);
tb('pt', 'Mensagem reencaminhada', 'Assunto', 'Data', 'De', 'Para');
tb('ro', 'Mesaj redirecționat', 'Subiectul', 'Dată', 'de la', 'către');
tb('ru', 'Перенаправленное сообщение', 'Тема', 'Дата', 'От', 'Кому');
tb('sk', 'Preposlaná správa --- Forwarded Message', 'Predmet', 'Dátum', 'Od', 'Pre');
tb('sv', 'Vidarebefordrat meddelande', 'Ämne', 'Datum', 'Från', 'Till');
tb('tr', 'İletilen İleti', 'Konu', 'Tarih', 'Kimden', 'Kime');
tb('uk', 'Переслане повідомлення', 'Тема', 'Дата', 'Від', 'Кому');
const ya = (id: string, d: string, f: string, t: string, c: string, da: string, date: string, j: string) => {
  for (const note of [null, N])
    cases.push([
      `ya-${id}${note ? '-note' : ''}`,
      `${note ? `${note}\n  ` : '   '}----- ${d} ----- ${f}: ${F}${t}: "${T}" <${T}>${c}: ${C2}${da}: ${date}${j}: ${S}\n ${B}`,
      null,
      '2021-11-02T09:26',
      { note },
    ]);
};
ya('cs', 'Přeposlaná zpráva', 'Od', 'Komu', 'Kopie', 'Odesláno', 'úterý 2. listopadu 2021 9:26:50 CET', 'Předmět');
ya('da', 'Videresendt meddelelse', 'Fra', 'Til', 'Cc', 'Sendt', 'tirsdag den 2. november 2021 09.26.50 CET', 'Emne');
ya('de', 'Weitergeleitete Nachricht', 'Von', 'An', 'CC', 'Gesendet', 'Dienstag, 2. November 2021, 09:26:50 MEZ', 'Betreff');
ya('en', 'Forwarded Message', 'From', 'To', 'Cc', 'Sent', 'Tuesday, November 2, 2021, 09:26:50 AM GMT+1', 'Subject');
ya('es', 'Mensaje reenviado', 'De', 'Para', 'CC', 'Enviado', 'martes, 2 de noviembre de 2021 09:26:50 CET', 'Asunto');
ya(
  'fi',
  'Edelleenlähetetty viesti',
  'Lähettäjä',
  'Vastaanottaja',
  'Kopio',
  'Lähetetty',
  'tiistai 2. marraskuuta 2021 klo 9.26.50 UTC+1',
  'Aihe',
);
ya('fr', 'Message transmis', 'De', 'À', 'Cc', 'Envoyé', 'mardi 2 novembre 2021 à 09:26:50 UTC+1', 'Objet');
ya('hu', 'Továbbított üzenet', 'Feladó', 'Címzett', 'Másolat', 'Elküldve', '2021. november 2., kedd 09:26:50 CET', 'Tárgy');
ya('it', 'Messaggio inoltrato', 'Da', 'A', 'Cc', 'Inviato', 'martedì 2 novembre 2021, 09:26:50 CET', 'Oggetto');
ya('nl', 'Doorgestuurd bericht', 'Van', 'Aan', 'Cc', 'Verzonden', 'dinsdag 2 november 2021 09:26:50 CET', 'Onderwerp');
ya('no', 'Videresendt melding', 'Fra', 'Til', 'Kopi', 'Sendt', 'tirsdag 2. november 2021 kl. 09:26:50 CET', 'Emne');
ya('pl', 'Przekazana wiadomość', 'Od', 'Do', 'DW', 'Wysłano', 'wtorek, 2 listopada 2021 09:26:50 CET', 'Temat');
ya('pt', 'Mensagem reencaminhada', 'De', 'Para', 'Cc', 'Enviada', 'terça-feira, 2 de novembro de 2021 09:26:50 CET', 'Assunto');
ya('ptbr', 'Mensagem encaminhada', 'De', 'Para', 'Cc', 'Enviado', 'terça-feira, 2 de novembro de 2021 09:26:50 GMT+1', 'Assunto');
ya('ro', 'Mesaj redirecționat', 'De la', 'Către', 'Cc', 'Trimis', 'marți, 2 noiembrie 2021, 09:26:50 EET', 'Subiect');
ya('ru', 'Пересылаемое сообщение', 'От', 'Кому', 'Копия', 'Отправлено', 'вторник, 2 ноября 2021 г., 09:26:50 GMT+1', 'Тема');
ya('sk', 'Preposlaná správa', 'Od', 'Komu', 'Kópia', 'Odoslané', 'utorok 2. novembra 2021 9:26:50 CET', 'Predmet');
ya('sv', 'Vidarebefordrat meddelande', 'Från', 'Till', 'Kopia', 'Skickat', 'tisdag 2 november 2021 09:26:50 CET', 'Ämne');
ya('tr', 'İletilmiş Mesaj', 'Kimden', 'Kime', 'Cc', 'Gönderilen', '2 Kasım 2021 Salı 09:26:50 GMT+1', 'Konu');
ya(
  'uk',
  'Перенаправлене повідомлення',
  'Від',
  'Кому',
  'Копія',
  'Надіслано',
  'вівторок, 2 листопада 2021 р., 09:26:50 GMT+1',
  'Тема',
);
const o19 = (id: string, line: string) => {
  for (const note of [null, N])
    cases.push([
      `o19-${id}${note ? '-note' : ''}`,
      `${note ? `${note}\n\n` : ''}${line}\n\n${B.split('\n')
        .map(l => (l ? `    ${l}` : ''))
        .join('\n')}\n`,
      `FW: ${S}`,
      '2021-10-28T12:46',
      { note },
    ]);
};
const A = '<jon.roe@kiln.example>';
o19('cz', `Dne 28/10/2021 12:46, Jon Roe ${A} napsal(a):`);
o19('da', `Den 28/10/2021 12.46 skrev "Jon Roe" ${A}:`);
o19('de', `Am 28.10.2021, 12:46 schrieb "Jon Roe" ${A}:`);
o19('en', `On 28/10/2021 12:46, "Jon Roe" ${A} wrote:`);
o19('es', `El 28/10/2021 12:46, "Jon Roe" ${A} escribió:`);
o19('fi', `Jon Roe ${A} kirjoitti 28.10.2021 klo 12.46:`);
o19('fr', `Le 28/10/2021 12:46, « Jon Roe » ${A} a écrit :`);
o19('hu', `2021. 10. 28. 12:46 időpontban Jon Roe ${A} ezt írta:`);
o19('hu2', `2021. 10. 28. 12:46 időpontban Jon Roe (jon.roe@kiln.example) ezt írta:`);
o19('it', `Il giorno 28/10/2021 12:46 "Jon Roe" ${A} ha scritto:`);
o19('nl', `Op 28/10/2021 12:46 heeft Jon Roe ${A} geschreven:`);
o19('no', `Jon Roe ${A} skrev følgende den 28.10.2021 12:46:`);
o19('pl', `Dnia 28/10/2021 12:46 „Jon Roe” ${A} napisał:`);
o19('pt', `Em 28/10/2021 12:46, "Jon Roe" ${A} escreveu:`);
o19('ru', `28.10.2021 12:46 пользователь "Jon Roe" ${A} написал:`);
o19('sk', `28/10/2021 12:46 používateľ Jon Roe (${A}) napísal:`);
o19('sv', `Den 28/10/2021 12:46 skrev "Jon Roe" ${A} följande:`);
o19('tr', `"Jon Roe" ${A}, 28/10/2021 12:46 tarihinde şunu yazdı:`);
const ap = (id: string, d: string, f: string, j: string, da: string, date: string, t: string, c = 'Cc') =>
  cases.push([
    `ap-${id}`,
    `> ${d}\n>\n> ${f}: ${F}\n> ${j}: ${S}\n> ${da}: ${date}\n> ${t}: ${T}\n> ${c}: ${C}\n>\n${B.split('\n')
      .map(l => `> ${l}`)
      .join('\n')}\n>`,
    null,
    '2021-10-26T14:25',
  ]);
ap('cs', 'Začátek přeposílané zprávy:', 'Od', 'Předmět', 'Datum', '26. října 2021 14:25:08 EEST', 'Komu', 'Kopie');
ap('da', 'Start på videresendt besked:', 'Fra', 'Emne', 'Dato', '26. oktober 2021 kl. 14.25.08 EEST', 'Til');
ap(
  'fi',
  'Välitetty viesti alkaa:',
  'Lähettäjä',
  'Aihe',
  'Päivämäärä',
  '26. lokakuuta 2021 klo 14.25.08 UTC+3',
  'Vastaanottaja',
  'Kopio',
);
ap('hr', 'Započni proslijeđenu poruku:', 'Šalje', 'Predmet', 'Datum', '26. listopada 2021. u 14:25:08 EEST', 'Prima');
ap('hu', 'Továbbított levél kezdete:', 'Feladó', 'Tárgy', 'Dátum', '2021. október 26. 14:25:08 EEST', 'Címzett', 'Másolatot kap');
ap('no', 'Videresendt melding:', 'Fra', 'Emne', 'Dato', '26. oktober 2021 kl. 14:25:08 EEST', 'Til', 'Kopi');
ap('ro', 'Începe mesajul redirecționat:', 'Expeditorul', 'Subiectul', 'Dată', '26 octombrie 2021, 14:25:08 EEST', 'Destinatarul');
ap(
  'ru',
  'Начало переадресованного сообщения:',
  'Отправитель',
  'Тема',
  'Дата',
  '26 октября 2021 г., 14:25:08 GMT+3',
  'Кому',
  'Копия',
);
ap('sk', 'Začiatok preposlanej správy:', 'Od', 'Predmet', 'Dátum', '26. októbra 2021 14:25:08 GMT+3', 'Pre', 'Kópia');
ap('tr', 'İleti başlangıcı:', 'Kimden', 'Konu', 'Tarih', '26 Ekim 2021 14:25:08 GMT+3', 'Kime', 'Bilgi');
ap('uk', 'Початок листа, що пересилається:', 'Від кого', 'Тема', 'Дата', '26 жовтня 2021 р. о 14:25:08 GMT+3', 'Кому', 'Копія');
ap('sv', 'Vidarebefordrat mejl:', 'Från', 'Ämne', 'Datum', '26 oktober 2021 14:25:08 EEST', 'Till', 'Kopia');
ap('pl', 'Początek przekazywanej wiadomości:', 'Od', 'Temat', 'Data', '26 października 2021 o 14:25:08 GMT+3', 'Do', 'DW');
const gm = (id: string, f: string, date: string) =>
  cases.push([
    `gm-${id}`,
    `---------- Forwarded message ---------\n${f}: ${F}\nDate: ${date}\nSubject: ${S}\nTo: <${T}>\nCc: ${C}\n\n\n${B}\n`,
    null,
    '2021-10-27T09:31',
  ]);
gm('cs', 'Od', 'st 27. 10. 2021 v 9:31');
gm('da', 'Fra', 'ons. 27. okt. 2021 kl. 09.31');
gm('et', 'Saatja', 'K, 27. oktoober 2021 kell 09:31');
gm('fi', 'Lähettäjä', 'ke 27. lokak. 2021 klo 9.31');
gm('hr', 'Šalje', 'sri, 27. lis 2021. u 09:31');
gm('hu', 'Feladó', '2021. okt. 27., Sze, 9:31');
gm('no', 'Fra', 'ons. 27. okt. 2021 kl. 09:31');
gm('ro', 'De la', 'mie., 27 oct. 2021 la 09:31');
gm('ru', 'От', 'ср, 27 окт. 2021 г. в 09:31');
gm('sk', 'Od', 'st 27. 10. 2021 o 9:31');
gm('tr', 'Gönderen', '27 Eki 2021 Çar, 09:31');
gm('uk', 'Від', 'ср, 27 жовт. 2021 р. о 09:31');
gm('pt', 'De', 'quarta, 27/10/2021 à(s) 09:31');
gm('ptbr', 'De', 'qua., 27 de out. de 2021 às 09:31');
gm('pl', 'Od', 'śr., 27 paź 2021 o 09:31');
const hs = (id: string, d: string, f: string, da: string, date: string, j: string, t: string, c = 'CC') =>
  cases.push([
    `hs-${id}`,
    `---------- ${d} ---------\n${f}: ${F}\n${da}: ${date}\n${j}: ${S}\n${t}: ${T}\n${c}: ${C}\n\n${B}\n`,
    null,
    '2022-09-19T17:55',
  ]);
hs(
  'fi',
  'Edelleenlähetetty viesti',
  'Lähettäjä',
  'Päivämäärä',
  'maanantai 19. syyskuuta 2022 klo 17.55.44 -0400',
  'Aihe',
  'Vastaanottaja',
  'Kopio',
);
hs('pl', 'Wiadomość przesłana dalej', 'Od', 'Data', 'poniedziałek, 19 września 2022, 17:55:44 -0400', 'Temat', 'Do', 'DW');
hs('es', 'Mensaje reenviado', 'De', 'Fecha', 'lunes, 19 de septiembre de 2022 17:55:44 -0400', 'Asunto', 'Para');
hs('sv', 'Vidarebefordrat meddelande', 'Från', 'Datum', 'måndag 19 september 2022 17:55:44 -0400', 'Ämne', 'Till');
hs('it', 'Messaggio inoltrato', 'Da', 'Data', 'lunedì 19 settembre 2022 17:55:44 -0400', 'Oggetto', 'A');
// variants
cases.push([
  'o13',
  `From: Jon Roe [mailto:jon.roe@kiln.example]\nSent: 25 October 2021 11:17\nTo: ${T}\nCc: Walter S [mailto:walter@kiln.example], Nick [mailto:nick@clay.example]\nSubject: ${S}\n\n\n${B}`,
  `FW: ${S}`,
  '2021-10-25T11:17',
]);
cases.push([
  'sig8',
  `${N}\n\n${'_'.repeat(32)}\nFrom: ${F}\nSent: Wednesday, October 27, 2021 15:14\nTo: ${T} <${T}>; s@x.example <s@x.example>\nCc: ${C2}\nSubject: ${S}\n\n${B}\n\n${'_'.repeat(32)}\n\nThis email is confidential.\n`,
  `Fw: ${S}`,
  '2021-10-27T15:14',
  { note: N },
]);
cases.push([
  'quoted-names',
  `> Begin forwarded message:\n>\n> From: "Jon Roe" <jon.roe@kiln.example>\n> Subject: ${S}\n> Date: 16 July 2021 at 19:24:14 CEST\n> To: 'User, Ann' <${T}>, "Suzanne" <s@g.example>\n> Cc: 'walter@kiln.example' <walter@kiln.example>, "'nick@clay.example'" <nick@clay.example>\n>\n${B.split(
    '\n',
  )
    .map(l => `> ${l}`)
    .join('\n')}\n`,
  null,
  '2021-07-16T19:24',
  { to: [T, 's@g.example'] },
]);
cases.push([
  'mid-gm',
  `${N}\n\nDébut du message transféré :\n\n> De: ${F}\n> Date: 17 août 2022 à 09:06:24 UTC+2\n> À: <${T}>\n> Cc: ${C}\n> Objet: ${S}\n>\n> \n${B.split(
    '\n',
  )
    .map(l => `> ${l}`)
    .join(
      '\n',
    )}\n>\n> From: Ann User <x@kiln.example>\n> Sent: Monday, 1 August 2022 11:11 pm\n> To: J <j@kiln.example>\n> Subject: ${S}\n>\n> Is the kiln still hot?\n`,
  null,
  '2022-08-17T09:06',
  { note: N },
]);
cases.push([
  'mailmate-lazy',
  `Forwarded message:\n\n> From: ${F}\n> To: ${T}, s@g.example\n> Subject: ${S}\n> Date: Wed, 27 Oct 2021 09:31:00 +0000\n>\n> The kiln committee read your letter twice.\nIn the end we chose a potter from the valley.\n>\n> With thanks, the committee.\n`,
  null,
  '2021-10-27T09:31',
  { to: [T, 's@g.example'] },
]);
cases.push([
  'double-mailto',
  `---------- Forwarded message ---------\nFrom: Jon Roe <jon.roe@kiln.example<mailto:jon.roe@kiln.example>>\nDate: Tue, 21 February 2023 at 16:49\nTo: Office <office@kiln.example<mailto:office@kiln.example>>\nSubject: ${S}\n\n${B}\n`,
  null,
  '2023-02-21T16:49',
]);
cases.push([
  'wrapped-cc',
  `---------- Forwarded message ---------\nFrom: Jon Roe\n<jon.roe@kiln.example>\nDate: Tue, 21 February 2023 at 16:49\nSubject: Kiln keeper\nwanted\nTo: <${T}>\nCc: Walter S <walter@kiln.example>, Nick\n<nick@clay.example>, Third Person <third@clay.example>,\n Fourth <fourth@clay.example>\n\n\n${B}\n`,
  null,
  '2023-02-21T16:49',
  { cc: ['walter@kiln.example', 'nick@clay.example', 'third@clay.example', 'fourth@clay.example'] },
]);
cases.push([
  'noname',
  `> Begin forwarded message:\n>\n> From: jon.roe@kiln.example\n> Subject: ${S}\n> Date: 16 July 2021 at 19:24:14 CEST\n> To: ${T}\n>\n${B.split(
    '\n',
  )
    .map(l => `> ${l}`)
    .join('\n')}\n`,
  null,
  '2021-07-16T19:24',
  { name: null },
]);

const flat = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? null;
const read = (body: string, subject: string | null) =>
  readMail(
    Buffer.from(
      `From: Ann User <ann@home.example>\r\nTo: plan@rebound.example\r\n${subject ? `Subject: ${subject}\r\n` : ''}Date: Wed, 1 Mar 2023 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body.replace(/\n/g, '\r\n')}`,
    ),
    { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null },
  );

describe('shapes of forwards', () => {
  test.each(cases)('%s', async (_id, body, subject, date, extra = {}) => {
    const reading = await read(body, subject);
    if (reading.route !== 'forward') throw new Error(`read as ${reading.route}`);
    const [original] = reading.originals;
    expect(reading.delivery).toBe('inline-forward');
    expect(original).toMatchObject({
      fromName: extra.name === undefined ? 'Jon Roe' : extra.name,
      fromAddress: 'jon.roe@kiln.example',
      subject: S,
      ...(extra.to && { to: extra.to }),
      ...(extra.cc && { cc: extra.cc }),
    });
    expect(original?.date?.slice(0, 16)).toBe(date);
    expect(flat(reading.note)).toBe(flat(extra.note));
    expect(flat(original?.text)).toBe(flat(B));
  });
});

describe('must not match', () => {
  test.each([
    [
      'an attribution without a forward subject and without our threading',
      'Re: lunch',
      'Yes, fine.\n\nOn Wed, Oct 27, 2021 at 9:31 AM Jon Roe <jon.roe@kiln.example>\nwrote:\n\n> hello, how are you?\n',
    ],
    [
      'words about forwarding',
      'A question',
      'I pressed forward and got "-------- Forwarded Message --------" but the body was gone. What now?',
    ],
    ['a table of labels', 'My search', 'From: Leeds\nTo: York\n\nThat is how far I would travel each day.'],
  ])('%s', async (_name, subject, body) => {
    const reading = await read(body, subject);
    expect(reading.route === 'forward' && reading.delivery === 'inline-forward').toBe(false);
  });
});
