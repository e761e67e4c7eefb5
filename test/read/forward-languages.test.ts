/** Forwards with the header labels, delimiters and dates of forty-five languages, each in five dresses; nested forwards, closing lines and disclaimers of the same. */
import { describe, expect, test } from '@jest/globals';
import { readMail } from '../../lambdas/read/read-mail.ts';

const SETTINGS = { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null };
const TEXT =
  'Dear Ann,\n\nthe loom went to somebody from the valley. We read your letter twice and liked it.\n\nJon Roe\nWeavers of the Valley';
const NOTE = 'This one hurts. What now?';
/** Language, locale of the date, "forwarded message", labels of sender, date, recipient, copy, subject (`_` for a blank). */
const ROWS: [string, string, string, string][] = [
  ['en', 'en-GB', 'Forwarded message', 'From Sent To Cc Subject'],
  ['de', 'de-DE', 'Weitergeleitete Nachricht', 'Von Gesendet An Cc Betreff'],
  ['fr', 'fr-FR', 'Message transféré', 'De Envoyé À Cc Objet'],
  ['es', 'es-ES', 'Mensaje reenviado', 'De Enviado Para CC Asunto'],
  ['pt', 'pt-PT', 'Mensagem reencaminhada', 'De Enviada Para Cc Assunto'],
  ['pt-br', 'pt-BR', 'Mensagem encaminhada', 'De Data Para Cc Assunto'],
  ['it', 'it-IT', 'Messaggio inoltrato', 'Da Inviato A Cc Oggetto'],
  ['nl', 'nl-NL', 'Doorgestuurd bericht', 'Van Verzonden Aan CC Onderwerp'],
  ['pl', 'pl-PL', 'Przekazana wiadomość', 'Od Wysłano Do DW Temat'],
  ['sv', 'sv-SE', 'Vidarebefordrat meddelande', 'Från Skickat Till Kopia Ämne'],
  ['da', 'da-DK', 'Videresendt meddelelse', 'Fra Sendt Til Cc Emne'],
  ['no', 'nb-NO', 'Videresendt melding', 'Fra Dato Til Kopi Emne'],
  ['fi', 'fi-FI', 'Edelleenlähetetty viesti', 'Lähettäjä Lähetetty Vastaanottaja Kopio Aihe'],
  ['is', 'is-IS', 'Framsent skeyti', 'Frá Dagsetning Til Afrit Efni'],
  ['cs', 'cs-CZ', 'Přeposlaná zpráva', 'Od Odesláno Komu Kopie Předmět'],
  ['sk', 'sk-SK', 'Preposlaná správa', 'Od Odoslané Komu Kópia Predmet'],
  ['hu', 'hu-HU', 'Továbbított üzenet', 'Feladó Elküldve Címzett Másolat Tárgy'],
  ['ro', 'ro-RO', 'Mesaj redirecționat', 'De_la Trimis Către Cc Subiect'],
  ['bg', 'bg-BG', 'Препратено съобщение', 'От Изпратено До Копие Относно'],
  ['hr', 'hr-HR', 'Proslijeđena poruka', 'Šalje Datum Prima Kopija Predmet'],
  ['sr', 'sr-RS', 'Прослеђена порука', 'Од Послато За Копија Наслов'],
  ['sl', 'sl-SI', 'Posredovano sporočilo', 'Od Poslano Za Kopija Zadeva'],
  ['mk', 'mk-MK', 'Препратена порака', 'Од Датум До Копија Наслов'],
  ['ru', 'ru-RU', 'Пересылаемое сообщение', 'От Отправлено Кому Копия Тема'],
  ['uk', 'uk-UA', 'Переслане повідомлення', 'Від Надіслано Кому Копія Тема'],
  ['el', 'el-GR', 'Προωθημένο μήνυμα', 'Από Ημερομηνία Προς Κοιν Θέμα'],
  ['tr', 'tr-TR', 'İletilen ileti', 'Kimden Tarih Kime Bilgi Konu'],
  ['he', 'he-IL', 'הודעה שהועברה', 'מאת תאריך אל עותק נושא'],
  ['ar', 'ar-EG', 'رسالة محولة', 'من التاريخ إلى نسخة الموضوع'],
  ['fa', 'fa-IR-u-ca-gregory', 'پیام بازارسالی', 'از تاریخ به رونوشت موضوع'],
  ['hi', 'hi-IN', 'अग्रेषित संदेश', 'प्रेषक दिनांक प्रति Cc विषय'],
  ['bn', 'bn-BD', 'ফরোয়ার্ড করা বার্তা', 'প্রেরক তারিখ প্রাপক Cc বিষয়'],
  ['th', 'th-TH', 'ข้อความที่ส่งต่อ', 'จาก วันที่ ถึง สำเนา เรื่อง'],
  ['vi', 'vi-VN', 'Tin nhắn chuyển tiếp', 'Từ Ngày Tới Cc Chủ_đề'],
  ['id', 'id-ID', 'Pesan terusan', 'Dari Tanggal Kepada Tembusan Subjek'],
  ['ms', 'ms-MY', 'Mesej yang dimajukan', 'Daripada Tarikh Kepada Salinan Tajuk'],
  ['ja', 'ja-JP', '転送メッセージ', '差出人 送信日時 宛先 CC 件名'],
  ['zh', 'zh-CN', '转发的邮件', '发件人 发送时间 收件人 抄送 主题'],
  ['zh-tw', 'zh-TW', '轉寄的郵件', '寄件者 寄件日期 收件者 副本 主旨'],
  ['ko', 'ko-KR', '전달된 메시지', '보낸_사람 날짜 받는_사람 참조 제목'],
  ['et', 'et-EE', 'Edastatud kiri', 'Saatja Kuupäev Saaja Koopia Teema'],
  ['lv', 'lv-LV', 'Pārsūtīta ziņa', 'No Nosūtīts Kam Kopija Temats'],
  ['lt', 'lt-LT', 'Persiųstas laiškas', 'Nuo Išsiųsta Kam Kopija Tema'],
  ['ca', 'ca-ES', 'Missatge reenviat', 'De Enviat Per Cc Assumpte'],
  ['eu', 'eu-ES', 'Birbidalitako mezua', 'Nork Data Nori Cc Gaia'],
  ['gl', 'gl-ES', 'Mensaxe reenviada', 'De Data Para Cc Asunto'],
  ['sq', 'sq-AL', 'Mesazh i përcjellë', 'Nga Dërguar Për Cc Subjekti'],
  ['af', 'af-ZA', 'Aangestuurde boodskap', 'Van Gestuur Aan Afskrif Onderwerp'],
];
const SUBJECT = 'Loom 7';
const JON = 'Jon Roe <jon.roe@looms.example>';
const quoted = (text: string) => text.split('\n').map(line => `> ${line}`).join('\n'); // biome-ignore format: one line
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const mail = (subject: string, body: string, type = 'plain') =>
  Buffer.from(
    `From: Ann User <ann@home.example>\r\nTo: plan@rebound.example\r\nSubject: ${subject}\r\nDate: Wed, 10 Dec 2025 10:00:00 +0000\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body.replace(/\n/g, '\r\n')}`,
  );
const dateIn = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2025, 9, 17, 14, 5),
  );
const flat = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? null;

async function read(raw: Buffer) {
  const reading = await readMail(raw, SETTINGS);
  if (reading.route !== 'forward') throw new Error(`read as ${reading.route}`);
  const [original] = reading.originals;
  return {
    delivery: reading.delivery, name: original?.fromName, address: original?.fromAddress, to: original?.to, cc: original?.cc, subject: original?.subject,
    date: original?.date?.slice(0, 16), note: flat(reading.note), text: flat(original?.text),
  }; // biome-ignore format: one screen
}

describe.each(ROWS)('%s', (_language, locale, delimiter, labels) => {
  const [from = '', date = '', to = '', cc = '', subject = ''] = labels.split(' ').map(label => label.replace(/_/g, ' '));
  const shown = dateIn(locale);
  const block = (sender = JON, colon = ': ') =>
    `${from}${colon}${sender}\n${date}${colon}${shown}\n${to}${colon}ann@home.example\n${cc}${colon}Kay <kay@looms.example>\n${subject}${colon}${SUBJECT}`;
  const want = {
    delivery: 'inline-forward', name: 'Jon Roe', address: 'jon.roe@looms.example', to: ['ann@home.example'], cc: ['kay@looms.example'], subject: SUBJECT,
    date: '2025-10-17T14:05', note: NOTE, text: flat(TEXT),
  }; // biome-ignore format: one screen

  test('plain text below a delimiter', async () => {
    expect(await read(mail('Fwd: Loom 7', `${NOTE}\n\n---------- ${delimiter} ---------\n${block()}\n\n${TEXT}\n`))).toEqual(
      want,
    );
  });
  test('plain text without one, under a subject that says nothing', async () => {
    expect(await read(mail('please read', `${NOTE}\n\n${block()}\n\n${TEXT}\n`))).toEqual(want);
  });
  test('quoted, with a sender of whom only the name is shown', async () => {
    const body = `${NOTE}\n\n${quoted(`${block('Jon Roe', ' : ')}\n\n${TEXT}`)}\n`;
    expect(await read(mail('Fwd: Loom 7', body))).toEqual({ ...want, address: null });
  });
  test('HTML only, labels in bold', async () => {
    const bold = block().split('\n').map(line => escaped(line).replace(/^([^:]+:)/, '<b>$1</b>')).join('<br>'); // biome-ignore format: one line
    const body = `<html><body><div>${NOTE}</div><hr><div dir="auto">${bold}</div><div><br></div><div>${escaped(TEXT).replace(/\n/g, '<br>')}</div></body></html>`;
    expect(await read(mail('Fwd: Loom 7', body, 'html'))).toEqual(want);
  });
  test('forwarded twice: the innermost that is not by the user', async () => {
    const outer = `${from}: Ann User <ann@home.example>\n${date}: ${shown}\n${to}: ann.work@home.example\n${subject}: Fwd: ${SUBJECT}`;
    const body = `${NOTE}\n\n---------- ${delimiter} ---------\n${outer}\n\n---------- ${delimiter} ---------\n${block()}\n\n${TEXT}\n`;
    expect(await read(mail('Fwd: Fwd: Loom 7', body))).toEqual(want);
  });
});

describe('below the letter', () => {
  const GMAIL = `${NOTE}\n\n---------- Forwarded message ---------\nFrom: ${JON}\nDate: Fri, Oct 17, 2025 at 2:05 PM\nSubject: ${SUBJECT}\nTo: <ann@home.example>\n\n${TEXT}\n`;

  test.each([
    '----- End forwarded message -----',
    '------ Ende der weitergeleiteten Nachricht ------',
    '-------- Fin du message transféré --------',
    '----- Fin del mensaje reenviado -----',
    '----- Fim da mensagem encaminhada -----',
    '----- Fine messaggio inoltrato -----',
    '----- Einde doorgestuurd bericht -----',
    '----- Slut på vidarebefordrat meddelande -----',
    '----- Slut på videresendt besked -----',
    '----- Koniec przekazanej wiadomości -----',
    '----- Konec přeposlané zprávy -----',
    '----- Sfârșitul mesajului redirecționat -----',
    '----- Конец пересылаемого сообщения -----',
    '----- Кінець переадресованого повідомлення -----',
    '----- Τέλος προωθημένου μηνύματος -----',
    '----- 结束 -----',
    '----------',
    '==========',
    '===8<===========End of original message text===========',
    '________________________________',
    '—————',
  ])('a closing line goes: %s', async closing => {
    expect(await read(mail('Fwd: Loom 7', `${GMAIL}\n${closing}\n`))).toMatchObject({ note: NOTE, text: flat(TEXT) });
  });

  test.each([
    'This e-mail is confidential and may be privileged. If you are not the addressee, delete it.',
    'CONFIDENTIALITY NOTICE: The information contained in this message is privileged and only for the addressee.',
    'Disclaimer\n\nThe information contained in this communication is confidential and may be legally privileged.',
    'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie bitte.',
    'Ce message est confidentiel et destiné à la seule personne nommée.',
    'Este mensaje es confidencial y se dirige exclusivamente a su destinatario.',
    'Esta mensagem é confidencial e destina-se apenas ao destinatário.',
    'Questo messaggio contiene informazioni riservate ed è destinato solo al destinatario.',
    'Dit bericht is vertrouwelijk en alleen bestemd voor de geadresseerde.',
    'Detta meddelande är konfidentiellt och endast avsett för mottagaren.',
    'Denne e-mail er fortrolig og kun til modtageren.',
    'Tämä viesti on luottamuksellinen ja tarkoitettu vain vastaanottajalle.',
    'Ta wiadomość jest poufna i przeznaczona wyłącznie dla adresata.',
    'Tento e-mail je důvěrný a je určen jen adresátovi.',
    'Ez az üzenet bizalmas, és csak a címzettnek szól.',
    'Bu mesaj gizlidir ve yalnızca alıcısına aittir.',
    'Это письмо содержит конфиденциальные сведения и предназначено только адресату.',
    'Цей лист є конфіденційним і призначений лише адресатові.',
    '本メールには機密情報が含まれています。',
    '本邮件含有保密信息。',
    '이 메일은 기밀 정보를 포함하고 있습니다.',
    'This email has been scanned for viruses by the mail gate.',
    'Please consider the trees before printing this email.',
    'Diese E-Mail wurde auf Viren geprüft.\n\nDiese Nachricht ist vertraulich.',
  ])('a note on confidentiality goes: %s', async notice => {
    expect(await read(mail('Fwd: Loom 7', `${GMAIL}\n\n${notice}\n`))).toMatchObject({ text: flat(TEXT) });
    expect(await read(mail('Fwd: Loom 7', `${GMAIL}\n\n_____\n${notice}\n\n----- End forwarded message -----\n`))).toMatchObject({
      text: flat(TEXT),
    });
  });

  test.each([
    'Your reference check was confidential, and nobody has seen it but me.',
    'We will print this email for the board.',
    'The end of the year is when we look again.',
    'P.S. Do write again in spring.',
  ])("the letter's own words stay: %s", async words => {
    expect((await read(mail('Fwd: Loom 7', `${GMAIL}\n\n${words}\n`))).text).toBe(flat(`${TEXT} ${words}`));
  });

  test.each([
    ['CAUTION: This email originated from outside the organisation. Do not click links.', true],
    ['[EXTERNAL EMAIL]', true],
    ["You don't often get email from jon.roe@looms.example. Learn why this is important", true],
    ['ACHTUNG: Diese E-Mail stammt von einem externen Absender.', true],
    ["ATTENTION : ce message provient de l'extérieur.", true],
    ['We write to you from outside the valley, where the looms are.', false],
  ])('a banner above the letter: %s', async (banner, goes) => {
    const text = (await read(mail('Fwd: Loom 7', GMAIL.replace(TEXT, `${banner}\n\n${TEXT}`)))).text;
    expect(text).toBe(goes ? flat(TEXT) : flat(`${banner} ${TEXT}`));
  });

  test.each([
    ['a note below quote marks', 'They rang first, it was kind.', 'They rang first, it was kind.'],
    ['a client line', 'Sent from my iPhone', null],
    ['a name block', 'Ann User\nWeaver', null],
    ['a signature', '-- \nAnn', null],
  ])('below what is quoted: %s', async (_name, below, want) => {
    const body = `${quoted(`From: ${JON}\nDate: 17 October 2025 at 14:05:00 GMT+1\nTo: ann@home.example\nSubject: ${SUBJECT}\n\n${TEXT}`)}\n\n${below}\n`;
    expect(await read(mail('Fwd: Loom 7', body))).toMatchObject({ note: want, text: flat(TEXT) });
    expect(await read(mail('Fwd: Loom 7', `above\n\n${body}`))).toMatchObject({ note: 'above', text: flat(TEXT) });
  });
});
