import { beforeAll, expect, test } from 'vitest';
import { inTheHouse } from './in-the-house.ts';
import { looks, person } from './person.ts';

const here = inTheHouse({ language: 'en', theme: 'light', width: 1440 });

/** The founding texts, joined to a lineage. */
beforeAll(async () => {
  const { address } = here.house;
  const { items } = await (await fetch(`${address}/api/instruments?size=100`)).json();
  const instruments = items.map(({ id }: { id: string }) => id);
  await fetch(`${address}/api/lineages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ instruments }),
  });
});

/** The texts were read into the register; nobody had to ask for it. */
async function readTexts() {
  const { page } = here.someone;
  await page.goto('/meetings');
  await page.getByRole('heading', { name: 'General meetings' }).waitFor();
}

test('the meetings that the texts record stand beneath their host, each with its paragraphs', async () => {
  await readTexts();
  const { page } = here.someone;
  await here.someone.looks('meetings');
  const general = page.getByRole('region', { name: 'General meetings' }).getByRole('listitem');
  await expect.poll(() => general.count()).toBe(9);
  const astana = general.filter({ hasText: 'Astana' });
  expect(await astana.textContent()).toContain('22 to 24 July 2024');
  expect(await astana.getAttribute('class')).toContain('meeting-at-b');
  await astana.getByRole('link', { name: 'A/RES/79/9 PP12' }).click();
  await page.waitForURL(/\/resolutions\/.*#PP12$/);
  await page.goBack();
  const said = general.getByText('no text that is held says that it took place');
  await expect.poll(() => said.count()).toBeGreaterThan(2);
  await page.getByLabel('State').selectOption('planned');
  await expect.poll(() => general.count()).toBe(4);
  expect(page.url()).toContain('state=planned');
});

test('what is read is confirmed; another source disagrees, and both stay until a person decides', async () => {
  await readTexts();
  const { page } = here.someone;
  await page.getByRole('link', { name: 'General meeting, ⁨Astana⁩' }).click();
  await page.getByRole('button', { name: 'Confirm: Astana' }).click();
  await page.getByRole('button', { name: 'Take it back: Astana' }).waitFor();
  await page.getByRole('button', { name: 'Add what you know' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Place', { exact: true }).fill('Almaty');
  // One press of Escape loses nothing.
  await page.keyboard.press('Escape');
  await dialog.getByText('Escape once more leaves it.').waitFor();
  expect(await dialog.getByLabel('Place', { exact: true }).inputValue()).toBe('Almaty');
  expect(await dialog.getByRole('button', { name: 'Keep it' }).isDisabled()).toBe(true);
  await dialog.getByLabel('Date', { exact: true }).fill('July');
  await dialog.getByLabel(/^Source/).fill('Sample report, p. 3');
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await dialog.getByRole('alert').waitFor();
  await here.someone.looks('meeting-told');
  await dialog.getByLabel('Date', { exact: true }).fill('');
  await dialog.getByLabel('First day').fill('2026-07-03');
  await dialog.getByLabel('Last day').fill('2026-07-01');
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await dialog.getByText('This is no value of “Last day”').waitFor();
  await dialog.getByLabel('First day').fill('');
  await dialog.getByLabel('Last day').fill('');
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('The sources disagree').waitFor();
  await here.someone.looks('meeting');
  await page.getByRole('button', { name: 'Take it back: Almaty' }).click();
  await page.getByText('The sources disagree').waitFor({ state: 'detached' });
  await page.getByText(/decisions of persons/).click();
  await page.getByText(/stated Place/).waitFor();
});

test('an address of an entry, an organization or a post that is not there says so', async () => {
  const { page } = here.someone;
  for (const path of [
    '/meetings/meeting%3Anone',
    '/organizations/organization%3Anone',
    '/focal-points/post%3Anone',
  ]) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: 'There is nothing at this address' }).waitFor();
  }
});

test('two entries that turn out to be one are one, and are parted again', async () => {
  await readTexts();
  const { page } = here.someone;
  await page.getByRole('link', { name: 'General meeting, ⁨Vienna⁩' }).click();
  await page.getByRole('button', { name: 'Join with another entry' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'The other entry' }).focus();
  await page.keyboard.type('2006');
  await page.getByRole('listbox').getByText('General meeting · 2006').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await here.someone.looks('meeting-merge');
  await dialog.getByRole('button', { name: 'They are one' }).click();
  await page.getByText(/statements come from an entry that turned out to be this one/).waitFor();
  await page.getByRole('button', { name: 'Part them again' }).click();
  await page.getByText(/turned out to be this one/).waitFor({ state: 'detached' });
});

test('an agreement is added with its source; what it obliges to is followed', async () => {
  await readTexts();
  const { page } = here.someone;
  await page.goto('/agreements');
  await page.getByRole('link', { name: 'memorandum of cooperation' }).waitFor();
  await here.someone.looks('agreements');
  await page.getByRole('button', { name: 'Add an agreement' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Type, as cited').fill('sample arrangement');
  // An organization of the register by its letters, and words of one's own.
  await dialog.getByRole('combobox', { name: 'Parties' }).focus();
  await page.keyboard.type('UN-Women');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Sample Bank');
  await page.keyboard.press('Tab');
  expect(await dialog.getByRole('row').allTextContents()).toEqual([
    expect.stringContaining('Women'),
    'Sample Bank',
  ]);
  await dialog.getByLabel('Expires').fill('2027-05');
  await dialog.getByLabel(/^Source/).fill('Sample letter');
  await dialog.getByRole('button', { name: 'Add it' }).click();
  await page.waitForURL(/\/agreements\/agreement/);
  await page.getByText('May 2027').waitFor();
  await page.getByRole('button', { name: 'Add an obligation' }).click();
  await dialog.getByLabel('Name').fill('Send the list of experts');
  await dialog.getByRole('combobox', { name: 'Who', exact: true }).focus();
  await page.keyboard.type('الصحة العالمية');
  await page.getByRole('listbox').getByText('World Health Organization', { exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Due').fill('2026-12-01');
  await dialog.getByLabel('State').selectOption('agreed');
  await dialog.getByLabel(/^Source/).fill('Sample letter');
  await dialog.getByRole('button', { name: 'Add it' }).click();
  const duty = page.locator('.action-point');
  await duty.getByText('Due 1 December 2026').waitFor();
  await duty.getByText('World Health Organization').waitFor();
  await duty.getByRole('button', { name: /Say how far it is/ }).click();
  await dialog.getByLabel('State').selectOption('in progress');
  await dialog.getByLabel(/^Source/).fill('Sample call');
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await duty.getByText('in progress').waitFor();
  await here.someone.looks('agreement');
  await page.goto(`/agreements?endsFrom=2027&endsTo=2027-12`);
  await page.goto(`/agreements?naming=un-women&endsFrom=2027`);
  await page.getByRole('link', { name: 'sample arrangement' }).click();
  await page.getByRole('link', { name: /Women/ }).click();
  await page.waitForURL(/\/organizations\//);
  await page.goBack();

  await page.getByRole('button', { name: 'Take out of the list' }).click();
  await page.getByText('This was taken out of the list').waitFor();
  await page.goto('/agreements?naming=sample+bank');
  await page.getByText('Nothing fits').waitFor();
  await page.goto('/agreements');
  await page.getByRole('button', { name: 'Take away' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Table as CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('agreement.csv');
});

test.each(looks)('in $language, $theme, $width wide', async (look) => {
  await readTexts();
  const someone = await person(here.chrome, here.house.address, look);
  for (const path of ['/meetings', '/agreements']) {
    await someone.page.goto(path);
    const item = someone.page.locator('main li a').first();
    await item.waitFor();
    await someone.looks(path.slice(1));
    await item.click();
    await someone.page.locator('.entry-page').waitFor();
    await someone.looks(`${path.slice(1)}-one`);
  }
  await someone.leaves();
});
