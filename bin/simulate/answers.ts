/** What simulated people answer: every command that moves state, more or less often. */
import { addDays } from '../../lambdas/calendar/days.ts';
import { wallClock } from '../../lambdas/calendar/zones.ts';
import { STAGES } from '../../lambdas/content/labels.ts';
import type { Intent } from '../../lambdas/converse/intent.ts';
import type { Case } from '../../lambdas/store/items.ts';
import { ZONES } from './people.ts';
import type { Random } from './random.ts';
import type { State } from './state.ts';

const plain = (command: Intent['command'], steps: number[] = []): Intent => ({
  verb:
    command === 'start' || command === 'plan'
      ? 'resume'
      : command === 'pause'
        ? 'snooze'
        : command === 'stop-this'
          ? 'stop'
          : (command as Intent['verb']),
  command,
  steps,
  until: null,
});

/** One answer to a mail about `of` that carried the steps `due`. */
export function makeAnswer(random: Random, state: State, of: Case, due: number[], now: string): Intent[] {
  const { zone } = state.person;
  const { date } = wallClock(now, zone);
  const open = of.plan.steps.filter(step => step.state === 'active' || step.state === 'later').map(step => step.action as number);
  const step = due.length ? random.pick(due) : open.length ? random.pick(open) : 1;
  const later = (most: number) => addDays(date, random.int(1, most));
  const dice = random.next();
  if (state.person.state === 'held') return [plain(dice < 0.5 ? 'plan' : 'status')];
  if (state.person.state !== 'active') return [plain(dice < 0.3 ? 'start' : 'status')];
  if (dice < 0.4) return [plain('done', due.length && random.chance(0.5) ? due : [step])];
  if (dice < 0.5) return [plain('skip', [step])];
  if (dice < 0.58) return [plain('snooze', [step])];
  if (dice < 0.68) return [{ ...plain('snooze', [step]), until: 'later', on: later(20) }];
  if (dice < 0.73)
    return [
      {
        ...plain('snooze', [step]),
        until: 'later',
        on: random.chance(0.3) ? date : later(9),
        at: `${random.int(6, 22)}:15`.padStart(5, '0'),
      },
    ];
  if (dice < 0.75) return [{ ...plain('snooze', [step]), until: 'later', on: later(170) }];
  if (dice < 0.8) return [plain('show', open.length ? [random.pick(open)] : [])];
  if (dice < 0.83) return [{ ...plain('pause'), until: 'later', on: later(30) }];
  if (dice < 0.835) return [plain('pause')];
  if (dice < 0.86) return [{ ...plain('fix'), fix: { field: 'stage', value: random.pick(STAGES) } }];
  if (dice < 0.88) return [{ ...plain('timezone'), value: random.pick(ZONES) }];
  if (dice < 0.91) return [plain('undo')];
  if (dice < 0.925) return [plain('stop-this')];
  if (dice < 0.94) return [plain('stop')];
  if (dice < 0.945) return [plain('hired')];
  if (dice < 0.95) return [{ ...plain('distress'), level: 'severe' }];
  return [plain(random.pick(['yes', 'no', 'status', 'thanks', 'unknown', 'resume'] as const))];
}
