import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { messagesOfPo } from '../../apps/web/words-of-places.ts';

const screens = fileURLToPath(new URL('../../reports/screens/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ids = new Set(
  messagesOfPo(readFileSync(new URL('../../apps/web/src/locales/en.po', import.meta.url), 'utf8')).keys(),
);

/** How a person looks at the page. */
export interface Look {
  readonly language: 'en' | 'fr' | 'ar';
  readonly theme: 'light' | 'dark';
  /** Width of the window in pixels; below 500 it is a phone. */
  readonly width: number;
}

/** Ways to look at every screen: any two of language, theme and width meet in one of them (a covering array of strength two). */
export const looks: readonly Look[] = [
  { language: 'en', theme: 'light', width: 1440 },
  { language: 'ar', theme: 'dark', width: 1440 },
  { language: 'ar', theme: 'light', width: 1024 },
  { language: 'en', theme: 'dark', width: 1024 },
  { language: 'ar', theme: 'light', width: 390 },
  { language: 'en', theme: 'dark', width: 390 },
];

/** A person in front of the page. */
export interface Person {
  readonly page: Page;
  /** Keeps a picture of what is shown, and expects words for every id and no error of the page. */
  shows(name: string): Promise<void>;
  /** Looks closely at what is shown: keeps a picture, and expects no fault of accessibility and no error of the page. */
  looks(name: string): Promise<void>;
  leaves(): Promise<void>;
}

/** A browser; `CHROMIUM_PATH` names one, otherwise that of the npm package is used. */
export async function browser(): Promise<Browser> {
  const executablePath =
    process.env['CHROMIUM_PATH'] ?? (await (await import('@sparticuz/chromium')).default.executablePath());
  const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-quic',
    '--no-first-run',
  ];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath, args: [...flags, ...quiet] });
}

/** A person with a window of their own on the house at `address`; with the token of a session they are signed in. */
export async function person(
  inBrowser: Browser,
  address: string,
  look: Look,
  session?: string,
): Promise<Person> {
  const { language, theme, width } = look;
  const isPhone = width < 500;
  const context = await inBrowser.newContext({
    baseURL: address,
    viewport: { width, height: isPhone ? 844 : 900 },
    hasTouch: isPhone,
    colorScheme: theme,
    locale: language,
    acceptDownloads: true,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
  if (session !== undefined)
    await context.addCookies([{ name: 'biennium-session', value: session, url: address, httpOnly: true }]);
  const page = await context.newPage();
  const errors = errorsOf(page);
  const shows = async (name: string) => {
    await page.evaluate(() => document.fonts.ready);
    mkdirSync(screens, { recursive: true });
    await page.screenshot({ path: join(screens, `${name}-${language}-${theme}-${width}.png`) });
    expect(await unsaidOn(page), 'ids in the place of words').toEqual([]);
    expect(errors).toEqual([]);
  };
  return {
    page,
    shows,
    looks: async (name) => {
      await shows(name);
      expect(await faultsOf(page)).toEqual([]);
    },
    leaves: () => leave(context, errors),
  };
}

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) errors.push(message.text());
  });
  return errors;
}

/** Ids of words that are shown or read out because the catalogue of the place lacks them. */
async function unsaidOn(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const spoken = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];
    return [...document.body.querySelectorAll('*')].flatMap((element) => [
      ...[...element.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? [node.nodeValue] : [],
      ),
      ...spoken.map((name) => element.getAttribute(name)),
    ]);
  });
  return said.flatMap((words) => (words !== null && ids.has(words.trim()) ? [words] : []));
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

async function leave(context: BrowserContext, errors: readonly string[]): Promise<void> {
  await context.close();
  expect(errors).toEqual([]);
}
