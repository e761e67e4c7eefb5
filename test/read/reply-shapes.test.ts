/** Shapes of replies: how clients introduce what they quote in many languages, their own lines, signatures and rules; and words that only resemble them. */
import { describe, expect, test } from '@jest/globals';
import { textLines } from '../../lambdas/read/lines.ts';
import { isClientLine } from '../../lambdas/read/own-words.ts';
import { splitReply } from '../../lambdas/read/reply.ts';

const CONTEXT = { userName: null, mailbox: 'plan@rebound.example' };
const split = (text: string) => splitReply(text, () => [], CONTEXT);
const plain = (text: string) => text.replace(/\s*\n\s*/g, '\n').replace(/[ \t]+/g, ' ').trim(); // biome-ignore format: one line
const OWN =
  'We looked at the tram timetable again, and a few of the stops have moved since.\nNobody told the drivers.\n\nThe second morning was better.';

/** What stands below the person's words; all of it is quoted. */
const QUOTES = [
  '发件人: ""ferry.example"" <service@ferry.example>\n日期: 2020年3月6日 星期五 上午1:04\n收件人: ""zys@h.example"" <zys@h.example>\n主题: ferry - Order <111> shipped\n\nShipping',
  'Ferry Customer Care <customercare@zyx.example>于2020年3月9日 周一下午9:10写道：\n\nThank you for shopping.',
  'On Monday, April 13, 2020, 06:49:16 PM GMT+3, Pia Lenz  wrote:\n\nThank experience bag.',
  'On Tue, Apr 14, 2020 at 6:13 PM Andrej via Ferry\nwrote:\n\nMusic easy though.',
  'On Sep 21, 2016 3:18 PM, "ferrydesk" <noreply@ferrydesk.example> wrote:\n>\n>\n> Hi Mira,\n> The ferry leaves the north quay early. Bring a warm coat and some warm tea,\nbecause the deck is cold until the sun is up.\n> Anouk Ole 08:08 PM, Aug 28\n> VIEW ALL\n',
  'From: carla.rolf_re@msg.example.com\nSubject: Re:\nTo: Dario77@live.example\nDate: Mon, 25 Nov 2013 16:33:36 -0800\n\nYa',
  '________________________________\n From: Mina <mina_re7493@msg.example.com>\nTo: lucia@yahoo.example\nSent: Thursday, 1 January 1970, 0:00:00\nSubject: Re: Fw: New\n\n\nHi Lucia,',
  'From: Dina Wells [mailto:user@host.example]\nSent: Monday, November 26, 2012 10:48 AM\nTo: Wells, Dina\nSubject: Re: New Issue\n\nA reply\n\n--\nSent from my iPhone\n\nOn Nov 26, 2012, at 10:27 AM, "Wells, Dina" <user@host2.example> wrote:\nThis',
  'moa <moa_re5041@msg.example.com> wrote:\n\nHi Adina,\n\nthanks\n\nOn 19 July 2013 08:35, Adina <adina_5041@msg.example.com> wrote:\n\n> Hi Moa,',
  'On Fri, Jan 5, 2018 at 12:39 PM, Ada Tell <s@example.com>\nwrote: \n\n> And this\n>\n> On Fri, Jan 5, 2018 at 12:34 PM, Ada Tell <s@example.com>\n> wrote:\n>\n>> This\n>>\n>\n>',
  'On 9 Jan 2014, at 2:47, Gerd Palm wrote:\n\n> I am having\n> […]',
  'On May 30, 2020, 4:15 PM Ferry ferry@ferry.example wrote:\n\nNo worries',
  'On May 30, 2020, at 4:24 PM, Ferry <ferry@ferry.example> wrote:\n\n\nHi Ferry,',
  'Menetrendek <support@example.hu> ezt írta (időpont: 2026. aug. 16., Ke 12:27):\nKedves Anna,',
  '2026. 01. 05. 14:32 keltezéssel, Kis Béla a következőt írta:\nKedves Anna',
  '2022年1月1日(金) 9:00 森田花 <hana.morita@example.com>:\n> 新井様\n>\n>\n',
  '2026年2月29日 周六 19:47 陈雨 <yu.chen@example.com> 写道：\n大家好',
  '陈雨 <yu.chen@example.com> 在 2026年2月29日 周六 19:47 写道：\n\n大家好',
  'ons 4 dec. 2024 kl. 20:42 skrev Petra B <petra.b@email.example>:\n\n> Hej Paul A,\n> 4 dec. 2024 kl. 18:36 skrev Paul A <paul.a@email.example>:\n>\n> Hej',
  'Am Mo., 15. Jan. 2025, 17:03 schrieb Alva Anders <\nalva.anders@example.com>:\n\n> Hallo Bo',
  'On Thu, 31 Mar 2016 at 11:16 Sonja Ohm < mailto:Sonja Ohm <some.one@foo.example> wrote:\n\n\nTwo 2',
  'On Sun, Feb 7, 2016 at 12:12 AM -0800, "Nuno Reis" <nuno.reis@d.example<mailto:nuno.reis@d.example>> wrote:\n\nHi Some,',
  'From: Sonja Ohm <discuss@foo.example<mailto:discuss@foo.example>>\nReply-To: "For.bar" <reply+27@m.foo.example<mailto:reply+27@m.foo.example>>\nDate: Monday, February 8, 2016 11:44 AM\nTo: D <d@d.example<mailto:d@d.example>>\nSubject: VIS\n\n\n        Here\'s',
  'stopwatcher via Tram Forum <info@d.example> schrieb:\n>stopwatcher posted in',
  'stopwatcher via Tram Forum wrote:\n\n> quoted here',
  '2013/7/20 sam via Tram Forum <info@d.example>\n\n> sam replied to your post',
  'On Wed, Sep 25, 2013, at 03:57 PM, jorge_vidal wrote:\n\n> quoted',
  'On Thursday, June 27, 2013, kawong via Tram Forum wrote:\n\n> quoted',
  'On Wed, 2015-12-02 at 13:58 +0000, Tess Norwood wrote:\n> quoted',
  'On 10/12/15 12:30, Jan Aldous wrote:\n> quoted',
  '---- On Tue, 22 Dec 2015 14:17:36 +0530 Sam Serrat&lt;info@d.example&gt; wrote ----\n\nquoted',
  'Op 24 aug. 2013 om 16:48 heeft ven71 via Tram Forum <info@d.example> het volgende geschreven:\n\n> quoted',
  'Le 4 janv. 2016 19:03, "Odile Brandt" <info@d.example> a écrit :\n\n> quoted',
  'Dnia 14 lip 2015 o godz. 00:25 Mira Dunn <info@d.example> napisał(a):\n\n> quoted',
  'Em seg, 27 de jul de 2015 17:13, Odile Brandt <info@d.example> escreveu:\n\n> quoted',
  'El jueves, 21 de noviembre de 2013, stopwatcher escribió:\n\n> quoted',
  'At 6/16/2016 08:32 PM, you wrote:\n\n> quoted',
  'In message 123@x.example, Ana writes:\n\n> quoted',
  'Op 10 dec. 2015 18:35 schreef "Nuno Reis" <info@d.example>:\n\n> quoted',
  'Den 15. jun. 2016 kl. 20.42 skrev Jan Aldous <info@d.example>:\n\n> quoted',
  'søn. 30. apr. 2017 kl. 00.26 skrev Dagny Tell <meta@d.example>:\n\n> quoted',
  'суббота, 14 марта 2015 г. пользователь lindqvist написал:\n\n> quoted',
  '23 mar 2017 21:25 "Odile Brandt" <meta@d.example> napisał(a):\n\n> quoted',
  '30 серп. 2016 р. 20:45 "Nuno" no-reply@example.com пише:\n\n> quoted',
  'Mats Mustrup <try@d.example> schrieb am Fr., 28. Apr. 2017 um 11:53 Uhr:\n\nquoted',
  '2016-03-03 17:21 GMT+01:00 Sonja Ohm\n\n> quoted',
  '2015-10-18 0:17 GMT+03:00 Mia Tallis <info@d.example>:\n\nquoted',
  '2013/10/2 caterina7 <info@d.example>\n\n> quoted',
  'вт, 5 янв. 2016 г. в 23:39, Halvor Sand Lie <info@d.example>:\n\nquoted',
  'ср, 1 апр. 2015, 18:29, Pavel Orlov <info@d.example>:\n\nquoted',
  'Gwen Tallis (gtallis@s.example) wrote:\n\n> quoted',
  'Sonja Ohm <info@d.example> wrote:\n\nquoted',
  'Posted by mtallis on 01/21/2016\n\n> quoted',
  'Reply Message\n\n> quoted',
  '*----- Original Message -----*\nquoted',
  '----- Reply message -----\nquoted',
  '------------------ 原始邮件 ------------------\n发件人: x',
  'Sonja Ohm wrote on 2017-05-05 10:00:\n> quoted',
  'Date: Tue, 2 Oct 2012 02:35:10 +0000 From: jon@example.com To: Smed, Signe Subject: Tell us what you learned.\n\n\n\n\nThank you.',
  'From: jon@example.com \nReply-To: jon@example.com\nSent: Tue, 2 Oct 2012 02:35:10 +0000 \nTo: signe@example.com \nSubject: Tell us.\n\n\n\n\nThank you.',
  'From: Tram Comments [tram-comment@example.com]\nSent: Friday, 23 March 2012 5:08 p.m.\nTo: Jon S. Gran\nCc: Jana Q. Kolb\nSubject: Re: [@o/t] Discussion (#1)\n\nShould?\n\n> Here is quoted text.\n>\n',
  'El mié, 29 jun 2022 a las 11:08, Tove Marr (<tove.marr@example.com>)\nescribió:\n\n> Hello\n>',
  'Am Do., 5. Feb. 2020 um 17:58 Uhr schrieb Ferry desk\n<q@c.example>:\n\n> Was',
  'Il giorno mer 29 giu 2022 alle ore 11:08 Tove Marr <\ntove@example.com> ha scritto:\n\n> Hello',
  'Le mer. 29 juin 2022 à 11:08, Tove Marr <tove@example.com>\na écrit :\n\n> Hello',
  'Op wo 29 jun. 2022 om 11:08 schreef Tove Marr <\ntove@example.com>:\n\n> Hello',
  'st 29. 6. 2022 v 11:08 odesílatel Tove Marr <tove@example.com>\nnapsal:\n\n> Hello',
  'Den ons. 29. jun. 2022 kl. 11.08 skrev Tove Marr <tove@example.com\n>:\n\n> Hello',
  'Den ons 29 juni 2022 kl 11:08 skrev Tove Marr <tove@example.com>:\n\n> Hello',
  'On Tue, Apr 11, 2017 at 10:07 PM Jonna Smed\n\n<\nmailto:Jonna Smed <jonnasmed@gmail.example>\n> wrote:\nquoted',
  '2022년 6월 29일 (수) 오전 11:08, Tove <tove@example.com>님이 작성:\n\n> Hello',
  'Vào Th 4, 29 thg 6, 2022 vào lúc 11:08 Tove <tove@example.com> đã\nviết:\n\n> Hello',
  'בתאריך יום ד׳, 29 ביוני 2022 ב-11:08 מאת ‪Tove‬‏ <‪tove@example.com‬‏>:‬\n\n> Hello',
  'في الأربعاء، ٢٩ يونيو ٢٠٢٢ في ١١:٠٨ ص تمت كتابة ما يلي بواسطة ‪Tove‬‏ <‪tove@example.com‬‏>:\n\n> Hello',
  '29 Haz 2022 Çar 11:08 tarihinde Tove <tove@example.com> şunu yazdı:\n\n> Hello',
  'mié., 29 jun. 2022 11:08, Tove <tove@example.com> escribió:\n\nHello',
  'În mie., 29 iun. 2022 la 11:08, Tove <tove@example.com> a scris:\n\n> Hello',
  'Στις Τετ 29 Ιουν 2022 στις 11:08 π.μ., ο/η Tove <tove@example.com>\nέγραψε:\n\n> Hello',
  'เมื่อ พ. 29 มิ.ย. 2022 เวลา 11:08 Tove <tove@example.com> เขียนว่า:\n\n> Hello',
  'Pada tanggal Rab, 29 Jun 2022 pukul 11.08 Tove <tove@example.com> menulis:\n\n> Hello',
];

/** Lines of clients. */
const CLIENT_LINES = [
  'Envoyé depuis mon iPhone',
  'Von meinem Mobilgerät gesendet',
  'Diese Nachricht wurde von meinem Android-Mobiltelefon mit K-9 Mail gesendet.',
  'Someone from mobile',
  'From My Iphone 6',
  'Sent via mobile',
  'Sent with Airmail',
  'Sent from Windows Mail',
  'Sent from Mailbox',
  'Sent from Mailbox for iPad',
  'Sent from Yahoo Mail on Android',
  'Sent from my TI-85',
  'Sent from my iPod',
  'Sent from my Alcatel Flash2',
  'Sent from my mobile device',
  'Sent from my cell, please excuse any typos.',
  'Sent from my Samsung Galaxy s5 Octacore device',
  'Sent from my HTC M8 Android phone.  Please excuse typoze',
  'Sent from my Windows 8 PC <http://windows.example/consumer-preview>',
  '<<sent by galaxy>>',
  '(sent from a phone)',
  '(Sent from mobile device)',
  '從我的 iPhone 傳送',
  'Get Outlook for iOShttps://aka.ms/o0ukef',
  'Sent wirelessly from my BlackBerry device on the Bell network.',
  'Envoyé sans fil par mon terminal mobile BlackBerry sur le réseau de Bell.',
  'Sent from my Verizon Wireless BlackBerry',
  'Enviado desde mi iPhone',
  'Verzonden met Mail',
  'Skickat från min iPhone',
  'Sent from Samsung tablet',
  'Sent from Acompli',
  'Inviato da Libero Mail',
  'Gesendet mit BlueMail',
  'Sent from Nine',
  '[Sent from my iPhone]',
  '*Sent from my iPhone*',
  'Sent from [ProtonMail](https://p.example), Swiss-based',
  'Sent from Proton Mail for iOS',
  'Sent with Proton Mail secure email.',
  'Sent from Spike',
  'Sent from Front',
  'Sent from HEY',
  'Get BlueMail for Android',
  'Sent from Outlook for Android',
  'Sent from Mail for Windows',
];

/** The mail, and what is left of it: `typed` with the signature, `reply` without. */
const WHOLE: [string, string, string, 'typed' | 'reply'][] = [
  [
    'no delimiter signature',
    "I don't like putting any delimiter in my signature.  \n\nReally it is.\n\nJim Smed | Timetable Manager\nTram Corp\n",
    "I don't like putting any delimiter in my signature.\n\nReally it is.\n\nJim Smed | Timetable Manager\nTram Corp",
    'typed',
  ],
  [
    'second paragraph on',
    "On Friday, one achievement I had was learning a technology.  I've\nbeen transparent about it.\n\nOn Wed, Apr 4, 2012 at 9:32 AM, Bo Jonas <b@g.example> wrote:\n> We\n",
    "On Friday, one achievement I had was learning a technology. I've\nbeen transparent about it.",
    'typed',
  ],
  [
    'from foo',
    'From: foo\nBar baz.\n\nOutlook with a reply directly above line\n\nFrom: Tram Comments [tram-comment@example.com]\nSent: Friday, 23 March 2012 5:08 p.m.\nTo: Jon S. Gran\nSubject: [c:106] J\n\n> A\n',
    'From: foo\nBar baz.\n\nOutlook with a reply directly above line',
    'typed',
  ],
  [
    'delimiter inside',
    'Hello F,\n\nThis is the first part.\n\n________________________________________________________________________________\n\nThis is the second part of it.\n\nBest regards,\nF L\n\nOn July 28, 2026, F L wrote:\n> previous\n',
    'Hello F,\n\nThis is the first part.\n\n________________________________________________________________________________\n\nThis is the second part of it.\n\nBest regards,\nF L',
    'typed',
  ],
  [
    'delimiter inside reply',
    'Hello F,\n\nThis is the first part.\n\n________________________________________________________________________________\n\nThis is the second part of it.\n\nBest regards,\nF L\n\nOn July 28, 2026, F L wrote:\n> previous\n',
    'Hello F,\n\nThis is the first part.\n\n________________________________________________________________________________\n\nThis is the second part of it.',
    'reply',
  ],
  [
    'selected quote',
    'Hallo V,\n\nAm 13.05.2026 um 09:05 schrieb V N:\n> zitiert.\n\nHier ist der Antworttext. Dieser wurde bisher abgeschnitten.\n\nViele Grüße\nV N\n',
    'Hallo V,\n\nHier ist der Antworttext. Dieser wurde bisher abgeschnitten.\n\nViele Grüße\nV N',
    'typed',
  ],
  [
    'lone bullet',
    'Here is a list:\n\n-\nFirst item.\n*\nSecond item.\n\n--\nSignature line.\n',
    'Here is a list:\n\n-\nFirst item.\n*\nSecond item.',
    'reply',
  ],
  ['three dashes', 'Hey man! How r u?\n---\nRoland', 'Hey man! How r u?', 'reply'],
  ['slash name', 'Hello Anna,\n\nAll is well here.\n\n/John', 'Hello Anna,\n\nAll is well here.', 'reply'],
  ['kh', 'Svar. Det går fint.\n\nKh\nPeter', 'Svar. Det går fint.', 'reply'],
  ['pl sig', 'Czesc Anno\n\nWszystko gra.\n\nPozdrawiam,\nJan', 'Czesc Anno\n\nWszystko gra.', 'reply'],
  [
    'desk',
    'Here is another email\n\nSent from my desk, is much easier than my mobile phone.',
    'Here is another email\n\nSent from my desk, is much easier than my mobile phone.',
    'reply',
  ],
  [
    'disclaimer',
    'Hello,\n\nI am trying to place an order. Thank you for your help!\n\nPerson Person.\n\n\nDisclaimer\n\nThe information contained in this communication from the sender is confidential. It is intended solely for use by the recipient and others authorized to receive it.\n\nThis email has been scanned for viruses and malware.',
    'Hello,\n\nI am trying to place an order. Thank you for your help!\n\nPerson Person.',
    'reply',
  ],
  [
    'caution top',
    'CAUTION: This email originated from outside of this company. Do not click links or open attachments unless you recognize the sender.\n\nDone with step 2',
    'Done with step 2',
    'reply',
  ],
  [
    'an English word that opens like an attribution',
    'On the surface this looks fine.\n\nOn the other hand, do be careful.\nOn average it works.',
    'On the surface this looks fine.\n\nOn the other hand, do be careful.\nOn average it works.',
    'typed',
  ],
  [
    'stamps of time in a list',
    'These are the times:\n\n2024-01-15 14:30:25\n15.01.2024 14:30\nJan 15, 2024 at 14:30\n\nWhich one?',
    'These are the times:\n\n2024-01-15 14:30:25\n15.01.2024 14:30\nJan 15, 2024 at 14:30\n\nWhich one?',
    'typed',
  ],
  [
    'an address with "wrote" in it',
    'Look at https://trams.example/on-monday-somebody-wrote-about-stops\n\nIt says "wrote:" a lot.',
    'Look at https://trams.example/on-monday-somebody-wrote-about-stops\n\nIt says "wrote:" a lot.',
    'typed',
  ],
  [
    'dashes as headings',
    'Here it is:\n\n## Stops\n----\n\n1. Baths\n\n----\n\nThat is all of them.',
    'Here it is:\n\n## Stops\n----\n\n1. Baths\n\n----\n\nThat is all of them.',
    'reply',
  ],
  [
    'dashes as list marks',
    'Because of:\n-- the first stop\n-- the second stop\n\nCan you look?',
    'Because of:\n-- the first stop\n-- the second stop\n\nCan you look?',
    'reply',
  ],
  [
    'a phone in a sentence',
    'The notice was sent from my phone app to everybody.\n\nDone 2',
    'The notice was sent from my phone app to everybody.\n\nDone 2',
    'reply',
  ],
  [
    'a comma and a phone',
    'Done 2\n\nSent from my sofa, which beats any phone.',
    'Done 2\n\nSent from my sofa, which beats any phone.',
    'reply',
  ],
  [
    "arrows of one's own",
    'Look here...\n>>> >>>  http://stops.example <<<\nand tell me',
    'Look here...\n>>> >>>  http://stops.example <<<\nand tell me',
    'typed',
  ],
  [
    'answers between the quotes',
    'On Dec 15, 2024, at 2:00 PM, Jana Kolb <jana@x.example> wrote:\n> What about the first stop?\n\nThe first is fine.\n\n> And the second?\n\nThe second is not.',
    'The first is fine.\n\nThe second is not.',
    'typed',
  ],
  [
    'a short line in lower case between quotes is an answer',
    'On Dec 15, 2024, at 2:00 PM, Jana Kolb <jana@x.example> wrote:\n> Step 2?\ndone\n> Step 3?\nnot yet',
    'done\nnot yet',
    'typed',
  ],
  [
    'a name block below a rule',
    'Thanks for the news!\n\n—————\nSonja Ohm\nTimetables\n+44 7700 900123',
    'Thanks for the news!',
    'reply',
  ],
  [
    'words below a rule',
    'First part\n\n---\n\nsecond part, please read both',
    'First part\n\n---\n\nsecond part, please read both',
    'reply',
  ],
  [
    "a note on confidentiality of one's own words",
    'Is this email confidential? I would not want my boss to read it.',
    'Is this email confidential? I would not want my boss to read it.',
    'reply',
  ],
  [
    'a banner alone is words',
    'The mail came from an external sender, I think. Done 2',
    'The mail came from an external sender, I think. Done 2',
    'reply',
  ],
];

describe('reply shapes', () => {
  test.each(QUOTES)('quoted: %j', quote => {
    expect(plain(split(`${OWN}\n\n${quote}`).typed)).toBe(plain(OWN));
  });

  test.each(CLIENT_LINES)('client line: %s', line => {
    expect(split(`Yes please, move the stop.\n\n${line}`).reply).toBe('Yes please, move the stop.');
    expect(isClientLine(textLines(line)[0]?.text ?? '')).toBe(true);
  });

  test.each(WHOLE)('%s', (_name, text, want, field) => {
    expect(plain(split(text)[field])).toBe(plain(want));
  });
});
