/** Every mail kind: text and HTML hold the same, nothing is left open, the wording keeps its promises. */
import { describe, expect, test } from '@jest/globals';
import { collectLines, collectTaps, flatten } from '../../lambdas/compose/blocks.ts';
import { collectCommands, composeDocument, composeMail } from '../../lambdas/compose/compose-mail.ts';
import type { MailKind } from '../../lambdas/compose/models.ts';
import { renderHtml } from '../../lambdas/compose/render-html.ts';
import { lineText, renderText } from '../../lambdas/compose/render-text.ts';
import { STEP_IDS } from '../../lambdas/content/step-ids.ts';
import { CASES } from '../../lib/mail-preview/cases.ts';
import { checkSource } from '../../lib/mail-preview/check.ts';
import { COVERED, COVERING } from '../../lib/mail-preview/covering.ts';
import { CASE, plan } from '../../lib/mail-preview/invented-case.ts';

const BITS = { mailbox: 'plan@rebound.example', unsubscribeUrl: 'https://u.rebound.example/u/T0K3N' };
const ALL = { ...CASES, ...COVERING };
const names = Object.keys(ALL);

/** What a reader of the HTML sees: no tags, no entities, no hidden preheader. */
const seen = (html: string): string =>
  html
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<div style="display:none[\s\S]*?<\/div>/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&middot;/g, '·')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
const squeeze = (text: string): string => text.replace(/\s+/g, '');
const hrefs = (html: string): string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replace(/&amp;/g, '&').replace(/&#39;/g, "'"));

describe.each(names)('%s', name => {
  const model = ALL[name];
  if (!model) throw new Error(name);
  const document = composeDocument(model, BITS);
  const html = renderHtml(document);
  const text = renderText(document);

  test('every line stands in both renderings, and commands can be read in the text', () => {
    const visible = squeeze(seen(html));
    for (const line of collectLines(document.blocks)) {
      expect(squeeze(text)).toContain(squeeze(lineText(line)));
      expect(visible).toContain(squeeze(line.map(part => part.text).join('')));
    }
    for (const { command, href } of collectTaps(document.blocks)) {
      expect(squeeze(text)).toContain(squeeze(command));
      expect(hrefs(html)).toContain(href);
    }
  });

  test('the HTML shows no word that the text lacks, but for labels of buttons', () => {
    const labels = [
      ...collectTaps(document.blocks).map(({ label }) => label),
      ...flatten(document.blocks).flatMap(block => (block.block === 'draft' && block.open ? [block.open.label] : [])),
      document.brand,
    ].join(' ');
    const known = new Set(`${text} ${labels}`.match(/[\p{L}\p{N}]+/gu));
    expect((seen(html).match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => !known.has(word))).toEqual([]);
  });

  test('no open slot, small enough, a preheader that adds something', () => {
    expect(checkSource(html, document.subject + document.preheader + text, name === 'plan-hostile')).toEqual([]);
    expect(document.preheader.length).toBeGreaterThanOrEqual(55);
    expect(document.preheader.length).toBeLessThanOrEqual(130);
    expect(document.subject).not.toBe('');
  });

  test('nothing is said twice', () => {
    const said = collectLines(document.blocks).flatMap(line => lineText(line).split(/(?<=[.?:]) /));
    /* Each draft has its own notes, and those of two drafts may be alike. */
    const notes = flatten(document.blocks).flatMap(block => (block.block === 'draft' ? block.notes.map(lineText) : []));
    const long = said.filter(
      sentence => sentence.split(' ').length > 3 && /[.?:]$/.test(sentence) && !notes.join(' ').includes(sentence),
    );
    expect(long.filter((sentence, i) => long.indexOf(sentence) !== i)).toEqual([]);
  });

  test('the marker is the first line of the text and stands in the HTML', () => {
    expect(text.split('\n')[0]).toBe('– reply above this line –');
    expect(html).toContain('– reply above this line –');
  });

  test('real headings, one column, nothing loaded from anywhere', () => {
    expect(html).toMatch(/<html lang="en"/);
    expect(html).not.toMatch(/<img|<script|<link|\ssrc="|url\(/i);
    expect(html.match(/<table(?! role="presentation")/g)).toBeNull();
  });

  test('no line of the text is longer than 78 columns unless it is one word', () => {
    for (const line of text.split('\n')) if (line.trim().includes(' ')) expect(line.length).toBeLessThanOrEqual(78);
  });

  test('rendering again gives the same mail', () => {
    expect(composeMail(model, BITS)).toEqual(composeMail(structuredClone(model), BITS));
  });
});

test('every kind of mail and every step variant is among the cases', () => {
  const kinds: Record<MailKind, true> = {
    plan: true, reminder: true, 'check-in': true, 'wrap-up': true, 'all-done': true, 'hello-60': true, 'look-30': true, receipt: true, 'other-kind': true,
    known: true, unreadable: true, help: true, care: true, 'gmail-confirmation': true, 'confirm-redirect': true, 'confirm-join': true,
    'not-verified': true, 'not-allowed': true, 'too-many-today': true, stopped: true, export: true, deleted: true,
  }; // biome-ignore format: a list
  expect(new Set(Object.values(CASES).map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
  for (const id of STEP_IDS) expect(names).toContain(`step-${id}`);
});

test('the covering plans show every variant in full, in plans that are really made', () => {
  expect(new Set(Object.values(COVERED).flat())).toEqual(new Set(STEP_IDS));
});

describe('the plan', () => {
  const { html, text, subject } = composeMail(plan(), BITS);

  test('its subject names company and role', () => expect(subject).toBe('Your plan after Northwind Labs (Data Analyst)'));
  test('cards for today and tomorrow only', () => {
    expect(text).toContain('done 1  |  snooze 1 for 2 days  |  skip 1');
    expect(text).not.toContain('done 4  |');
    expect(text).toContain('Reply: show 4');
  });
  test('buttons carry the step and the subaddress token', () => {
    expect(html).toContain('mailto:plan+k3f9a7c2e1@rebound.example?subject=done%202%20%5BK3F9%5D&amp;body=done%202');
  });
  test('the draft opens addressed to the contact', () => {
    expect(html).toContain(
      'mailto:priya.raman@northwindlabs.example?subject=Thank%20you%2C%20and%20keeping%20in%20touch%20%28Data%20Analyst%29&amp;body=Hi%20Priya%2C%0D%0A',
    );
  });
  test('one-click address only where there is one', () => {
    expect(html).toContain('https://u.rebound.example/u/T0K3N');
    expect(composeMail(plan(), { ...BITS, unsubscribeUrl: null }).html).not.toContain('https://u.');
  });
  test('what I noted down quotes the sentence and says how to correct it', () => {
    expect(squeeze(text)).toContain(squeeze(CASE.quote ?? ''));
    expect(collectCommands(plan())).toEqual(
      expect.arrayContaining(['fix stage interview', 'fix company Northwind Labs', 'role payroll clerk']),
    );
  });
  test('an uncertain reading asks first, before anything else', () => {
    const unsure = composeMail(plan({ isUnsure: true }), BITS).text;
    expect(unsure.indexOf('fix kind other')).toBeGreaterThan(0);
    expect(unsure.indexOf('fix kind other')).toBeLessThan(unsure.indexOf('I am sorry'));
  });
  test.each([
    [{ isFirst: true }, 'This is what Rebound does'],
    [{ remindersOff: true }, 'Reminders are off. Reply "start"'],
    [{ lowDistress: true }, '116 123 (UK, Ireland)'],
    [{ zoneAssumed: true }, 'I took London'],
    [{ privateAddress: 'plan+own@rebound.example' }, 'plan+own@rebound.example'],
  ])('%p adds its line, and only then', (more, words) => {
    expect(squeeze(composeMail(plan({}, more), BITS).text)).toContain(squeeze(words));
    expect(squeeze(text)).not.toContain(squeeze(words));
  });
  test('a line in the person’s own language, where there is one', () => {
    const to = { name: 'Maya', locale: 'en', speaks: 'de', zone: 'Europe/Berlin' };
    expect(composeMail(plan({}, { to }), BITS).html).toContain('lang="de"');
    expect(composeMail(plan({}, { to: { ...to, speaks: 'tlh' } }), BITS).html).not.toContain('lang="tlh"');
  });
  test('a draft to somebody who wrote another language says so, one to a friend does not', () => {
    expect(squeeze(composeMail(plan({ language: 'de' }), BITS).text)).toContain(
      squeeze('They wrote in German. The draft is in English: translate before sending.'),
    );
    expect(text).not.toContain('translate before sending');
  });
  test('no figures without a confident match', () => {
    const none = composeMail(plan({ occupation: null }), BITS).text;
    expect(none).not.toMatch(/openings a year|\$\d/);
    expect(text).toContain('23,400  openings a year');
  });
});

describe('wording', () => {
  const everything = names.map(name => {
    const model = ALL[name];
    return model ? composeMail(model, BITS).text.replace(/\s+/g, ' ') : '';
  });
  test.each([
    'everything happens for a reason', 'their loss', 'keep your chin up', 'rejection is redirection', "you've got this", 'you’ve got this', '!', 'dream job', 'the right job',
  ])('never: %s', banned => {
    for (const mail of everything) expect(mail.toLowerCase()).not.toContain(banned);
  }); // biome-ignore format: a list
});
