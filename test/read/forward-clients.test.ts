/** Forwards of twenty clients beside those of the matrix: apps that print an attribution, tables, bullets, names that are links. */
import { describe, expect, test } from '@jest/globals';
import { readMail } from '../../lambdas/read/read-mail.ts';

const SETTINGS = { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null };
const B = 'Dear Grace,\n\nThank you for coming to see us. We chose somebody else.\n\nBronwen Achterberg';
const A = 'b.achterberg@kestrelquay.example';
const mk = (s: string, b: string, type = 'plain') =>
  Buffer.from(
    `From: Grace Okafor <grace@palm.example>\r\nTo: plan@rebound.example\r\nSubject: ${s}\r\nDate: Wed, 2 Apr 2025 10:00:00 +0100\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${b.replace(/\n/g, '\r\n')}`,
  );

const CLIENTS: [string, Buffer][] = [
  [
    'yahoo ios',
    mk(
      'Fw: Gardener',
      `note\n\nSent from Yahoo Mail for iPhone\n\nBegin forwarded message:\n\nOn Tuesday, April 1, 2025, 4:42 PM, Bronwen Achterberg <${A}> wrote:\n\n${B}`,
    ),
  ],
  [
    'yahoo ios neutral',
    mk(
      'Gardener',
      `note\n\nSent from Yahoo Mail for iPhone\n\nBegin forwarded message:\n\nOn Tuesday, April 1, 2025, 4:42 PM, Bronwen Achterberg <${A}> wrote:\n\n${B}`,
    ),
  ],
  [
    'yahoo ios html',
    mk(
      'Fw: Gardener',
      `note<br><br><br><a href="https://x">Sent from Yahoo Mail for iPhone</a><br><br><p class="yahoo-quoted-begin">Begin forwarded message:</p><blockquote class="iosymail"><p>On Tuesday, April 1, 2025, 4:42 PM, Bronwen Achterberg &lt;${A}&gt; wrote:</p><div>${B.replace(/\n/g, '<br>')}</div></blockquote>`,
      'html',
    ),
  ],
  [
    'outlook utc city',
    mk(
      'FW: Gardener',
      `note\n\n________________________________\nFrom: Bronwen Achterberg <${A}>\nSent: Tuesday, April 1, 2025 4:42:10 PM (UTC+01:00) Amsterdam, Berlin, Bern\nTo: Grace Okafor <grace@palm.example>\nSubject: Gardener\n\n${B}`,
    ),
  ],
  [
    'zoho',
    mk(
      'Fwd: Gardener',
      `note\n\n\n============ Forwarded message ============\nFrom : Bronwen Achterberg <${A}>\nTo : <grace@palm.example>\nDate : Tue, 01 Apr 2025 16:42:00 +0100\nSubject : Gardener\n============ Forwarded message ============\n\n${B}`,
    ),
  ],
  [
    'fastmail',
    mk(
      'Fwd: Gardener',
      `note\n\n----- Original message -----\nFrom: Bronwen Achterberg <${A}>\nTo: grace@palm.example\nSubject: Gardener\nDate: Tuesday, April 01, 2025 4:42 PM\n\n${B}`,
    ),
  ],
  [
    'spark',
    mk(
      'Fwd: Gardener',
      `note\n\n---------- Forwarded message ----------\nFrom: Bronwen Achterberg <${A}>\nDate: 1 Apr 2025 at 16:42 +0100\nTo: Grace <grace@palm.example>\nSubject: Gardener\n\n> ${B.replace(/\n/g, '\n> ')}`,
    ),
  ],
  [
    'edison',
    mk(
      'Fwd: Gardener',
      `note\n\nForwarded Message\nFrom: Bronwen Achterberg <${A}>\nDate: Tuesday, Apr 01, 2025, 4:42 PM\nTo: grace@palm.example\nSubject: Gardener\n\n${B}`,
    ),
  ],
  [
    'lotus',
    mk(
      'Fw: Gardener',
      `note\n\n----- Forwarded by Grace Okafor/Palm on 02.04.2025 10:00 -----\n\nFrom: Bronwen Achterberg <${A}>\nTo: grace@palm.example\nDate: 01.04.2025 16:42\nSubject: Gardener\n\n${B}`,
    ),
  ],
  [
    'roundcube',
    mk(
      'Fwd: Gardener',
      `note\n\n-------- Original Message --------\nSubject: Gardener\nDate: 2025-04-01 16:42\nFrom: Bronwen Achterberg <${A}>\nTo: grace@palm.example\n\n${B}`,
    ),
  ],
  [
    'kmail',
    mk(
      'Fwd: Gardener',
      `note\n\n----------  Forwarded Message  ----------\n\nSubject: Gardener\nDate: Tuesday 01 April 2025, 16:42:00\nFrom: Bronwen Achterberg <${A}>\nTo: grace@palm.example\n\n${B}\n-----------------------------------------`,
    ),
  ],
  [
    'mutt',
    mk(
      '[b.achterberg@kestrelquay.example: Gardener]',
      `note\n\n----- Forwarded message from Bronwen Achterberg <${A}> -----\n\nDate: Tue, 1 Apr 2025 16:42:00 +0100\nFrom: Bronwen Achterberg <${A}>\nTo: grace@palm.example\nSubject: Gardener\nUser-Agent: x\n\n${B}\n\n----- End forwarded message -----`,
    ),
  ],
  [
    'alpine',
    mk(
      'Gardener (fwd)',
      `note\n\n---------- Forwarded message ----------\nDate: Tue, 1 Apr 2025 16:42:00\nFrom: Bronwen Achterberg <${A}>\nTo: grace@palm.example\nSubject: Gardener\n\n${B}`,
    ),
  ],
  [
    'outlook de plain quoted',
    mk(
      'WG: Gardener',
      `note\n\n> -----Ursprüngliche Nachricht-----\n> Von: Bronwen Achterberg <${A}>\n> Gesendet: Dienstag, 1. April 2025 16:42\n> An: 'Grace Okafor' <grace@palm.example>\n> Betreff: Gardener\n> \n> ${B.replace(/\n/g, '\n> ')}`,
    ),
  ],
  [
    'bullets',
    mk(
      'Fwd: Gardener',
      `note\n\n• From: Bronwen Achterberg <${A}>\n• Date: Tue, Apr 1, 2025 at 4:42 PM\n• Subject: Gardener\n• To: grace@palm.example\n\n${B}`,
    ),
  ],
  [
    'pipes',
    mk(
      'Fwd: Gardener',
      `note\n\n| From: | Bronwen Achterberg <${A}> |\n| Date: | Tue, Apr 1, 2025 at 4:42 PM |\n| Subject: | Gardener |\n| To: | grace@palm.example |\n\n${B}`,
    ),
  ],
  [
    'two cells',
    mk(
      'Fwd: Gardener',
      `<div>note</div><table><tr><td>From:</td><td>Bronwen Achterberg &lt;${A}&gt;</td></tr><tr><td>Sent:</td><td>Tue, Apr 1, 2025 4:42 PM</td></tr><tr><td>To:</td><td>grace@palm.example</td></tr><tr><td>Subject:</td><td>Gardener</td></tr></table><p>${B.replace(/\n/g, '<br>')}</p>`,
      'html',
    ),
  ],
  [
    'spans',
    mk(
      'FW: Gardener',
      `<div>note</div><div><span><b>From:</b></span><span>&nbsp;</span><span>Bronwen Achterberg</span> <span>&lt;<a href="mailto:${A}">${A}</a>&gt;</span><br><span><b>Sent:</b></span><span>&nbsp;Tue, Apr 1, 2025 4:42 PM</span><br><span><b>To:</b> grace@palm.example</span><br><b>Subject:</b> Gardener</div><p>${B.replace(/\n/g, '<br>')}</p>`,
      'html',
    ),
  ],
  [
    'name link only',
    mk(
      'Fwd: Gardener',
      `<div>note</div><div>---------- Forwarded message ---------<br>From: <a href="mailto:${A}">Bronwen Achterberg</a><br>Date: Tue, Apr 1, 2025 at 4:42 PM<br>Subject: Gardener<br>To: Grace</div><p>${B.replace(/\n/g, '<br>')}</p>`,
      'html',
    ),
  ],
  [
    'subject line first in body',
    mk(
      'Fwd: Gardener',
      `note\n\nSubject: Gardener\n\nFrom: Bronwen Achterberg <${A}>\nSent: Tue, Apr 1, 2025 4:42 PM\nTo: grace@palm.example\n\n${B}`,
    ),
  ],
];
const flat = (text: string | undefined) => text?.replace(/\s+/g, ' ');

describe('clients', () => {
  test.each(CLIENTS)('%s', async (name, raw) => {
    const reading = await readMail(raw, SETTINGS);
    expect(reading).toMatchObject({
      route: 'forward', delivery: 'inline-forward', note: 'note', originals: [{ fromName: 'Bronwen Achterberg', fromAddress: A, subject: name === 'yahoo ios neutral' ? null : 'Gardener' }],
    }); // biome-ignore format: one screen
    if (reading.route !== 'forward') return;
    expect(reading.originals[0]?.date?.slice(0, 16)).toBe('2025-04-01T16:42');
    expect(flat(reading.originals[0]?.text)).toBe(flat(B));
  });

  test('a link elsewhere is not the address of the sender', async () => {
    const body = `<div>note</div><div>---------- Forwarded message ---------<br>From: Bronwen Achterberg<br>Date: Tue, Apr 1, 2025 at 4:42 PM<br>Subject: Gardener<br>To: <a href="mailto:grace@palm.example">Grace</a></div><p>${B.replace(/\n/g, '<br>')} <a href="mailto:shop@kestrelquay.example">shop</a></p>`;
    expect(await readMail(mk('Fwd: Gardener', body, 'html'), SETTINGS)).toMatchObject({
      originals: [{ fromName: 'Bronwen Achterberg', fromAddress: null }],
    });
  });

  test('an announcing line above an attribution in a letter to us is no delimiter', async () => {
    const body =
      'I got this forwarded message from my agent today, what do you make of it:\n\nOn Tuesday, April 1, 2025, 4:42 PM, Jon <jon@x.example> wrote:\n\n> They chose somebody else, sorry.\n> Jon';
    const reading = await readMail(mk('a question', body), SETTINGS);
    expect(reading.route === 'forward' && reading.delivery === 'inline-forward').toBe(false);
  });
});
