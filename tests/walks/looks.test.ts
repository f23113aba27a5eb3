import { expect, test } from 'vitest';
import { openHouse } from './in-the-house.ts';
import { looks, person } from './person.ts';

const here = openHouse();

test.each(looks)(
  'every screen in $language, $theme, at $width pixels: nothing overflows, no fault of accessibility',
  async (look) => {
    const visitor = await person(here.chrome, here.house.address, look);
    const { page } = visitor;
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

    await page.goto('/resolutions');
    await page.getByRole('link', { name: 'A/RES/79/9' }).waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await visitor.looks('list');

    await page.getByRole('link', { name: 'A/RES/79/9' }).click();
    await page.locator('#OP29').waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await visitor.shows('read');
    await page.locator('.fields summary').click();
    await page.locator('.citations summary').click();
    await visitor.looks('read-open');
    await page.locator('#OP29 .paragraph-number').click();
    await page.locator('#OP29.pointed').waitFor();
    if (look.width < 500) await page.locator('.reading-reach button').tap();
    await page.locator('.source-pointed').first().waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await visitor.shows('read-source');

    await page.goto('/add');
    await page.locator('#pasted').waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await visitor.looks('add');
    await page
      .locator('#pasted')
      .fill('The General Assembly,\n\n1. Invites both banks to look after the bridge;\n');
    await page.locator('.paste-steps button').click();
    await page.locator('.preview-bar').waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await visitor.looks('add-preview');
    await visitor.leaves();
  },
);
