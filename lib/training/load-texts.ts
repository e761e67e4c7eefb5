/** Loads the labelled texts (JSON lines) and turns them into what training works on. */
import { readFileSync } from 'node:fs';
import { MODEL_KINDS } from '../../lambdas/understand/kind/model.ts';
import { type MailView, viewMail } from '../../lambdas/understand/kind/view-mail.ts';

export interface LabelledText {
  id: string;
  language: string;
  kind: string;
  from: string;
  subject: string;
  text: string;
  decisive: string | null;
}
export interface Example {
  id: string;
  language: string;
  /** Index into MODEL_KINDS. */
  kind: number;
  view: MailView;
  /** Per unit: whether it is the ground; null when the text does not say. */
  isGround: boolean[] | null;
}

export function loadTexts(files: readonly string[]): LabelledText[] {
  const seen = new Set<string>();
  const out: LabelledText[] = [];
  for (const file of files)
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (!line.trim()) continue;
      const text = JSON.parse(line) as LabelledText;
      if (!MODEL_KINDS.includes(text.kind as never)) continue;
      if (seen.has(text.id)) throw new Error(`two texts with the id ${text.id}`);
      seen.add(text.id);
      out.push(text);
    }
  return out;
}

export function toExample(t: LabelledText): Example {
  const [, name, address] = t.from.match(/^"?(.*?)"?\s*<(.*)>$/) ?? [null, null, t.from];
  const view = viewMail({ fromName: name ?? null, fromAddress: address ?? null, subject: t.subject, text: t.text }, t.language);
  const decisive = t.decisive?.replace(/\s+/g, ' ').trim();
  let isGround: boolean[] | null = null;
  if (decisive) {
    isGround = view.units.map(u => {
      const s = u.text.replace(/\s+/g, ' ');
      return decisive === s || decisive.includes(s) ? s.length > 8 || decisive === s : s.includes(decisive);
    });
    if (!isGround.includes(true)) isGround = null;
  }
  return { id: t.id, language: t.language, kind: MODEL_KINDS.indexOf(t.kind as never), view, isGround };
}
