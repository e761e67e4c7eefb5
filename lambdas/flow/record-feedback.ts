/** SES reports what became of a mail of ours: a permanent bounce or a complaint stops its person, anything else is counted. */
import type { Feedback } from '../aws/feedback-notice.ts';
import { findSent } from '../store/sent.ts';
import { stopPerson } from './stop-person.ts';
import type { World } from './world.ts';

/** `messageId` is the mail's as we stored it. Repeatable; a mail or person we no longer know is no fault. */
export async function recordFeedback(world: World, feedback: Feedback, messageId: string): Promise<void> {
  if (feedback.type !== 'other') world.log.count(feedback.type === 'bounce' ? 'bounces' : 'complaints');
  const sent = await findSent(world.table, [messageId], world.now());
  const reason = feedback.type === 'complaint' ? 'complaint' : 'bounce';
  const isEnd = feedback.type !== 'other' && feedback.isPermanent;
  const isStopped = sent !== null && isEnd && (await stopPerson(world, sent.personId, reason));
  const outcome = isStopped ? 'stopped' : sent ? 'counted' : 'unknown-mail';
  world.log.line('feedback', {
    type: feedback.type,
    isPermanent: feedback.isPermanent,
    outcome,
    personId: sent?.personId ?? null,
  });
}
