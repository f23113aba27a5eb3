import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inTheHouse } from './in-the-house.ts';

const here = inTheHouse({ language: 'en', theme: 'light', width: 1440 });

test('the list is narrowed and ordered by its address', async () => {
  const { page } = here.someone;
  await page.goto('/resolutions');
  await page.getByText('5 texts').waitFor();
  await page.getByLabel('Kind').selectOption({ label: 'Draft resolution' });
  await page.getByText('1 text').waitFor();
  expect(new URL(page.url()).search).toBe('?kind=draft');
  await page.getByLabel('Kind').selectOption({ label: 'Any' });
  await page.getByRole('button', { name: 'Session' }).click();
  await page.waitForURL(/sort=session/);
  await page.getByLabel('Words or symbol').fill('Astana');
  await page.getByText('1 text').waitFor();
  expect(await page.getByRole('row').nth(1).textContent()).toContain('A/RES/79/9');
  await page.getByLabel('Words or symbol').fill('no such word anywhere');
  await page.getByText('No resolution is like that').waitFor();
  await here.someone.looks('list-none');
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByText('5 texts').waitFor();
});

test('an address that asks for what the list does not know narrows nothing', async () => {
  const { page } = here.someone;
  await page.goto('/resolutions?kind=nonsense&language=xx&sort=colour&page=-4');
  await page.getByText('5 texts').waitFor();
  expect(await page.getByRole('columnheader', { name: 'Adopted on' }).getAttribute('aria-sort')).toBe(
    'descending',
  );
});

test('search over everything leads to the paragraph', async () => {
  const { page } = here.someone;
  await page.goto('/resolutions');
  await page.getByText('5 texts').waitFor();
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('Istanbul Process');
  await page.getByRole('option').filter({ hasText: 'A/RES/79/9' }).first().waitFor();
  await here.someone.looks('palette');
  await page.getByRole('option').filter({ hasText: 'A/RES/79/9' }).first().click();
  await page.waitForURL(/#PP\d+$/);
  await page.locator('.paragraph.pointed', { hasText: 'Istanbul Process' }).waitFor();
});

test('no letter is lost that is typed before the search is there', async () => {
  const { page } = here.someone;
  let letThrough = () => {};
  const held = new Promise<void>((open) => {
    letThrough = open;
  });
  await page.route(/\/assets\/palette-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/resolutions');
  await page.getByText('5 texts').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('Istanbul ');
  letThrough();
  const search = page.getByRole('dialog').getByRole('combobox');
  await search.waitFor();
  await page.keyboard.type('Process');
  expect(await search.inputValue()).toBe('Istanbul Process');
  await page.getByRole('option').filter({ hasText: 'A/RES/79/9' }).first().waitFor();
});

test('a place brings its words, in the language that is chosen while they are on their way too', async () => {
  const { page } = here.someone;
  let letThrough = () => {};
  const held = new Promise<void>((open) => {
    letThrough = open;
  });
  await page.route(/\/assets\/calendar-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/resolutions');
  await page.getByText('5 texts').waitFor();
  await page.getByRole('link', { name: 'Calendar', exact: true }).click();
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: 'Français' }).click();
  await page.getByRole('heading', { level: 1, name: 'Résolutions' }).waitFor();
  letThrough();
  await page.getByRole('heading', { level: 1, name: 'Calendrier' }).waitFor();
  await here.someone.shows('calendar-language-on-the-way');
  await page.getByRole('button', { name: 'Langue' }).click();
  await page.getByRole('menuitemradio', { name: 'العربية' }).click();
  await page.locator('html[dir=rtl]').waitFor();
  await here.someone.shows('calendar-language-later');
});

test('commands by Ctrl K: another language, another theme, remembered', async () => {
  const { page } = here.someone;
  await page.goto('/resolutions');
  await page.getByText('5 texts').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('العربية');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'القرارات' }).waitFor();
  expect(await page.getAttribute('html', 'dir')).toBe('rtl');
  await page.reload();
  await page.getByText('5 نصوص').waitFor();
  await page.getByRole('button', { name: 'المظهر' }).click();
  await page.getByRole('menuitemradio', { name: 'داكن' }).click();
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
  await here.someone.looks('list-dark-by-choice');
});

test('an English text stays left to right in an Arabic screen', async () => {
  const { page } = here.someone;
  await page.addInitScript(() => localStorage.setItem('language', 'ar'));
  await page.goto('/resolutions');
  await page.getByRole('link', { name: 'A/RES/79/9' }).click();
  const text = page.locator('#OP29 .row-text');
  expect(await text.getAttribute('lang')).toBe('en');
  expect(await text.evaluate((e) => getComputedStyle(e).direction)).toBe('ltr');
  const [number, words] = await Promise.all([
    page.locator('#OP29 .paragraph-number').boundingBox(),
    text.boundingBox(),
  ]);
  expect(number?.x).toBeLessThan(words?.x ?? 0);
  const [source, places] = await Promise.all([
    page.locator('.source-pane').boundingBox(),
    page.locator('.frame-side').boundingBox(),
  ]);
  expect(source?.x).toBe(0);
  expect(places?.x).toBeGreaterThan(source?.x ?? 0);
});

test('when the server is away the view says so and tries again', async () => {
  const { page } = here.someone;
  await page.route('**/api/instruments?**', (route) => route.abort());
  await page.goto('/resolutions');
  await page.getByText('The server does not answer').waitFor();
  await here.someone.looks('list-away');
  await page.unroute('**/api/instruments?**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('5 texts').waitFor();
});

test('a part of the page that cannot be fetched is called an absent server, not a fault', async () => {
  const { page } = here.someone;
  await page.route(/\/assets\/(add-page|read-page)/, (route) => route.abort());
  await page.goto('/resolutions');
  await page.getByText('5 texts').waitFor();
  await page.getByRole('link', { name: 'Add', exact: true }).click();
  await page.getByText('The server does not answer').waitFor();
  await page.unroute(/\/assets\/(add-page|read-page)/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByLabel('Or paste the text').waitFor();
});

test('an address that leads nowhere says so', async () => {
  const { page } = here.someone;
  for (const address of ['/nowhere', '/resolutions/instrument:none']) {
    await page.goto(address);
    await page.getByText('There is nothing at this address').waitFor();
    await here.someone.looks('nowhere');
  }
});

test('nothing is fetched from anywhere else', async () => {
  const { page } = here.someone;
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(here.house.address)) elsewhere.push(request.url());
  });
  await page.goto('/resolutions');
  await page.getByRole('link', { name: 'A/RES/79/9' }).click();
  await page.locator('#OP29').waitFor();
  expect(elsewhere).toEqual([]);
});

test('the first screen fetches no more than 200 kB of scripts, compressed', async () => {
  const { page } = here.someone;
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.endsWith('.js')) return;
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto('/resolutions');
  await page.getByText('5 texts').waitFor();
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(200_000);
});
