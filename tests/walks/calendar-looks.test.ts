import { expect, test } from 'vitest';
import { openHouse } from './in-the-house.ts';
import { type Look, person } from './person.ts';

const open = openHouse();

test.each<Look>([
  { language: 'ar', theme: 'dark', width: 1024 },
  { language: 'fr', theme: 'light', width: 390 },
  { language: 'ar', theme: 'light', width: 390 },
])('cycle and calendar in $language, $theme, $width wide', async (look) => {
  const someone = await person(open.chrome, open.house.address, look);
  const { page } = someone;
  for (const [name, path, waited] of [
    ['cycle', '/cycle?on=2026-11-21', '.cycle-rows'],
    ['calendar', '/calendar?month=2024-01', '.calendar-item, .state'],
    ['calendar-month', '/calendar?view=month&month=2027-03', '.month-grid'],
    ['calendar-feeds', '/calendar/feeds', '.list-items, .state'],
  ] as const) {
    await page.goto(path);
    await page.locator(waited).first().waitFor();
    await someone.looks(name);
    const [whole, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(whole, name).toBeLessThanOrEqual(shown ?? 0);
  }
  if (look.language === 'ar') {
    await page.goto('/calendar?view=month&month=2027-03');
    await page.locator('.month-grid').waitFor();
    // A week begins on Saturday, at the right.
    const [first, second] = await page.locator('.month-grid th').all();
    expect(await first?.textContent()).toContain('السبت');
    const [a, b] = [await first?.boundingBox(), await second?.boundingBox()];
    expect(a?.x ?? 0).toBeGreaterThan(b?.x ?? 0);
  }
  await someone.leaves();
});
