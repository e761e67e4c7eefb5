/** A reply in any dress: generated replies of twelve clients, eleven introductions, top and bottom posting; what was typed is found, and never a word of ours. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMail } from '../../lambdas/read/read-mail.ts';

const SETTINGS = { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null };
const US = 'Rebound <plan+k7@rebound.example>';
const MARKER = '– reply above this line –\n\n';
const OURS = 'Maya, here are your steps.\n\n1. Write to the team. DONE, SKIP or STOP.\n2. Ask for feedback on Friday.\n\nRebound';
const WORDS = ['done 2', '2 fertig', 'skip 3\n\nand move the rest to Friday', 'stop', 'Danke, erledigt', 'No: the role was gardener, not warden', '1 and 2 done. What is next?', 'yes', 'Fait !', 'hecho', 'ok', 'remind me on Monday at 9', 'Terminé, merci', '完了しました', 'готово', '已完成', '끝냈어요', 'Why?', 'pause until 3 June', 'done: 1, 2', 'On Monday I will do 3', 'From tomorrow on, please write less', '2. done\n3. later', 'Not yet.\n\nI was ill on Tuesday, so give me until the 14th.', 'delete everything', 'sent it today', '- 2 done\n- 3 not', 'تم', 'סיימתי', 'เสร็จแล้ว']; // biome-ignore format: a list
const SIGNATURES = ['', '', '\n\nSent from my iPhone', '\n\nMaya', '\n\n-- \nMaya Lindholm\n+46 70 000 00 00', '\n\nBest,\nMaya', '\n\nViele Grüße\nMaya Lindholm', '\n\nGet Outlook for iOS<https://aka.ms/o0ukef>']; // biome-ignore format: a list
const INTRODUCTIONS = [
  `On Tue, May 6, 2025 at 8:00 AM ${US} wrote:`,
  `Am Di., 6. Mai 2025 um 08:00 Uhr schrieb ${US}:`,
  `Le mar. 6 mai 2025 à 08:00, ${US} a écrit :`,
  'El mar, 6 may 2025 a las 8:00, Rebound (<plan+k7@rebound.example>) escribió:',
  `Op di 6 mei 2025 om 08:00 schreef ${US}:`,
  `2025年5月6日(火) 8:00 ${US}:`,
  `вт, 6 мая 2025 г. в 08:00, ${US}:`,
  `On 6 May 2025, at 08:00, ${US} wrote:`,
  `tis 6 maj 2025 kl 08:00 skrev ${US}:`,
  'On Tue, May 6, 2025 at 8:00 AM Rebound <\nplan+k7@rebound.example> wrote:',
  `W dniu wt., 6.05.2025 o 08:00 ${US} napisał(a):`,
];
const LABELS = [['From', 'Sent', 'To', 'Subject'], ['Von', 'Gesendet', 'An', 'Betreff'], ['De', 'Envoyé', 'À', 'Objet'], ['差出人', '送信日時', '宛先', '件名']] as const; // biome-ignore format: a list
const STYLES = ['gmail', 'marks alone', 'apple', 'bottom', 'outlook', 'original message', 'a quote first', 'gmail html', 'outlook html', 'apple html', 'yahoo html', 'thunderbird html', 'html without marks'] as const; // biome-ignore format: a list

const dress = fc.record({
  words: fc.constantFrom(...WORDS),
  signature: fc.constantFrom(...SIGNATURES),
  introduction: fc.constantFrom(...INTRODUCTIONS),
  labels: fc.constantFrom(...LABELS),
  style: fc.constantFrom(...STYLES),
  hasMarker: fc.boolean(),
});
type Dress = typeof dress extends fc.Arbitrary<infer T> ? T : never;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const divs = (text: string) => text.split('\n').map(line => `<div>${escaped(line) || '<br>'}</div>`).join(''); // biome-ignore format: one line
const quoted = (text: string) => text.split('\n').map(line => `> ${line}`).join('\n'); // biome-ignore format: one line

function bodyOf({ words, signature, introduction, labels, style, hasMarker }: Dress): string {
  const own = words + signature;
  const ours = (hasMarker ? MARKER : '') + OURS;
  const block = `${labels[0]}: ${US}\n${labels[1]}: Tuesday, May 6, 2025 8:00 AM\n${labels[2]}: Maya Lindholm <maya@seeker.example>\n${labels[3]}: Your plan`;
  const shown = escaped(introduction.replace('\n', ' '));
  switch (style) {
    case 'gmail': return `${own}\n\n${introduction}\n\n${quoted(ours)}\n`;
    case 'marks alone': return `${own}\n\n${quoted(ours)}\n`;
    case 'apple': return `${own}\n\n> ${introduction.replace('\n', '\n> ')}\n> \n${quoted(ours)}\n`;
    case 'bottom': return `${introduction}\n\n${quoted(ours)}\n\n${own}\n`;
    case 'outlook': return `${own}\n\n________________________________\n${block}\n\n${ours}\n`;
    case 'original message': return `${own}\n\n-----Original Message-----\n${block}\n\n${ours}\n`;
    case 'a quote first': return `> Ask for feedback on Friday.\n\n${own}\n\n________________________________\n${block}\n\n${ours}\n`;
    case 'gmail html': return `<div dir="ltr">${divs(own)}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${shown}<br></div><blockquote class="gmail_quote">${divs(ours)}</blockquote></div>`;
    case 'outlook html': return `<div class="WordSection1">${own.split('\n').map(line => `<p class="MsoNormal">${escaped(line) || '&nbsp;'}</p>`).join('')}<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal">${block.split('\n').map(escaped).join('<br>')}</p></div>${divs(ours)}</div>`;
    case 'apple html': return `<body>${divs(own)}<div><br><blockquote type="cite"><div>${shown}</div><br>${divs(ours)}</blockquote></div></body>`;
    case 'yahoo html': return `<div class="yahoo-style-wrap">${divs(own)}</div><div id="x" class="yahoo_quoted"><div>${shown}</div>${divs(ours)}</div>`;
    case 'thunderbird html': return `<p>${escaped(own).replace(/\n/g, '<br>')}</p><div class="moz-cite-prefix">${shown}<br></div><blockquote type="cite" cite="mid:x">${divs(ours)}</blockquote>`;
    default: return `<div>${escaped(own).replace(/\n/g, '<br>')}</div><div><br></div><div>${shown}</div>${divs(ours)}`;
  }
} // biome-ignore format: a line a style

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a reply in any dress', () => {
  test('what was typed is found, with and without the signature', async () => {
    await fc.assert(
      fc.asyncProperty(dress, async d => {
        const body = bodyOf(d);
        const type = body.startsWith('<') ? 'html' : 'plain';
        const raw = `From: Maya Lindholm <maya@seeker.example>\r\nTo: ${US}\r\nSubject: Re: Your plan\r\nDate: Tue, 6 May 2025 10:00:00 +0200\r\nIn-Reply-To: <0102@eu-west-1.amazonses.com>\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body.replace(/\n/g, '\r\n')}`;
        const reading = await readMail(Buffer.from(raw), SETTINGS);
        if (reading.route !== 'reply') throw new Error(`read as ${reading.route}`);
        expect({ typed: flat(reading.words.typed), reply: flat(reading.words.reply) }).toEqual({
          typed: flat(d.words + d.signature), reply: flat(d.words),
        }); // biome-ignore format: one screen
      }),
      { numRuns: 800, seed: 20251125 },
    );
  });
});
