import { expect, test } from 'vitest';
import { inTheHouseOfBoth, sampleLine } from './people-of.ts';
import type { Look, Person } from './person.ts';

const look: Look = { language: 'en', theme: 'light', width: 1440 };
const both = inTheHouseOfBoth();

/** A matrix of its own with lines that both sides see; gives its id and those of its lines. */
async function matrixOf(prefix: string, titles: readonly string[]) {
  const { ask } = both.people;
  const { id } = await ask('a', 'POST', '/api/matrices', {
    ...{ title: `Sample matrix ${prefix}`, prefix, from: '2026-01-01', until: '2027-12-31' },
  });
  const lines: string[] = [];
  for (const [index, title] of titles.entries()) {
    const content = sampleLine(both.people, title, {
      cluster: index % 2 === 0 ? 'cluster:people' : 'cluster:trade',
    });
    const path = `/api/matrices/${encodeURIComponent(id)}/activities`;
    const { activity } = await ask('a', 'POST', path, { content, visibility: 'both sides' });
    lines.push(activity.id);
  }
  return { id: id as string, lines };
}

async function opened({ page }: Person, matrix: string, more = ''): Promise<void> {
  await page.goto(`/matrix?matrix=${encodeURIComponent(matrix)}${more}`);
  await page.locator('.grid-row').first().waitFor();
}

/** A cell by its row, from 1, and the heading of its column. */
function cell({ page }: Person, row: number, column: string) {
  return page.locator(`.grid-row >> nth=${row - 1}`).locator(`.grid-${column}`);
}

test('[F55] a cell is changed with the keyboard alone, and kept at once; Ctrl+Z takes it back', async () => {
  const { id, lines } = await matrixOf('KEYS-1', ['a course', 'a fair']);
  const a = await both.people.window('a', look);
  await opened(a, id);
  const { keyboard } = a.page;
  await a.page.getByRole('grid').focus();
  await keyboard.press('Enter');
  await keyboard.press('End');
  await keyboard.type(' by the sea');
  await keyboard.press('Enter');
  await a.page.getByText('Sample: a course by the sea').waitFor();
  const now = async (field: string) =>
    (await both.people.ask('a', 'GET', `/api/activities/${encodeURIComponent(lines[0] ?? '')}`)).activity
      .content[field];
  await expect.poll(() => now('title')).toBe('Sample: a course by the sea');
  // A list is chosen from by typing; what is none of it is not kept.
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowRight');
  await keyboard.type('study');
  await a.page.getByRole('option', { name: 'study' }).waitFor();
  await keyboard.press('Enter');
  await expect.poll(() => now('kind')).toBe('study');
  await keyboard.press('Control+z');
  await expect.poll(() => now('kind')).toBe('training');
  await a.looks('matrix-grid');
});

test('[F55] a range is copied to a spreadsheet and pasted back; rows behind the last line make proposals after a preview', async () => {
  const { id } = await matrixOf('PASTE-1', ['one', 'two']);
  const a = await both.people.window('a', look);
  await opened(a, id);
  const { keyboard } = a.page;
  await a.page.getByRole('grid').focus();
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Control+c');
  await a.page.getByText('4 cells copied.').waitFor();
  const copied = await a.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('Sample: one\tTraining\nSample: two\tTraining');
  await a.page.evaluate(() =>
    navigator.clipboard.writeText('Sample: two\tstudy\nSample: three\tmeeting\nSample: four\tno such kind'),
  );
  await keyboard.press('Escape');
  await keyboard.press('ArrowLeft');
  await keyboard.press('Control+v');
  const dialog = a.page.getByRole('dialog');
  await dialog.getByText('Kind: not read: ').waitFor();
  expect(await dialog.locator('.paste-preview li').count()).toBe(2);
  await a.looks('matrix-paste');
  await dialog.getByRole('button', { name: 'Propose 2 lines' }).click();
  await a.page.getByText('Sample: four').waitFor();
  await cell(a, 3, 'title').getByText('Sample: three').waitFor();
});

test('[F11] two coordinators change one line: what only one changed stands, what both changed is asked', async () => {
  const { id, lines } = await matrixOf('BOTH-1', ['a course']);
  const [a, b] = [await both.people.window('a', look), await both.people.window('b', look)];
  await opened(a, id);
  await opened(b, id);
  const write = async (who: Person, column: string, words: string) => {
    await cell(who, 1, column).dblclick();
    await who.page.locator('.cell-input').fill(words);
    await who.page.keyboard.press('Enter');
  };
  await write(a, 'place', 'Jeddah');
  const now = async () =>
    (await both.people.ask('a', 'GET', `/api/activities/${encodeURIComponent(lines[0] ?? '')}`)).activity
      .content;
  await expect.poll(async () => (await now()).place).toBe('Jeddah');
  await write(b, 'until', '2027');
  await b.page.getByText(/Somebody changed .* at the same time/).waitFor();
  expect(await now()).toMatchObject({ place: 'Jeddah', planned: { until: '2027' } });
  await write(a, 'title', 'Sample: a course of ours');
  await expect.poll(async () => (await now()).title).toBe('Sample: a course of ours');
  await write(b, 'title', 'Sample: a course of theirs');
  const dialog = b.page.getByRole('dialog');
  await dialog.waitFor();
  await b.looks('matrix-merge');
  expect((await now()).title).toBe('Sample: a course of ours');
  await dialog.getByRole('radio').first().check();
  await dialog.locator('button[type="submit"]').click();
  await expect.poll(async () => (await now()).title).toBe('Sample: a course of theirs');
});

test('[F55] what is typed while the server is away is kept over a reload and sent when it answers', async () => {
  const { id, lines } = await matrixOf('AWAY-1', ['a course']);
  const a = await both.people.window('a', look);
  await opened(a, id);
  await a.page.route('**/api/activities/**', (route) => route.abort());
  await cell(a, 1, 'place').dblclick();
  await a.page.locator('.cell-input').fill('Dakar');
  await a.page.keyboard.press('Enter');
  await a.page.getByText(/The server does not answer. 1 changed line is kept/).waitFor();
  await a.page.unroute('**/api/activities/**');
  await a.page.reload();
  await expect
    .poll(
      async () =>
        (await both.people.ask('b', 'GET', `/api/activities/${encodeURIComponent(lines[0] ?? '')}`)).activity
          .content.place,
    )
    .toBe('Dakar');
});

test('from negotiation to adoption: what is in the way, both keys, then nothing is typed any more', async () => {
  const { id, lines } = await matrixOf('ADOPT-1', ['a course', 'a fair']);
  for (const line of lines) await both.people.turnBoth('accept line', line);
  const [a, b] = [await both.people.window('a', look), await both.people.window('b', look)];
  for (const who of [a, b]) {
    await opened(who, id);
    await who.page.getByText('2 of 2 lines accepted by both sides').first().waitFor();
    await who.page.getByRole('button', { name: 'Keys of adoption' }).click();
    await who.page.getByRole('button', { name: /^Turn the key/ }).click();
    await who.page
      .getByText(/Adopted on|turned on/)
      .first()
      .waitFor();
  }
  await b.page.getByText('Adopted on').first().waitFor();
  await b.page.getByRole('grid').focus();
  await b.page.keyboard.press('Enter');
  await b.page.getByText('Its lines are changed by amendments').waitFor();
  await b.looks('matrix-adopted');
});

test('heads, columns and filters stand in the address; a view can be named', async () => {
  const { id } = await matrixOf('VIEWS-1', ['a course', 'a fair', 'a study']);
  const a = await both.people.window('a', look);
  await opened(a, id);
  await a.page.locator('label.filter', { hasText: 'Under heads' }).locator('select').selectOption('cluster');
  await a.page.waitForURL(/group=cluster/);
  expect(await a.page.locator('.grid-group').count()).toBe(2);
  await a.page.getByRole('button', { name: 'Views' }).click();
  await a.page.getByRole('menuitem', { name: 'Name this view' }).click();
  await a.page.getByRole('textbox', { name: 'Name' }).fill('Ours');
  await a.page.getByRole('button', { name: 'Keep' }).click();
  await a.page.goto(`/matrix?matrix=${encodeURIComponent(id)}&view=timeline`);
  await a.page.locator('.timeline-row').first().waitFor();
  await a.looks('matrix-timeline');
  await a.page.getByRole('button', { name: 'Board' }).click();
  await a.page.locator('.line-card').first().waitFor();
  await a.looks('matrix-board');
  await a.page.getByRole('button', { name: 'Views' }).click();
  await a.page.getByRole('menuitem', { name: 'Ours' }).click();
  await a.page.waitForURL(/group=cluster/);
});

test('in Arabic on a phone: a list from right to left; a visitor is told how to come in', async () => {
  const { id } = await matrixOf('PHONE-1', ['a course']);
  const a = await both.people.window('a', { language: 'ar', theme: 'dark', width: 390 });
  await a.page.goto(`/matrix?matrix=${encodeURIComponent(id)}`);
  await a.page.locator('.line-card').first().waitFor();
  await a.looks('matrix-phone');
});
