/** A mail came in: the order of everything that happens to it. Who stops reading here knows the product. */

import type { Reading } from '../read/reading.ts';
import type { Person } from '../store/items.ts';
import { claimMail, closeMail } from '../store/mails.ts';
import { answerMail } from './answer-mail.ts';
import { askToJoin, passOnConfirmation, tellStranger } from './answer-others.ts';
import { identify } from './identify.ts';
import type { IncomingMail, Outcome } from './incoming.ts';
import { type ReadResult, readAndUnderstand } from './read-mail.ts';
import { stopByToken } from './stop-person.ts';
import { firstToken } from './token.ts';
import type { World } from './world.ts';

/** Days the ledger outlives the stored mail, so that nothing is read twice. */
const LEDGER_DAYS = 10;

/** Handles one mail; repeatable at any point. Throws only for faults: the queue then delivers it again. */
export async function receiveMail(world: World, mail: IncomingMail): Promise<Outcome> {
  const { mailId, key } = mail;
  const days = Number(world.settings.rawMailDays || 30) + LEDGER_DAYS;
  const ttl = Math.floor(Date.parse(world.now()) / 1000) + days * 86_400;
  const empty = { outcome: null, reason: null, personId: null, caseIds: [] };
  const claim = await claimMail(world.table, { mailId, state: 'claimed', at: world.now(), s3Key: key, ttl, ...empty });
  if (claim === 'finished')
    return log(world, mail, { outcome: 'duplicate', reason: 'finished-before', personId: null, caseIds: [] });
  const outcome = await handle(world, mail);
  const { personId, caseIds, reason } = outcome;
  const state = outcome.outcome === 'refused' ? 'refused' : 'done';
  await closeMail(world.table, mailId, { state, outcome: outcome.outcome, reason, personId, caseIds });
  return log(world, mail, outcome);
}

async function handle(world: World, mail: IncomingMail): Promise<Outcome> {
  if (mail.notice?.verdicts.virus === 'FAIL') return refused('virus');
  const stored = await world.rawMails.get(mail.key);
  if (stored.state === 'missing') return refused('raw-mail-missing');
  const { reading, facts } = await read(world, mail, stored);
  // Nobody is answered who did not write: machines, ourselves, failures.
  if (reading.route === 'bounce' || reading.route === 'own-mail' || reading.route === 'auto-reply') return refused(reading.route);
  const token = firstToken(world.keys, reading.tokens);
  if (token?.use === 'unsubscribe') return stopByToken(world, token);
  if (reading.route === 'gmail-confirmation') return passOnConfirmation(world, mail, reading, token);
  const identity = await identify(world, mail, reading);
  if (identity.who === 'refused') return tellStranger(world, mail, reading, identity);
  if (identity.who === 'other-address') return askToJoin(world, mail, identity.state, identity.address);
  return answerMail(world, mail, { reading, facts }, identity, token);
}

/** What is too large to be read is known by its header alone. */
async function read(world: World, mail: IncomingMail, stored: { state: 'read' | 'too-large'; raw: Buffer }): Promise<ReadResult> {
  const { notice } = mail;
  const result = await readAndUnderstand(stored.raw, {
    mailbox: world.settings.mailbox,
    envelopeRecipients: notice ? notice.recipients : null,
    envelopeSender: notice ? notice.envelopeSender : null,
  });
  const { reading } = result;
  if (stored.state === 'read' || !['forward', 'reply', 'question', 'unreadable'].includes(reading.route)) return result;
  const tooLarge = { ...reading, route: 'unreadable', trouble: 'too-large', note: null } as Extract<
    Reading,
    { route: 'unreadable' }
  >;
  return { reading: tooLarge, facts: [] };
}

export const refused = (reason: string, person: Person | null = null): Outcome => ({
  outcome: 'refused',
  reason,
  personId: person?.id ?? null,
  caseIds: [],
});

function log(world: World, mail: IncomingMail, outcome: Outcome): Outcome {
  const { personId, caseIds, reason } = outcome;
  world.log.line('mail received', { mailId: mail.mailId, outcome: outcome.outcome, reason, personId, caseIds });
  world.log.count('mailsIn');
  if (outcome.outcome === 'refused') world.log.count('refusals', 1, reason);
  const ms = Date.parse(world.now()) - Date.parse(mail.receivedAt);
  if (reason.includes('plan') && ms >= 0) world.log.time('timeToPlan', ms);
  return outcome;
}
