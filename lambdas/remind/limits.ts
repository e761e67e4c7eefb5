/** How often and when a person may be written to unasked (docs/plan.md, "Reminders"). Restraint costs nothing. */
import type { Stage } from '../content/labels.ts';

/** Local time of every unasked mail. */
export const MORNING = '08:30';
/** Nothing unasked from here until the next working day's morning. */
export const EVENING = '20:00';
/** What a person asked for may come later than that, but not at night. */
export const NIGHT = '22:00';

/** Reminder mails about one plan. */
export const REMINDERS_PER_PLAN: Record<Stage, number> = {
  application: 3,
  unknown: 3,
  assessment: 4,
  screen: 4,
  interview: 5,
  'offer-withdrawn': 5,
  final: 6,
};
/** All mails about one plan, the plan itself included. */
export const MAILS_PER_PLAN = 9;
export const UNASKED_PER_PERSON = 20;
export const UNASKED_WINDOW_DAYS = 30;

export const STEPS_IN_FULL = 3;
/** Working days after which an open step is mentioned once more. */
export const REPEAT_AFTER_WORKDAYS = 2;
/** Unanswered reminder mails in a row before the check-in. */
export const UNANSWERED_BEFORE_CHECK_IN = 2;
/** Working days without an answer to the check-in before all reminders go off. */
export const CHECK_IN_WORKDAYS = 3;

export const WRAP_UP_DAYS = 14;
/** A wrap-up that could not be sent for so many days is left out. */
export const WRAP_UP_LATE_DAYS = 7;
/** Working days a plan gets after a long silence (pause, hold) before it is wrapped up. */
export const GRACE_WORKDAYS = 5;
export const HELLO_DAYS = 60;
export const LOOK_DAYS = 30;
/** A late note that could not be sent for so many days is let go. */
export const NOTE_LATE_DAYS = 14;
/** A plan that is stopped, or paused without an end, ends after so many days; one that is held after more. */
export const IDLE_DAYS = 60;
export const HELD_DAYS = 180;
