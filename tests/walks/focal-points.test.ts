import { expect, test } from 'vitest';
import { inTheHouse } from './in-the-house.ts';
import { person } from './person.ts';

const here = inTheHouse({ language: 'en', theme: 'light', width: 1440 });

test('a post is added, somebody is nominated, confirmed, and hands it over with a note', async () => {
  const { page } = here.someone;
  await page.goto('/focal-points');
  await page.getByRole('heading', { name: 'No focal points yet' }).waitFor();
  await here.someone.looks('focal-empty');
  await page.getByRole('button', { name: 'Add a post' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Organization' }).focus();
  await page.keyboard.type('UN-Wom');
  await page.getByRole('listbox').getByText('UN-Women').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await here.someone.looks('focal-add');
  await dialog.getByLabel('To be held from').fill('2026-01-01');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('heading', { name: 'Focal point', exact: true }).waitFor();
  await page.getByText('Vacant').first().waitFor();

  await page.getByRole('button', { name: 'Nominate' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('Sample Person');
  await dialog.getByLabel('E-mail').fill('person@example.org');
  await dialog.getByLabel('First day').fill('2026-03-01');
  await dialog.getByRole('button', { name: 'Nominate' }).click();
  await page.getByText('Vacant, nomination waits').waitFor();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('Held', { exact: true }).waitFor();
  // The days before stay in the history.
  await page.getByText('59 days').waitFor();

  // What resolutions ask of the organization, once they have been read.
  const asked = async () => (await (await page.request.get('/api/mandates/terms')).json()).total;
  await expect.poll(asked, { timeout: 30_000 }).toBeGreaterThan(50);
  await page.getByRole('button', { name: 'Hand over' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('Sample Successor');
  await dialog.getByLabel('Telephone').fill('call me');
  await dialog
    .getByLabel('What the successor should know')
    .fill('Line 7 waits for a reply of Sample Person.');
  await here.someone.looks('focal-hand-over');
  await dialog.getByRole('button', { name: 'Hand over' }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByLabel('Telephone').fill('+41 22 000 00 00');
  await dialog.getByRole('button', { name: 'Hand over' }).click();
  await page.getByText('Line 7 waits for a reply').waitFor();
  await page.getByText(/^\d+ things were open$/).click();
  await page.getByText('A/RES/79/9 OP2 urges').waitFor();
  await here.someone.looks('focal-post');
  await page.getByRole('link', { name: 'Focal points' }).first().click();
  await page.getByRole('cell', { name: /Sample Successor/ }).waitFor();
  await here.someone.looks('focal-list');
  const csv = await page.request.get('/api/focal-points/export?as=csv');
  expect(await csv.text()).toContain('Sample Successor');
});

test('a table is shown before it is imported; a faulty one is told cell by cell', async () => {
  const { page } = here.someone;
  await page.goto('/focal-points');
  await page.getByRole('link', { name: 'Import' }).click();
  const give = (rows: string) =>
    page.locator('input[type=file]').setInputFiles({
      name: 'directory.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`Organization,Role,For,Name,E-mail,From\n${rows}`),
    });
  await give('UN-Women,validator,,Sample Validator,nowhere,31/02/2026\n');
  await page.getByText('There is no such day').waitFor();
  await page.getByText('This is no e-mail address').waitFor();
  expect(await page.getByRole('button', { name: /import/i }).isDisabled()).toBe(true);
  await here.someone.looks('focal-import-wrong');
  await give('UN-Women,validator,,Sample Validator,validator@example.org,2026-02-01\n');
  await page.getByText('New post').waitFor();
  await here.someone.looks('focal-import');
  await page.getByRole('button', { name: 'Import 1 row' }).click();
  await page.getByRole('cell', { name: /Sample Validator/ }).waitFor();
});

test('a person is removed on request: the name is gone, the post and its days stay', async () => {
  const { page } = here.someone;
  await page.goto('/focal-points?view=people&words=Sample%20Person');
  await page.getByRole('button', { name: 'Remove Sample Person' }).click();
  const dialog = page.getByRole('dialog');
  const remove = dialog.getByRole('button', { name: 'Remove for good' });
  expect(await remove.isDisabled()).toBe(true);
  await dialog.getByRole('checkbox').check();
  await here.someone.looks('focal-remove');
  await remove.click();
  await page.getByRole('heading', { name: 'No post fits' }).waitFor();
  await page.goto('/focal-points');
  await page.getByRole('link', { name: 'Focal point', exact: true }).click();
  await page.getByText('Name removed on request').waitFor();
  await page.getByText('Line 7 waits for a reply of […].').waitFor();
});

test.each([
  { language: 'ar', theme: 'dark', width: 390 },
  { language: 'fr', theme: 'light', width: 390 },
  { language: 'ar', theme: 'light', width: 1440 },
  { language: 'en', theme: 'dark', width: 1024 },
] as const)('focal points in $language, $theme, at $width pixels', async (look) => {
  const visitor = await person(here.chrome, here.house.address, look);
  const { page } = visitor;
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  for (const view of ['', 'organization', 'people']) {
    await page.goto(`/focal-points?view=${view}`);
    await page.getByText('Sample Successor').first().waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await visitor.looks(`focal-list-${view}`);
  }
  await page.goto('/focal-points');
  await page.locator('.focal-table tbody a[href^="/focal-points/"]').first().click();
  await page.locator('.post-lines').first().waitFor();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await visitor.looks('focal-post');
  await visitor.leaves();
});
