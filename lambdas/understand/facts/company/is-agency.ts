/** Whether the sender places people for others: its own name then gives way to the client's. */
import { AGENCY_NAME } from '../../../content/facts/words.ts';
import { fold } from '../../../text/fold.ts';
import type { View } from '../view.ts';
import { ownLabel } from './from-domain.ts';

/** Domains of firms that place people, as one word. */
const AGENCY_LABEL =
  /^(?:hr|rh)[a-z]{4,}$|[a-z]{3}(?:talent|staffing|search|recruit\w{0,6}|resourcing|headhunt\w{0,4}|uitzend\w{0,6}|interim|bemanning|zeitarbeit|personalberatung|agent|career|haken|jinzai|agency|hr|rh)$/;

const isAgency = (text: string): boolean => AGENCY_NAME.test(fold(text));

/** By domain, display name, closing block or a Japanese line at the top. */
export function isAgencySender(view: View): boolean {
  return (
    !view.host &&
    (AGENCY_LABEL.test(ownLabel(view)) ||
      isAgency(view.fromName) ||
      isAgency(view.domain.replace(/[-.]/g, ' ')) ||
      view.closing.some(line => isAgency(line)) ||
      view.lines.slice(0, 4).some(line => line.length < 40 && /[\u3040-\u9fff]/.test(line) && isAgency(line)))
  );
}
