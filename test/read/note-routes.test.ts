/** The note in every route: above forwards of twenty shapes, beside attached mails, before pasted letters; in fifteen languages, with and without signatures. */
import { describe, expect, test } from '@jest/globals';
import { readMail } from '../../lambdas/read/read-mail.ts';

const NAME = 'Grace Okafor';
const ADDR = 'grace.okafor@palmletter.example';
const SETTINGS = { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null };
const NOTES: string[] = [
  'FYI',
  'See below',
  'see below.',
  'Hi, see below',
  'Hi,\n\nsee below.',
  'Hello Rebound,\n\nthis came today. I am gutted.',
  'Another one :(',
  '😞',
  'This one hurts: I did four rounds.',
  'From what I see: they never read it.',
  'Re: that job',
  'To be honest: I saw it coming.',
  'For the record: this was the phone screen.',
  'I got this forwarded message from my agent',
  'Forwarding this to you',
  'Forwarded message from the school below',
  'Original message below, what do you think?',
  'Here is the original mail:',
  'they wrote this:',
  'What they wrote:',
  'On Monday they wrote:',
  'Yesterday at 10:00 they said no:',
  'On 3 June they rang and said I was a finalist.',
  'First paragraph about the interview.\n\nSecond paragraph: I also did a test on 12 May 2025.\n\nThird one.',
  '1. phone call\n2. panel\n3. this',
  '- applied in March\n- two interviews',
  'Thanks for your help with this one',
  'Please help',
  'ok',
  '?',
  '...',
  'Final round, 3 of us left. They said "no".',
  'Mit der Absage hatte ich nicht gerechnet.',
  'Hallo,\n\nhier die nächste Absage.',
  'Von der Firma: leider nein',
  'An alle: so sieht das aus',
  'Zur Info',
  'z. K.',
  'Weitergeleitet wie besprochen',
  'Gesendet haben sie das um Mitternacht.',
  'Von meinem Gespräch habe ich mehr erwartet.',
  'Bonjour,\n\nVoici le refus reçu hier.',
  'De la part de mon conseiller : encore un refus',
  'Pour info',
  'Envoyé hier soir sans un mot.',
  'Hola, me llegó esto',
  'De verdad: no entiendo nada',
  'Para que lo veas',
  'Enviado ayer, imagina',
  'Olá,\n\nsegue a resposta.',
  'Segue abaixo',
  'Ciao, ecco la risposta',
  'Da ieri: niente',
  'A voi: un altro no',
  'Inviato ieri sera, senza parole.',
  'Zie onder',
  'Van de school: helaas',
  'Hej, här kommer den',
  'Från dem: nej',
  'Hei, tässä tämä',
  'Vidarebefordrar detta',
  'Ustedes verán: otro no',
  'Cześć, znowu odmowa',
  'Od firmy: odmowa',
  'Wysłane wczoraj w nocy, bez słowa',
  'お世話になっております。\n\n今日届きました。',
  '最終面接まで行きました。',
  'また不合格でした',
  '面試了三輪',
  '您好，这是今天收到的。',
  '안녕하세요, 오늘 받은 메일입니다.',
  'Здравствуйте!\n\nПересылаю отказ.',
  'От них: отказ',
  'שלום, קיבלתי את זה היום',
  'مرحبا، وصلني هذا اليوم',
  'Γεια σας, ήρθε σήμερα',
  'Merhaba, bugün geldi',
  'สวัสดีค่ะ ได้รับวันนี้',
  'Xin chào, tôi nhận được hôm nay',
  'Halo, ini yang saya terima',
  'I thought the interview went well. "We loved meeting you", they said.\nSo much for that.',
  'Not sure what to do now. Any ideas?',
  'Rejected after 6 weeks!!!',
  'https://jobs.example/123 is the advert',
  'role: baker, company: Oven & Co',
  'Job: Baker',
  'Company: Oven & Co\nRole: baker\nApplied: 3 March',
  'My sister Ana wrote it for me. Best wishes were all I got.',
  'Regards from me',
  'Dear plan,\n\nhere is one more.',
  'Dear Rebound team,\nplease find the rejection below.',
  'Hi there',
  'Hello',
  'Good morning,',
  'Guten Tag',
  '*Really* sad',
  '--> see below',
  '== Baker job ==',
  'It says "Dear applicant", not even my name.',
  'Call me Grace please',
];
/** Notes that look like a header line; above a pasted letter nobody could tell them from one. */
const HEADER_LIKE = [
  'Subject: my third no',
  'Date: yesterday, of all days',
  'Sent: without a word of thanks',
  'From: them, again',
  'Asunto: otro más',
  'Objet : encore un refus',
  'Data: wczoraj',
];
/** What a client or a person puts under a note. */
const TAILS = [
  '\n\nSent from my iPhone',
  '\n\nThanks,\nGrace',
  '\n\n-- \nGrace Okafor\n07700 900123',
  '\n\nGrace Okafor\nHead Gardener\ngrace.okafor@palmletter.example',
  '\nGrace',
  '\n\nGet Outlook for iOS<https://aka.ms/o0ukef>',
  '\n\nMit freundlichen Grüßen\nGrace Okafor',
  '\n\nGrace Okafor (she/her)\n\nHead Gardener | Palm House',
];
const BODY =
  'Dear Grace,\n\nThank you for coming to see us. We have decided to offer the post of gardener to somebody else and will not take your application further.\n\nKind regards\nBronwen Achterberg\nKestrel Quay';
const escaped = (t: string) => t.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const divs = (t: string) =>
  t
    .split('\n')
    .map(l => `<div>${l ? escaped(l) : '<br>'}</div>`)
    .join('');
const ps = (t: string) =>
  t
    .split('\n')
    .map(l => `<p class="MsoNormal">${l ? escaped(l) : '&nbsp;'}</p>`)
    .join('');
const brs = (t: string) => t.split('\n').map(escaped).join('<br>\n');
const head = (subject: string, type: string) =>
  `From: ${NAME} <${ADDR}>\r\nTo: plan@rebound.example\r\nSubject: ${subject}\r\nDate: Wed, 2 Apr 2025 10:00:00 +0100\r\nMessage-ID: <abc@palmletter.example>\r\nMIME-Version: 1.0\r\n${type}\r\n\r\n`;
const text = (s: string, b: string) =>
  head(s, 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit') + b.replace(/\n/g, '\r\n');
const html = (s: string, b: string) => head(s, 'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit') + b;
const both = (s: string, t: string, b: string) =>
  head(s, 'Content-Type: multipart/alternative; boundary=bb') +
  `--bb\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${t.replace(/\n/g, '\r\n')}\r\n--bb\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${b}\r\n--bb--\r\n`;
const att = (s: string, body: string, isHtml = false, disp = 'attachment') =>
  head(s, 'Content-Type: multipart/mixed; boundary=mm') +
  `--mm\r\nContent-Type: text/${isHtml ? 'html' : 'plain'}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body.replace(/\n/g, '\r\n')}\r\n--mm\r\nContent-Type: message/rfc822\r\nContent-Disposition: ${disp}; filename="Gardener.eml"\r\n\r\nFrom: Bronwen Achterberg <b.achterberg@kestrelquay.example>\r\nTo: ${ADDR}\r\nSubject: Gardener\r\nDate: Tue, 1 Apr 2025 16:42:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${BODY.replace(/\n/g, '\r\n')}\r\n--mm--\r\n`;
const Q = (t: string) =>
  t
    .split('\n')
    .map(l => `> ${l}`)
    .join('\n');
const F = 'Fwd: Gardener';
/** Forward commands and attachments. */
const FORWARDS: Record<string, (note: string) => string> = {
  'gmail text': n =>
    text(
      F,
      `${n}\n\n---------- Forwarded message ---------\nFrom: Bronwen Achterberg <b.achterberg@kestrelquay.example>\nDate: Tue, Apr 1, 2025 at 4:42 PM\nSubject: Gardener\nTo: <${ADDR}>\n\n\n${BODY}\n`,
    ),
  'gmail glued delimiter': n =>
    text(
      F,
      `${n}\n---------- Forwarded message ---------\nFrom: Bronwen Achterberg <b.achterberg@kestrelquay.example>\nDate: Tue, Apr 1, 2025 at 4:42 PM\nSubject: Gardener\nTo: <${ADDR}>\n\n\n${BODY}\n`,
    ),
  'gmail html': n =>
    html(
      F,
      `<div dir="ltr">${divs(n)}<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">Bronwen Achterberg</strong> <span dir="auto">&lt;<a href="mailto:b.achterberg@kestrelquay.example">b.achterberg@kestrelquay.example</a>&gt;</span><br>Date: Tue, Apr 1, 2025 at 4:42 PM<br>Subject: Gardener<br>To:  &lt;<a href="mailto:${ADDR}">${ADDR}</a>&gt;<br></div><br><br>${brs(BODY)}</div></div>`,
    ),
  'outlook text': n =>
    text(
      'FW: Gardener',
      `${n}\n\n________________________________\nFrom: Bronwen Achterberg <b.achterberg@kestrelquay.example>\nSent: 01 April 2025 16:42\nTo: Grace Okafor <${ADDR}>\nSubject: Gardener\n\n${BODY}\n`,
    ),
  'outlook plain no rule': n =>
    text(
      'FW: Gardener',
      `${n}\n\nFrom: Bronwen Achterberg <b.achterberg@kestrelquay.example>\nSent: 01 April 2025 16:42\nTo: Grace Okafor <${ADDR}>\nSubject: Gardener\n\n${BODY}\n`,
    ),
  'outlook html': n =>
    html(
      'FW: Gardener',
      `<html><head><style>p.x{a:b}</style></head><body><div class="WordSection1">${ps(n)}<p class="MsoNormal">&nbsp;</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Bronwen Achterberg &lt;b.achterberg@kestrelquay.example&gt; <br><b>Sent:</b> 01 April 2025 16:42<br><b>To:</b> Grace Okafor &lt;${ADDR}&gt;<br><b>Subject:</b> Gardener</p></div>${ps(BODY)}</div></body></html>`,
    ),
  'outlook original message': n =>
    text(
      'FW: Gardener',
      `${n}\n\n-----Original Message-----\nFrom: Bronwen Achterberg <b.achterberg@kestrelquay.example> \nSent: 01 April 2025 16:42\nTo: Grace Okafor <${ADDR}>\nSubject: Gardener\n\n${BODY}\n`,
    ),
  'outlook de html': n =>
    html(
      'WG: Gardener',
      `<body>${ps(n)}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>Von:</b> Bronwen Achterberg &lt;b.achterberg@kestrelquay.example&gt;<br><b>Gesendet:</b> Dienstag, 1. April 2025 16:42<br><b>An:</b> Grace Okafor &lt;${ADDR}&gt;<br><b>Betreff:</b> Gardener</font><div>&nbsp;</div></div>${ps(BODY)}</body>`,
    ),
  'apple text': n =>
    text(
      F,
      `${n}\n\n> Begin forwarded message:\n> \n> From: Bronwen Achterberg <b.achterberg@kestrelquay.example>\n> Subject: Gardener\n> Date: 1 April 2025 at 16:42:00 BST\n> To: ${ADDR}\n> \n${Q(BODY)}\n`,
    ),
  'ios text': n =>
    text(
      F,
      `${n}\n\nBegin forwarded message:\n\n> From: Bronwen Achterberg <b.achterberg@kestrelquay.example>\n> Date: 1 April 2025 at 16:42:00 BST\n> To: ${ADDR}\n> Subject: Gardener\n> \n> ${'\uFEFF'}${BODY.split('\n').join('\n> ')}\n`,
    ),
  'ios html': n =>
    html(
      F,
      `<html><body dir="auto">${divs(n)}<div dir="ltr"><br></div><div dir="ltr"><br>Begin forwarded message:<br><br></div><blockquote type="cite"><div dir="ltr"><b>From:</b> Bronwen Achterberg &lt;b.achterberg@kestrelquay.example&gt;<br><b>Date:</b> 1 April 2025 at 16:42:00 BST<br><b>To:</b> ${ADDR}<br><b>Subject:</b> <b>Gardener</b><br><br></div></blockquote><blockquote type="cite"><div dir="ltr">${brs(BODY)}</div></blockquote></body></html>`,
    ),
  'thunderbird text': n =>
    text(
      F,
      `${n}\n\n-------- Forwarded Message --------\nSubject: \tGardener\nDate: \tTue, 1 Apr 2025 16:42:00 +0100\nFrom: \tBronwen Achterberg <b.achterberg@kestrelquay.example>\nTo: \t${ADDR}\n\n\n\n${BODY}\n`,
    ),
  'thunderbird html': n =>
    html(
      F,
      `<html><body>${ps(n)}<div class="moz-forward-container"><br><br>-------- Forwarded Message --------<table class="moz-email-headers-table" cellpadding="0"><tbody><tr><th nowrap valign="BASELINE" align="RIGHT">Subject: </th><td>Gardener</td></tr><tr><th>Date: </th><td>Tue, 1 Apr 2025 16:42:00 +0100</td></tr><tr><th>From: </th><td>Bronwen Achterberg <a href="mailto:b.achterberg@kestrelquay.example">&lt;b.achterberg@kestrelquay.example&gt;</a></td></tr><tr><th>To: </th><td>${ADDR}</td></tr></tbody></table><br><br>${brs(BODY)}</div></body></html>`,
    ),
  'yahoo both': n =>
    both(
      F,
      ` ${n.replace(/\n/g, ' ')}   ----- Forwarded message ----- From: Bronwen Achterberg <b.achterberg@kestrelquay.example>To: Grace Okafor <${ADDR}>Sent: Tuesday, April 1, 2025 at 04:42:00 PM GMT+1Subject: Gardener\n ${BODY.replace(/\n/g, '')}`,
      `<html><body><div class="yahoo-style-wrap"><div dir="ltr">${divs(n)}</div><div><br></div></div><div id="yahoo_quoted_1" class="yahoo_quoted"><div><div>----- Forwarded message -----</div><div><b>From:</b> Bronwen Achterberg &lt;b.achterberg@kestrelquay.example&gt;</div><div><b>To:</b> Grace Okafor &lt;${ADDR}&gt;</div><div><b>Sent:</b> Tuesday, April 1, 2025 at 04:42:00 PM GMT+1</div><div><b>Subject:</b> Gardener</div><div><br></div>${divs(BODY)}</div></div></body></html>`,
    ),
  samsung: n =>
    both(
      F,
      `${n}\n\n-------- Original message --------From: Bronwen Achterberg <b.achterberg@kestrelquay.example> Date: 01/04/2025  16:42  (GMT+00:00) To: ${ADDR} Subject: Gardener ${BODY.replace(/\n/g, '')}`,
      `<html><body dir="auto">${divs(n)}<div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><div>-------- Original message --------</div><div>From: Bronwen Achterberg &lt;b.achterberg@kestrelquay.example&gt; </div><div>Date: 01/04/2025  16:42  (GMT+00:00) </div><div>To: ${ADDR} </div><div>Subject: Gardener </div><div><br></div></div>${divs(BODY)}</body></html>`,
    ),
  'samsung text only': n =>
    text(
      F,
      `${n}\n\n-------- Original message --------\nFrom: Bronwen Achterberg <b.achterberg@kestrelquay.example> \nDate: 01/04/2025  16:42  (GMT+00:00) \nTo: ${ADDR} \nSubject: Gardener \n\n${BODY}`,
    ),
  proton: n =>
    text(
      F,
      `${n}\n\n\n------- Forwarded Message -------\nFrom: Bronwen Achterberg <b.achterberg@kestrelquay.example>\nDate: On Tuesday, April 1st, 2025 at 4:42 PM\nSubject: Gardener\nTo: Grace Okafor <${ADDR}>\n\n\n${Q(BODY)}`,
    ),
  'outlook-mac': n =>
    text(
      'FW: Gardener',
      `${n}\n\nOn 01/04/2025, 16:42, "Bronwen Achterberg" <b.achterberg@kestrelquay.example> wrote:\n\n${BODY.split('\n')
        .map(l => `    ${l}`)
        .join('\n')}\n`,
    ),
  'attached text': n => att(F, n),
  'attached html': n => att(F, `<html><body>${divs(n)}</body></html>`, true),
  'attached, its name shown': n => att(F, `${n}\n\n\ufffc<Gardener.eml>\n`),
  'attached, its name in brackets': n => att(F, `${n}\n\n[Gardener.eml]\n`),
  'attached inline': n => att(F, n, false, 'inline'),
  'neutral subject block': n =>
    text(
      'rejection',
      `${n}\n\nFrom: Bronwen Achterberg <b.achterberg@kestrelquay.example>\nSent: 01 April 2025 16:42\nTo: Grace Okafor <${ADDR}>\nSubject: Gardener\n\n${BODY}\n`,
    ),
};
/** Letters that people copied, with what they typed of the header. */
const PASTED: Record<string, (note: string) => string> = {
  'pasted salutation': n => text('help', `${n}\n\n${BODY}\n`),
  'pasted salutation html': n => html('help', `${divs(n)}<div><br></div>${divs(BODY)}`),
  'pasted quoted': n => text('help', `${n}\n\n${Q(BODY)}\n`),
  'pasted rule': n => text('help', `${n}\n\n-----\n${BODY}\n`),
  'pasted subject line': n => text('help', `${n}\n\nSubject: Gardener\n\n${BODY}\n`),
  'pasted from+subject': n => text('help', `${n}\n\nFrom: Bronwen Achterberg\nSubject: Gardener\n\n${BODY}\n`),
  'pasted from only': n => text('help', `${n}\n\nFrom: Bronwen Achterberg, Kestrel Quay\n\n${BODY}\n`),
  'pasted from addr': n => text('help', `${n}\n\nFrom: b.achterberg@kestrelquay.example\n\n${BODY}\n`),
  'pasted date only': n => text('help', `${n}\n\nDate: 1 April 2025\n\n${BODY}\n`),
  'pasted from+date': n => text('help', `${n}\n\nFrom: Kestrel Quay HR\nDate: 1 April 2025\n\n${BODY}\n`),
};

const words = (text: string | null | undefined) => text?.normalize('NFC').replace(/[\s*]+/g, ' ').trim() || null; // biome-ignore format: one line

async function misses(make: (note: string) => string, notes: readonly string[], tails: readonly string[]): Promise<string[]> {
  const out: string[] = [];
  for (const note of notes)
    for (const tail of tails) {
      const reading = await readMail(Buffer.from(make(note + tail)), SETTINGS);
      const got = reading.route === 'forward' ? words(reading.note) : reading.route;
      const isWhole = reading.route === 'forward' && Boolean(reading.originals[0]?.text.includes('Thank you for coming'));
      if (got !== words(note) || !isWhole) out.push(`${JSON.stringify(note + tail)} read as ${JSON.stringify(got)}`);
    }
  return out;
}

describe('notes in every route', () => {
  test.each(Object.entries(FORWARDS))('%s', async (_name, make) => {
    expect(await misses(make, [...NOTES, ...HEADER_LIKE], [''])).toEqual([]);
    expect(await misses(make, NOTES.slice(0, 9), TAILS)).toEqual([]);
  });

  test.each(Object.entries(PASTED))('%s', async (_name, make) => {
    expect(await misses(make, NOTES, [''])).toEqual([]);
    expect(await misses(make, NOTES.slice(0, 5), TAILS.slice(0, 2))).toEqual([]);
  });

  test.each([...Object.entries(FORWARDS), ...Object.entries(PASTED)])('no note: %s', async (_name, make) => {
    for (const nothing of ['', '-- \nGrace Okafor\n07700 900123', 'Sent from my iPhone', 'Grace']) {
      const reading = await readMail(Buffer.from(make(nothing)), SETTINGS);
      expect(reading).toMatchObject({ route: 'forward', note: null });
    }
  });
});
