/** A Chromium on this machine, for screenshots: found by CHROMIUM, the usual places, or PATH; null where there is none. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

export function findChromium(): string | null {
  const { CHROMIUM, PATH = '' } = process.env;
  const places = [
    ...(CHROMIUM ? [CHROMIUM] : []),
    '/usr/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...PATH.split(delimiter).flatMap(folder => NAMES.map(name => join(folder, name))),
  ];
  return places.find(path => existsSync(path)) ?? null;
}

export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-dev-shm-usage',
      '--hide-scrollbars',
      '--no-first-run',
    ],
  });
