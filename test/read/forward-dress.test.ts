/** A header block in any order and dress is read: generated forwards in ten languages, plain and HTML, quoted and not, with what clients leave out or add. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMail } from '../../lambdas/read/read-mail.ts';

const SETTINGS = { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null };
/** Sender, date, recipient, copy, subject; `|` between labels of one kind. */
const LABELS = {
  en: ['From', 'Date|Sent', 'To', 'Cc', 'Subject'], de: ['Von', 'Datum|Gesendet', 'An', 'Cc', 'Betreff'], fr: ['De', 'Date|Envoyé', 'À', 'Cc', 'Objet'],
  es: ['De', 'Fecha|Enviado el', 'Para', 'CC', 'Asunto'], nl: ['Van', 'Datum|Verzonden', 'Aan', 'CC', 'Onderwerp'], sv: ['Från', 'Datum|Skickat', 'Till', 'Kopia', 'Ämne'],
  pl: ['Od', 'Data|Wysłano', 'Do', 'DW', 'Temat'], ru: ['От', 'Дата|Отправлено', 'Кому', 'Копия', 'Тема'], ja: ['差出人', '日付|送信日時', '宛先', 'CC', '件名'], he: ['מאת', 'תאריך|נשלח', 'אל', 'עותק', 'נושא'],
} as const; // biome-ignore format: a table
const ADDRESS = 'b.achterberg@kestrelquay.example';
const LETTER =
  'Dear Grace,\n\nThank you for coming to see us. We have decided to offer the post of gardener to somebody else.\n\nKind regards\nBronwen Achterberg\nKestrel Quay';
const one = <T>(...values: T[]) => fc.constantFrom(...values);
const dress = fc.record({
  language: one(...(Object.keys(LABELS) as (keyof typeof LABELS)[])),
  second: fc.boolean(),
  colon: one(': ', ':', ' : ', ':\t', '\u00a0: ', '：'),
  bold: one('', '', '*', '**'),
  name: one('Bronwen Achterberg', 'Achterberg, Bronwen', 'Bronwen', 'Kestrel Quay HR', null),
  mailbox: one('<A>', '[mailto:A]', '<A<mailto:A>>', '(A)', '\n<A>'),
  date: one('Tue, Apr 1, 2025 at 4:42 PM', 'Tuesday, April 1, 2025 4:42 PM', '1 April 2025 16:42', 'Tue, 1 Apr 2025 16:42:00 +0100', '2025-04-01 16:42'),
  subject: one('Gardener', 'Re: Gardener', 'Your application: Gardener (ref 12/7)', 'Antwort auf Ihre Bewerbung'),
  order: fc.shuffledSubarray([0, 1, 2, 4], { minLength: 4 }),
  hasTo: fc.boolean(),
  hasCc: fc.boolean(),
  extra: one(null, null, 'Importance: High', 'Attachments: cv.pdf'),
  isSpaced: fc.boolean(),
  delimiter: one('---------- Forwarded message ---------', '-----Original Message-----', '________________________________', '', 'Begin forwarded message:', '----- Message transféré -----'),
  note: one('', 'FYI', 'This one hurts. What now?', 'Hi,\n\nsee below.', 'Final round: 3 of us left'),
  outer: one('Fwd: Gardener', 'FW: x', 'please read', 'WG: Absage', ''),
  form: one('plain', 'plain', 'quoted', 'div', 'p', 'br', 'table'),
}); // biome-ignore format: a table
type Dress = typeof dress extends fc.Arbitrary<infer T> ? T : never;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function blockOf(d: Dress): string[] {
  const sender = d.name ? `${d.name} ${d.mailbox.replace(/A/g, ADDRESS)}` : ADDRESS;
  const values = [sender, d.date, 'Grace Okafor <grace.okafor@palmletter.example>', 'Kay <kay@x.example>', d.subject];
  const kinds = [...d.order.filter(kind => kind !== 2 || d.hasTo), ...(d.hasCc ? [3] : [])];
  const lines = kinds.map(kind => {
    const labels = (LABELS[d.language][kind] ?? '').split('|');
    const label = labels[d.second ? labels.length - 1 : 0] ?? '';
    return d.bold ? `${d.bold}${label}${d.colon.trimEnd()}${d.bold} ${values[kind]}` : `${label}${d.colon}${values[kind]}`;
  });
  return d.extra ? [...lines, d.extra] : lines;
}

function mailOf(d: Dress): Buffer {
  const lines = blockOf(d);
  const head = `${d.note}${d.note ? '\n\n' : ''}${d.delimiter}${d.delimiter ? '\n' : ''}`;
  let body = `${lines.join(d.isSpaced ? '\n\n' : '\n')}\n\n${LETTER}`;
  if (d.form === 'quoted') body = body.split('\n').map(line => `> ${line}`).join('\n'); // biome-ignore format: one line
  let whole = `${head}${body}\n`;
  const isHtml = !['plain', 'quoted'].includes(d.form);
  if (isHtml) {
    const rows = lines.map(line => escaped(line).replace(/\n/g, ' '));
    const cell = (row: string) => row.replace(/^([^:：]{1,24}[:：]\**)([\s\S]*)$/, '<th>$1</th><td>$2</td>');
    const shown =
      d.form === 'table' ? `<table>${rows.map(row => `<tr>${cell(row)}</tr>`).join('')}</table>`
      : d.form === 'br' ? rows.map(row => `${row}<br>`).join('')
      : rows.map(row => `<${d.form}>${row}</${d.form}>`).join(''); // biome-ignore format: a choice
    const divs = (text: string) => text.split('\n').map(line => `<div>${escaped(line) || '<br>'}</div>`).join(''); // biome-ignore format: one line
    whole = `<html><body>${divs(d.note)}<div><br></div>${d.delimiter ? `<div>${d.delimiter}</div>` : ''}${shown}<br>${divs(LETTER)}</body></html>`;
  }
  return Buffer.from(
    `From: Grace Okafor <grace.okafor@palmletter.example>\r\nTo: plan@rebound.example\r\nSubject: ${d.outer}\r\nDate: Wed, 2 Apr 2025 10:00:00 +0100\r\nContent-Type: text/${isHtml ? 'html' : 'plain'}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${whole.replace(/\n/g, '\r\n')}`,
  );
}

const words = (text: string | null | undefined) => text?.replace(/[\s*]+/g, ' ').trim() || null;

describe('a header block in any dress', () => {
  test('names, address, subject, date, note and text are found', async () => {
    await fc.assert(
      fc.asyncProperty(dress, async d => {
        const reading = await readMail(mailOf(d), SETTINGS);
        if (reading.route !== 'forward') throw new Error(`read as ${reading.route}`);
        const [original] = reading.originals;
        expect({
          delivery: reading.delivery, name: original?.fromName ?? null, address: original?.fromAddress, subject: original?.subject,
          date: original?.date?.slice(0, 16), note: words(reading.note), text: words(original?.text),
        }).toEqual({
          delivery: 'inline-forward', name: d.name, address: ADDRESS, subject: d.subject, date: '2025-04-01T16:42', note: words(d.note), text: words(LETTER),
        }); // biome-ignore format: one screen
      }),
      { numRuns: 600, seed: 20251125 },
    );
  });
});
