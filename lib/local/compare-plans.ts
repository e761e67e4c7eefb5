/** What plan mails have in common: their steps by id, and how many sentences two of them share. For `npm run forward -- --compare` and tests. */
import { EN } from '../../lambdas/content/en/en.ts';
import { STEP_IDS, type StepId } from '../../lambdas/content/step-ids.ts';

export interface ReadPlan {
  /** All seven by number; `when` is the line above the title, as in "Tomorrow" or "When the others are done". */
  steps: { id: StepId; when: string }[];
  /** Sentences of what is told about this rejection: without what every plan says of Rebound itself. */
  sentences: Set<string>;
}

const ESCAPED = /[.*+?^${}()|[\]\\]/g;

/** A title of content as a pattern: slots may hold anything. The first words of two variants never agree. */
const patternOf = (title: string): RegExp =>
  new RegExp(`^${title.split(/\{[^{}]*\}/).map(part => part.replace(ESCAPED, '\\$&')).join('.{0,120}')}`); // biome-ignore format: one line

const inHandsOnWords = (title: string): string =>
  EN.handsOn.reduce((text, [piece, instead]) => text.replaceAll(piece, instead), title);

const TITLES = STEP_IDS.flatMap(id => {
  const { title } = EN.steps[id];
  return [title, inHandsOnWords(title)].map(words => [id, patternOf(words)] as const);
});

/** A plan mail's plain text → its steps and sentences. */
export function readPlan(text: string): ReadPlan {
  const own = text.slice(0, text.indexOf(EN.plan.willHeading)).replace(/\r/g, '');
  const steps = [...own.matchAll(/^(.+)\n\n?([1-7])\. (.+)$/gm)].flatMap(([, when = '', number = '', title = '']) => {
    const id = TITLES.find(([id, pattern]) => id.startsWith(`${number}.`) && pattern.test(title))?.[0];
    return id ? [{ id, when: when.split(' · ')[0] ?? '' }] : [];
  });
  const sentences = own
    .replace(/^[-=]+$/gm, '')
    .replace(/\n(?!\n)/g, ' ')
    .split(/(?<=[.?:])\s+|\s{2,}/)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence.length > 12 && !sentence.startsWith('Reply:'));
  return { steps: steps.sort((a, b) => a.id.localeCompare(b.id)), sentences: new Set(sentences) };
}

/** Sentences of both, as a share of the shorter plan's. */
export function sharedShare(a: ReadPlan, b: ReadPlan): number {
  const shared = [...a.sentences].filter(sentence => b.sentences.has(sentence)).length;
  return shared / Math.max(1, Math.min(a.sentences.size, b.sentences.size));
}

/** Variants that two plans have in common, of seven. */
export const sharedSteps = (a: ReadPlan, b: ReadPlan): number =>
  a.steps.filter(({ id }) => b.steps.some(other => other.id === id)).length;

/** Every pair, the most alike first. */
export function comparePlans(plans: ReadonlyMap<string, ReadPlan>): { pair: [string, string]; share: number; steps: number }[] {
  const names = [...plans.keys()];
  return names
    .flatMap((a, i) => names.slice(i + 1).map(b => [a, b] as [string, string]))
    .map(pair => {
      const [a, b] = [plans.get(pair[0])!, plans.get(pair[1])!];
      return { pair, share: sharedShare(a, b), steps: sharedSteps(a, b) };
    })
    .sort((a, b) => b.share - a.share);
}
