/** The mailbox page in a real Chromium: forward the sample, read the plan, press "Step 1 done", see the receipt, move the clock, see the reminder. Run by `npm run test:browser`. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { openStack } from '../helpers/stack.ts';

/** CHROMIUM names the program; otherwise the first of the usual names on the PATH. */
function findChromium(): string | null {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const candidates = [
    process.env['CHROMIUM'],
    ...(process.env['PATH'] ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name))),
  ];
  return candidates.find(file => file && canRun(file)) ?? null;
}
function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const program = findChromium();
if (!program) console.warn('SKIPPED: no Chromium found on the PATH; set CHROMIUM to its file to run the browser test.');
/** Where pictures go when somebody wants to look: SCREENSHOTS=folder. */
const pictures = process.env['SCREENSHOTS'];

let stack: Awaited<ReturnType<typeof openStack>>;
let browser: Browser;
let page: Page;
const faults: string[] = [];

(program ? describe : describe.skip)('the mailbox page', () => {
  beforeAll(async () => {
    stack = await openStack({ at: '2026-03-10T15:00:00Z' });
    browser = await chromium.launch({ executablePath: program!, args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, timezoneId: 'America/New_York' });
    page.on('pageerror', error => faults.push(String(error)));
    page.on('console', message => message.type() === 'error' && faults.push(message.text()));
    page.on(
      'request',
      request =>
        !request.url().startsWith(stack.url) && !request.url().startsWith('data:') && faults.push(`asked for ${request.url()}`),
    );
    await page.goto(stack.url);
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.end();
  });

  /** Asks again and again; the test's own time limit ends it. */
  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) await page.waitForTimeout(100);
  };
  const mail = () => page.frameLocator('iframe[title="The mail"]');
  const shoot = async (name: string, width = 1280, scheme: 'light' | 'dark' = 'light') => {
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    await page.setViewportSize({ width, height: width < 600 ? 812 : 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(pictures, `page-${name}-${width}-${scheme}.png`) });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
  };
  const shootAll = async (name: string) => {
    for (const width of [1280, 375]) for (const scheme of ['light', 'dark'] as const) await shoot(name, width, scheme);
  };

  test('a forwarded sample brings the plan', async () => {
    await page.getByText('No mail yet.').waitFor();
    await page.getByRole('button', { name: 'Forward a sample rejection' }).click();
    await page.getByRole('heading', { level: 1, name: /Brightwater Foods/ }).waitFor();
    await mail().getByText('Brightwater Foods', { exact: false }).first().waitFor();
    expect(await page.locator('#list .entry').count()).toBe(2);
    await shootAll('plan');
  });

  test('tabs show text, headers and source', async () => {
    await page.getByRole('tab', { name: 'Text' }).click();
    await page.locator('pre.text', { hasText: 'Brightwater Foods' }).waitFor();
    await page.getByRole('tab', { name: 'Headers' }).click();
    await page
      .getByRole('cell', { name: /amazonses\.com/ })
      .first()
      .waitFor();
    await page.getByRole('tab', { name: 'Source' }).click();
    await page.locator('pre.source', { hasText: 'List-Unsubscribe-Post' }).waitFor();
    await page.getByRole('tab', { name: 'Mail' }).click();
  });

  test('beside the forward stands what was understood of it', async () => {
    await page.locator('.entry.received').click();
    const panel = page.locator('.understood');
    await panel.getByText('Data Analyst', { exact: true }).waitFor();
    expect(await panel.textContent()).toMatch(/rejection.*Brightwater Foods.*interview/s);
    await shootAll('understood');
    await page.goBack();
  });

  test('"Step 1 done" opens the answer box, and its answer brings the receipt', async () => {
    await mail().getByRole('link', { name: /done/i }).first().click();
    const box = page.getByRole('textbox', { name: 'Your answer' });
    expect(await box.inputValue()).toMatch(/done 1/i);
    await shoot('answer');
    await page.getByRole('button', { name: 'Send' }).click();
    await mail()
      .getByText(/Step 1 is done/)
      .first()
      .waitFor();
    expect(await page.locator('.entry.sent').count()).toBe(2);
  });

  test('four days on the clock bring the reminder', async () => {
    for (let day = 0; day < 4; day++) {
      const before = await page.locator('#now').getAttribute('datetime');
      await page.getByRole('button', { name: '+1 day' }).click();
      await until(async () => (await page.locator('#now').getAttribute('datetime'))!.slice(0, 10) > before!.slice(0, 10));
      await until(() => page.getByRole('button', { name: '+1 day' }).isEnabled());
    }
    expect(await page.locator('.entry.sent').count()).toBeGreaterThanOrEqual(3);
    await mail()
      .getByText(/Step|step/)
      .first()
      .waitFor();
    await shootAll('reminder');
  });

  test('the list fits a phone', async () => {
    await page.evaluate(`location.hash = '#list'`);
    await shootAll('list');
    await page.setViewportSize({ width: 375, height: 812 });
    for (const hash of ['#list', '#write', `#${stack.outbox.list()[0]!.id}`, `#r-${stack.inbound.list().at(-1)!.id}`]) {
      await page.evaluate(`location.hash = '${hash}'`);
      await page.waitForTimeout(400);
      expect({ hash, wide: await page.evaluate('document.documentElement.scrollWidth') }).toEqual({ hash, wide: 375 });
    }
  });

  test('no script of ours failed, and nothing was asked of anybody else', () => {
    expect(faults).toEqual([]);
  });
});
