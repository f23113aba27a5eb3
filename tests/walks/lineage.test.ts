import { expect, test } from 'vitest';
import { inTheHouse } from './in-the-house.ts';

const here = inTheHouse({ language: 'en', theme: 'light', width: 1440 });

interface Told {
  readonly id: string;
  readonly lineage: { threads: { id: string; places: { instrument: number; address: string }[] }[] };
  readonly members: { instrument: string; symbol: string }[];
}

/** What the server says of the founding lineage. */
async function founding(): Promise<Told> {
  const ask = async (path: string) => (await fetch(`${here.house.address}${path}`)).json();
  for (let times = 0; times < 100; times++) {
    const [first] = (await ask('/api/lineages?q=79/9')).items;
    if (first !== undefined) return ask(`/api/lineages/${encodeURIComponent(first.id)}`);
    await new Promise((soon) => setTimeout(soon, 200));
  }
  throw new Error('the founding lineage is not found');
}

async function open(search = ''): Promise<Told> {
  const told = await founding();
  await here.someone.page.goto(`/lineages/${encodeURIComponent(told.id)}${search}`);
  return told;
}

/** Opens the thread that has this paragraph of this member. */
async function openThread(instrument: number, address: string): Promise<Told> {
  const told = await founding();
  const isHere = (place: { instrument: number; address: string }) =>
    place.instrument === instrument && place.address === address;
  const thread = told.lineage.threads.find(({ places }) => places.some(isHere));
  await here.someone.page.goto(
    `/lineages/${encodeURIComponent(told.id)}/threads/${encodeURIComponent(thread?.id ?? '')}`,
  );
  await here.someone.page.locator('.version').first().waitFor();
  return told;
}

test('from the list to the picture: five resolutions, those that are not held named between them', async () => {
  const { page } = here.someone;
  await founding();
  await page.goto('/');
  await page.getByRole('link', { name: 'Lineages', exact: true }).click();
  await page.getByText('1 lineage', { exact: true }).waitFor();
  await here.someone.looks('lineages');
  await page.getByRole('link', { name: /^Cooperation between/ }).click();
  await page.getByRole('grid').waitFor();
  expect(await page.locator('.column-symbol').allTextContents()).toEqual([
    'A/RES/59/8',
    'A/RES/63/114',
    'A/RES/69/317',
    'A/77/L.18',
    'A/RES/79/9',
  ]);
  const gaps = await page.locator('.gap-symbol').allTextContents();
  expect(gaps.slice(-6)).toEqual(['61/49', '65/140', '67/264', '72/74', '73/135', '75/16']);
  await page.locator('[data-stay="4:OP26"]').hover();
  await page.locator('.inspector-words', { hasText: 'Invites' }).waitFor();
  await here.someone.looks('lineage');
});

test('arrow keys walk along threads and across them; Enter opens the thread', async () => {
  const { page } = here.someone;
  await open();
  const at = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['stay']);
  await page.locator('[data-stay="0:PP1"]').focus();
  await page.keyboard.press('ArrowRight');
  expect(await at()).toBe('1:PP1');
  await page.keyboard.press('ArrowDown');
  expect(await at()).toBe('1:PP2');
  await page.keyboard.press('End');
  expect(await at()).toBe('4:PP2');
  await page.keyboard.press('ArrowRight');
  expect(await at()).toBe('4:PP2');
  await page.locator('.inspector-place', { hasText: 'A/RES/79/9' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/threads\/0%3APP2$/);
  await page.locator('.version').first().waitFor();
  await page.goBack();
  await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset['stay'] === '4:PP2');
});

test('the arrows reach the names of the resolutions above the threads, and come back', async () => {
  const { page } = here.someone;
  await open();
  const words = () => page.evaluate(() => document.activeElement?.textContent);
  await page.locator('[data-stay="4:PP1"]').focus();
  await page.keyboard.press('ArrowUp');
  expect(await words()).toBe('A/RES/79/9');
  await page.keyboard.press('ArrowLeft');
  expect(await words()).toBe('A/77/L.18');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['stay'])).toBe('4:PP1');
});

test('where there is no room for all, the newest resolution is seen first', async () => {
  const { page } = here.someone;
  await page.setViewportSize({ width: 700, height: 900 });
  await open();
  await page.getByRole('link', { name: 'A/RES/79/9', exact: true }).waitFor();
  const box = await page.getByRole('link', { name: 'A/RES/79/9', exact: true }).boundingBox();
  expect(box?.x).toBeLessThan(700);
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('from the lineage to what changed last, to any two of its texts, and to where the words came from', async () => {
  const { page } = here.someone;
  await open();
  await page.getByRole('link', { name: 'Compare the two latest' }).click();
  await page.waitForURL(/\/compare\?old=.+&new=/);
  await page.getByText('21 changes').waitFor();
  await open('?view=members');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('checkbox').last().check();
  await page.getByRole('link', { name: 'Compare', exact: true }).last().click();
  await page.locator('.comparison').waitFor();
  await open();
  await page.getByRole('link', { name: 'Where the words came from' }).click();
  await page.locator('.origin').first().waitFor();
});

test('what the picture is narrowed to is in its address, and its table answers the same', async () => {
  const { page } = here.someone;
  await open('?change=dropped&view=nonsense');
  await page.getByText(/^2 of \d+ threads$/).waitFor();
  expect(await page.locator('.thread').count()).toBe(2);
  await page.getByLabel('Change').selectOption({ label: 'Any' });
  await page.getByLabel('Strength').selectOption({ label: 'softer' });
  await page.waitForURL(/strength=softer/);
  const softer = await page.locator('.thread').count();
  expect(softer).toBeGreaterThan(0);
  expect(await page.locator('.stay-change', { hasText: 'softer' }).count()).toBeGreaterThanOrEqual(softer);
  await page.getByLabel('Substantive only').check();
  await page.keyboard.press('Escape');
  await page.locator('h1').click();
  await page.keyboard.press('t');
  await page.waitForURL(/view=table/);
  expect(await page.locator('.lineage-table tbody tr:has(td)').count()).toBe(softer);
  await here.someone.looks('lineage-table');
  await page.goto(page.url().replace(/[?].*/, '?q=Istanbul+Process'));
  // Words that stand far behind the beginning of a paragraph.
  await page.getByText(/^2 of \d+ threads$/).waitFor();
  await page.getByLabel('Words or address').fill('no such words');
  await page.getByText('No thread is like that').waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByText(/^\d+ threads$/).waitFor();
});

test('the whole at once: a thread lights up from end to end, and opens', async () => {
  const { page } = here.someone;
  await open('?view=whole');
  await page.locator('.bar').first().waitFor();
  await page.locator('[data-stay="2:OP20"]').hover();
  expect(await page.locator('.bar-pointed').count()).toBe(5);
  await here.someone.looks('lineage-whole');
  await page.locator('[data-stay="2:OP20"]').focus();
  await page.keyboard.press('ArrowLeft');
  await page.locator('.inspector-place', { hasText: 'A/RES/63/114' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/threads\//);
});

test('a thread tells its life: what it urged in 2008 it invites to consider in 2015', async () => {
  const { page } = here.someone;
  await openThread(4, 'OP26');
  expect(await page.locator('.version').count()).toBe(5);
  const steps = page.locator('.strength li');
  expect(await steps.nth(1).textContent()).toContain('Urges');
  expect(await steps.nth(2).textContent()).toMatch(/softer.*Invites.*to consider/);
  expect(await page.locator('.version').nth(2).locator('.in-out-out').textContent()).toContain('provide');
  await page.locator('.change-routine', { hasText: 'Cooperation' }).first().waitFor();
  await here.someone.looks('thread');
  await page.getByRole('button', { name: 'Any two' }).click();
  await page.waitForURL(/old=0&new=4/);
  await page.getByLabel('From').selectOption({ index: 1 });
  await page.waitForURL(/old=1&new=4/);
  await page.reload();
  await page.locator('.version-between del', { hasText: 'Urges' }).waitFor();
  await page.getByRole('link', { name: /79\/9.*read it with its source/ }).click();
  await page.waitForURL(/#OP26$/);
});

test('a person parts two paragraphs with a reason; it is shown as decided, and can be taken back', async () => {
  const { page } = here.someone;
  await openThread(4, 'OP26');
  await page.locator('.version').nth(2).getByRole('button', { name: 'Not the same paragraph' }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('The addressee is another one.');
  await here.someone.looks('thread-part');
  await page.getByRole('button', { name: 'Not the same', exact: true }).click();
  await page.waitForURL(/\/threads\/2%3AOP20$/);
  const decision = page.locator('.decision').first();
  await decision.filter({ hasText: 'The addressee is another one.' }).waitFor();
  expect(await page.locator('.version').count()).toBe(3);
  await page.reload();
  await decision.getByRole('button', { name: 'Go back to the proposal' }).click();
  await page.waitForURL(/\/threads\/0%3AOP9$/);
  await page.locator('.version').nth(4).waitFor();
  expect(await page.locator('.decision-past', { hasText: 'The addressee is another one.' }).count()).toBe(1);
});

test('a person joins a new paragraph to an earlier one, found by its words', async () => {
  const { page } = here.someone;
  const { lineage } = await founding();
  const born = lineage.threads.find(({ places }) => places[0]?.instrument === 4);
  await openThread(4, born?.places[0]?.address ?? '');
  await page.getByRole('button', { name: 'Belongs with …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('OP2');
  await dialog.getByRole('radio').first().check();
  await here.someone.looks('thread-join');
  await dialog.getByRole('button', { name: 'They belong together' }).click();
  await page.locator('.decision', { hasText: 'belong together' }).waitFor();
  await page.getByRole('button', { name: 'Go back to the proposal' }).click();
  await page.locator('.decision', { hasText: 'Back to what the program proposed' }).waitFor();
});

test('resolutions are split off, joined again, and the lineage is renamed', async () => {
  const { page } = here.someone;
  const { id } = await open('?view=members');
  await page.locator('.member-reasons li', { hasText: 'Recalled by' }).first().waitFor();
  await here.someone.looks('lineage-members');
  await page.getByLabel(/^Select .*59\/8/).check();
  await page.getByLabel(/^Select .*63\/114/).check();
  await page.getByRole('button', { name: 'Split off' }).click();
  await page.waitForURL((url) => !url.pathname.includes(encodeURIComponent(id)));
  await page.getByText('2 resolutions').waitFor();
  await page.getByRole('button', { name: 'Join another lineage' }).click();
  await page.getByRole('dialog').getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Join them' }).click();
  await page.getByText('5 resolutions').waitFor();
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('The founding lineage');
  await page.getByRole('button', { name: 'Keep the name' }).click();
  await page.getByRole('heading', { level: 1, name: 'The founding lineage' }).waitFor();
});

test('lineages are looked for, with the progress and the outcome told', async () => {
  const { page } = here.someone;
  await page.goto('/lineages');
  await page.getByRole('button', { name: 'Find lineages' }).click();
  await page.getByText('Nothing new was found.').waitFor();
  await here.someone.looks('lineages-found');
});

test('from a paragraph that is read to its history', async () => {
  const { page } = here.someone;
  const { members } = await founding();
  await page.goto(`/resolutions/${members[4]?.instrument}#OP26`);
  await page.getByRole('link', { name: 'History of this paragraph' }).waitFor();
  await here.someone.looks('read-history');
  await page.keyboard.press('h');
  await page.waitForURL(/\/threads\/0%3AOP9$/);
});

test('addresses of lineages and threads that are not there say so', async () => {
  const { page } = here.someone;
  const { id } = await founding();
  for (const address of ['/lineages/lineage:none', `/lineages/${encodeURIComponent(id)}/threads/9:OP99`]) {
    await page.goto(address);
    await page.getByText('There is nothing at this address').waitFor();
  }
});
