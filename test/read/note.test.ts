/** The note above a forward, in plain text and HTML: client lines of many languages, sign-offs and name blocks off; words that only resemble them stay. */
import { describe, expect, test } from '@jest/globals';
import { htmlLines } from '../../lambdas/read/html-lines.ts';
import { textLines } from '../../lambdas/read/lines.ts';
import { readNote } from '../../lambdas/read/note.ts';
import { readMail } from '../../lambdas/read/read-mail.ts';

/** The user's name, what stands above the forward, the note. */
const NOTES: [string, string, string | null][] = [
  ['Grace Okafor', 'Grace Okafor', null],
  ['Grace Okafor', 'Grace', null],
  ['Grace Okafor', '-- \nGrace Okafor\n+44 20 7946 0000', null],
  ['Grace Okafor', '--\nGrace', null],
  ['Grace Okafor', 'Best,\nGrace', null],
  ['Grace Okafor', 'Kind regards\n\nGrace Okafor\nGardener | 07700 900123', null],
  ['Tobias Reuter', 'Mit freundlichen Grüßen\nTobias Reuter', null],
  ['Tobias Reuter', 'Viele Grüße\nTobias', null],
  ['Tobias Reuter', 'Mit freundlichen Grüßen / Best regards\n\nTobias Reuter\nMusterweg 1\n12345 Ort\nTel. 030 123456', null],
  ['Grace Okafor', 'Please help.\n\nGrace Okafor\nLead Gardener\nM: +44 7700 900123\nwww.grace.example', 'Please help.'],
  ['Grace Okafor', 'Another one.\n\nThanks,\nGrace\n\nSent from my iPhone', 'Another one.'],
  ['Grace Okafor', 'Another one.\n\nThanks,\nGrace Okafor\n07700 900123', 'Another one.'],
  ['Grace Okafor', 'Sent from my Huawei Mobile', null],
  ['Grace Okafor', 'Sent from Gmail Mobile', null],
  ['Grace Okafor', 'Get Outlook for Android', null],
  ['Grace Okafor', 'Sent from Yahoo Mail for iPhone<https://overview.mail.yahoo.com>', null],
  ['Grace Okafor', 'Sent from my T-Mobile 5G Device\nGet Outlook for Android<https://aka.ms/AAb9ysg>', null],
  ['Tobias Reuter', 'Von meinem Samsung Galaxy Smartphone gesendet.', null],
  ['Tobias Reuter', 'Gesendet mit der GMX Mail App', null],
  ['Tobias Reuter', 'Von meinem/meiner Galaxy gesendet', null],
  ['Tobias Reuter', 'Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.', null],
  ['Tobias Reuter', 'Holen Sie sich Outlook für iOS<https://aka.ms/o0ukef>', null],
  ['Tobias Reuter', 'Gesendet von Outlook für Android', null],
  ['Tobias Reuter', 'Gesendet von Mail für Windows', null],
  ['Noor Vandamme', 'Envoyé de mon iPhone', null],
  ['Noor Vandamme', 'Envoyé depuis mon appareil Galaxy', null],
  ['Noor Vandamme', 'Envoyé à partir de Outlook pour Android', null],
  ['Noor Vandamme', 'Télécharger Outlook pour Android<https://aka.ms/x>', null],
  ['Noor Vandamme', 'Envoyé avec la messagerie sécurisée Proton Mail.', null],
  ['Noor Vandamme', 'Provenance : Courrier pour Windows', null],
  ['Dario Conti', 'Inviato da iPhone', null],
  ['Dario Conti', 'Inviato dal mio Galaxy', null],
  ['Dario Conti', 'Ottieni Outlook per iOS', null],
  ['Dario Conti', 'Enviado desde mi iPhone', null],
  ['Dario Conti', 'Enviado desde Outlook para Android', null],
  ['Dario Conti', 'Enviado do meu iPhone', null],
  ['Dario Conti', 'Obter o Outlook para Android', null],
  ['Dario Conti', 'Enviado do meu Galaxy', null],
  ['Ilse Hakala', 'Skickat från min iPhone', null],
  ['Ilse Hakala', 'Hämta Outlook för Android', null],
  ['Ilse Hakala', 'Lähetetty iPhonesta', null],
  ['Ilse Hakala', 'Lähetetty Galaxy-laitteestani', null],
  ['Ilse Hakala', 'Sendt fra min iPhone', null],
  ['Ilse Hakala', 'Sendt fra min Galaxy', null],
  ['Ilse Hakala', 'Hent Outlook til Android', null],
  ['Ilse Hakala', 'Last ned Outlook for iOS', null],
  ['Oksana Melnyk', "Wysłane z iPhone'a", null],
  ['Oksana Melnyk', 'Wysłano z urządzenia Galaxy', null],
  ['Oksana Melnyk', 'Pobierz program Outlook dla systemu Android', null],
  ['Oksana Melnyk', 'Отправлено с iPhone', null],
  ['Oksana Melnyk', 'Отправлено с моего устройства Galaxy', null],
  ['Oksana Melnyk', 'Надіслано з iPhone', null],
  ['Oksana Melnyk', 'Отправлено из мобильной Почты Mail', null],
  ['Oksana Melnyk', 'Отправлено из мобильной Яндекс Почты', null],
  ['Samir Haddad', 'أُرسلت من الـ iPhone', null],
  ['Samir Haddad', 'מה-iPhone שלי', null],
  ['Samir Haddad', 'נשלח מה-iPhone שלי', null],
  ['Samir Haddad', 'Στάλθηκε από το iPhone μου', null],
  ['Samir Haddad', 'Galaxy cihazımdan gönderildi', null],
  ['Samir Haddad', 'Android için Outlook uygulamasını edinin', null],
  ['Yuki Arai', 'iPhoneから送信', null],
  ['Yuki Arai', 'Outlook for iOS を入手', null],
  ['Yuki Arai', 'Galaxyから送信', null],
  ['Yuki Arai', '나의 iPhone에서 보냄', null],
  ['Yuki Arai', '从我的iPhone发送', null],
  ['Yuki Arai', '发自我的iPhone', null],
  ['Yuki Arai', '從我的 iPhone 傳送', null],
  ['Yuki Arai', '获取 Outlook for iOS', null],
  ['Yuki Arai', '来自 Outlook', null],
  ['Grace Okafor', 'Odesláno z iPhonu', null],
  ['Grace Okafor', 'Odoslané z iPhonu', null],
  ['Grace Okafor', 'iPhone-ról küldve', null],
  ['Grace Okafor', 'Trimis de pe iPhone-ul meu', null],
  ['Grace Okafor', 'Poslano s mojeg iPhonea', null],
  ['Grace Okafor', 'Изпратено от моя iPhone', null],
  ['Grace Okafor', 'Được gửi từ iPhone của tôi', null],
  ['Grace Okafor', 'Đã gửi từ iPhone của tôi', null],
  ['Grace Okafor', 'Dikirim dari iPhone saya', null],
  ['Grace Okafor', 'ส่งจาก iPhone ของฉัน', null],
  ['Grace Okafor', 'Verstuurd vanaf mijn iPhone', null],
  ['Grace Okafor', 'Verzonden vanaf mijn Galaxy', null],
  ['Grace Okafor', 'Outlook voor Android downloaden', null],
  [
    'Grace Okafor',
    'I sent this from my old address, they never answered.',
    'I sent this from my old address, they never answered.',
  ],
  ['Grace Okafor', 'Sent with love and tears, see below', 'Sent with love and tears, see below'],
  ['Grace Okafor', 'Thanks', 'Thanks'],
  ['Grace Okafor', 'Hi there,\n\nhere is the next one.\n\nBest wishes\nGrace', 'Hi there,\n\nhere is the next one.'],
  ['Grace Okafor', 'What a week.\n\nIs it me?\n\n--\nGrace Okafor', 'What a week.\n\nIs it me?'],
  ['Grace Okafor', 'FYI', 'FYI'],
  ['Grace Okafor', 'See below.\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n', 'See below.'],
  ['Grace Okafor', 'no luck, sent from the train', 'no luck, sent from the train'],
  ['Grace Okafor', 'They rang first.\n\nGrace Okafor (she/her)\nHead Gardener, Palm House', 'They rang first.'],
  ['Tobias Reuter', 'Hallo,\n\nhier die Absage von gestern.\n\nMfG\nT. Reuter', 'Hallo,\n\nhier die Absage von gestern.'],
  [
    'Noor Vandamme',
    'Bonjour,\n\nvoilà la réponse.\n\nBien à vous,\nNoor Vandamme\n06 12 34 56 78',
    'Bonjour,\n\nvoilà la réponse.',
  ],
  ['Dario Conti', 'Ecco.\n\nGrazie\nDario', 'Ecco.'],
  ['Yuki Arai', 'ご確認ください。\n\n新井 由紀\nme@home.example', 'ご確認ください。'],
  ['Noor Vandamme', 'Zie onder.\n\nMet vriendelijke groet,\nNoor', 'Zie onder.'],
  ['Grace N. Okafor', 'Zero calls.\n\nGrace Okafor\n07700 900123', 'Zero calls.'],
  ['Grace Okafor', 'Zero calls.\n\nGrace N. Okafor, MSc\nHead Gardener', 'Zero calls.'],
  ['', 'Zero calls.\n\nMe Home\n07700 900123', 'Zero calls.\n\nMe Home\n07700 900123'],
  ['森田花子', '不採用でした。\n\n森田 花子\n090-0000-0000', '不採用でした。'],
  ['王小明', '又一次。\n\n王小明\n上海', '又一次。'],
  ['김하나', '또 떨어졌어요.\n\n김하나 드림', '또 떨어졌어요.'],
  ['森田花子', '森田花子の件は別です。\nよろしく', '森田花子の件は別です。\nよろしく'],
  ['Grace Okafor', 'Grace Okafor was the name on it.', 'Grace Okafor was the name on it.'],
  ['Grace Okafor', 'From the desk of Grace: this hurts', 'From the desk of Grace: this hurts'],
  ['Grace Okafor', 'Two things:\n1. it was quick\n2. it was cold', 'Two things:\n1. it was quick\n2. it was cold'],
  ['Grace Okafor', 'My thoughts:', 'My thoughts:'],
  ['Grace Okafor', 'they wrote:', 'they wrote:'],
  ['Grace Okafor', 'I got this forwarded message from my agent:', 'I got this forwarded message from my agent:'],
];

const html = (text: string) => text.replace(/</g, '&lt;').split('\n').map(line => `<div>${line || '<br>'}</div>`).join(''); // biome-ignore format: one line

describe('notes', () => {
  test.each(NOTES)('%s: %j', (name, above, want) => {
    const user = { name, address: 'me@home.example' };
    expect(readNote(textLines(above), user)).toBe(want);
    expect(readNote(htmlLines(html(above)).lines, user)).toBe(want);
  });

  test('a mailbox without a name: the address says it', () => {
    const user = { name: null, address: 'grace.okafor@home.example' };
    expect(readNote(textLines('Zero calls.\n\nGrace Okafor\n07700 900123'), user)).toBe('Zero calls.');
    expect(readNote(textLines('Zero calls.\n\nJon Roe\n07700 900123'), user)).toBe('Zero calls.\n\nJon Roe\n07700 900123');
  });

  test('a line that only speaks of a forwarded message is no delimiter', async () => {
    const mail = `From: Grace <me@home.example>\r\nTo: plan@rebound.example\r\nSubject: Fwd: Post\r\n\r\nI got this forwarded message from my agent:\r\n\r\nFrom: Jon <jon@x.example>\r\nSent: Monday, May 5, 2025 10:00 AM\r\nTo: me@home.example\r\nSubject: Post\r\n\r\nThe post is filled now.\r\n`;
    const reading = await readMail(Buffer.from(mail), {
      mailbox: 'plan@rebound.example',
      envelopeRecipients: null,
      envelopeSender: null,
    });
    expect(reading).toMatchObject({ route: 'forward', note: 'I got this forwarded message from my agent:' });
  });
});
