/** Forwards of forwards: the innermost original by somebody other than the user; the thread below an employer's mail stays its thread. */
import { describe, expect, test } from '@jest/globals';
import { readMail } from '../../lambdas/read/read-mail.ts';

const SETTINGS = { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null };
const TEXT = 'Dear Ann,\n\nthe loom went to somebody from the valley. We read your letter twice and liked it.\n\nJon Roe';
const block = (f: string, d: string, s: string, t: string) => `From: ${f}\nDate: ${d}\nSubject: ${s}\nTo: ${t}`;
const DELIMITER = '---------- Forwarded message ---------\n';
const JON = block('Jon Roe <jon.roe@looms.example>', 'Fri, Oct 17, 2025 at 2:05 PM', 'Loom 7', '<ann.work@home.example>');
const mail = (subject: string, body: string) =>
  Buffer.from(
    `From: Ann User <ann@home.example>\r\nTo: plan@rebound.example\r\nSubject: ${subject}\r\nDate: Wed, 10 Dec 2025 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body.replace(/\n/g, '\r\n')}`,
  );
const quoted = (t: string) =>
  t
    .split('\n')
    .map(x => `> ${x}`)
    .join('\n');

const NESTED: [string, Buffer][] = [
  [
    'user twice',
    mail(
      'Fwd: Fwd: Loom 7',
      `note\n\n${DELIMITER}${block('Ann User <ann@home.example>', 'Sat, Oct 18, 2025 at 2:05 PM', 'Fwd: Loom 7', '<ann@home.example>')}\n\n${DELIMITER}${JON}\n\n${TEXT}`,
    ),
  ],
  [
    'user other address of same name',
    mail(
      'Fwd: Fwd: Loom 7',
      `note\n\n${DELIMITER}${block('Ann User <ann.work@home.example>', 'Sat, Oct 18, 2025 at 2:05 PM', 'Fwd: Loom 7', '<ann@home.example>')}\n\n\n${DELIMITER}${JON}\n\n${TEXT}`,
    ),
  ],
  [
    'friend with Fwd',
    mail(
      'Fwd: Loom 7',
      `note\n\n${DELIMITER}${block('Kay Lo <kay@friends.example>', 'Sat, Oct 18, 2025 at 2:05 PM', 'Fwd: Loom 7', '<ann@home.example>')}\n\nsorry about this\n\n${DELIMITER}${JON}\n\n${TEXT}`,
    ),
  ],
  [
    'friend without Fwd, delimiter',
    mail(
      'Fwd: Loom 7',
      `note\n\n${DELIMITER}${block('Kay Lo <kay@friends.example>', 'Sat, Oct 18, 2025 at 2:05 PM', 'Loom 7', '<ann@home.example>')}\n\n${DELIMITER}${JON}\n\n${TEXT}`,
    ),
  ],
  [
    'three levels',
    mail(
      'Fwd: Loom 7',
      `note\n\n${DELIMITER}${block('Ann User <ann@home.example>', 'Sun, Oct 19, 2025 at 2:05 PM', 'Fwd: Fwd: Loom 7', '<ann@home.example>')}\n\n${DELIMITER}${block('Kay Lo <kay@friends.example>', 'Sat, Oct 18, 2025 at 2:05 PM', 'Fwd: Loom 7', '<ann@home.example>')}\n\n${DELIMITER}${JON}\n\n${TEXT}`,
    ),
  ],
  [
    'apple nested quotes',
    mail(
      'Fwd: Loom 7',
      `note\n\nBegin forwarded message:\n\n${quoted(`From: Ann User <ann@home.example>\nSubject: Fwd: Loom 7\nDate: 18 October 2025 at 14:05:00 BST\nTo: ann@home.example\n\nBegin forwarded message:\n\n${quoted(`From: Jon Roe <jon.roe@looms.example>\nSubject: Loom 7\nDate: 17 October 2025 at 14:05:00 BST\nTo: ann.work@home.example\n\n${TEXT}`)}`)}`,
    ),
  ],
  [
    'outlook without delimiters',
    mail(
      'FW: Loom 7',
      `note\n\n________________________________\nFrom: Ann User <ann@home.example>\nSent: 18 October 2025 14:05\nTo: ann@home.example\nSubject: FW: Loom 7\n\n\n\nFrom: Jon Roe <jon.roe@looms.example>\nSent: 17 October 2025 14:05\nTo: ann.work@home.example\nSubject: Loom 7\n\n${TEXT}`,
    ),
  ],
  [
    "an employer's thread stays a thread",
    mail(
      'Fwd: Loom 7',
      `note\n\n${DELIMITER}${JON.replace('Loom 7', 'Re: Loom 7')}\n\n${TEXT}\n\nFrom: Ann User <ann@home.example>\nSent: 15 October 2025 14:05\nTo: jon.roe@looms.example\nSubject: Loom 7\n\nMay I come and see the loom? Unfortunately I am away.`,
    ),
  ],
  [
    "an employer's thread below an attribution",
    mail(
      'Fwd: Loom 7',
      `note\n\n${DELIMITER}${JON.replace('Loom 7', 'Re: Loom 7')}\n\n${TEXT}\n\nOn Wed, Oct 15, 2025 at 2:05 PM Ann User <ann@home.example> wrote:\n\n> May I come and see the loom? Unfortunately I am away.`,
    ),
  ],
  [
    'agency passes on',
    mail(
      'Fwd: Loom 7',
      `note\n\n${DELIMITER}${block('Rae Agent <rae@agency.example>', 'Sat, Oct 18, 2025 at 2:05 PM', 'FW: Loom 7', '<ann@home.example>')}\n\nHi Ann, see what they wrote. I am sorry.\n\n-----Original Message-----\nFrom: Jon Roe <jon.roe@looms.example>\nSent: 17 October 2025 14:05\nTo: Rae Agent <rae@agency.example>\nSubject: Loom 7\n\n${TEXT}`,
    ),
  ],

  [
    'the user from another address, under a plain subject',
    mail(
      'Fwd: Loom 7',
      `note\n\n${DELIMITER}${block('Ann User <ann.work@home.example>', 'Sat, Oct 18, 2025 at 2:05 PM', 'Loom 7', '<ann@home.example>')}\n\n\n${DELIMITER}${JON}\n\n${TEXT}`,
    ),
  ],
  [
    'the user from another address, no delimiter',
    mail(
      'FW: Loom 7',
      `note\n\n________________________________\nFrom: Ann User <ann.work@home.example>\nSent: 18 October 2025 14:05\nTo: ann@home.example\nSubject: Loom 7\n\n\nFrom: Jon Roe <jon.roe@looms.example>\nSent: 17 October 2025 14:05\nTo: ann.work@home.example\nSubject: Loom 7\n\n${TEXT}`,
    ),
  ],
];

describe('forwards of forwards', () => {
  test.each(NESTED)('%s', async (_name, raw) => {
    const reading = await readMail(raw, SETTINGS);
    if (reading.route !== 'forward') throw new Error(`read as ${reading.route}`);
    expect(reading).toMatchObject({
      delivery: 'inline-forward',
      note: 'note',
      originals: [{ fromAddress: 'jon.roe@looms.example', text: TEXT }],
    });
    expect(reading.originals[0]?.date?.slice(0, 16)).toBe('2025-10-17T14:05');
    expect(reading.originals[0]?.subject).toMatch(/^(?:Re: )?Loom 7$/);
  });

  test('somebody of the same first name is not the user', async () => {
    const raw = mail('Fwd: Loom 7', `note\n\n${DELIMITER}${JON.replace('Jon Roe', 'Ann')}\n\n${TEXT}`);
    expect(await readMail(raw, SETTINGS)).toMatchObject({
      originals: [{ fromName: 'Ann', fromAddress: 'jon.roe@looms.example' }],
    });
  });
});
