/** A stored answer → the raw mail: composed at the send, so that what is stored stays small and a repeat gives the same mail. */
import { composeMail } from '../compose/compose-mail.ts';
import { toMime } from '../compose/mime.ts';
import type { MailKind } from '../compose/models.ts';
import type { Answer } from '../store/items.ts';
import { fillExport } from './export-data.ts';
import { unsubscribeToken } from './make-answer.ts';
import { subaddress } from './token.ts';
import type { State, World } from './world.ts';

/** Mails that nobody's mail of this moment is answered with. */
const GENERATED: readonly MailKind[] = ['plan', 'reminder', 'check-in', 'wrap-up', 'all-done', 'hello-60', 'look-30'];

export async function renderAnswer(world: World, state: State | null, answer: Answer): Promise<Buffer> {
  const { mailbox, unsubscribeUrl } = world.settings;
  const stored = answer.model!;
  const model = stored.kind === 'export' && state ? fillExport(stored, state, world.now()) : stored;
  const stop = state && unsubscribeToken(world, state.person.id);
  const oneClick = stop && unsubscribeUrl ? oneClickUrl(unsubscribeUrl, stop) : null;
  const rendered = composeMail(model, { mailbox, unsubscribeUrl: oneClick });
  const { raw } = await toMime(rendered, {
    from: mailbox,
    to: answer.to,
    replyTo: answer.token ? subaddress(mailbox, answer.token) : mailbox,
    threadSubject: answer.threadSubject,
    inReplyTo: answer.inReplyTo,
    references: answer.references,
    date: world.now(),
    unsubscribeUrl: oneClick,
    unsubscribeMailto: `${stop ? subaddress(mailbox, stop) : mailbox}?subject=stop`,
    listId: `rebound.${mailbox.slice(mailbox.lastIndexOf('@') + 1)}`,
    isReply: !GENERATED.includes(model.kind),
  });
  return raw;
}

/** The base with or without its `/u`, with or without a slash at the end. */
export function oneClickUrl(base: string, token: string): string {
  const url = base.replace(/\/$/, '');
  return `${url}${url.endsWith('/u') ? '' : '/u'}/${token}`;
}
