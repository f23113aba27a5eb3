import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { inTheHouseOfBoth, sampleLine } from './people-of.ts';
import { type Look, looks, person } from './person.ts';

const here = inTheHouseOfBoth();
const wide = looks[0] as Look;

/** A line is proposed and changed by side a. */
beforeAll(async () => {
  const { ask } = here.people;
  const period = { from: '2026-01-01', until: '2027-12-31' };
  const { id } = await ask('a', 'POST', '/api/matrices', { title: 'Sample matrix', prefix: 'S', ...period });
  const content = sampleLine(here.people, 'first');
  const lines = `/api/matrices/${encodeURIComponent(id)}/activities`;
  const { activity } = await ask('a', 'POST', lines, { content, visibility: 'both sides' });
  const changed = { content: { ...content, title: 'Sample: renamed', place: 'Sample town' } };
  await ask('a', 'PATCH', `/api/activities/${encodeURIComponent(activity.id)}`, changed);
});

test('[F59] every change stands with who, when, before and after; the chain holds; the address narrows', async () => {
  const someone = await here.people.window('a', wide);
  const { page } = someone;
  await page.goto('/audit');
  await page.getByText(/^The chain of \d+ changes holds$/).waitFor();
  const changed = page.getByRole('listitem').filter({ hasText: 'Line changed' }).first();
  await changed.waitFor();
  expect(await changed.getByRole('row', { name: /^title/ }).textContent()).toBe(
    'titleSample: firstSample: renamed',
  );
  expect(await changed.getByRole('row').count()).toBe(3);
  expect(await page.locator('.audit-events').textContent()).not.toMatch(/[{}[\]]/);
  await someone.looks('audit-wide');
  const what = page.locator('.filter', { hasText: /^What/ }).getByRole('combobox');
  await what.selectOption({ label: 'Lines and activities' });
  await page.waitForURL(/action=activity/);
  await page.getByText('2 changes', { exact: true }).waitFor();
  await changed.getByRole('link', { name: /^all of it/ }).click();
  await page.waitForURL(/subject=activity/);
  await page.getByRole('button', { name: 'One thing alone: show all' }).click();
  await page.waitForURL((url) => !url.searchParams.has('subject'));
});

test('what is shown is taken away as a table', async () => {
  const someone = await here.people.window('administrator', wide);
  const { page } = someone;
  await page.goto('/audit?action=activity');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('audit.csv');
  const table = await readFile(await download.path(), 'utf8');
  expect(table.trim().split('\r\n')).toHaveLength(3);
  expect(table).toContain('activity changed');
});

test('to whom the audit is not open, that is said', async () => {
  for (const someone of [
    await here.people.window('focalA', wide),
    await person(here.chrome, here.house.address, wide),
  ]) {
    await someone.page.goto('/audit');
    await someone.page.getByText('The audit is not open to you').waitFor();
    expect(await someone.page.locator('.audit-event').count()).toBe(0);
  }
});

test.each(looks)('audit in $language, $theme, $width wide', async (look) => {
  const someone = await here.people.window('b', look);
  await someone.page.goto('/audit');
  await someone.page.locator('.chain-holds').waitFor();
  await someone.page.locator('.audit-event').first().waitFor();
  await someone.looks('audit');
  const [whole, shown] = await someone.page.evaluate(() => [
    document.documentElement.scrollWidth,
    innerWidth,
  ]);
  expect(whole).toBeLessThanOrEqual(shown ?? 0);
});
