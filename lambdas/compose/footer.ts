/** The last lines of a mail: why it came, what Rebound is not, how to stop. */
import type { Block, Line } from './blocks.ts';
import { dateInWords } from './dates.ts';
import type { CaseBrief } from './models.ts';
import type { Speech } from './speech.ts';

/** Under mails about a case: the plan, reminders, receipts. */
export function caseFooter(brief: CaseBrief, speech: Speech, more: Line[] = []): Block {
  const { words, say, tap, bits } = speech;
  return {
    block: 'footer',
    lines: [
      say(words.common.why, { date: dateInWords(brief.receivedOn, null, words.calendar) }),
      ...more,
      say(words.common.notCrisis),
    ],
    taps: [
      tap(words.common.stopPlan, 'stop this one', brief),
      tap(words.common.stopAll, 'stop', brief),
      tap(words.common.deleteData, 'delete my data', brief),
    ],
    links: bits.unsubscribeUrl ? [{ label: words.common.oneClick, href: bits.unsubscribeUrl }] : [],
  };
}

/** Under mails about nothing in particular. */
export function plainFooter({ words, say }: Speech): Block {
  return { block: 'footer', lines: [say(words.common.notCrisis)], taps: [], links: [] };
}
