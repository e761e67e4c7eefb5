/** `npm run preview [-- OUT] [--only NAME] [--covering] [--no-images]`: writes every mail as HTML, text and pictures, with an index page, and checks them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { composeMail } from '../lambdas/compose/compose-mail.ts';
import { escapeHtml } from '../lambdas/compose/html.ts';
import type { Rendered } from '../lambdas/compose/models.ts';
import { findChromium, openBrowser } from '../lib/mail-preview/browser.ts';
import { CASES } from '../lib/mail-preview/cases.ts';
import { CHECK_PAGE, checkSource, type Finding } from '../lib/mail-preview/check.ts';
import { COVERED, COVERING } from '../lib/mail-preview/covering.ts';

const MAILS = { ...CASES, ...COVERING };
/** Each variant alone in a reminder: the covering plans show them in company. */
const isSingle = (name: string) => name.startsWith('step-');

const BITS = { mailbox: 'plan@rebound.example', unsubscribeUrl: null };
/** The narrowest phones: checked, not pictured. */
const NARROWEST = { width: 320, scheme: 'light', name: '320' } as const;
const VIEWS = [600, 375].flatMap(width =>
  (['light', 'dark'] as const).map(scheme => ({ width, scheme, name: `${width}-${scheme}` })),
);

interface Result {
  name: string;
  mail: Rendered;
  findings: (Finding & { view?: string })[];
  lowest: number;
}

function writeMail(out: string, name: string): Result {
  const model = MAILS[name];
  if (!model) throw new Error(`no such case: ${name}`);
  const mail = composeMail(model, BITS);
  writeFileSync(join(out, `${name}.html`), mail.html);
  writeFileSync(join(out, `${name}.txt`), `Subject: ${mail.subject}\n\n${mail.text}`);
  return {
    name,
    mail,
    findings: checkSource(mail.html, mail.subject + mail.preheader + mail.text, name === 'plan-hostile'),
    lowest: 21,
  };
}

async function takePictures(browser: Browser, out: string, results: Result[]): Promise<void> {
  for (const view of [...VIEWS, NARROWEST]) {
    const context = await browser.newContext({ viewport: { width: view.width, height: 800 }, colorScheme: view.scheme });
    const page = await context.newPage();
    for (const result of results) {
      await page.setContent(result.mail.html);
      const { findings, lowest } = (await page.evaluate(CHECK_PAGE)) as { findings: Finding[]; lowest: number };
      result.findings.push(...findings.map(finding => ({ ...finding, view: view.name })));
      result.lowest = Math.min(result.lowest, lowest);
      if (view !== NARROWEST) await page.screenshot({ path: join(out, `${result.name}-${view.name}.png`), fullPage: true });
    }
    await context.close();
  }
}

function writeIndex(out: string, results: Result[], hasImages: boolean): void {
  const rows = results.map(({ name, mail, findings, lowest }) => {
    const images = hasImages ? VIEWS.map(view => `<a href="${name}-${view.name}.png">${view.name}</a>`).join(' ') : '';
    const state = findings.length > 0 ? findings.map(f => `${f.check}: ${f.detail}`).join('; ') : 'ok';
    return `<tr><td><a href="${name}.html">${name}</a>${COVERED[name] ? `<br>${COVERED[name].join(' ')}` : ''}</td><td><a href="${name}.txt">text</a> ${images}</td><td>${escapeHtml(mail.subject)}</td><td>${Buffer.byteLength(mail.html)}</td><td>${hasImages ? lowest.toFixed(1) : ''}</td><td>${escapeHtml(state)}</td></tr>`;
  });
  writeFileSync(
    join(out, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mails of Rebound</title><style>body{font:15px/1.5 sans-serif;margin:2rem}td,th{padding:.2rem .8rem .2rem 0;text-align:left;vertical-align:top}</style><h1>Mails of Rebound</h1><table><tr><th>mail</th><th>views</th><th>subject</th><th>bytes</th><th>least contrast</th><th>checks</th></tr>${rows.join('\n')}</table></html>\n`,
  );
}

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: { only: { type: 'string', multiple: true }, covering: { type: 'boolean' }, 'no-images': { type: 'boolean' } },
  allowPositionals: true,
});
const out = positionals[0] ?? 'preview';
mkdirSync(out, { recursive: true });
const names = Object.keys(MAILS)
  .filter(name => !values.only || values.only.some(part => name.includes(part)))
  .filter(name => !values.covering || !isSingle(name));
const results = names.map(name => writeMail(out, name));
const path = values['no-images'] ? null : findChromium();
if (path) {
  const browser = await openBrowser(path);
  await takePictures(browser, out, results);
  await browser.close();
} else if (!values['no-images'])
  console.log('No Chromium found (set CHROMIUM): HTML and text only, overflow and contrast are not checked.');
writeIndex(out, results, path !== null);
const bad = results.filter(({ findings }) => findings.length > 0);
for (const { name, findings } of bad)
  for (const { check, view, detail } of findings) console.log(`${name}${view ? ` ${view}` : ''}: ${check} ${detail}`);
console.log(`${results.length} mails in ${out}, ${bad.length} with findings; open ${join(out, 'index.html')}`);
if (bad.length > 0) process.exitCode = 1;
