/** An intent of a verb and a command, and which ask of the word tables is which. */
import type { Ask } from '../content/commands/words.ts';
import type { Verb } from '../content/labels.ts';
import type { Command, Intent } from './intent.ts';

/** The label vocabulary's verb and the product's command of each ask. */
export const VERB: Record<Ask, [Verb, Command]> = {
  done: ['done', 'done'], notYet: ['snooze', 'snooze'], skip: ['skip', 'skip'], snooze: ['snooze', 'snooze'], pause: ['snooze', 'pause'], stop: ['stop', 'stop'], resume: ['resume', 'resume'], start: ['resume', 'start'],
  hired: ['hired', 'hired'], help: ['help', 'help'], status: ['status', 'status'], show: ['show', 'show'], delete: ['delete', 'delete'], export: ['export', 'export'], thanks: ['thanks', 'thanks'], undo: ['undo', 'undo'], plan: ['resume', 'plan'], yes: ['unknown', 'yes'], no: ['unknown', 'no'],
}; // biome-ignore format: one screen

/** A new intent without steps or time, and what `more` says of it. */
export const intentOf = (verb: Verb, command: Command, more: Partial<Intent> = {}): Intent => ({
  verb,
  command,
  steps: [],
  until: null,
  ...more,
});
