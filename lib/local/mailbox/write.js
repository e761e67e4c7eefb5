/** Writing: the answer box under a mail, and a new mail. A mail goes in as if the sender's own server had sent it. */
import { call, el, notify } from './dom.js';

/** The box and how a mailto link fills it. `after` hands the mail in and shows the answer. */
export function answerBox(mail, { mailbox, after }) {
  const from = mail.To[0]?.Address ?? '';
  const draft = { from, to: '', subject: '' };
  const text = el('textarea', { rows: '4', name: 'text', 'aria-label': 'Your answer', placeholder: 'done 1' });
  const hint = el('p', { class: 'quiet' });
  const restore = () => {
    Object.assign(draft, { to: mail.ReplyTo[0]?.Address ?? mail.From?.Address ?? mailbox, subject: '' });
    hint.textContent = `As ${from}. The mail above is quoted below your words, as a mail client does.`;
  };
  restore();
  const element = el('form', { class: 'write', onsubmit: event => submit(event, () => ({ ...draft, text: text.value, replyTo: mail.ID }), after) },
    el('h2', {}, 'Answer'), text, el('div', { class: 'row' }, el('button', { class: 'primary' }, 'Send'), hint)); // biome-ignore format: one box
  const fill = href => {
    const { to, subject, body } = readMailto(href);
    if (!isOurs(to, mailbox)) return showDraft(element, { to, subject, body });
    restore();
    Object.assign(draft, { to, subject });
    text.value = body;
    hint.textContent = `As ${from}, to ${to}${subject ? `, “${subject}”` : ''}.`;
    element.scrollIntoView({ block: 'end' });
    text.focus();
  };
  return { element, fill };
}

export function showWrite(view, { mailbox, from, after }) {
  const field = (label, name, value, type = 'text') =>
    el('label', {}, label, el('input', { name, value, type, required: name !== 'subject' }));
  const form = el('form', { class: 'write new', onsubmit: event => submit(event, () => Object.fromEntries(new FormData(form)), after) },
    el('a', { class: 'back', href: '#list' }, '‹ All mails'),
    el('h1', {}, 'Write a mail'),
    field('From', 'from', from, 'email'), field('To', 'to', mailbox, 'email'), field('Subject', 'subject', ''),
    el('label', {}, 'Text', el('textarea', { name: 'text', rows: '14', placeholder: 'Paste a rejection here, or write: help' })),
    el('div', { class: 'row' }, el('button', { class: 'primary' }, 'Send'))); // biome-ignore format: one form
  view.replaceChildren(form);
}

async function submit(event, read, after) {
  event.preventDefault();
  const button = event.target.querySelector('button.primary');
  button.disabled = true;
  try {
    await after(() => call('/_local/compose', read()));
  } catch (error) {
    notify(error.message, true);
  } finally {
    button.disabled = false;
  }
}

/** RFC 6068: address, subject and body of a mailto link. */
export function readMailto(href) {
  const [address = '', query = ''] = href.replace(/^mailto:/i, '').split('?');
  const fields = Object.fromEntries(query.split('&').map(pair => pair.split('=').map(decode)));
  return { to: decode(address), subject: fields.subject ?? '', body: (fields.body ?? '').replace(/\r\n/g, '\n') };
}

function decode(text = '') {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const isOurs = (address, mailbox) => {
  const [name, domain] = address.toLowerCase().split('@');
  return `${name.split('+')[0]}@${domain}` === mailbox;
};

/** A draft to somebody else: a mail client would open it; from here nothing leaves this machine. */
function showDraft(beside, { to, subject, body }) {
  const old = document.querySelector('.draft');
  old?.remove();
  const card = el('section', { class: 'draft' },
    el('h2', {}, 'A mail client would now open this draft'),
    el('p', {}, el('strong', {}, 'To: '), to || '(nobody yet)'), el('p', {}, el('strong', {}, 'Subject: '), subject), el('pre', { class: 'text' }, body),
    el('div', { class: 'row' }, el('button', { type: 'button', onclick: () => card.remove() }, 'Close'), el('span', { class: 'quiet' }, 'Nothing leaves this machine.'))); // biome-ignore format: one card
  beside.before(card);
  card.scrollIntoView({ block: 'nearest' });
}
