/** Figures over predictions: shares by kind and language, precision and recall of rejections, reliability of the confidence. Totals only. */
import { chancesOf, indexOfMost, PRIORS } from '../../lambdas/understand/kind/chances.ts';
import { K, MODEL_KINDS, type Model, scoreView } from '../../lambdas/understand/kind/model.ts';
import type { Example } from './load-texts.ts';

export interface Prediction {
  id: string;
  language: string;
  want: number;
  got: number;
  /** The model's own chance of `got`, before calibration. */
  chance: number;
  /** Whether the sentence quoted is the one the text names; null when it names none. */
  isGround: boolean | null;
}

export function predict(e: Example, model: Model): Prediction {
  const scores = scoreView(e.view, model);
  const chances = chancesOf(scores.logits, PRIORS['inline-forward']);
  const got = indexOfMost(chances);
  let ground = 0;
  for (let u = 1; u < e.view.units.length; u++) if (scores.grounds[u * K + got]! > scores.grounds[ground * K + got]!) ground = u;
  return { id: e.id, language: e.language, want: e.kind, got, chance: chances[got]!, isGround: e.isGround?.[ground] ?? null };
}

const logit = (p: number) => Math.log(Math.min(0.9999, Math.max(0.0001, p)) / (1 - Math.min(0.9999, Math.max(0.0001, p))));

/** Platt scaling of the winning chance: two numbers by gradient descent, fixed steps. */
export function calibrate(predictions: readonly Prediction[]): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 4000; step++) {
    let gs = 0;
    let go = 0;
    for (const p of predictions) {
      const x = logit(p.chance);
      const error = 1 / (1 + Math.exp(-(slope * x + offset))) - (p.got === p.want ? 1 : 0);
      gs += error * x;
      go += error;
    }
    slope -= (0.2 * gs) / predictions.length;
    offset -= (0.2 * go) / predictions.length;
  }
  return { slope, offset };
}

const percent = (a: number, b: number) => (b ? ((100 * a) / b).toFixed(1) : '–').padStart(5);

export function printReport(title: string, predictions: readonly Prediction[]): void {
  const right = predictions.filter(p => p.got === p.want);
  const said = predictions.filter(p => p.got === 0);
  const are = predictions.filter(p => p.want === 0);
  const both = said.filter(p => p.want === 0).length;
  const known = right.filter(p => p.isGround !== null);
  console.log(
    `${title}: ${predictions.length} texts, kind ${percent(right.length, predictions.length)} %, rejection P ${percent(both, said.length)} R ${percent(both, are.length)}, quoted sentence right ${percent(known.filter(p => p.isGround).length, known.length)} %`,
  );
  const row = (name: string, of: readonly Prediction[]) =>
    `${name} ${percent(of.filter(p => p.got === p.want).length, of.length)} (${of.length})`;
  console.log(
    `  by kind: ${MODEL_KINDS.map((k, i) =>
      row(
        k,
        predictions.filter(p => p.want === i),
      ),
    ).join(', ')}`,
  );
  const languages = [...new Set(predictions.map(p => p.language))].sort();
  console.log(
    `  by language: ${languages
      .map(l =>
        row(
          l,
          predictions.filter(p => p.language === l),
        ),
      )
      .join(', ')}`,
  );
}
