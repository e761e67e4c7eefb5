/** Own replies of many clients and languages, whole mails: what the user typed and what remains of it as an answer. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readMail } from '../../lambdas/read/read-mail.ts';

const folder = new URL('../mail/replies-mail/', import.meta.url);
const labels = JSON.parse(readFileSync(new URL('labels.json', folder), 'utf8')) as {
  file: string;
  typed: string;
  reply: string;
}[];
const settings = { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null };

describe('replies', () => {
  test.each(labels)('$file', async ({ file, typed, reply }) => {
    const reading = await readMail(readFileSync(new URL(`mails/${file}.eml`, folder)), settings);
    expect(reading.route).toBe('reply');
    if (reading.route !== 'reply') return;
    expect(reading.words.typed).toBe(typed);
    expect(reading.words.reply).toBe(reply);
    expect(reading.tokens).toEqual(['k7']);
    // The answer never holds words of ours.
    if (!file.startsWith('not-')) expect(reading.words.quoted).toBeTruthy();
  });
});

test("one short word right above a header block in HTML stays the user's", async () => {
  const html =
    '<div>Done</div><div><span>From: </span>Rebound &lt;plan+k7@rebound.example&gt;<br><span>Date: </span>Tue, 01 Nov 2024 18:54:39 -0700<br><span>To: </span>Maya &lt;maya@seeker.example&gt;<br><span>Subject: </span>Your plan</div><div>Hello</div>';
  const raw = `From: maya@seeker.example\r\nTo: plan+k7@rebound.example\r\nSubject: Re: Your plan\r\nContent-Type: text/html\r\n\r\n${html}\r\n`;
  const reading = await readMail(Buffer.from(raw), settings);
  expect(reading.route === 'reply' && reading.words.typed).toBe('Done');
});
