/** Turns labelled texts into what is learnt from: the candidates of each mail, as the finders give them, and which of them is right. */
import { readFileSync } from 'node:fs';
import { describeFirm, describeNoFirm, mergeFirms, senderOf } from '../../lambdas/understand/facts/company/describe-firm.ts';
import { senderPerson } from '../../lambdas/understand/facts/contact/sender-person.ts';
import { contextOf } from '../../lambdas/understand/facts/context.ts';
import { findFirms } from '../../lambdas/understand/facts/find-company.ts';
import { findContact } from '../../lambdas/understand/facts/find-contact.ts';
import { describeNone, describeTitle, mergeTitles } from '../../lambdas/understand/facts/role/describe-title.ts';
import { keepTitles, listTitles } from '../../lambdas/understand/facts/role/list-titles.ts';
import { type View, viewOriginal, wordsOf } from '../../lambdas/understand/facts/view.ts';
import { foldOf, part } from '../../lib/training/part.ts';
import type { Case } from './fit-logit.ts';
import { foldFact, foldFirm, overlap } from './same-fact.ts';

export interface FactText {
  id: string;
  language: string;
  kind: string;
  from: string;
  subject: string;
  text: string;
  note?: string | null;
  company?: string | null;
  role?: string | null;
  contact?: { name: string } | null;
  accept?: Record<string, unknown>;
  onlyKind?: boolean;
}
export type Learnt = 'company' | 'role';

/** The texts of one part that carry facts. */
export function loadFactTexts(files: readonly (string | URL)[], wanted: string): FactText[] {
  return files
    .flatMap(file => readFileSync(file, 'utf8').split('\n'))
    .filter(line => line.trim())
    .map(line => JSON.parse(line) as FactText)
    .filter(t => part(t.id) === wanted && !t.onlyKind && t.role !== undefined && t.company !== undefined);
}

/** The text as reading gives it; `bare` as if pasted: without its sender, perhaps without subject. */
export function originalOf(t: FactText, bare: 'no' | 'sender' | 'all' = 'no') {
  const [, shown, address] = t.from.match(/^"?(.*?)"?\s*<(.*)>$/) ?? [null, null, t.from];
  return {
    fromName: bare === 'no' ? shown || null : null,
    fromAddress: bare === 'no' ? (address ?? null) : null,
    to: [],
    cc: [],
    subject: bare === 'all' ? null : t.subject,
    date: null,
    text: t.text,
    thread: null,
    links: [],
    headers: [],
    messageId: null,
    replyTo: null,
  };
}

/** Cases of every text, and of two fifths once more as if pasted. */
export function loadCases(texts: readonly FactText[], learnt: Learnt): Case[] {
  return texts.flatMap(t => {
    const pick = foldOf(`pasted ${t.id}`);
    const made = [toCase(t, viewOriginal(originalOf(t)), learnt, '')];
    if (pick < 2) made.push(toCase(t, viewOriginal(originalOf(t, pick === 0 ? 'all' : 'sender')), learnt, ' pasted'));
    return made;
  });
}

function toCase(t: FactText, view: View, learnt: Learnt, mark: string): Case {
  const context = contextOf(view, t.language, t.kind);
  const same = learnt === 'role' ? foldFact : foldFirm;
  const wants = [t[learnt], ...[t.accept?.[learnt] ?? []].flat()].filter(x => typeof x === 'string').map(same);
  let items: { key: string; value: string }[];
  let options: number[][];
  if (learnt === 'role') {
    const titles = mergeTitles(keepTitles(listTitles(view, t.language), t.company ?? null));
    const employer = new Set(t.company ? wordsOf(t.company) : []);
    options = [...titles.map(x => describeTitle(x, titles, context, employer)), describeNone(titles, context)];
    items = titles;
  } else {
    const signed = findContact(view)?.contact.name ?? null;
    const firms = mergeFirms(findFirms(view, t.language, signed, t.note ?? null));
    const sender = senderOf(view, signed ?? senderPerson(view));
    options = [...firms.map(x => describeFirm(x, firms, context, sender)), describeNoFirm(firms, context, sender)];
    items = firms;
  }
  const right = items.map(x => wants.some(w => overlap(w, same(x.value))));
  const exact = items.map(x => wants.includes(same(x.value)));
  const aimed = exact.includes(true) ? exact : right;
  return {
    id: t.id + mark,
    language: t.language,
    kind: t.kind,
    values: items.map(x => x.value),
    wanted: t[learnt] ?? null,
    options: options.map(features => [...new Set(features)]),
    // Where no candidate is right, silence is what to learn.
    target: [...aimed, !aimed.includes(true)],
    right: [...right, t[learnt] === null],
    related: items.map(x => items.flatMap((y, k) => (overlap(x.key, y.key) ? [k] : []))),
  };
}
