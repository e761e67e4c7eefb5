/** Which of 12/05 is the month: by the region where known, else by the sender's offset. */
import type { CommandContext } from './intent.ts';

/** Whether the month comes first; the Americas west of UTC-3 write it so. */
export function isMonthFirst({ region, now }: CommandContext): boolean {
  if (region) return region === 'us';
  const match = /([+-])(\d{2}):?\d{2}$/.exec(now);
  return match?.[1] === '-' && Number(match[2]) >= 4 && Number(match[2]) <= 10;
}
