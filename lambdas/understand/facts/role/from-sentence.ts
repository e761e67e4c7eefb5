/** Job titles in the frames of a sentence: after "position of", before "role". */
import type { RoleLanguage } from '../../../content/facts/role-words.ts';

const compiled = new WeakMap<RoleLanguage, { lead: RegExp; tail: RegExp; stops: Set<string>; starts: Set<string> }>();
const escapeSource = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');

export function compile(lang: RoleLanguage) {
  const known = compiled.get(lang);
  if (known) return known;
  const leads = [...lang.leads]
    .sort((a, b) => b.length - a.length)
    .map(l => escapeSource(l) + (/['’]$/.test(l) ? '' : '\\s{1,2}'));
  const made = {
    lead: new RegExp(`(?<![\\p{L}\\p{N}])(${leads.join('|')})(?=[\\p{L}\\p{N}"“„«(])`, 'giu'),
    tail: new RegExp(`\\s(?:${lang.tails.map(escapeSource).join('|')})(?![\\p{L}])`, 'giu'),
    stops: new Set(lang.stops),
    starts: new Set(lang.starts.flatMap(s => s.split(' '))),
  };
  compiled.set(lang, made);
  return made;
}

export function fromSentence(
  sentence: string,
  lang: RoleLanguage,
  index: number,
  use: (value: string, score: number, frame: string) => void,
): void {
  const { lead, tail, stops, starts } = compile(lang);
  const text = sentence.slice(0, 500);
  const early = index < 4 ? 0.3 : 0;
  for (const m of text.matchAll(lead)) {
    const phrase = m[1]!.trim().toLowerCase();
    const span = text.slice(m.index + m[0].length, m.index + m[0].length + 90);
    const value = untilStop(span, stops);
    const order = lang.leads.indexOf(phrase);
    const weak =
      /^(?:als|como|comme|jako|som|da|till|as an?|as our|for our|for the|voor de|op de|us as|para|métier de|programu|miejsce|to become|der)$/.test(
        phrase,
      );
    const titled = /^["“„«]?[\p{Lu}\p{N}]/u.test(value);
    if (value)
      use(value, (weak ? 0.5 : 1.5) + (titled ? 0.5 : 0) + early + (order >= 0 && order < 12 ? 0.2 : 0), weak ? 'weak' : 'lead');
  }
  for (const m of text.matchAll(tail)) {
    const words = text
      .slice(Math.max(0, m.index - 90), m.index)
      .split(/\s+/)
      .slice(-9);
    let from = words.length;
    while (from > 0 && !/[.,;:!?]$/.test(words[from - 1]!) && !starts.has(words[from - 1]!.toLowerCase())) from--;
    if (from > 0 && starts.has(words[from - 1]?.toLowerCase() ?? '') && from < words.length) {
      const value = words.slice(from).join(' ');
      const titled = /^["“„«]?[\p{Lu}\p{N}]/u.test(value);
      use(value, 1.2 + (titled ? 0.7 : 0) + early, 'tail');
    }
  }
}

function untilStop(span: string, stops: Set<string>): string {
  const out: string[] = [];
  let depth = 0;
  for (const raw of span.split(/\s+/, 12)) {
    const word = raw.replace(/^["“„«(]+|["”»),.;:!?]+$/gu, '');
    if (!depth && stops.has(word.toLowerCase()) && (out.length > 0 || word === word.toLowerCase())) break;
    if (/^(?:[-–—|:]|\()$/.test(raw)) break;
    if (raw.startsWith('(')) depth++;
    out.push(raw);
    if (raw.includes(')')) depth = 0;
    if (/[.,;:!?]["”»)]?$/u.test(raw) && !/^(?:\p{L}|Sr|Jr|Dipl|Dr|Asst|St|ds)\.$/u.test(raw)) break;
    if (/["”»]$/u.test(raw) && /^["“„«]/u.test(span)) break;
  }
  return out.join(' ').replace(/[.,;:!?]+$/u, '');
}
