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

    await page.goto('/organizations');
    await page.locator('.branch').first().waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await visitor.looks('organizations');
    await page.goto('/organizations/organization%3Aoic');
    await page.locator('.mentions-text').first().waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await visitor.looks('organization');
    await page.goto('/organizations/import');
    const bytes = Buffer.from('Code,Name,Parent,Colour\nsmp,Sample Institution,nobody,red\nun-women,,oic,\n');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'sample.csv', mimeType: 'text/csv', buffer: bytes });
    await page.locator('.import-error').waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await visitor.looks('organizations-import');
    await visitor.leaves();
  },
);
