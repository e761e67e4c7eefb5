/** Makes whole texts of our own sentence banks (test/mail/texts/bank): one deciding sentence each, among greetings and sentences that mislead. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { MODEL_KINDS } from '../../lambdas/understand/kind/model.ts';
import { generator } from './fit.ts';
import type { LabelledText } from './load-texts.ts';

/** Texts made of each deciding sentence; they differ in what stands around it and share part and fold. */
const VARIANTS = 2;

type Bank = Record<string, string[]>;

function readBank(file: string): Bank {
  const bank: Bank = {};
  let lines: string[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('#')) lines = bank[line.slice(1).trim()] ??= [];
    else if (line.trim()) lines.push(line.trim());
  }
  return bank;
}

export function composeTexts(file: string): LabelledText[] {
  const language = basename(file, '.txt').split('-')[0]!;
  // A second bank of a language (en-2.txt) borrows greetings and company from the first.
  const bank = { ...readBank(file.replace(/-\d\.txt$/, '.txt')), ...readBank(file) };
  for (const kind of MODEL_KINDS) if (basename(file).includes('-')) bank[kind] = readBank(file)[kind] ?? [];
  const out: LabelledText[] = [];
  const random = generator(hashOf(basename(file)));
  const pick = (name: string) => {
    const of = bank[name] ?? [];
    return of[Math.floor(random() * of.length)] ?? '';
  };
  for (const kind of MODEL_KINDS)
    (bank[kind] ?? []).forEach((line, n) => {
      for (let v = 0; v < VARIANTS; v++) {
        const fill = { role: pick('role'), company: pick('company'), person: pick('person') };
        const say = (name: string) => pick(name).replace(/\{(role|company|person)\}/g, (_, key: keyof typeof fill) => fill[key]);
        const around = kind === 'rejection' ? 'nice' : 'bad';
        const body = [line];
        // Newsletters, codes and refusals about other things seldom come with the phrases of a hiring letter.
        if (random() < (kind === 'other' ? 0.3 : 0.65)) body[random() < 0.5 ? 'unshift' : 'push'](say(around));
        if (random() < 0.35)
          body[random() < 0.5 ? 'unshift' : 'push'](kind === 'rejection' && random() < 0.3 ? say('bad') : say('nice'));
        if (kind !== 'other' && random() < 0.5) body.unshift(say('open'));
        else if (random() < 0.5) body.unshift((bank['open'] ?? [''])[0]!);
        if (random() < 0.7) body.push(say('close'));
        const sender = random() < 0.4 ? `${fill.company} <jobs@employer.example>` : `${fill.person} <mail@employer.example>`;
        out.push({
          id: `own-${basename(file, '.txt')}-${kind}-${n}~${v}`,
          language,
          kind,
          from: sender,
          subject: say('subject'),
          text: body.join('\n\n'),
          decisive: line,
        });
      }
    });
  return out;
}

const hashOf = (text: string): number => [...text].reduce((h, c) => (h * 31 + c.charCodeAt(0)) | 0, 7);
