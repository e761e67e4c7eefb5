/** A model → a mail's subject, preheader, HTML and text: the one door into this module besides mime.ts. */
import { REPLY_MARKER } from '../content/marker.ts';
import { collectLines, collectTaps, type Document } from './blocks.ts';
import { composeCare } from './care-mail.ts';
import { composeOtherKind } from './kind-mail.ts';
import type { MailModel, Rendered } from './models.ts';
import {
  composeConfirmJoin,
  composeConfirmRedirect,
  composeExport,
  composeGmailConfirmation,
  composeHelp,
  composeKnown,
  composeRefusal,
  composeStopped,
  composeUnreadable,
} from './notice-mails.ts';
import { composePlan } from './plan-mail.ts';
import { composeReceipt } from './receipt-mail.ts';
import { composeAllDone, composeCheckIn, composeLateNote, composeReminder, composeWrapUp, type Parts } from './reminder-mails.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';
import { type EnvelopeBits, makeSpeech, type Speech } from './speech.ts';

function compose(model: MailModel, speech: Speech): Parts {
  switch (model.kind) {
    case 'plan':
      return composePlan(model, speech);
    case 'reminder':
      return composeReminder(model, speech);
    case 'check-in':
      return composeCheckIn(model, speech);
    case 'wrap-up':
      return composeWrapUp(model, speech);
    case 'all-done':
      return composeAllDone(model, speech);
    case 'hello-60':
    case 'look-30':
      return composeLateNote(model, speech);
    case 'receipt':
      return composeReceipt(model, speech);
    case 'other-kind':
      return composeOtherKind(model, speech);
    case 'known':
      return composeKnown(model, speech);
    case 'unreadable':
      return composeUnreadable(model, speech);
    case 'help':
      return composeHelp(model, speech);
    case 'care':
      return composeCare(model, speech);
    case 'gmail-confirmation':
      return composeGmailConfirmation(model, speech);
    case 'confirm-redirect':
      return composeConfirmRedirect(model, speech);
    case 'confirm-join':
      return composeConfirmJoin(model, speech);
    case 'not-verified':
    case 'not-allowed':
    case 'too-many-today':
    case 'deleted':
      return composeRefusal(model, speech);
    case 'stopped':
      return composeStopped(model, speech);
    case 'export':
      return composeExport(model, speech);
  }
}

/** The blocks both renderings come from. */
export function composeDocument(model: MailModel, bits: EnvelopeBits): Document {
  const speech = makeSpeech(model.to, bits);
  const parts = compose(model, speech);
  return { locale: speech.words.locale, brand: speech.words.common.brand, marker: REPLY_MARKER, ...parts };
}

/** Renders a stored model; pure, so the same model gives the same mail at every attempt. */
export function composeMail(model: MailModel, bits: EnvelopeBits): Rendered {
  const document = composeDocument(model, bits);
  const rendered = {
    subject: document.subject,
    preheader: document.preheader,
    html: renderHtml(document),
    text: renderText(document),
  };
  if (model.kind !== 'export') return rendered;
  const { filename } = makeSpeech(model.to, bits).words.notices.export;
  return { ...rendered, attachments: [{ filename, contentType: 'application/json', content: model.json }] };
}

/** Everything a mail suggests to reply, one command a line: a test parses each of them. */
export function collectCommands(
  model: MailModel,
  bits: EnvelopeBits = { mailbox: 'plan@rebound.example', unsubscribeUrl: null },
): string[] {
  const { blocks } = composeDocument(model, bits);
  const written = collectLines(blocks).flatMap(line => line.filter(({ is }) => is === 'command').map(({ text }) => text));
  const tapped = collectTaps(blocks).flatMap(({ command }) => command.split('\n'));
  return [...new Set([...written, ...tapped])];
}
