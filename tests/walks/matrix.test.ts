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

test('in Arabic on a phone: a list from right to left; a visitor is told how to come in', async () => {
  const { id } = await matrixOf('PHONE-1', ['a course']);
  const a = await both.people.window('a', { language: 'ar', theme: 'dark', width: 390 });
  await a.page.goto(`/matrix?matrix=${encodeURIComponent(id)}`);
  await a.page.locator('.line-card').first().waitFor();
  await a.looks('matrix-phone');
});
