import { expect, test } from 'vitest';
import { openHouse } from './in-the-house.ts';
import { looks, person } from './person.ts';

const here = openHouse();

test.each(looks)(
  'the lineage in $language, $theme, at $width pixels: nothing overflows, no fault of accessibility',
  async (look) => {
    const visitor = await person(here.chrome, here.house.address, look);
    const { page } = visitor;
    const looksWell = async (address: string, place: string, name: string) => {
      await page.goto(address);
      await page.locator(place).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      await visitor.looks(name);
    };
    await looksWell('/lineages', '.lineage-item', 'lineages');
    const [{ id }] = (await (await fetch(`${here.house.address}/api/lineages?q=79/9`)).json()).items;
    const lineage = `/lineages/${encodeURIComponent(id)}`;
    await looksWell(lineage, '.stay', 'lineage');
    await looksWell(`${lineage}?view=whole`, '.bar', 'lineage-whole');
    await looksWell(`${lineage}?view=table`, '.lineage-table td', 'lineage-table');
    await looksWell(`${lineage}?view=members`, '.member-item', 'lineage-members');
    await looksWell(`${lineage}/threads/0:OP9`, '.version', 'thread');
    await looksWell(`${lineage}/threads/0:OP9?old=0&new=4`, '.version-between', 'thread-between');
    await visitor.leaves();
  },
);

test('printed, the lineage lies on its side, with its instruments above the threads on every page', async () => {
  const visitor = await person(here.chrome, here.house.address, {
    language: 'en',
    theme: 'light',
    width: 1440,
  });
  const { page } = visitor;
  const [{ id }] = (await (await fetch(`${here.house.address}/api/lineages?q=79/9`)).json()).items;
  await page.goto(`/lineages/${encodeURIComponent(id)}`);
  await page.locator('.stay').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.columns').evaluate((e) => getComputedStyle(e).display)).toBe(
    'table-header-group',
  );
  expect(await page.locator('.lineage-filters').isVisible()).toBe(false);
  expect(await page.locator('.lineage-bar .switch').isVisible()).toBe(false);
  await visitor.leaves();
});

test('printed as soon as it is there, the lineage is whole on the paper', async () => {
  const visitor = await person(here.chrome, here.house.address, {
    language: 'en',
    theme: 'light',
    width: 1440,
  });
  const { page } = visitor;
  const [{ id, counts }] = (await (await fetch(`${here.house.address}/api/lineages?q=79/9`)).json()).items;
  await page.goto(`/lineages/${encodeURIComponent(id)}`);
  await page.locator('.stay').first().waitFor();
  const shown = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('.thread').length;
  });
  expect(shown).toBe(counts.threads);
  await visitor.leaves();
});
