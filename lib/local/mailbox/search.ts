/** Mailpit's search language, the common part: words, "phrases", to: from: subject: message-id: before: after: is:read, and `-` or `!` for not. */
import type { SentMail } from '../outbox.ts';
import type { ShownMail } from './parse.ts';

export function matchesQuery(query: string, mail: SentMail, shown: ShownMail): boolean {
  const terms = query.match(/[-!]?(?:[a-z-]+:)?(?:"[^"]*"|\S+)/gi) ?? [];
  return terms.every(term => {
    const isNot = /^[-!]/.test(term);
    const [, field = '', value = ''] = term.replace(/^[-!]/, '').match(/^(?:([a-z-]+):(?=\S))?(.*)$/i) ?? [];
    return matchesTerm(field.toLowerCase(), value.replace(/^"|"$/g, '').toLowerCase(), mail, shown) !== isNot;
  });
}

function matchesTerm(field: string, value: string, mail: SentMail, shown: ShownMail): boolean {
  const people = (list: { Name: string; Address: string }[]) => list.map(one => `${one.Name} ${one.Address}`).join(' ');
  const to = people([...shown.To, ...shown.Cc, ...mail.recipients.map(Address => ({ Name: '', Address }))]);
  const holds = (text: string) => text.toLowerCase().includes(value);
  switch (field) {
    case 'to':
    case 'addressed':
      return holds(to);
    case 'from':
      return holds(people(shown.From ? [shown.From] : []));
    case 'reply-to':
      return holds(people(shown.ReplyTo));
    case 'subject':
      return holds(shown.Subject);
    case 'message-id':
      return holds(shown.MessageID);
    case 'is':
      return value === (mail.isRead ? 'read' : 'unread');
    case 'has':
      return value.startsWith('attachment') && shown.Attachments.length > 0;
    case 'before':
      return mail.at < value.toUpperCase();
    case 'after':
      return mail.at >= value.toUpperCase();
    default:
      value = field ? `${field}:${value}` : value;
      return holds(`${shown.Subject} ${shown.Text} ${to} ${people(shown.From ? [shown.From] : [])}`);
  }
}
