/** A second look at a reply that is more than bare commands: what the rules heard is weighed against what the learned model sees. */
import { DISTRESS } from '../../content/distress.ts';
import { has, startOf, without } from '../compile.ts';
import type { CommandContext, Intent } from '../intent.ts';
import { intentOf } from '../make-intent.ts';
import type { PreparedReply } from '../prepare-reply.ts';
import { type ActModel, scoreReply } from './act-model.ts';
import { ACTS, type Act } from './acts.ts';
import { intentOfAct } from './intent-of-act.ts';
import { isPlain } from './is-plain.ts';
import { type ReplyView, viewReply } from './view-reply.ts';
import { weighActs } from './weigh-acts.ts';

/** `heard`: what the rules made of it, empty for nothing. Empty when nothing is asked. */
export function lookAgain(
  { sentences, languages }: Pick<PreparedReply, 'sentences' | 'languages'>,
  heard: readonly Intent[],
  context: CommandContext,
  model: ActModel,
): Intent[] {
  const words = languages[0];
  if (!words || sentences.length === 0) return [...heard];
  const view = viewReply(sentences, words, context);
  if (view.units.length === 0 || isPlain(view, words)) return [...heard];
  const known = heard.filter(({ verb }) => verb !== 'unknown');
  const scores = scoreReply(view, model);
  const numbersOf = (intents: readonly Intent[]) => new Set(intents.map(({ verb }) => ACTS.indexOf(verb as Act)));
  const isTold =
    words.others !== '' &&
    view.units.every(({ sentence }) => startOf(words.others).test(without(sentence.plain.text, words.thin)));
  const { acts, ofSentence } = weighActs(
    scores,
    numbersOf(known),
    numbersOf(known.filter(({ steps }) => steps.length > 0)),
    isTold,
  );
  // Words of danger and of not coping are never outvoted.
  const kept = known.filter(({ verb, level }) => acts.includes(ACTS.indexOf(verb as Act)) || level);
  const taken = new Set(kept.flatMap(({ steps }) => steps));
  for (const act of acts) {
    if (kept.some(({ verb }) => verb === ACTS[act]) || (ACTS[act] === 'distress' && soundsOnlySo(view))) continue;
    const intent = intentOfAct(act, view, scores, words, context, taken);
    for (const step of intent.steps) taken.add(step);
    kept.push(intent);
  }
  addNumbers(kept, view, ofSentence);
  return kept.length > 0 ? kept : [intentOf('unknown', 'unknown')];
}

/** A saying that only sounds like danger ("I'm dying to know") stands in it, and the rules found no other words of it. */
const soundsOnlySo = ({ units }: ReplyView): boolean =>
  units.some(({ sentence }) => DISTRESS.some(({ friends }) => has(sentence.plain.text, friends)));

const ABOUT_STEPS = new Set<Act>(['done', 'skip', 'snooze']);

/** "Number 2 may be considered complete": numbers that nobody took, in a sentence that speaks an act which was heard without any. */
function addNumbers(kept: Intent[], { units }: ReplyView, ofSentence: readonly { act: number }[]): void {
  const taken = new Set(kept.flatMap(({ steps }) => steps));
  for (const [i, intent] of kept.entries()) {
    if (!ABOUT_STEPS.has(intent.verb as Act) || intent.steps.length > 0 || intent.all || intent.command === 'pause') continue;
    const steps = units.flatMap(({ clauses }, u) =>
      ofSentence[u]?.act === ACTS.indexOf(intent.verb as Act)
        ? clauses.flatMap(clause => clause.steps.filter(({ by }) => by === 'number').flatMap(found => found.steps))
        : [],
    );
    const free = [...new Set(steps)].filter(step => !taken.has(step));
    if (free.length > 0) kept[i] = { ...intent, steps: free };
  }
}
