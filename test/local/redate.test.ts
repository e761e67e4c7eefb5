/** `--redate`: every full date of a mail moves by the same days, in its own form and language; nothing else changes. */
import { describe, expect, test } from '@jest/globals';
import { shiftToArrive } from '../../lib/local/redate.ts';
import { readSample } from '../../lib/local/sample.ts';
import { stripSesBlock } from '../../lib/local/ses-block.ts';
import { shiftDates } from '../../lib/local/shift-dates.ts';

const AROUND = Date.parse('2025-03-12T16:41:07Z');

describe('by 258 days, from March to November', () => {
  test.each([
    ['Wed, 12 Mar 2025 12:41:07 -0400', 'Tue, 25 Nov 2025 12:41:07 -0400'],
    ['Wed, Mar 12, 2025 at 9:26 AM', 'Tue, Nov 25, 2025 at 9:26 AM'],
    ['Wednesday, March 12, 2025 9:26 AM', 'Tuesday, November 25, 2025 9:26 AM'],
    ['12 March 2025 10:01', '25 November 2025 10:01'],
    ['Saturday, March 1st, 2025 at 12:17 AM', 'Friday, November 14th, 2025 at 12:17 AM'],
    ['Mi., 12. März 2025 um 09:31 Uhr', 'Di., 25. Nov 2025 um 09:31 Uhr'],
    ['Mittwoch, 12. März 2025 09:31', 'Dienstag, 25. November 2025 09:31'],
    ['mer. 12 mars 2025 à 09:31', 'mar. 25 nov 2025 à 09:31'],
    ['mercredi 12 mars 2025 09:31', 'mardi 25 novembre 2025 09:31'],
    ['mié, 12 mar 2025 a las 9:31', 'mar, 25 nov 2025 a las 9:31'],
    ['quarta-feira, 12 de março de 2025 09:31', 'terça-feira, 25 de novembro de 2025 09:31'],
    ['mer 12 mar 2025 alle ore 09:31', 'mar 25 nov 2025 alle ore 09:31'],
    ['woensdag 12 maart 2025 09:31', 'dinsdag 25 november 2025 09:31'],
    ['środa, 12 marca 2025 09:31', 'wtorek, 25 listopada 2025 09:31'],
    ['onsdag 12 mars 2025 09:31', 'tisdag 25 november 2025 09:31'],
    ['2025年3月12日(水) 9:31', '2025年11月25日(火) 9:31'],
    ['12.03.2025 09:31', '25.11.2025 09:31'],
    ['12/03/2025 09:31', '25/11/2025 09:31'],
    ['3/12/25  6:25 PM', '11/25/25  6:25 PM'],
    ['2025-03-12 09:31', '2025-11-25 09:31'],
    ['WEDNESDAY, MARCH 12, 2025', 'TUESDAY, NOVEMBER 25, 2025'],
  ])('%s', (before, after) => {
    expect(shiftDates(`x ${before} y`, 258, AROUND)).toBe(`x ${after} y`);
  });

  test.each([
    'born 12 March 1987', 'founded in 2025', '10.0.0.1', '203.0.113.79', 'version 2025.3', 'at 9:26', 'on 12 March', 'may 2025 be kind', 'ref 12-03-2025-77', '31 February 2025', 'order 1203/2025/44', 'Marcher 12, 2025',
  ])('leaves %s alone', text => {
    expect(shiftDates(text, 258, AROUND)).toBe(text);
  }); // biome-ignore format: a table
});

describe('a whole mail', () => {
  const NOW = Date.parse('2026-11-25T12:00:00Z');

  test('the sample arrives now, its original the same morning', () => {
    const moved = shiftToArrive(readSample(), NOW).toString();
    expect(moved).toMatch(/^Date: Wed, 25 Nov 2026 07:00:00 -0500\r$/m);
    const parts = [...moved.matchAll(/base64\r\n\r\n([\s\S]*?)\r\n--/g)].map(match =>
      Buffer.from(match[1]!, 'base64').toString(),
    );
    expect(parts.length).toBe(2);
    for (const part of parts) expect(part).toContain('Date: Tue, Nov 24, 2026 at 9:26 AM');
    expect(moved).toContain('boundary="000000000000sample0001"');
  });

  test.each([
    ['Wed, 12 Mar 2025 12:41:07 -0400', 'Wed, 25 Nov 2026 07:00:00 -0500'],
    ['Tue, 1 Jul 2025 12:00:00 +0200', 'Wed, 25 Nov 2026 13:00:00 +0100'],
    ['Tue, 1 Jul 2025 12:00:00 +0100', 'Wed, 25 Nov 2026 12:00:00 +0000'],
    ['Tue, 1 Jul 2025 12:00:00 +0530', 'Wed, 25 Nov 2026 17:30:00 +0530'],
    ['Wed, 15 Jan 2025 12:00:00 +0200', 'Wed, 25 Nov 2026 14:00:00 +0200'],
    ['Tue, 1 Jul 2025 12:00:00 +0000 (UTC)', 'Wed, 25 Nov 2026 12:00:00 +0000'],
    ['Tue, 1 Jul 2025 12:00:00 GMT', 'Wed, 25 Nov 2026 12:00:00 +0000'],
  ])('%s comes from the same place: %s', (was, is) => {
    expect(shiftToArrive(Buffer.from(`Date: ${was}\r\n\r\n`), NOW).toString()).toBe(`Date: ${is}\r\n\r\n`);
  });

  test('quoted-printable in Windows-1252 is read, moved and kept readable', () => {
    const raw = Buffer.from(
      'Date: Wed, 12 Mar 2025 10:00:00 +0100\r\nContent-Type: text/plain; charset="windows-1252"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGesendet: Mittwoch, 12. M=E4rz =\r\n2025 09:31 =80\r\n',
    );
    const moved = shiftToArrive(raw, Date.parse('2025-11-25T12:00:00Z')).toString();
    expect(moved).toContain('Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n');
    expect(Buffer.from(moved.split('\r\n\r\n')[1]!, 'base64').toString()).toBe(
      'Gesendet: Dienstag, 25. November 2025 09:31 €\r\n',
    );
  });

  test('an attached original moves too', () => {
    const raw = Buffer.from(
      'Date: Wed, 12 Mar 2025 10:00:00 +0100\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nDate: Tue, 11 Mar 2025 09:00:00 +0100\r\nSubject: News\r\n\r\nHello\r\n--b--\r\n',
    );
    const moved = shiftToArrive(raw, Date.parse('2025-03-19T12:00:00Z')).toString();
    expect(moved).toContain('\r\n\r\nDate: Tue, 18 Mar 2025 09:00:00 +0100\r\nSubject: News\r\n\r\nHello\r\n--b--\r\n');
  });

  test.each([
    ['no date', 'Subject: x\r\n\r\n12 March 2025'],
    ['nonsense for a date', 'Date: soon\r\n\r\n12 March 2025'],
  ])('%s: as it was', (_, raw) => {
    expect(shiftToArrive(Buffer.from(raw), NOW).toString()).toBe(raw);
  });
});

describe("SES's own block", () => {
  const block =
    'Return-Path: <kim@quietpost.example>\r\nReceived: from a\r\n by b\r\nX-SES-Spam-Verdict: PASS\r\nAuthentication-Results: amazonses.com;\r\n spf=pass\r\nX-SES-RECEIPT: abc\r\n';
  const own = 'Received: from phone by mx\r\nFrom: kim@quietpost.example\r\nX-SES-RECEIPT: not on top\r\n\r\nbody\r\n';
  test('comes off, and tells the envelope sender', () => {
    const { raw, sender } = stripSesBlock(Buffer.from(block + own));
    expect(raw.toString()).toBe(own);
    expect(sender).toBe('kim@quietpost.example');
    expect(stripSesBlock(Buffer.from(block.replace('<kim@quietpost.example>', '<>') + own)).sender).toBe('');
  });
  test('a mail without one is as it was', () => {
    expect(stripSesBlock(Buffer.from(own))).toEqual({ raw: Buffer.from(own), sender: null });
  });
});
