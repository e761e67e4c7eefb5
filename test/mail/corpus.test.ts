/** The committed corpus: every field that reading gives, mail by mail. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readMail } from '../../lambdas/read/read-mail.ts';

interface Label {
  file: string;
  kind: string;
  delivery: string | null;
  language: string;
  user: { address: string };
  original: { fromName: string | null; fromAddress: string | null; subject: string | null; date: string | null } | null;
  note: string | null;
}
const dir = join(__dirname, 'corpus');
const labels: Label[] = JSON.parse(readFileSync(join(dir, 'labels.json'), 'utf8'));
const fold = (text: string | null) => text?.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || null; // biome-ignore format: as the scorer

describe('corpus', () => {
  test.each(labels)('$file', async label => {
    const raw = readFileSync(join(dir, 'mails', basename(label.file)));
    const reading = await readMail(raw, { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null });
    expect(reading.user.address).toBe(label.user.address);
    if (['bounce', 'reply', 'auto-reply'].includes(label.kind)) {
      expect(reading.route).toBe(label.kind);
      return;
    }
    if (reading.route !== 'forward') throw new Error(`read as ${reading.route}`);
    const original = reading.originals[0];
    expect({ delivery: reading.delivery, language: reading.language, note: fold(reading.note)?.slice(0, 24) ?? null }).toEqual({
      delivery: label.delivery, language: label.language, note: fold(label.note)?.slice(0, 24) ?? null,
    }); // biome-ignore format: one screen
    if (label.original?.fromAddress) expect(original?.fromAddress).toBe(label.original.fromAddress.toLowerCase());
    if (label.original?.fromName) expect(fold(original?.fromName ?? null)).toBe(fold(label.original.fromName));
    if (label.original?.subject) expect(fold(original?.subject ?? null)).toBe(fold(label.original.subject));
    if (label.original?.date) expect(original?.date?.startsWith(label.original.date.slice(0, 16))).toBe(true);
    expect(original?.text.length).toBeGreaterThan(10);
  });
});
