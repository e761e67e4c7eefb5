/** The care mail: a direct way to a person, short, and nothing that could bury it. */
import { CRISIS_LINES, type CrisisLine } from '../content/crisis-lines.ts';
import type { Block, Line } from './blocks.ts';
import { cleanName } from './clean.ts';
import type { MailModel } from './models.ts';
import type { Parts } from './reminder-mails.ts';
import type { Speech } from './speech.ts';

/** No button, no footer, no plan, and no line in the past tense of a success. */
export function composeCare(model: Extract<MailModel, { kind: 'care' }>, { words, say, to }: Speech): Parts {
  const w = words.care;
  const me = cleanName(to.name);
  const line = ({ where, how, tap, href }: CrisisLine): Line => {
    const [before = '', after = ''] = how.split('{tap}');
    return [
      { is: 'strong', text: `${where}: ` },
      { is: 'text', text: before },
      { is: 'link', text: tap, href },
      { is: 'text', text: after },
    ];
  };
  const paragraph = (template: string): Block => ({ block: 'paragraph', line: say(template), tone: 'lead' });
  return {
    subject: w.subject,
    preheader: w.preheader,
    blocks: [
      paragraph(me ? w.opening : w.openingNameless),
      paragraph(w.program),
      {
        block: 'list',
        items: [...CRISIS_LINES.lines.map(line), say(w.emergency, { numbers: CRISIS_LINES.emergency })],
      },
      paragraph(model.held ? w.held : w.misread),
    ],
  };
}
