import { beforeAll, expect, test } from 'vitest';
import { inTheHouseOfBoth, sampleLine } from './people-of.ts';
import { type Look, looks, person } from './person.ts';

const here = inTheHouseOfBoth();
const wide = looks[0] as Look;
let proposed = '';

/** Side b proposes two lines to side a. */
beforeAll(async () => {
  const { ask } = here.people;
  const period = { from: '2026-01-01', until: '2027-12-31' };
  const { id } = await ask('b', 'POST', '/api/matrices', { title: 'Sample matrix', prefix: 'S', ...period });
  const lines = `/api/matrices/${encodeURIComponent(id)}/activities`;
  for (const title of ['first', 'second']) {
    const content = sampleLine(here.people, title);
    proposed = (await ask('b', 'POST', lines, { content, visibility: 'both sides' })).activity.code;
  }
});

test('a coordinator sees what waits, what is late and what the other side did, and goes to the very place', async () => {
  const someone = await here.people.window('a', wide);
  const { page } = someone;
  await page.goto('/');
  await page
    .getByRole('heading', { level: 1, name: /United Nations.*Organization of Islamic Cooperation/ })
    .waitFor();
  const waits = page.getByRole('region', { name: /^Waits for you/ });
  await waits.getByRole('heading', { name: 'Lines to accept 2' }).waitFor();
  const since = page.getByRole('region', { name: /^What the other side did/ });
  await since.getByText('in the last 30 days').waitFor();
  expect(await since.getByText('Line proposed').count()).toBe(2);
  await page.getByRole('region', { name: 'Where the cycle stands' }).getByText('General meeting').waitFor();
  await page.getByRole('region', { name: 'Late' }).getByText('Report of the Secretary-General').waitFor();
  await someone.looks('home-member');
  await waits.getByRole('link', { name: new RegExp(proposed) }).click();
  await page.waitForURL(/\/activities\//);
});

test('[F58] what was seen is not told again; nothing is noted of who does not look', async () => {
  const home = async () => here.people.ask('a', 'GET', '/api/home');
  const someone = await here.people.window('a', wide);
  await someone.page.goto('/');
  await someone.page.getByRole('region', { name: /^What the other side did/ }).waitFor();
  await expect.poll(async () => (await home()).since.at).not.toBeNull();
  await expect.poll(async () => (await home()).since.events.length).toBe(0);
  await someone.page.reload();
  await someone.page.getByText('Nothing since you were here.').waitFor();
  expect((await here.people.ask('focalA', 'GET', '/api/home')).since.at).toBeNull();
});

test('where nothing waits, that is said', async () => {
  const someone = await here.people.window('focalB', wide);
  await someone.page.goto('/');
  await someone.page.getByText('Nothing waits for you.').waitFor();
});

test('places and commands are those that a person has a use for; a letter after g leads there', async () => {
  const someone = await here.people.window('a', wide);
  const { page } = someone;
  await page.goto('/');
  const places = page.getByRole('navigation', { name: 'Places' });
  await places.getByRole('link', { name: 'Audit' }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.getByRole('heading', { level: 1, name: 'Audit' }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await page.waitForURL(/\/$/);
  const visitor = await person(here.chrome, here.house.address, wide);
  await visitor.page.goto('/');
  await visitor.page.getByRole('heading', { name: 'Begin here' }).waitFor();
  const theirs = visitor.page.getByRole('navigation', { name: 'Places' });
  await theirs.getByRole('link', { name: 'Resolutions', exact: true }).waitFor();
  expect(await theirs.getByRole('link', { name: /^(Audit|Settings|Matrix|Reporting|Add)$/ }).count()).toBe(0);
  await visitor.page.locator('.cycle-line-milestones').waitFor();
  await visitor.looks('home-visitor');
  await visitor.leaves();
});

test.each(looks)('home in $language, $theme, $width wide', async (look) => {
  const someone = await here.people.window('b', look);
  await someone.page.goto('/');
  await someone.page.locator('.cycle-line-milestones').waitFor();
  await someone.page.locator('.home-columns').waitFor();
  await someone.looks('home');
  const [whole, shown] = await someone.page.evaluate(() => [
    document.documentElement.scrollWidth,
    innerWidth,
  ]);
  expect(whole).toBeLessThanOrEqual(shown ?? 0);
});

test('the agenda of a planned meeting is made from what is open, and leads to each line', async () => {
  const source = { words: 'Sample' };
  const said = { series: 'general', from: '2099-05-01', state: 'planned' };
  const statements = Object.entries(said).map(([field, value]) => ({ field, value, source }));
  const { entry } = await here.people.ask('a', 'POST', '/api/register', { kind: 'meeting', statements });
  const someone = await here.people.window('a', wide);
  const { page } = someone;
  await page.goto(`/meetings/${encodeURIComponent(entry.id)}`);
  const agenda = page.getByRole('region', { name: 'Agenda' });
  await agenda.getByRole('link', { name: new RegExp(proposed) }).waitFor();
  expect(await agenda.getByText('proposed', { exact: true }).count()).toBe(2);
  await someone.looks('meeting-agenda');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    document.documentElement.dataset['print'] = 'agenda';
  });
  expect(await agenda.isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'Action points', exact: true }).isVisible()).toBe(false);
});
