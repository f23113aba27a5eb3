import { expect, test } from 'vitest';
import { inTheHouseOfBoth, sampleLine } from './people-of.ts';
import { looks } from './person.ts';

const here = inTheHouseOfBoth();
const english = { language: 'en', theme: 'light', width: 1440 } as const;

const path = (id: string) => `/activities/${encodeURIComponent(id)}`;

async function aMatrix(title: string, prefix: string, from = '2026-01-01', until = '2027-12-31') {
  const made = await here.people.ask('a', 'POST', '/api/matrices', { title, prefix, from, until });
  return made.id as string;
}

async function aLine(matrix: string, title: string, more: Parameters<typeof sampleLine>[2] = {}) {
  const made = await here.people.ask('a', 'POST', `/api/matrices/${encodeURIComponent(matrix)}/activities`, {
    ...{ content: sampleLine(here.people, title, more), visibility: 'both sides' },
  });
  return made.activity.id as string;
}

async function adopted(title: string, prefix: string, ...titles: string[]) {
  const matrix = await aMatrix(title, prefix);
  const lines: string[] = [];
  for (const each of titles) lines.push(await aLine(matrix, each));
  for (const line of lines) await here.people.turnBoth('accept line', line);
  await here.people.turnBoth('adopt matrix', matrix);
  return { matrix, lines };
}

test('an activity is accepted by both sides; a change of the other side lets the key fall, and this is said', async () => {
  const line = await aLine(await aMatrix('Sample matrix of keys', 'SK'), 'a course');
  const a = await here.people.window('a', english);
  const b = await here.people.window('b', english);
  await a.page.goto(path(line));
  await a.page.getByRole('heading', { level: 1, name: 'Sample: a course' }).waitFor();
  await a.page.getByRole('button', { name: /Turn the key of/ }).click();
  await a.page.getByText(/^Turned on/).waitFor();
  await a.looks('activity-one-key');
  await b.page.goto(path(line));
  await b.page.getByText(/^Turned on/).waitFor();
  await b.page.getByRole('button', { name: 'Change it' }).click();
  const dialog = b.page.getByRole('dialog');
  await dialog.getByLabel('Place').fill('Rabat');
  await b.looks('activity-change');
  await dialog.getByRole('button', { name: 'Keep the change' }).click();
  await dialog.waitFor({ state: 'detached' });
  await b.page.getByText(/^Fell: what it was turned on/).waitFor();
  await b.page.getByRole('button', { name: /Turn the key of/ }).click();
  await b.page.getByText(/^Turned on/).waitFor();
  // Side a still sees the words of before: they are shown anew before its key can be turned on them.
  await a.page.getByText('Rabat').waitFor();
  await a.page.getByRole('alert').getByText('What you saw was changed in the meantime.').waitFor();
  await a.page.getByRole('button', { name: /Turn the key of/ }).click();
  await a.page.getByText('Both sides have accepted it as it stands.').first().waitFor();
});

test('two people change one activity: the second sees what changed, and nothing is lost', async () => {
  const line = await aLine(await aMatrix('Sample matrix of two', 'ST'), 'a study');
  const a = await here.people.window('a', english);
  await a.page.goto(path(line));
  await a.page.getByRole('button', { name: 'Change it' }).click();
  const form = a.page.getByRole('dialog');
  await form.getByLabel('Title').fill('Sample: a study of a');
  await form.getByLabel('Place').fill('Jeddah');
  const changed = sampleLine(here.people, 'a study of b', { indicator: 'Copies asked for' });
  await here.people.ask('b', 'PATCH', `/api/activities/${encodeURIComponent(line)}`, { content: changed });
  await form.getByRole('button', { name: 'Keep the change' }).click();
  const merge = a.page.getByRole('dialog', { name: 'Somebody else changed it meanwhile' });
  await merge.waitFor();
  await merge.getByText('Copies asked for').waitFor();
  const keep = merge.getByRole('button', { name: 'Keep both' });
  expect(await keep.isDisabled()).toBe(true);
  await a.looks('activity-merge');
  await merge.getByRole('radio', { name: /Sample: a study of a$/ }).check();
  await keep.click();
  await merge.waitFor({ state: 'detached' });
  const { activity } = await here.people.ask('b', 'GET', `/api/activities/${encodeURIComponent(line)}`);
  expect(activity.content).toMatchObject({
    ...{ title: 'Sample: a study of a', place: 'Jeddah', indicator: 'Copies asked for' },
  });
});

test('an adopted activity is amended beside what was adopted, with both keys; remarks say who sees them', async () => {
  const { matrix, lines } = await adopted('Sample matrix of amendments', 'SA', 'a fair', 'a book');
  const [line = ''] = lines;
  const a = await here.people.window('a', english);
  await a.page.goto(path(line));
  await a.page.getByRole('heading', { name: 'Where it stands' }).waitFor();
  await a.page.getByText('No validated report of ⁨OIC⁩ says that it is completed.').waitFor();
  await a.page.getByLabel('Say something about it').fill('Sample remark among ourselves');
  await a.page.getByRole('button', { name: 'Say it' }).click();
  await a.page.getByRole('listitem').filter({ hasText: 'Sample remark among ourselves' }).waitFor();
  await a.page.getByRole('button', { name: 'Propose an amendment' }).click();
  const dialog = a.page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('Sample: it takes longer');
  await dialog.getByLabel('Planned until').fill('2027-03');
  await a.looks('activity-amend');
  await dialog.getByRole('button', { name: 'Propose it' }).click();
  await dialog.waitFor({ state: 'detached' });
  const amendments = a.page.getByRole('region', { name: 'Amendments' });
  await amendments.getByRole('button', { name: /Turn the key of/ }).click();
  await amendments.getByText(/^Turned on/).waitFor();
  await a.looks('activity-amended');
  const b = await here.people.window('b', english);
  await b.page.goto(path(line));
  expect(await b.page.getByText('Sample remark among ourselves').count()).toBe(0);
  const theirs = b.page.getByRole('region', { name: 'Amendments' });
  await theirs.getByText('March 2027').waitFor();
  await theirs.getByRole('button', { name: /Turn the key of/ }).click();
  await theirs.getByText(/^agreed 2|^agreed \d/).waitFor();
  await b.page.goto(`/matrix/${encodeURIComponent(matrix)}/baseline`);
  await b.page.getByText('2 activities adopted, 1 otherwise today').waitFor();
  const changed = b.page.getByRole('region', { name: 'Activity by activity' }).getByRole('listitem');
  expect(await changed.count()).toBe(1);
  expect(await changed.locator('ins').textContent()).toContain('March 2027');
  await b.looks('baseline');
});

test('a matrix is closed when it is said of every activity what becomes of it', async () => {
  const { matrix } = await adopted('Sample matrix of closing', 'SC', 'a meeting', 'a visit');
  await aMatrix('Sample matrix that follows', 'SN', '2028-01-01', '2029-12-31');
  const a = await here.people.window('a', english);
  await a.page.goto(`/matrix/${encodeURIComponent(matrix)}/closing`);
  await a.page.getByText('Settled: 0 of 2').waitFor();
  await a.page.getByText('Nobody said what becomes of it:').waitFor();
  await a.page.getByLabel(/What becomes of .*SC-001/).selectOption({ label: 'Dropped' });
  await a.page.getByLabel(/Reason for .*SC-001/).fill('Sample: no room');
  await a.page.keyboard.press('Tab');
  await a.page.getByText('Settled: 1 of 2').waitFor();
  await a.page.getByLabel(/What becomes of .*SC-002/).selectOption({ label: 'Carried over' });
  await a.page.getByText('Settled: 2 of 2').waitFor();
  await a.looks('closing');
  await a.page.getByRole('button', { name: /Turn the key of/ }).click();
  await a.page.getByText(/^Turned on/).waitFor();
  const b = await here.people.window('b', english);
  await b.page.goto(`/matrix/${encodeURIComponent(matrix)}/closing`);
  await b.page.getByRole('button', { name: /Turn the key of/ }).click();
  await b.page.getByText('Both sides have closed it.').first().waitFor();
});

let looked: ReturnType<typeof adopted> | undefined;

test.each(looks)('an activity, its baseline and its closing in $language, $theme, $width', async (look) => {
  looked ??= adopted('Sample matrix of looks', 'SL', 'a fair');
  const { matrix, lines } = await looked;
  const someone = await here.people.window('b', look);
  await someone.page.goto(path(lines[0] as string));
  await someone.page.getByRole('heading', { level: 1, name: 'Sample: a fair' }).waitFor();
  await someone.page.locator('.two-keys').nth(1).waitFor();
  await someone.looks('activity');
  await someone.page.goto(`/matrix/${encodeURIComponent(matrix)}/baseline`);
  await someone.page.locator('.baseline-fingerprint').waitFor();
  await someone.looks('baseline-plain');
  await someone.page.goto(`/matrix/${encodeURIComponent(matrix)}/closing`);
  await someone.page.locator('.two-keys').waitFor();
  await someone.looks('closing-plain');
});
