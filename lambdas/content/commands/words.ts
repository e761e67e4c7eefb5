/** The shape of one language's command words: every language has the same keys. Sources are regular-expression text, see docs/commands.md. Types only. */

/** Patterns of one thing to recognise. */
export interface Cue {
  /** The whole clause, once steps, times and small words are taken out. */
  full: string[];
  /** Anywhere in a clause; `#` stands for steps, `@` for a time, `~` for up to five words. */
  any: string[];
}

/** What a clause can ask. Finer than a verb. */
export const ASKS = [
  'done', 'notYet', 'skip', 'snooze', 'pause', 'stop', 'resume', 'start', 'hired', 'help', 'status', 'show', 'delete', 'export', 'thanks', 'undo', 'plan', 'yes', 'no',
] as const; // biome-ignore format: one screen
export type Ask = (typeof ASKS)[number];

/** Months and weekdays are listed from January and Monday on. */
export interface TimeWords {
  hour: string;
  day: string;
  workday: string;
  week: string;
  fortnight: string;
  month: string;
  half: string;
  few: string;
  couple: string;
  weekdays: string[];
  months: string[];
  /** Words around a weekday that change nothing ("next Monday"). */
  beside: string;
  /** Words before or after that put a time into the past ("last Friday", "3 days ago"). */
  pastBefore: string;
  pastAfter: string;
  tomorrow: string;
  dayAfter: string;
  today: string;
  tonight: string;
  evening: string;
  afternoon: string;
  morning: string;
  noon: string;
  nextWeek: string;
  weekAfter: string;
  endOfWeek: string;
  weekend: string;
  nextMonth: string;
  endOfMonth: string;
  nextYear: string;
  /** After a weekday: a week later ("Monday week"); empty where nobody says so. */
  weekLater: string;
  /** Times that name no day ("in spring", "after the holidays"): asked back. */
  vague: string;
  /** "mid" and "end of" before a month. */
  mid: string;
  end: string;
  /** What may stand between a day number and a month, and after a day number. */
  of: string;
  suffix: string;
  /** A day of the month alone: one group, the number ("the 9th"). */
  theDay: string[];
  /** An hour: groups hour, minutes, half of the day as matched by am / pm. */
  clock: string[];
  am: string;
  pm: string;
  /** Small words that lead to a time ("until"). */
  lead: string;
  /** "Then", "that day": points to a time named before. */
  thatDay: string;
  /** A word that leads to a free expression ("until I hear from them"): only the strong ones. */
  until: string;
}

export interface StepWords {
  /** "step", "number". */
  step: string;
  article: string;
  and: string;
  to: string;
  all: string;
  except: string;
  first: string;
  last: string;
  rest: string;
  /** What makes a digit an ordinal ("2nd"). */
  suffix: string;
  /** "one" after a description ("the linkedin one"). */
  one: string;
  /** Words that point back to a step named before ("move it to Friday"). */
  it: string;
  /** What follows a number that only counts ("3 interviews"). */
  counted: string;
  /** What after "step one" makes it a step of something else ("of their process"). */
  ofOther: string;
  /** What before a bare number makes it an hour ("on shift till 6"). */
  clock: string;
  /** What may follow a bare ordinal or number word that is a step ("the second can wait"); empty for anything. */
  after: string;
  /** What follows the last number of a list when a new clause begins with it ("drop 3 and 5 is done"). */
  next: string;
  /** What each step is about, in a person's words; 1 to 7 in order. */
  about: string[];
}

export interface FixWords {
  /** Said before a value: the field is … One group, the value, is appended by the reader. */
  company: string[];
  role: string[];
  contact: string[];
  /** The nouns for company, role and contact, what leads to the right value once one is called wrong, what follows the name of one who signed. */
  names: { company: string; role: string; contact: string };
  lead: string;
  signed: string;
  /** A claim that limits how far it went ("I only did the test"). */
  only: string;
  /** The whole plan, as against one of its steps. */
  plan: string;
  /** Words that comment on a company or role ("was perfect") and are no name. */
  comment: string;
  /** A clause that says something was noted down wrongly, or a plain "fix". */
  wrong: string;
  /** "X, not Y": what parts the right from the wrong. */
  not: string;
  /** "only", "actually" and other signs that a stage is being put right. */
  actually: string;
  stage: { field: string; application: string; assessment: string; screen: string; interview: string; final: string; 'offer-withdrawn': string }; // biome-ignore format: one screen
  reason: {
    field: string; 'other-candidate': string; experience: string; skills: string; 'position-filled': string; 'position-closed': string;
    'location-or-authorization': string; salary: string; fit: string; overqualified: string; volume: string; late: string;
  }; // biome-ignore format: one screen
  kind: { notRejection: string; it: string; interview: string; offer: string; assessment: string; acknowledgement: string; outreach: string; other: string; rejection: string }; // biome-ignore format: one screen
}

export interface CommandWords {
  language: string;
  /** Everyday words by which the language is told, separated by blanks. */
  marks: string;
  /** Words that change nothing in a command: please, so, now. */
  small: string;
  /** Fewer of them: those that can be taken out of a sentence and leave who speaks, when, and of what. */
  thin: string;
  /** How a clause begins that tells of somebody else: no command, though its words are there. */
  others: string;
  /** Where a clause ends and the next begins. */
  conjunctions: string;
  negation: string;
  /** What goes on with the clause before it, though a comma stands between ("everything, what you have"). */
  relative: string;
  /** A report in the first person and the past, of whatever. */
  did: string;
  /** Signs that something was, or was not, done so far: no refusal. */
  sofar: string;
  /** Verbs of saying: what follows them is reported ("she says I should stop"); and how a person quotes themselves ("I told my sister"). */
  says: string;
  quotes: string;
  /** A tag that makes no question of a report ("that counts, right?"). */
  tag: string;
  /** How a sentence begins that only asks, even without its mark, and how one begins that is a request. */
  question: string;
  request: string;
  numbers: Record<string, number>;
  ordinals: Record<string, number>;
  asks: Record<Ask, Cue>;
  /** Stop: words that mean every mail; words that mean this plan only. */
  everything: string;
  thisPlan: string;
  /** Not thanks, though the word is there. */
  notThanks: string;
  /** Signs that an offer is only being weighed. */
  unsure: string;
  /** What a day may be for without our moving a step: an interview, a birthday. */
  event: string;
  /** Said of others, of the past, or in jest: a clause that holds one is not a command. */
  idle: string;
  steps: StepWords;
  time: TimeWords;
  fix: FixWords;
  timezone: { named: string[]; place: string[] };
  /** Command words long enough to forgive one typing error. */
  typos: string;
}
