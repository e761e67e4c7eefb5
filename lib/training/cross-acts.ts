/** Measures the model of replies on writers it has not seen, and fits how much each voice counts (VOICES in weigh-acts.ts). */
import { type ActChances, poolSentences, scoreReply } from '../../lambdas/converse/acts/act-model.ts';
import { ACTS, type Act, NO_ACT, OUTPUTS } from '../../lambdas/converse/acts/acts.ts';
import { weighActs } from '../../lambdas/converse/acts/weigh-acts.ts';
import { readCommands } from '../../lambdas/converse/read-commands.ts';
import { fitActs, pruneActs } from './fit-acts.ts';
import { contextOf, type ReplyExample, weightReplies } from './load-replies.ts';

interface Unseen {
  example: ReplyExample;
  scores: ActChances;
  heard: Set<number>;
}

/** Whole writers are left out together: a series of one number in all languages but English, a third of the English ones. The rules were written with the rest in sight, so these count for training only. */
export const groupOf = (writer: string): string => {
  const [language = '', series = ''] = writer.split('-');
  return language === 'en' ? `en ${Number(series) % 3}` : series;
};
export const isRead = ({ writer }: Pick<ReplyExample, 'writer'>) => !/^[a-z]{2}-\d/.test(writer);

export function crossActs(examples: readonly ReplyExample[], keep: number): void {
  const unseen: Unseen[] = [];
  for (const group of new Set(examples.filter(one => !isRead(one)).map(({ writer }) => groupOf(writer)))) {
    const isOut = (one: ReplyExample) => !isRead(one) && groupOf(one.writer) === group;
    const model = pruneActs(fitActs(weightReplies(examples.filter(one => !isOut(one)))), keep);
    for (const example of examples.filter(isOut))
      unseen.push({ example, scores: scoreReply(example.view, model), heard: ruled(example) });
  }
  const share = (of: readonly Unseen[], acts: (one: Unseen) => readonly number[]) =>
    `${((100 * of.filter(one => isRight(one.example, acts(one))).length) / of.length).toFixed(1)} %`;
  const weighed = ({ scores, heard }: Unseen) => weighActs(scores, heard).acts;
  const print = (name: string, of: readonly Unseen[]) =>
    process.stdout.write(
      `${name.padEnd(12)} ${of.length}  rules ${share(of, one => [...one.heard])}  weighed ${share(of, weighed)}\n`,
    );
  print('all', unseen);
  for (const language of new Set(unseen.map(({ example }) => example.labelled.language)))
    print(
      language,
      unseen.filter(({ example }) => example.labelled.language === language),
    );
  for (const writer of new Set(unseen.map(({ example }) => example.writer)))
    print(
      writer,
      unseen.filter(({ example }) => example.writer === writer),
    );
  for (const [k, act] of [...ACTS, 'none'].entries())
    print(
      act,
      unseen.filter(({ example: { acts } }) => (k === NO_ACT ? acts.length === 0 : acts.length === 1 && acts[0] === k)),
    );
  printVoices(unseen);
}

const ruled = ({ labelled }: ReplyExample): Set<number> =>
  new Set(
    readCommands({ typed: labelled.text, reply: labelled.text, subject: null }, contextOf(labelled), null)
      .map(({ verb }) => ACTS.indexOf(verb as Act))
      .filter(act => act >= 0),
  );
const isRight = ({ acts }: ReplyExample, found: readonly number[]) =>
  found.length === acts.length && acts.every(act => found.includes(act));

/** Weights of the voices by gradient descent on the log-loss of the likeliest act. */
function printVoices(unseen: readonly Unseen[]): void {
  const names = ['whole words', 'whole ideas', 'sentence words', 'sentence ideas', 'heard', 'among', 'none', 'none against one'];
  const rows = unseen.map(({ scores, heard }) => {
    const pooled = [poolSentences(scores.sentences, 'words'), poolSentences(scores.sentences, 'ideas')];
    return Array.from({ length: OUTPUTS }, (_, k) => {
      const isHeard = k === NO_ACT ? heard.size === 0 : heard.has(k);
      const voices = [scores.whole.words, scores.whole.ideas, ...pooled].map(chances => Math.log(chances[k]! + 1e-3));
      return [
        ...voices,
        isHeard ? 1 : 0,
        isHeard && heard.size > 1 ? 1 : 0,
        k === NO_ACT ? 1 : 0,
        k === NO_ACT && heard.size === 1 ? 1 : 0,
      ];
    });
  });
  const weights = [0.4, 0.3, 0.4, 0.2, 0.5, 0, 0, 0];
  const bias = new Array<number>(OUTPUTS).fill(0);
  for (let round = 0; round < 30; round++)
    for (const [i, { example }] of unseen.entries()) {
      const rate = 0.02 / (1 + round / 8);
      const z = rows[i]!.map((row, k) => bias[k]! + row.reduce((sum, x, j) => sum + x * weights[j]!, 0));
      const most = Math.max(...z);
      const e = z.map(x => Math.exp(x - most));
      const sum = e.reduce((a, b) => a + b, 0);
      for (let k = 0; k < OUTPUTS; k++) {
        const share = example.acts.length ? (example.acts.includes(k) ? 1 / example.acts.length : 0) : k === NO_ACT ? 1 : 0;
        const miss = e[k]! / sum - share;
        bias[k]! -= rate * (miss + 0.01 * bias[k]!);
        for (let j = 0; j < weights.length; j++) weights[j]! -= 0.3 * rate * miss * rows[i]![k]![j]!;
      }
    }
  process.stdout.write(
    `${names.map((name, j) => `${name} ${weights[j]!.toFixed(2)}`).join(', ')}\nacts ${bias.map(x => x.toFixed(2)).join(', ')}\n`,
  );
}
