/**
 * Two weeks of one person with two rejections, from the first forward to the last look back. What happens is in docs/transcript.md, word for word;
 * here it is held to the same mails at the same minutes. After a change: UPDATE_TRANSCRIPT=1 npx jest test/flow/stories/two-weeks
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readSample } from '../../../lib/local/sample.ts';
import { openStack } from '../../helpers/stack.ts';
import { gmailForward, type Line, Storyteller } from '../../helpers/story.ts';

const ROBIN = 'robin.avery@quietpost.example';
const TRANSCRIPT = new URL('../../../docs/transcript.md', import.meta.url);

let stack: Awaited<ReturnType<typeof openStack>>;
let robin: Storyteller;

beforeAll(async () => {
  stack = await openStack({ at: '2026-03-10T15:00:00Z' });
  robin = new Storyteller(stack, ROBIN);
});
afterAll(() => stack.end());

test('two weeks', async () => {
  const [plan] = await robin.forward(
    readSample(),
    'Got this today. I had really hoped for this one.\n\n(the rejection of Brightwater Foods, forwarded)',
  );
  expect(plan!.Subject).toContain('Brightwater Foods');

  await robin.until('2026-03-10T15:20:00Z');
  expect(await robin.reply('done 1')).toHaveLength(1);

  const wednesday = await robin.until('2026-03-11T13:00:00Z');
  expect(wednesday.map(one => one.at.slice(0, 16))).toEqual(['2026-03-11T12:30']);
  expect(await robin.reply('snooze 2 until friday please')).toHaveLength(1);

  await robin.until('2026-03-12T18:00:00Z');
  expect(await robin.reply('fix stage final')).toHaveLength(1);

  const friday = await robin.until('2026-03-13T13:00:00Z');
  expect(friday.map(one => one.at.slice(0, 16))).toEqual(['2026-03-13T12:30']);
  expect(await robin.reply('done 2\nskip 3')).toHaveLength(1);
  await robin.until('2026-03-13T13:05:00Z');
  expect(await robin.reply('undo')).toHaveLength(1);

  await robin.until('2026-03-16T16:00:00Z');
  const second = gmailForward(
    `Robin Avery <${ROBIN}>`,
    {
      from: 'Careers <careers@northquay.example>',
      subject: 'Your application to Northquay Logistics',
      date: 'Mon, Mar 16, 2026 at 10:12 AM',
      text: 'Dear Robin,\n\nThank you for applying for the Reporting Analyst role at Northquay Logistics. We received a very large number of applications, and we are sorry to tell you that we will not be taking yours further.\n\nKind regards,\nThe Recruitment Team\nNorthquay Logistics',
    },
    'Mon, 16 Mar 2026 12:00:00 -0400',
    'northquay-1',
  );
  const [secondPlan] = await robin.forward(Buffer.from(second), '(the rejection of Northquay Logistics, forwarded)');
  expect(secondPlan!.Subject).toContain('Northquay');

  await robin.until('2026-03-17T17:00:00Z');
  expect(await robin.reply('stop')).toHaveLength(1);
  expect(await robin.until('2026-03-19T17:00:00Z')).toEqual([]);
  expect(await robin.reply('start')).toHaveLength(1);

  const rest = await robin.until('2026-04-03T20:00:00Z');
  expect(rest.length).toBeGreaterThan(0);
  // No unasked mail at a weekend, at night or in the evening in New York.
  for (const { at } of rest) {
    expect([1, 2, 3, 4, 5]).toContain(new Date(at).getUTCDay());
    expect(at.slice(11, 16) >= '12:30' && at.slice(11, 16) < '24:00').toBe(true);
  }
  expect(stack.queues.inbound.size + stack.queues.due.size + stack.queues.feedback.size).toBe(0);
}, 60_000);

test('docs/transcript.md tells the same', () => {
  if (process.env['UPDATE_TRANSCRIPT']) writeFileSync(TRANSCRIPT, transcript(robin.lines));
  const headings = (text: string) => text.split('\n').filter(line => line.startsWith('## '));
  expect(headings(readFileSync(TRANSCRIPT, 'utf8'))).toEqual(headings(transcript(robin.lines)));
});

function transcript(lines: Line[]): string {
  const local = (at: string) =>
    new Date(at).toLocaleString('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'America/New_York',
    });
  const parts = lines.map(({ at, isOurs, subject, text }) => {
    const said = text
      .trim()
      .replace(/plan\+[a-z0-9]+@/g, 'plan+…@')
      .replace(/\/u\/[a-z0-9]+/g, '/u/…')
      .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:8025');
    return `## ${local(at)}, ${isOurs ? 'Rebound' : 'Robin'}: ${subject.replace(/ \[[A-Z0-9]{4}\]/g, '')}\n\n\`\`\`text\n${said}\n\`\`\`\n`;
  });
  return `# Two weeks with Rebound

Every mail between an invented job seeker, Robin, and Rebound, in its plain-text form, as the local stack sent it. Times are New York's.
This file is written by \`test/flow/stories/two-weeks.test.ts\`, which also checks on every run that the same mails still come at the same minutes.

${parts.join('\n')}`;
}
