/** The short answer to a mail that is no rejection, and the one question where we cannot tell. */
import type { Block } from './blocks.ts';
import { cleanName } from './clean.ts';
import { plainFooter } from './footer.ts';
import type { MailModel } from './models.ts';
import { roleName } from './names.ts';
import { quoteBlocks, speaksLine } from './plan-mail.ts';
import type { Parts } from './reminder-mails.ts';
import type { Speech } from './speech.ts';

type Model = Extract<MailModel, { kind: 'other-kind' }>;

export function composeOtherKind(model: Model, speech: Speech): Parts {
  const { words, say, tap } = speech;
  const values = { company: cleanName(model.company), role: roleName(model.role) };
  const w = words.kinds;
  const about = { token: model.token };
  const start = (heading: string, texts: string[]): Block[] => [
    { block: 'heading', level: 1, line: say(heading, values) },
    ...texts.map(
      (text, i): Block => ({ block: 'paragraph', line: say(text, values), ...(i === 0 ? { tone: 'lead' as const } : {}) }),
    ),
  ];
  if (model.about === 'unclear') {
    const { unclear } = w;
    const guess = model.guess ? unclear.guess[model.guess] : '';
    return {
      subject: unclear.subject,
      preheader: unclear.preheader,
      blocks: [
        ...start(unclear.heading, [...unclear.text, ...(guess ? [guess] : [])]),
        ...speaksLine(speech),
        ...quoteBlocks(w.quoted, model.quote),
        { block: 'paragraph', line: say(unclear.ask) },
        { block: 'taps', taps: [tap(unclear.yes, 'yes', about, true), tap(unclear.no, 'no', about)] },
        plainFooter(speech),
      ],
    };
  }
  const answer = w[model.about];
  const isSure = model.about !== 'other';
  return {
    subject: answer.subject,
    preheader: answer.preheader,
    blocks: [
      ...start(answer.heading, answer.text),
      ...speaksLine(speech),
      ...quoteBlocks(w.quoted, model.quote),
      ...(isSure ? [{ block: 'paragraph' as const, tone: 'soft' as const, line: say(w.wrong) }] : []),
      plainFooter(speech),
    ],
  };
}
