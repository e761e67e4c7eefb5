/** The client matrix: mails of our own in the dress of some fifty clients and thirty languages, and twins that must not be read as forwards. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMail } from '../../../lambdas/read/read-mail.ts';

/** A record of the corpus, with more where a mail is about more: `route` of what is no forward, `text` to the letter, `count` of originals. */
interface Label {
  file: string;
  client: string;
  delivery: string | null;
  language: string;
  user: { address: string };
  original: { fromName: string | null; fromAddress: string | null; subject: string | null; date: string | null } | null;
  note: string | null;
  route?: string;
  text?: string;
  count?: number;
}
const labels: Label[] = JSON.parse(readFileSync(join(__dirname, 'labels.json'), 'utf8'));
/** Line breaks and bold marks are the client's, the words are not. */
const words = (text: string | null | undefined) => text?.normalize('NFC').replace(/[\s*]+/g, ' ').trim() || null; // biome-ignore format: one screen

describe('client matrix', () => {
  test('has the breadth it claims', () => {
    expect(labels.length).toBeGreaterThanOrEqual(120);
    expect(new Set(labels.map(label => label.client)).size).toBeGreaterThanOrEqual(26);
    expect(new Set(labels.map(label => label.language)).size).toBeGreaterThanOrEqual(20);
  });

  test.each(labels)('$file', async label => {
    const raw = readFileSync(join(__dirname, label.file));
    const reading = await readMail(raw, { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null });
    expect(reading.user.address).toBe(label.user.address);
    if (label.route) {
      expect(reading.route).toBe(label.route);
      return;
    }
    if (reading.route !== 'forward') throw new Error(`read as ${reading.route}`);
    expect({ delivery: reading.delivery, language: reading.language, note: words(reading.note) }).toEqual({
      delivery: label.delivery, language: label.language, note: words(label.note),
    }); // biome-ignore format: one screen
    expect(reading.originals).toHaveLength(label.count ?? 1);
    const [original] = reading.originals;
    if (label.original)
      expect({
        fromName: original?.fromName ?? null, fromAddress: original?.fromAddress ?? null, subject: original?.subject ?? null, date: original?.date?.slice(0, 16) ?? null,
      }).toEqual({ ...label.original, date: label.original.date?.slice(0, 16) ?? null }); // biome-ignore format: one screen
    expect(original?.text.length).toBeGreaterThan(10);
    if (label.text) expect(words(original?.text)).toBe(words(label.text));
  });
});
