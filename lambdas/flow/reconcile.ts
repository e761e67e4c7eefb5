/** Once a day: finds what fell between two stools and carries it on. Everything it does is what the other functions do, so a repeat does no harm. */
import { readMail } from '../store/mails.ts';
import { findOverdueWakes } from '../store/persons.ts';
import { erase } from './erase.ts';
import { receiveMail } from './receive-mail.ts';
import { sendReminders } from './send-reminders.ts';
import { readState } from './state.ts';
import type { World } from './world.ts';

const HOUR = 3_600_000;
/** A wake that late has not fired; a mail that old has had all its deliveries. */
const LATE_MS = HOUR;
/** How far back stored mails are looked at: two days, so that one missed run is made up for. */
const BACK_MS = 50 * HOUR;

export interface Reconciled {
  wakes: number;
  erasures: number;
  mails: number;
  faults: number;
}

export async function reconcile(world: World): Promise<Reconciled> {
  const result: Reconciled = { wakes: 0, erasures: 0, mails: 0, faults: 0 };
  const before = (ms: number) => new Date(Date.parse(world.now()) - ms).toISOString();
  for (const { personId } of await findOverdueWakes(world.table, before(LATE_MS))) {
    await healing(world, result, { personId }, async () => {
      const state = await readState(world, personId);
      if (!state?.person.isErasing) {
        await sendReminders(world, personId);
        result.wakes++;
        return;
      }
      await erase(world, state);
      result.erasures++;
    });
  }
  for await (const { key, mailId, at } of world.rawMails.list(before(BACK_MS), before(LATE_MS))) {
    await healing(world, result, { mailId }, async () => {
      const record = await readMail(world.table, mailId);
      if (record && record.state !== 'claimed') return;
      await receiveMail(world, { mailId, key, receivedAt: at, notice: null });
      result.mails++;
    });
  }
  world.log.line('reconciled', { ...result });
  world.log.count('reconcileHealed', result.wakes + result.erasures + result.mails);
  world.log.count('reconcileFaults', result.faults);
  return result;
}

/** One person's or mail's fault must not keep the others from being healed. */
async function healing(
  world: World,
  result: Reconciled,
  about: { personId?: string; mailId?: string },
  run: () => Promise<void>,
): Promise<void> {
  try {
    await run();
  } catch (error) {
    result.faults++;
    world.log.fault('could not heal', error, { ...about });
  }
}
