import { expect, test } from 'vitest';
import { inTheHouse } from './in-the-house.ts';

const here = inTheHouse({ language: 'en', theme: 'light', width: 1440 });

const table = (text: string) => ({ name: 'sample.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

test('both families stand as trees that the keyboard walks; the address holds what they are narrowed to', async () => {
  const { page } = here.someone;
  await page.goto('/');
  await page.getByRole('link', { name: 'Organizations', exact: true }).click();
  const tree = page.getByRole('tree', { name: /United Nations.* and its family/ });
  await tree.waitFor();
  await page.getByRole('tree', { name: /Organization of Islamic Cooperation.* and its family/ }).waitFor();
  await here.someone.looks('organizations');
  const assembly = tree.getByRole('treeitem', { name: /^General Assembly/ });
  await tree.getByRole('treeitem').first().focus();
  await page.keyboard.type('gen');
  expect(await assembly.getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('ArrowRight');
  expect(await assembly.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('[role=treeitem]:focus').textContent()).toContain('Human Rights Council');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await assembly.getAttribute('aria-expanded')).toBe('false');

  await page.getByRole('searchbox', { name: 'Name, acronym or code' }).fill('islamic conference');
  await page.waitForURL(/words=islamic/);
  await page
    .getByText(/Organization of the Islamic Conference.* until 27 June 2011$/)
    .first()
    .waitFor();
  expect(new URL(page.url()).searchParams.get('words')).toBe('islamic conference');
});

test('an organization tells its dated names, and where the texts name it; a new name ends the one before', async () => {
  const { page } = here.someone;
  await page.goto('/organizations?words=islamic+cooperation');
  await page.getByRole('link', { name: 'Organization of Islamic Cooperation', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Organization of Islamic Cooperation' }).waitFor();
  await page.getByText('since 28 June 2011').first().waitFor();
  await page.locator('.mentions-text').first().waitFor();
  await here.someone.looks('organization');
  const rest = page.locator('.mentions-text', { hasText: 'A/RES/79/9' });
  expect(await rest.getByRole('link').count()).toBe(4);
  await rest.getByText(/^\d+ more paragraphs of this text$/).click();
  expect(await rest.getByRole('link').count()).toBeGreaterThan(20);
  const mention = page
    .locator('.mentions-text', { hasText: 'A/RES/59/8' })
    .getByRole('link', { name: 'PP2', exact: true });
  expect(await page.locator('.mentions-text h3 bdi').allTextContents()).toEqual([
    ...['A/RES/59/8', 'A/RES/63/114', 'A/RES/69/317', 'A/77/L.18', 'A/RES/79/9'],
  ]);
  expect(await mention.getAttribute('href')).toMatch(/^\/resolutions\/.+#/);

  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('menuitem', { name: 'New name' }).click();
  await page.getByLabel('The new name').fill('Sample Organization');
  await page.getByLabel('Since').fill('2030-03-01');
  await page.getByRole('textbox', { name: /^Source/ }).fill('Sample report, p. 3');
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByText(/28 June 2011 to 28 February 2030/).waitFor();
  await page.getByRole('heading', { level: 1, name: 'Sample Organization' }).waitFor();
});

test('an organization is added beneath one that is found by any name; two that are one are made one, and parted', async () => {
  const { page } = here.someone;
  await page.goto('/organizations');
  await page.getByRole('button', { name: 'Add an organization' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name (English)').fill('Sample Office');
  const pick = async (label: string, words: string) => {
    await dialog.getByRole('combobox', { name: label }).focus();
    await page.keyboard.type(words);
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
  };
  await pick('Part of', 'enfance');
  await dialog.getByRole('textbox', { name: /^Source/ }).fill('Sample report, p. 3');
  await here.someone.looks('organization-add');
  await dialog.getByRole('button', { name: 'Add it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sample Office' }).waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'United Nations Children’s Fund' }).waitFor();

  await page.getByRole('button', { name: 'Another is the same' }).click();
  await pick('The other organization', 'UNDP');
  await here.someone.looks('organization-merge');
  await dialog.getByRole('button', { name: 'Make them one' }).click();
  await page.getByText('United Nations Development Programme').first().waitFor();
  await page.getByRole('button', { name: 'Part them again' }).click();
  await page.getByText(/turned out to be this one/).waitFor({ state: 'detached' });
});

test('a table says what is wrong with row and column, and is imported when it is right', async () => {
  const { page } = here.someone;
  await page.goto('/organizations');
  await page.getByRole('link', { name: 'Import' }).click();
  const drop = page.locator('input[type=file]');
  await drop.setInputFiles(
    table('Code,Name,Parent,Founded\nsmp,Sample Institution,nobody,2023-02-29\nun-women,,,1910\n'),
  );
  await page.getByText('1 new, 1 changed, 0 as they are').waitFor();
  const wrong = await page.locator('.import-error td:nth-child(2)').allTextContents();
  expect(wrong.sort()).toEqual(['Founded', 'Parent']);
  expect(await page.getByRole('button', { name: 'Import 2 organizations' }).isDisabled()).toBe(true);
  await here.someone.looks('organizations-import');

  await drop.setInputFiles(
    table('Code,Name,Parent,Founded\nsmp,Sample Institution,oic,40722\nun-women,,,1910\n'),
  );
  await page.getByText(/The count of a day; read as .*2011-06-28/).waitFor();
  await page.getByRole('button', { name: 'Import 2 organizations' }).click();
  await page.waitForURL('**/organizations');
  await page.getByRole('link', { name: 'Sample Institution' }).click();
  await page.getByText('sample.csv, row 2').first().waitFor();
});
