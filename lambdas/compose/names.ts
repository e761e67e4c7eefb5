/** How to address the person who wrote the rejection: by first name only where that is plain. */

import { cleanName } from './clean.ts';
import type { CaseBrief } from './models.ts';

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|frau|herr|mme|m|mlle|sr|sra|dott|ing|hr|fr|pan|pani)\.?$/i;
/** A mailbox, not a person. */
const NOT_A_PERSON =
  /\b(?:team|recruit\w*|recruiting|talent|hiring|hr|human|resources|people|careers?|jobs?|department|noreply|no-reply|support|bewerb\w*|personal\w*|rh|candidat\w*)\b/i;
/** Marks and figures that no person's name holds. */
const NOT_A_NAME = /[\d@()/\\{}[\]=;:"]/;
const WORD = /^\p{Lu}[\p{L}'’-]+$/u;
const LATIN = /^[\p{Script=Latin}\s'’.,-]+$/u;
/** Between first and family name: Wieke van Oost, Ana de la Cruz. */
const PARTICLE = /^(?:van|von|vom|zu|zur|der|den|de|del|della|di|da|do|dos|das|du|la|le|ter|ten|af|av|bin|ben|al|el|y|e)$/;
/** Family name first. */
const FAMILY_FIRST = ['hu', 'ja', 'ko', 'vi', 'zh'];

/** The name as a whole, or null when it is none of a person. */
export function fullName(name: string | null | undefined): string | null {
  const clean = cleanName(name)
    ?.replace(/ *\([^()]{0,40}\)/g, '')
    .trim();
  if (!clean || NOT_A_PERSON.test(clean) || NOT_A_NAME.test(clean)) return null;
  const [last, first, ...rest] = clean.split(/,\s*/);
  return first && rest.length === 0 && WORD.test(first) && last && WORD.test(last) ? `${first} ${last}` : clean;
}

/** "Priya" of "Priya Raman"; the whole name where first and last cannot be told apart. */
export function firstName(name: string | null | undefined, language: string | null): string | null {
  const whole = fullName(name);
  if (!whole) return null;
  const words = whole.split(' ').filter((word, i) => i === 0 || !PARTICLE.test(word));
  const isPlain = words.length === 2 && LATIN.test(whole) && words.every(word => WORD.test(word)) && !TITLE.test(words[0] ?? '');
  return isPlain && !FAMILY_FIRST.includes(language ?? '') ? (words[0] ?? whole) : whole;
}

/** Marks of code, of headers and of addresses. */
const NOT_A_COMPANY = /[={}`@]/;

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The employer's name; null as well where it is more likely the name of whoever wrote ("Ana" from ana@firm.example): a plan for "Ana"
 * would say wrong things in nearly every line, one for "this employer" none.
 */
export function companyName({ company, contact, writeTo }: Pick<CaseBrief, 'company' | 'contact' | 'writeTo'>): string | null {
  const name = cleanName(company);
  const key = squash(name ?? '');
  if (!name || !key || NOT_A_COMPANY.test(name)) return null;
  const [local = '', domain = ''] = (contact?.email ?? writeTo ?? '').split('@');
  if (squash(domain).includes(key)) return name;
  const person = (cleanName(contact?.name) ?? '').split(' ').map(squash);
  const isWriter =
    person.includes(key) || person.join('') === key || squash(local) === key || squash(local.split(/[._+-]/, 1)[0] ?? '') === key;
  return isWriter ? null : name;
}

/** "as" before a title, in the languages that write it so: right in their sentence, wrong in ours. */
const AS = /^(?:als|as an?|as|comme|en tant que|como|come|som|jako) (?=\p{L})/iu;
/** A day, a month of a year or a number is no job. */
const NO_JOB = /^(?:[^\p{L}]*|\d{1,2}\.? \p{L}{3,12}(?: \d{4})?|\p{L}{3,12} \d{4})$/u;

/** The role as it may stand in a sentence; null where what was found is none. */
export function roleName(role: string | null | undefined): string | null {
  const name = cleanName(role)?.replace(AS, '') ?? null;
  return name && !NO_JOB.test(name) ? name : null;
}
