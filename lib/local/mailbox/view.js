/** One mail with its tabs; under a mail of Rebound's the answer box, beside a received mail what was understood of it. */
import { call, day, el, longWhen } from './dom.js';
import { answerBox } from './write.js';

/** A mail that Rebound sent. */
export async function showSent(view, summary, { mailbox, after }) {
  const [mail, source] = await Promise.all([
    call(`/api/v1/message/${summary.ID}`),
    fetch(`/api/v1/message/${summary.ID}/raw`).then(response => response.text()),
  ]);
  const box = answerBox(mail, { mailbox, after });
  view.replaceChildren(
    el(
      'article',
      {},
      heading(mail, summary.Created),
      tabs({ html: mail.HTML ? `/view/${mail.ID}.html` : null, text: mail.Text, source, onMailto: box.fill }),
      box.element,
    ),
  );
  view.scrollTop = 0;
}

/** A mail that Rebound received. */
export async function showReceived(view, received) {
  const [mail, source] = await Promise.all([
    call(`/_local/received/${received.id}`),
    fetch(`/_local/received/${received.id}/raw`).then(response => response.text()),
  ]);
  view.replaceChildren(
    el(
      'article',
      { class: 'with-aside' },
      heading(mail, received.at),
      understoodPanel(received),
      tabs({ html: mail.HTML ? `/_local/received/${received.id}.html` : null, text: mail.Text, source, onMailto: () => {} }),
    ),
  );
  view.scrollTop = 0;
}

const people = list => list.map(one => (one.Name ? `${one.Name} <${one.Address}>` : one.Address)).join(', ');

const heading = (mail, at) =>
  el(
    'header',
    { class: 'heading' },
    el('a', { class: 'back', href: '#list' }, '‹ All mails'),
    el('h1', {}, mail.Subject || '(no subject)'),
    el('p', {}, people([mail.From].filter(Boolean)), ' → ', people(mail.To)),
    el('p', { class: 'quiet' }, el('time', { datetime: at }, longWhen(at))),
  );

function tabs({ html, text, source, onMailto }) {
  const header = source.split(/\r?\n\r?\n/, 1)[0];
  const panes = [
    ['Mail', () => (html ? frame(html, onMailto) : el('pre', { class: 'text' }, text))],
    ['Text', () => el('pre', { class: 'text' }, text)],
    ['Headers', () => headerTable(header)],
    ['Source', () => el('pre', { class: 'source' }, source)],
  ];
  const pane = el('div', { class: 'pane', role: 'tabpanel' });
  const buttons = panes.map(([name, make]) =>
    el('button', { type: 'button', role: 'tab', onclick: event => choose(event.currentTarget, make) }, name),
  );
  const choose = (button, make) => {
    for (const one of buttons) one.setAttribute('aria-selected', String(one === button));
    pane.replaceChildren(make());
  };
  choose(buttons[0], panes[0][1]);
  return el('div', { class: 'tabs' }, el('div', { role: 'tablist' }, buttons), pane);
}

const headerTable = header =>
  el(
    'table',
    { class: 'headers' },
    header
      .split(/\r?\n(?![ \t])/)
      .map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
      .map(([name, value]) => el('tr', {}, el('th', { scope: 'row' }, name), el('td', {}, value))),
  );

/**
 * The mail's HTML in a frame that runs no script and fetches nothing (the server's policy says so too). It is of our origin only so that
 * a click on a link can be seen: a mailto link opens the answer box, a web link a new tab, nothing leads the frame elsewhere.
 */
function frame(src, onMailto) {
  const element = el('iframe', { src, sandbox: 'allow-same-origin', title: 'The mail' });
  element.addEventListener('load', () => {
    const inside = element.contentDocument;
    if (!inside) return;
    const resize = () => (element.style.height = `${Math.max(inside.documentElement.scrollHeight, 120) + 2}px`);
    resize();
    new ResizeObserver(resize).observe(inside.documentElement);
    inside.addEventListener('click', event => {
      const href = event.target.closest?.('a[href]')?.getAttribute('href') ?? '';
      if (!href || href.startsWith('#')) return;
      event.preventDefault();
      if (/^mailto:/i.test(href)) onMailto(href);
      else if (/^https?:/i.test(href)) open(href, '_blank', 'noopener,noreferrer');
    });
  });
  return element;
}

const VERDICT_WORDS = { spf: 'SPF', dkim: 'DKIM', dmarc: 'DMARC', spam: 'Spam', virus: 'Virus' };

function understoodPanel({ understood, verdicts, recipients }) {
  const facts = understood.cases[0]?.facts;
  return el(
    'aside',
    { class: 'understood' },
    el('h2', {}, 'What was understood'),
    facts
      ? [
          rows({
            Kind: `${facts.kind} (${Math.round(facts.confidence * 100)} %)`,
            Company: facts.company ?? 'not named',
            Role: facts.role ?? 'not named',
            Stage: facts.stage,
            Reasons: facts.reasons.join(', '),
            'Left open': facts.signals.join(', ') || 'nothing',
            Contact: facts.contact ? [facts.contact.name, facts.contact.email].filter(Boolean).join(', ') : 'nobody named',
            Language: facts.language ?? 'unsure',
          }),
          facts.evidence.slice(0, 4).map(one => el('blockquote', {}, one.quote, el('cite', {}, one.why))),
          el('h3', {}, 'The plan as it stands'),
          el(
            'ol',
            { class: 'steps' },
            understood.cases[0].steps.map(step =>
              el(
                'li',
                { value: step.number, class: step.state },
                el('code', {}, step.id),
                ' ',
                step.state,
                step.on && step.state === 'active' ? `, ${day(step.on)}` : '',
              ),
            ),
          ),
        ]
      : rows({ State: understood.state, Outcome: understood.outcome ?? '–', Reason: understood.reason ?? '–' }),
    el('h3', {}, 'How it came'),
    rows({ Envelope: recipients.join(', ') }),
    el(
      'p',
      { class: 'verdicts' },
      Object.entries(verdicts).map(([name, value]) =>
        el('span', { class: value }, `${VERDICT_WORDS[name]} ${value.toLowerCase()}`),
      ),
    ),
  );
}

const rows = pairs =>
  el(
    'dl',
    {},
    Object.entries(pairs).map(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]),
  );
