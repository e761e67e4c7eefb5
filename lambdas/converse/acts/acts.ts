/** What a reply can do, as the learned model tells it apart (dialogue acts, ISO 24617-2): the verbs of the label vocabulary. */
import type { Verb } from '../../content/labels.ts';

/** In the order of the model's outputs; one more output, the last, is "asks nothing of us". */
export const ACTS = [
  'done', 'skip', 'snooze', 'stop', 'resume', 'hired', 'help', 'status', 'delete', 'export', 'thanks', 'fix', 'timezone', 'undo', 'show', 'distress',
] as const satisfies readonly Verb[]; // biome-ignore format: one screen
export type Act = (typeof ACTS)[number];
/** The output that stands for no act. */
export const NO_ACT = ACTS.length;
export const OUTPUTS = ACTS.length + 1;
