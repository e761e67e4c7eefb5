/** Takes a signature, a mobile client's line or left-over quoted text off a person's words, should reading the mail have left any. */

const CLIENT =
  /^\s*(?:sent from|get outlook|sent with|sent via|von meinem .{1,40}gesendet|gesendet (?:von|mit)|envoy[ée] (?:de|depuis|à partir|avec)|enviado (?:desde|do|de|a partir|con|pelo|com)|inviato d|verzonden (?:vanaf|met|vanuit|van)|verstuurd vanaf|wys[łl]ane? (?:z|za)|skickat fr[åa]n|h[äa]mta outlook|outlook f[üo]r|télécharger outlook|.{0,20}から送信)/iu;
const QUOTE_HEAD =
  /^\s*(?:on .{6,120} wrote:|am .{6,120} schrieb.{0,80}:|le .{6,120} a écrit ?:|el .{6,120} escribió:|em .{6,120} escreveu:|il .{6,120} ha scritto:|op .{6,120} schreef.{0,80}:|.{6,120} (?:napisał\(a\)|napisał|napisała):|.{6,120} skrev.{0,80}:|-{3,}\s?original)/iu;
const RULE = /^\s*(?:--|—|_{5,}|-{5,})\s*$/;
const CLOSING =
  /^\s*(?:(?:best|kind|warm|many)?\s?(?:regards|wishes)|best|cheers|yours(?: truly| sincerely)?|sincerely|mit freundlichen grüßen|viele grüße|liebe grüße|lg|mfg|vg|gruß|beste grüße|cordialement|bien à vous|bien cordialement|amicalement|saludos|un saludo|atentamente|cumprimentos|abraços?|atenciosamente|cordiali saluti|saluti|un saluto|distinti saluti|met vriendelijke groet(?:en)?|groet(?:en|jes)?|mvg|pozdrawiam|z poważaniem|pozdrowienia|med vänlig(?:a)? hälsning(?:ar)?|mvh|hälsningar|vänligen|よろしくお願いします|敬具)\s?[,.!]?\s*$/iu;

/** The lines that are the person's own words. */
export function stripSignOff(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n').slice(0, 200);
  const kept: string[] = [];
  for (const line of lines) {
    if (QUOTE_HEAD.test(line.slice(0, 300)) || RULE.test(line)) break;
    if (/^\s*>/.test(line) || CLIENT.test(line.slice(0, 120))) continue;
    if (CLOSING.test(line.slice(0, 80)) && kept.some(one => one.trim())) break;
    kept.push(line);
  }
  return withoutCard(kept).join('\n').trim();
}

/** A last block of short lines that begins with a name ("/Ylva", "J. Arkwright") and follows a blank line is a signature. */
function withoutCard(lines: string[]): string[] {
  const end = lines.findLastIndex(line => line.trim() !== '') + 1;
  const blank = lines.slice(0, end).findLastIndex(line => line.trim() === '');
  if (blank < 1) return lines;
  const block = lines.slice(blank + 1, end);
  const first = block[0]?.trim() ?? '';
  const isName =
    /^(?:[/–—~-]\s?\p{Lu}[\p{L}.'’-]{0,20}|(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]{1,20})(?: (?:\p{Lu}\.|(?:van|de|von|da|der|la|di|del) |\p{Lu}[\p{L}'’-]{1,20})){1,3})$/u.test(
      first,
    );
  return isName && block.length <= 5 && (block.length > 1 || first.startsWith('/')) && block.every(line => line.length < 80)
    ? lines.slice(0, blank)
    : lines;
}
