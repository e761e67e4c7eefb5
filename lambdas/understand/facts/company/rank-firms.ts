/** Merges spellings of one employer and weighs them: agreement, own domain, agencies that give way to their client. */
import { isOccupation } from '../../../content/facts/occupation-words.ts';
import { AGENCY_NAME, ORG_WORDS, TITLE_WORDS } from '../../../content/facts/words.ts';
import { fold } from '../../../text/fold.ts';
import { squash, squashLong, type View, wordsOf } from '../view.ts';
import type { Candidate } from './add.ts';
import { firmKey } from './firm-key.ts';
import { ownLabel } from './from-domain.ts';
import { JA_FORM } from './japanese-forms.ts';

/** Domains of firms that place people, as one word. */
const AGENCY_LABEL =
  /^(?:hr|rh)[a-z]{4,}$|[a-z]{3}(?:talent|staffing|search|recruit\w{0,6}|resourcing|headhunt\w{0,4}|uitzend\w{0,6}|interim|bemanning|zeitarbeit|personalberatung|agent|career|haken|jinzai|agency|hr|rh)$/;

export function rankFirms(found: Candidate[], view: View): Candidate[] {
  const label = ownLabel(view);
  const isAgency = (text: string): boolean => AGENCY_NAME.test(fold(text));
  const ownIsAgency =
    !view.host &&
    (AGENCY_LABEL.test(label) ||
      isAgency(view.fromName) ||
      isAgency(view.domain.replace(/[-.]/g, ' ')) ||
      view.closing.some(line => isAgency(line)) ||
      view.lines.slice(0, 4).some(line => line.length < 40 && /[\u3040-\u9fff]/.test(line) && isAgency(line)));
  const merged: (Candidate & { key: string })[] = [];
  for (const c of found) {
    const key = firmKey(c.value);
    const isJapanese = /[\u3040-\u9fff]{2}/.test(c.value);
    const spelt = squash(c.value);
    const same = merged.find(
      m =>
        m.key === key ||
        (isJapanese && (squash(m.value).includes(spelt) || spelt.includes(squash(m.value)))) ||
        ` ${m.key} `.includes(` ${key} `) ||
        ` ${key} `.includes(` ${m.key} `),
    );
    if (!same) merged.push({ ...c, key });
    else {
      const isNew = !same.sources.includes(c.sources[0]!);
      if (isNew) same.sources.push(c.sources[0]!);
      const isFuller = isJapanese && JA_FORM.test(c.value) && !JA_FORM.test(same.value);
      const isPoorer = isJapanese && JA_FORM.test(same.value) && !JA_FORM.test(c.value);
      // "Veldarc" scores more, "Veldarc Systems" is how the mail writes it.
      const isCut = same.key.startsWith(`${key} `) && wordsOf(same.key.slice(key.length)).every(w => ORG_WORDS.has(w));
      if (
        isFuller ||
        (!isPoorer && c.score > same.score && !isJapanese && !isCut) ||
        (!isPoorer && isJapanese && c.score > same.score) ||
        (!isJapanese && key.length > same.key.length && c.score >= same.score - 0.3 && c.value.length < 60) ||
        (!isJapanese &&
          key.startsWith(`${same.key} `) &&
          key.length < 40 &&
          wordsOf(key.slice(same.key.length)).every(w => ORG_WORDS.has(w)))
      ) {
        same.value = c.value;
        same.key = key;
        same.quote = c.quote;
      }
      same.score = Math.max(same.score, c.score) + (isNew ? 1 : 0.2);
    }
  }
  for (const m of merged) {
    const s = squash(m.value);
    const l = squashLong(m.value);
    const near = label.length > 3 && (s === label || l === label || s.includes(label) || l.includes(label) || (s.length > 4 && label.includes(s)) || (s.length >= 5 && label.startsWith(s.slice(0, 5))) || wordsOf(m.value).some(w => w.length > 5 && label.includes(squash(w)))); // biome-ignore format: one condition
    if (near) m.score += ownIsAgency ? -2.6 : 1.6;
    if (ownIsAgency && isAgency(m.value)) m.score -= 2.5;
    else if (ownIsAgency && !near) m.score += 0.4;
    if (wordsOf(m.value).some(w => ORG_WORDS.has(w))) m.score += 0.7;
    if (near && (s === label || l === label)) m.score += ownIsAgency ? 0 : 0.8;
    if (/^(?:office|team|department|service)?\s?of$/i.test(m.value)) m.score -= 3;
    const parts = wordsOf(m.value);
    if (!near && parts.some(w => isOccupation(w)) && !parts.some(w => ORG_WORDS.has(w))) m.score -= 1.5;
    if (wordsOf(m.value).some(w => TITLE_WORDS.has(w)) && !wordsOf(m.value).some(w => ORG_WORDS.has(w))) m.score -= 1.2;
  }
  return merged.sort((a, b) => b.score - a.score).filter(m => m.score >= 1.25);
}
