/** Who gets no answer, and that the log says why without a name or an address; what comes twice and is answered once; how a person stops. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { LogLine } from '../../../lib/local/logs.ts';
import { readSample } from '../../../lib/local/sample.ts';
import { mail, openStack } from '../../helpers/stack.ts';
import { Storyteller } from '../../helpers/story.ts';

const ROBIN = 'robin.avery@quietpost.example';
let stack: Awaited<ReturnType<typeof openStack>>;
const log: LogLine[] = [];

beforeAll(async () => {
  stack = await openStack({ at: '2026-03-10T15:00:00Z', onLog: line => void log.push(line) });
});
afterAll(() => stack.end());

describe('no answer', () => {
  const own = (extra: Record<string, string>) => ({
    To: 'plan@rebound.example',
    Date: 'Tue, 10 Mar 2026 11:00:00 -0400',
    'Message-ID': `<${Math.random()}@quietpost.example>`,
    ...extra,
  });

  test.each([
    ['a forged sender', 'kim@forged.example', own({ From: 'Kim Larsen <kim@forged.example>', Subject: 'Fwd: Your application' }), 'Unfortunately we have chosen another candidate.', 'not-authenticated'],
    ['a bounce', '', own({ From: 'MAILER-DAEMON@mx.quietpost.example (Mail Delivery System)', Subject: 'Undelivered Mail Returned to Sender', 'Auto-Submitted': 'auto-replied', 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b' }),
      '--b\nContent-Type: text/plain\n\nI could not deliver your mail to kim.larsen@quietpost.example.\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.quietpost.example\n\nFinal-Recipient: rfc822; kim.larsen@quietpost.example\nAction: failed\nStatus: 5.1.1\n\n--b--\n', 'bounce'],
    ['an out-of-office', '', own({ From: 'Kim Larsen <kim.larsen@quietpost.example>', Subject: 'Automatic reply: Your plan', 'Auto-Submitted': 'auto-replied', 'In-Reply-To': '<0100-x@email.amazonses.com>' }), 'I am away until Monday.', 'auto-reply'],
    ['our own mail sent back', 'plan@rebound.example', own({ From: 'Rebound <plan@rebound.example>', Subject: 'Your plan' }), '1. Write it out', 'own-mail'],
  ])('to %s, and the log says why', async (_, sender, fields, body, reason) => {
    const before = stack.outbox.list().length;
    log.length = 0;
    await stack.deliver(mail(fields, body), { from: sender, recipients: [stack.mailbox] });
    expect(stack.outbox.list().length).toBe(before);
    expect(log).toContainEqual(expect.objectContaining({ message: 'mail received', outcome: 'refused', reason }));
    expect(JSON.stringify(log)).not.toMatch(/kim|larsen|quietpost|forged|@|Unfortunately|away/i);
  }); // biome-ignore format: a table
});

describe('once', () => {
  test('the same notice twice gives one plan', async () => {
    const robin = new Storyteller(stack, ROBIN);
    const [plan] = await robin.forward(readSample(), '');
    const { id } = stack.inbound.list()[0]!;
    expect(plan!.Subject).toContain('Brightwater Foods');
    // What SQS does when it forgets that it has delivered a message: the very same notice again.
    const again = stack.inbound.noticeOf(id);
    stack.queues.inbound.send(JSON.stringify(again));
    await stack.timeline.idle();
    expect(stack.outbox.list().filter(one => one.recipients.includes(ROBIN)).length).toBe(1);
  });

  test('the same rejection forwarded again is known, not planned again', async () => {
    const robin = new Storyteller(stack, ROBIN);
    const again = readSample().toString().replace('CAF7sample2f1b9c8e4d', 'second-forward');
    const [answer, ...more] = await robin.forward(Buffer.from(again), '');
    expect(more).toEqual([]);
    expect(answer!.Text).not.toMatch(/Start here/);
  });

  test('the same wake twice sends one reminder', async () => {
    const before = stack.outbox.list().length;
    await stack.timeline.moveTo(Date.parse('2026-03-11T12:31:00Z'));
    expect(stack.outbox.list().length).toBe(before + 1);
    const wake = stack.scheduler.list()[0]!;
    for (let i = 0; i < 2; i++) stack.queues.due.send(JSON.stringify({ personId: wake.name }));
    await stack.timeline.idle();
    expect(stack.outbox.list().length).toBe(before + 1);
  });
});

describe('stopping', () => {
  test('one click stops, a look at the link does not', async () => {
    const raw = stack.outbox
      .raw(stack.outbox.list().find(one => one.recipients.includes(ROBIN))!.id)!
      .toString()
      .replace(/\r\n[ \t]+/g, ' ');
    const url = raw.match(/^List-Unsubscribe: .*?<(http[^>]+)>/m)![1]!;
    expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    const shown = await fetch(url);
    expect(shown.status).toBe(200);
    expect(stack.scheduler.list().length).toBe(1);
    const pressed = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(pressed.status).toBe(200);
    const before = stack.outbox.list().length;
    await stack.timeline.moveTo(Date.parse('2026-04-20T15:00:00Z'));
    expect(stack.outbox.list().length).toBe(before);
  });

  test('a bounced plan stops the person', async () => {
    const address = 'bounce@simulator.amazonses.com';
    const robin = new Storyteller(stack, address);
    const raw = readSample()
      .toString()
      .replace(/^From: .*$/m, `From: Robin Avery <${address}>`)
      .replace('CAF7sample2f1b9c8e4d', 'bouncing');
    expect(await robin.forward(Buffer.from(raw), '')).toHaveLength(1);
    await stack.timeline.idle();
    expect(await robin.until('2026-05-20T15:00:00Z')).toEqual([]);
    expect(stack.queues.feedback.size).toBe(0);
  });
});
