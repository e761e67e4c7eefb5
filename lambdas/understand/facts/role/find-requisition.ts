/** The reference number of a vacancy, and its pattern for taking it off a title. */
import type { View } from '../view.ts';

export const REQ =
  /(?:[([#]\s{0,2})?(?:\b(?:req(?:uisition)?(?:\s?(?:id|no|number|#))?|job\s?(?:id|no|number|ref|ad ref|#|code)|posting(?:\s?(?:id|no))?|ref(?:erence|erentie|erenz|erência|erencia|\.)?(?:\s?(?:nr|no|n°|number|code))?|kennziffer|kennz|stellen-?id|vacature(?:nummer)?\s?nr|vacaturenummer|annonce n°|réf(?:érence)?|réf\.|rif(?:erimento)?|nr ref|sygn|dnr|diarienummer|求人番号|posting number|vacancy (?:no|number|ref)|expediente|edital)\b\.?\s{0,2}[:#-]?\s{0,2})#?([A-Z]{0,5}[-_/]?\d[\w./-]{1,18})\s{0,2}[)\]]?/iu;
export const BARE_REQ =
  /(?:[([]\s?|\s|^|#)((?:R|JR|REQ|J|P|ID)[-_ ]?\d{4,9}|\d{4}-\d{3,6}|#\d{3,8}|[A-Z]{2,4}-\d{3,7}|\d{5,8})(?=$|[\s),\].;:–-])/u;

/** The requisition id of subject or body, without its label; null when none. */
export function findRequisition(view: View): string | null {
  for (const text of [view.subject, view.text.slice(0, 3000)]) {
    const m = text.match(REQ) ?? text.slice(0, 600).match(BARE_REQ);
    const id = m?.[1]?.replace(/^#|[.,/-]+$/g, '');
    if (id && id.length >= 3 && !/^(?:19|20)\d\d$/.test(id)) return id;
  }
  return null;
}
