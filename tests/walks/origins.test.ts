import { expect, test } from 'vitest';
import { inTheHouse } from './in-the-house.ts';
import { looks, person } from './person.ts';

const here = inTheHouse({ language: 'en', theme: 'light', width: 1440 });

interface Origins {
  readonly paragraphs: readonly {
    readonly paragraph: { readonly address: string; readonly text: string };
    readonly runs: readonly { start: number; end: number; instrument: number; address: string }[];
  }[];
  readonly instruments: readonly { readonly symbol: string; readonly instrument: string }[];
}

async function asked<T>(path: string): Promise<T> {
  return (await fetch(`${here.house.address}${path}`)).json();
}

/** The founding lineage, and what the server says of the origins of its last text. */
async function founding(): Promise<{ path: string; origins: Origins }> {
  const { items } = await asked<{ items: { id: string }[] }>('/api/lineages');
  const path = `/lineages/${encodeURIComponent(items[0]?.id ?? '')}/origins`;
  return { path, origins: await asked<Origins>(`/api${path}`) };
}

async function open(rest = ''): Promise<Origins> {
  const { path, origins } = await founding();
  await here.someone.page.goto(`${path}${rest}`);
  await here.someone.page.locator('.origin').first().waitFor();
  return origins;
}

test('from a text to where each word came from: all its words are there, in runs', async () => {
  const { page } = here.someone;
  await page.goto('/resolutions');
  await page.getByRole('link', { name: 'A/RES/79/9' }).click();
  await page.locator('.instrument-head-actions a', { hasText: 'Origins' }).click();
  await page.locator('.origin').first().waitFor();
  const { origins } = await founding();
  const bare = (words: string) => words.replaceAll(/\s/g, '');
  for (const { paragraph } of origins.paragraphs) {
    const row = page.locator(`[id="${paragraph.address}"] .origin-text`);
    const shown = await row.evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      for (const mark of copy.querySelectorAll('.origin-note, bdi')) mark.remove();
      return copy.textContent ?? '';
    });
    expect(bare(shown), paragraph.address).toBe(bare(paragraph.text));
  }
  expect(await page.title()).toContain('A/RES/79/9');
  await here.someone.looks('origins');
});

test('pointing at words says where and when they came; pressing gives the ways there', async () => {
  const { page } = here.someone;
  const origins = await open();
  const paragraph = origins.paragraphs.findIndex(({ runs }) =>
    runs.some(({ instrument }) => instrument === 1),
  );
  const run = origins.paragraphs[paragraph]?.runs.findIndex(({ instrument }) => instrument === 1);
  const words = page.locator(`[data-run="${paragraph}.${run}"]`);
  await words.hover();
  expect(await page.locator('#origin-tip').textContent()).toContain('2008');
  expect(await page.locator('#origin-tip').textContent()).toContain('A/RES/63/114');
  await words.click();
  const card = page.locator('.origin-card');
  await card.waitFor();
  expect(await card.textContent()).toContain('A/RES/63/114');
  expect(new URL(page.url()).hash).toMatch(/^#(PP|OP)\d+~\d+$/);
  await here.someone.looks('origins-card');
  await page.reload();
  await card.waitFor();
  await card.getByRole('link', { name: /^History/ }).waitFor();
  await card.getByRole('link', { name: /^Read/ }).click();
  await page.waitForURL(/\/resolutions\/.*#(PP|OP)\d+$/);
});

test('the legend is a filter: the words of one member stay strong, and the address keeps it', async () => {
  const { page } = here.someone;
  await open();
  await page.locator('.origin-legend').getByRole('button', { name: /2008/ }).click();
  await page.waitForURL(/only=2/);
  const strong = page.locator('.origin:not(.origin-weak)');
  expect(await strong.count()).toBeGreaterThan(0);
  expect(await page.locator('.origin-weak').count()).toBeGreaterThan((await strong.count()) / 10);
  await here.someone.looks('origins-only');
  await page.reload();
  await page.locator('.origin-weak').first().waitFor();
  await page.locator('.origin-legend').getByRole('button', { name: /2008/ }).click();
  await page.locator('.origin-weak').first().waitFor({ state: 'detached' });
});

test('one tab stop leads into the text; arrows go from run to run and say where the words came from', async () => {
  const { page } = here.someone;
  await open();
  expect(await page.locator('.origin[tabindex="0"]').count()).toBe(1);
  await page.locator('.origin[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  const reached = () => page.evaluate(() => document.activeElement?.getAttribute('data-run'));
  expect(await reached()).toBe('0.1');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('button');
  expect(await page.locator('#origin-tip').isVisible()).toBe(true);
  await page.keyboard.press('ArrowDown');
  expect(await reached()).toBe('1.0');
  await page.keyboard.press('Enter');
  await page.locator('.origin-card').waitFor();
  expect(await page.locator('.origin[tabindex="0"]').count()).toBe(1);
});

test('another text of the lineage is chosen; lines tell the members apart without colour, on paper always', async () => {
  const { page } = here.someone;
  const { instruments } = await open();
  await page.getByRole('combobox', { name: 'Text' }).selectOption(instruments[1]?.instrument ?? '');
  await page.waitForURL(/at=/);
  await page.waitForFunction(() => document.querySelectorAll('.origin-legend tbody tr').length === 2);
  await page.keyboard.press('l');
  await page.waitForURL(/lines=shown/);
  const lines = await page
    .locator('.origin-legend button .origin-swatch')
    .evaluateAll((swatches) => swatches.map((swatch) => getComputedStyle(swatch).textDecorationStyle));
  expect(new Set(lines).size).toBeGreaterThan(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.origins-head-actions button').first().isVisible()).toBe(false);
  await here.someone.shows('origins-print');
});

test('a lineage that is not kept is said', async () => {
  await here.someone.page.goto('/lineages/lineage:none/origins');
  await here.someone.page.locator('.state h1').waitFor();
});

test('in a screen of the other direction numbers still stand where their text begins', async () => {
  const { page } = here.someone;
  await page.addInitScript(() => localStorage.setItem('language', 'ar'));
  await open();
  const [number, text, title] = await Promise.all(
    ['.origin-row .paragraph-number', '.origin-row .origin-text', '.origins-title'].map((place) =>
      page.locator(place).first().boundingBox(),
    ),
  );
  expect((number?.x ?? Number.NaN) + (number?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
  expect(title?.x).toBeCloseTo(text?.x ?? 0, 0);
});

test.each(looks)(
  'in $language, $theme, at $width pixels: nothing overflows, no fault of accessibility',
  async (look) => {
    const { path } = await founding();
    const visitor = await person(here.chrome, here.house.address, look);
    await visitor.page.goto(path);
    await visitor.page.locator('.origin').first().waitFor();
    expect(
      await visitor.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await visitor.looks('origins');
    await visitor.leaves();
  },
);
