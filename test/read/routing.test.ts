/** Bounces of several mail servers, Gmail's confirmation, SES verdicts, automatic mail, redirects: each with a twin that must not match. */
import { describe, expect, test } from '@jest/globals';
import { sesVerdicts } from '../../lambdas/read/authentication.ts';
import { isAutomatic } from '../../lambdas/read/automatic-mail.ts';
import { readGmailConfirmation } from '../../lambdas/read/gmail-confirmation.ts';
import { readHeaderFields } from '../../lambdas/read/header-fields.ts';
import { readMail } from '../../lambdas/read/read-mail.ts';
import { findRedirector } from '../../lambdas/read/redirect.ts';

const headers = (text: string) => readHeaderFields(Buffer.from(`${text.replace(/\n/g, '\r\n')}\r\n\r\n`));
const isOurs = (address: string | null) => /^plan(?:\+\w+)?@rebound\.example$/.test(address ?? '');
const read = (mail: string, envelopeSender: string | null = null) =>
  readMail(Buffer.from(mail.replace(/\n/g, '\r\n')), {
    mailbox: 'plan@rebound.example',
    envelopeRecipients: null,
    envelopeSender,
  });

const report = (from: string, status: string, action: string) => `From: ${from}
To: plan+tok1@rebound.example
Subject: Delivery Status Notification
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Your message could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.post.example

Final-Recipient: rfc822; lost@post.example
Action: ${action}
Status: ${status}

--b
Content-Type: message/rfc822

From: plan@rebound.example
To: lost@post.example
Message-ID: <0102abc@eu-west-1.amazonses.com>
Subject: Your plan

words
--b--
`;

describe('bounces', () => {
  test.each([
    ['Postfix', 'MAILER-DAEMON@mx.post.example', '5.1.1', 'failed', true],
    ['Exchange', 'postmaster@post.example', '5.7.1', 'failed', true],
    ['full mailbox', 'Mail Delivery Subsystem <mailer-daemon@googlemail.example>', '4.2.2', 'failed', false],
    ['delay', 'MAILER-DAEMON@mx.post.example', '4.4.1', 'delayed', false],
  ])('%s', async (_name, from, status, action, isPermanent) => {
    const reading = await read(report(from, status, action), '');
    expect(reading).toMatchObject({
      route: 'bounce',
      failed: ['lost@post.example'],
      isPermanent,
      originalMessageId: '0102abc@eu-west-1.amazonses.com',
      tokens: ['tok1'],
    });
  });

  test.each([
    [
      'Gmail, header only',
      'From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>\nTo: plan@rebound.example\nSubject: Delivery Status Notification (Failure)\nX-Failed-Recipients: lost@post.example\n\nAddress not found\n',
      'lost@post.example',
    ],
    [
      'qmail',
      'From: MAILER-DAEMON@old.post.example\nTo: plan@rebound.example\nSubject: failure notice\n\nHi. This is the qmail-send program at old.post.example.\n\n<lost@post.example>:\nSorry, no mailbox here by that name.\n',
      'lost@post.example',
    ],
    [
      'Exim',
      'From: Mail Delivery System <Mailer-Daemon@exim.example>\nTo: plan@rebound.example\nSubject: Mail delivery failed: returning message to sender\nX-Failed-Recipients: lost@post.example\n\nThis message was created automatically.\n',
      'lost@post.example',
    ],
  ])('%s', async (_name, mail, failed) => {
    expect(await read(mail, '')).toMatchObject({ route: 'bounce', failed: [failed] });
  });

  test('a person who forwards a bounce is no bounce', async () => {
    const mail =
      'From: Ana <ana@seeker.example>\nTo: plan@rebound.example\nSubject: Fwd: failure notice\n\nMy application came back.\n\n---------- Forwarded message ---------\nFrom: MAILER-DAEMON@old.post.example\nDate: Mon, 5 May 2025 at 10:00\nSubject: failure notice\nTo: <ana@seeker.example>\n\n\n<jobs@firm.example>:\nSorry, no mailbox here by that name.\n';
    expect(await read(mail, 'ana@seeker.example')).toMatchObject({ route: 'forward', user: { address: 'ana@seeker.example' } });
  });
});

describe("Gmail's confirmation", () => {
  test.each([
    [
      'en',
      '(#123456789) Gmail Forwarding Confirmation - Receive Mail from ana@seeker.example',
      'ana@seeker.example has requested to automatically forward mail to plan@rebound.example.\nConfirmation code: 123456789\nhttps://mail-settings.google.com/mail/vf-abc-def\n',
    ],
    [
      'de',
      '(#123456789) Gmail-Weiterleitungsbestätigung – E-Mails von ana@seeker.example empfangen',
      'ana@seeker.example möchte E-Mails weiterleiten.\nBestätigungscode: 123456789\nhttps://mail.google.com/mail/vf-abc-def\n',
    ],
    [
      'ja',
      'Gmail の転送の確認 - ana@seeker.example からのメールの受信',
      'ana@seeker.example から転送のリクエスト\n確認コード： 123456789\nhttps://mail-settings.google.com/mail/vf-abc-def\n',
    ],
    [
      'es',
      'Confirmación de reenvío de Gmail: recibir correo de ana@seeker.example',
      'Código de confirmación: 123456789\nhttps://mail.google.com/mail/vf-abc-def',
    ],
  ])('%s', async (_language, subject, body) => {
    const reading = await read(
      `From: Gmail Team <forwarding-noreply@google.com>\nTo: plan@rebound.example\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${body}`,
    );
    expect(reading).toMatchObject({
      route: 'gmail-confirmation',
      code: '123456789',
      requester: 'ana@seeker.example',
      user: { address: 'ana@seeker.example' },
    });
    expect(reading.route === 'gmail-confirmation' && reading.link).toMatch(
      /^https:\/\/mail(?:-settings)?\.google\.com\/mail\/vf-abc-def$/,
    );
  });
  test('another sender, or a link elsewhere, is not taken', () => {
    expect(
      readGmailConfirmation(
        headers('From: forwarding-noreply@google.com.evil.example\nSubject: (#123456789)'),
        'code: 123456789',
      ),
    ).toBeNull();
    expect(
      readGmailConfirmation(
        headers('From: forwarding-noreply@google.com\nSubject: x'),
        'code: 123456 https://evil.example/mail/vf-1',
      )?.link,
    ).toBeNull();
  });
});

describe('verdicts of SES', () => {
  const top =
    'Return-Path: <a@seeker.example>\nReceived: from mx.seeker.example by inbound-smtp.eu-west-1.amazonaws.com with SMTP id x\nX-SES-Spam-Verdict: PASS\n';
  test('the topmost block counts', () => {
    const verdicts = sesVerdicts(
      headers(
        `${top}Authentication-Results: amazonses.com; spf=pass (x) client-ip=203.0.113.5; envelope-from=a@seeker.example; dkim=pass header.i=@seeker.example; dmarc=pass header.from=seeker.example;\nReceived: by mx.seeker.example`,
      ),
    );
    expect(verdicts).toEqual({
      spf: 'pass',
      spfDomain: 'seeker.example',
      dkim: [{ result: 'pass', domain: 'seeker.example' }],
      dmarc: 'pass',
    });
  });
  test.each([
    [
      'below a second Received',
      `${top}Received: by mx.seeker.example\nAuthentication-Results: amazonses.com; spf=pass; dmarc=pass`,
    ],
    ['another authserv-id', `${top}Authentication-Results: mx.evil.example; spf=pass; dmarc=pass`],
    ['a longer authserv-id', `${top}Authentication-Results: amazonses.com.evil.example; spf=pass; dmarc=pass`],
    ['no Received above', 'Authentication-Results: amazonses.com; spf=pass; dmarc=pass'],
    ['a Received that is not SES', 'Received: by mx.evil.example\nAuthentication-Results: amazonses.com; spf=pass; dmarc=pass'],
  ])('forged: %s', (_name, text) => {
    expect(sesVerdicts(headers(text))).toEqual({ spf: 'none', spfDomain: null, dkim: [], dmarc: 'none' });
  });
  test('a failing result above is not made good by a passing one below', () => {
    const text = `${top}Authentication-Results: amazonses.com; spf=fail; dkim=none; dmarc=fail\nAuthentication-Results: amazonses.com; spf=pass; dkim=pass header.i=@bank.example; dmarc=pass`;
    expect(sesVerdicts(headers(text))).toMatchObject({ spf: 'fail', dmarc: 'fail' });
  });
});

describe('automatic mail', () => {
  test.each([
    ['Auto-Submitted: auto-replied', 'auto-submitted'],
    ['X-Autoreply: yes', 'auto-reply-header'],
    ['X-Autorespond: absence', 'auto-reply-header'],
    ['Precedence: auto_reply', 'precedence'],
    ['List-Id: <x.example>', 'list'],
    ['Return-Path: <>', 'null-return-path'],
    ['Subject: Automatic reply: Your plan', 'absence-subject'],
    ['Subject: Abwesenheitsnotiz: Ihr Plan', 'absence-subject'],
    ['Subject: Re: Out of office: Your plan', 'absence-subject'],
  ])('%s', (text, reason) => {
    expect(isAutomatic(headers(text))).toBe(reason);
  });
  test.each([
    'Auto-Submitted: no',
    'X-Auto-Response-Suppress: All',
    'Precedence: normal',
    'Subject: Re: the office was out of paper',
    'Return-Path: <a@seeker.example>',
    'Subject: Automatic doors engineer',
    'X-Autoreply: no',
  ])('not: %s', text => {
    expect(isAutomatic(headers(text))).toBeNull();
  });
});

describe('redirects', () => {
  const base = 'From: Jobs <jobs@firm.example>\nTo: Ana Ruiz <ana@seeker.example>\n';
  test.each([
    ['Gmail filter', 'X-Forwarded-For: ana@seeker.example plan@rebound.example\nX-Forwarded-To: plan@rebound.example\n'],
    ['Outlook rule', 'Resent-From: <ana@seeker.example>\nX-MS-Exchange-Inbox-Rules-Loop: ana@seeker.example\n'],
    ['Exchange forwarding', 'X-MS-Exchange-ForwardingLoop: ana@seeker.example;1\n'],
    ['Sieve', 'X-Sieve-Redirected-From: ana@seeker.example\n'],
    ['Thunderbird, Apple', 'Resent-From: Ana Ruiz <ana@seeker.example>\nResent-To: plan@rebound.example\n'],
    ['envelope of a Gmail filter', 'Return-Path: <ana+caf_=plan=rebound.example@seeker.example>\n'],
    ['Delivered-To', 'Delivered-To: ana@seeker.example\n'],
    ['Yahoo', 'X-Yahoo-Forwarded: from ana@seeker.example to plan@rebound.example\n'],
    ['Proton', 'X-Pm-Forwarded-From: ana@seeker.example\n'],
    ['Fastmail', 'X-Resolved-to: ana@seeker.example\nX-Delivered-to: ana@seeker.example\n'],
    ['an envelope field beside the same To', 'X-Envelope-To: ana@seeker.example\n'],
  ])('%s', (_name, text) => {
    expect(findRedirector(headers(text + base), isOurs, false)).toEqual({ name: 'Ana Ruiz', address: 'ana@seeker.example' });
  });
  test('a private subaddress in the envelope names the person in To', () => {
    expect(findRedirector(headers(base), isOurs, true)?.address).toBe('ana@seeker.example');
    expect(findRedirector(headers(base), isOurs, false)).toBeNull();
  });
  test.each([
    [
      'an envelope field of somebody else',
      'X-Envelope-To: list@firm.example\nFrom: Jobs <jobs@firm.example>\nTo: Ana Ruiz <ana@seeker.example>\n',
    ],
    ['written to us', 'From: Ana <ana@seeker.example>\nTo: plan@rebound.example\nDelivered-To: plan@rebound.example\n'],
    ['the sender names only itself', 'X-Forwarded-For: jobs@firm.example\nFrom: jobs@firm.example\nTo: plan@rebound.example\n'],
    [
      'the loop header in an absence notice to us',
      'X-MS-Exchange-Inbox-Rules-Loop: ana@seeker.example\nFrom: ana@seeker.example\nTo: plan@rebound.example\n',
    ],
  ])('not: %s', (_name, text) => {
    expect(findRedirector(headers(text), isOurs, false)).toBeNull();
  });
});
