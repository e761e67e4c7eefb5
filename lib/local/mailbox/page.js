/** The mailbox page: the list on the left, a mail on the right (`#ID` one that Rebound sent, `#r-ID` one it received, `#write` a new one), the clock on top. */
import { call, el, longWhen, notify, when } from './dom.js';
import { showReceived, showSent } from './view.js';
import { showWrite } from './write.js';

const REFRESH_MS = 2_000;
const list = document.getElementById('list');
const view = document.getElementById('view');
let drawnList = '';
let drawnView = '';

async function refresh() {
  const [{ messages }, { received, mailbox }, clock] = await Promise.all([
    call('/api/v1/messages?limit=200'),
    call('/_local/received?limit=200'),
    call('/_local/clock'),
  ]);
  document.getElementById('now').textContent = longWhen(clock.now);
  document.getElementById('now').dateTime = clock.now;
  drawList(messages, received);
  await drawView({ messages, received, mailbox });
}

function drawList(messages, received) {
  const entries = [
    ...messages.map(mail => ({
      at: mail.Created,
      hash: `#${mail.ID}`,
      who: `To ${mail.To[0]?.Address ?? ''}`,
      subject: mail.Subject,
      line: mail.Snippet.replace(/^[-–—]+[^-–—]*[-–—]+\s*/, '').replace(/\s*[=-]{4,}/g, ''),
      isUnread: !mail.Read,
      isOurs: true,
    })),
    ...received.map(mail => ({
      at: mail.at,
      hash: `#r-${mail.id}`,
      who: `From ${mail.from.replace(/\s*<.*/, '') || mail.envelopeFrom}`,
      subject: mail.subject,
      line: understoodLine(mail.understood),
      isOurs: false,
    })),
  ].sort((a, b) => (a.at < b.at ? 1 : -1));
  const key = JSON.stringify([entries, location.hash]);
  if (key === drawnList) return;
  drawnList = key;
  list.replaceChildren(...(entries.length ? entries.map(entry) : [welcome()]));
}

const entry = ({ at, hash, who, subject, line, isUnread, isOurs }) =>
  el(
    'a',
    {
      href: hash,
      class: `entry ${isOurs ? 'sent' : 'received'}${isUnread ? ' unread' : ''}`,
      'aria-current': location.hash === hash ? 'page' : null,
    },
    el('span', { class: 'who' }, el('span', { class: 'way', 'aria-hidden': 'true' }, isOurs ? '←' : '→'), who),
    el('time', { datetime: at }, when(at)),
    el('strong', {}, subject || '(no subject)'),
    el('span', { class: 'line' }, line),
  );

/** One line for the list: `rejection · Brightwater Foods · interview`. */
function understoodLine({ state, outcome, reason, cases }) {
  if (state === 'waiting') return 'waiting to be read';
  if (state === 'claimed') return 'being read';
  const facts = cases[0]?.facts;
  if (facts) return [facts.kind, facts.company, facts.stage].filter(Boolean).join(' · ');
  return [outcome, reason].filter(Boolean).join(' · ');
}

const welcome = () =>
  el(
    'div',
    { class: 'empty' },
    el('p', {}, 'No mail yet.'),
    el('p', {}, 'Press “Forward a sample rejection”, or send one by SMTP. The plan comes back here within seconds.'),
  );

/** Draws what the hash names, once; what a person is typing is never drawn over. */
async function drawView({ messages, received, mailbox }) {
  const name = location.hash.slice(1).replace(/^list$/, '');
  const mine = received.find(mail => `r-${mail.id}` === name);
  const key = name + JSON.stringify(mine?.understood ?? '');
  document.body.classList.toggle('reading', name !== '');
  if (key === drawnView) return;
  drawnView = key;
  if (name === 'write')
    return showWrite(view, { mailbox, from: messages[0]?.To[0]?.Address ?? 'robin.avery@quietpost.example', after: goToAnswer });
  if (mine) return showReceived(view, mine);
  const sent = messages.find(mail => mail.ID === name);
  if (sent) return showSent(view, sent, { mailbox, after: goToAnswer });
  view.replaceChildren(
    el('p', { class: 'empty' }, messages.length + received.length ? 'Choose a mail.' : 'The mail you choose is shown here.'),
  );
}

/** Runs something that hands in a mail, waits until the stack is idle, and shows the answer that came, if one did. */
async function goToAnswer(work) {
  const before = new Set((await call('/api/v1/messages?limit=200')).messages.map(mail => mail.ID));
  const { id } = await work();
  await call('/_local/idle');
  const answer = (await call('/api/v1/messages?limit=200')).messages.find(mail => !before.has(mail.ID));
  location.hash = answer ? answer.ID : `r-${id}`;
  notify(answer ? `Rebound answered: ${answer.Subject}` : 'Sent. No answer came to this one; the panel says why.');
  await refresh();
}

/** Shows a fault as a sentence, and keeps buttons from being pressed twice meanwhile. */
async function busy(button, work) {
  button.disabled = true;
  try {
    await work();
  } catch (error) {
    notify(error.message, true);
  } finally {
    button.disabled = false;
  }
}

document
  .getElementById('sample')
  .addEventListener('click', event => busy(event.currentTarget, () => goToAnswer(() => call('/_local/sample', {}))));
for (const button of document.querySelectorAll('[data-advance]'))
  button.addEventListener('click', () =>
    busy(button, async () => {
      const { sent } = await call('/_local/clock', { advance: button.dataset.advance });
      notify(
        sent.length
          ? `${sent.length === 1 ? 'One mail' : `${sent.length} mails`} came in that time.`
          : 'No mail was due in that time.',
      );
      if (sent.length) location.hash = sent.at(-1);
      await refresh();
    }),
  );
addEventListener('hashchange', () => refresh().catch(error => notify(error.message, true)));

async function loop() {
  try {
    if (!document.hidden) await refresh();
  } catch {
    notify('The stack does not answer. Is it still running? (npm start)', true);
  }
  setTimeout(loop, REFRESH_MS);
}
loop();
