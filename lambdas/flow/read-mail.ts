/** The pure front half: what a mail is and what it says. Shared by receive-mail and `npm run read`; no network, no database. */

import { readMail } from '../read/read-mail.ts';
import type { Reading, ReadSettings } from '../read/reading.ts';
import type { Facts } from '../understand/facts.ts';
import { understandMail } from '../understand/understand-mail.ts';

export interface ReadResult {
  reading: Reading;
  /** One for each original of a forward, in order; empty for all other routes. */
  facts: Facts[];
}

export async function readAndUnderstand(raw: Buffer, settings: ReadSettings): Promise<ReadResult> {
  const reading = await readMail(raw, settings);
  if (reading.route !== 'forward') return { reading, facts: [] };
  const context = {
    delivery: reading.delivery,
    note: reading.note,
    userAddress: reading.user.address,
    userName: reading.user.name,
    language: reading.language,
  };
  // A note is about the one original it stands above; over several it says nothing about each.
  const note = reading.originals.length === 1 ? reading.note : null;
  return { reading, facts: reading.originals.map(original => understandMail(original, { ...context, note })) };
}
