import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inTheHouse } from './in-the-house.ts';
import { mandatesRead } from './mandates-of.ts';

const here = inTheHouse({ language: 'en', theme: 'light', width: 1440 });

/** A thing to narrow the list by. */
function filter(label: string) {
  return here.someone.page.locator('label.filter', { hasText: new RegExp(`^${label}`) }).locator('select');
}

async function openReview(search = ''): Promise<string> {
  const id = await mandatesRead(here.house);
  await here.someone.page.goto(`/review/${encodeURIComponent(id)}${search}`);
  await here.someone.page.locator('.review-current').waitFor();
  return id;
}

async function mandateAt(instrument: string, address: string): Promise<string> {
  const answer = await fetch(
    `${here.house.address}/api/instruments/${encodeURIComponent(instrument)}/review`,
  );
  const { paragraphs } = await answer.json();
  return paragraphs
    .flatMap(({ mandates }: { mandates: { id: string; carriedBy: string }[] }) => mandates)
    .find(({ carriedBy }: { carriedBy: string }) => carriedBy === address).id;
}

test('from the places to who is asked for what: narrowed, grouped, opened, all in the address', async () => {
  await mandatesRead(here.house);
  const { page } = here.someone;
  await page.goto('/');
  await page.getByRole('link', { name: 'Mandates', exact: true }).click();
  await page.getByText(/^\d+ mandates$/).waitFor();
  const all = Number.parseInt((await page.locator('.list-count').textContent()) ?? '', 10);
  await page.getByRole('button', { name: 'The newest alone' }).click();
  await page.waitForURL(/fate=last/);
  expect(await filter('Change').inputValue()).toBe('last');
  await expect.poll(async () => page.locator('.list-count').textContent()).not.toBe(`${all} mandates`);
  await filter('By when').selectOption({ label: '81st session' });
  await page.waitForURL(/session=81/);
  await page.getByText('2 mandates', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'By when it is due' }).click();
  await page.waitForURL(/group=due/);
  const report = page.locator('.mandate-row', { hasText: 'to report to the General Assembly' });
  expect(await report.locator('.marked-verb').textContent()).toBe('Requests');
  expect(await report.locator('.marked-addressee').textContent()).toBe('Secretary-General');
  expect(await report.locator('.marked-due').allTextContents()).toEqual(['at its eighty-first session']);
  await report.getByText(/^opens .?8 September 2026/).waitFor();
  await report.getByText(/^since .?A\/RES\/59\/8/).waitFor();
  await here.someone.looks('mandates');
  await report.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: /A\/RES\/79\/9 OP29/ }).waitFor();
  await page.goBack();
  await page.getByText('2 mandates', { exact: true }).waitFor();
});

test('nothing found says so and leads back; an address keeps what was asked', async () => {
  await mandatesRead(here.house);
  const { page } = here.someone;
  await page.goto('/mandates?level=urges&q=no+such+words');
  await page.getByText('No mandate is like that').waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByText(/^\d+ mandates$/).waitFor();
  await page.goto('/mandates?level=urges&fate=last');
  await page.getByText(/^\d mandates?$/).waitFor();
  expect(await filter('Strength').inputValue()).toBe('urges');
});

test('the list is taken away as a table', async () => {
  await mandatesRead(here.house);
  const { page } = here.someone;
  await page.goto('/mandates?fate=last');
  await page.locator('.mandate-row').first().waitFor();
  await page.getByRole('button', { name: 'Take away' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  const words = readFileSync(await (await coming).path(), 'utf8');
  expect(words).toContain('Secretary-General');
  expect(words.trim().split('\n').length).toBeGreaterThan(10);
});

test('of 20,000 rows only those in sight are drawn, to the last', async () => {
  const id = await mandatesRead(here.house);
  const { page } = here.someone;
  const { items } = await (await fetch(`${here.house.address}/api/mandates?size=50`)).json();
  await page.route('**/api/mandates?**', async (route) => {
    const asked = new URL(route.request().url()).searchParams;
    const [at, size] = [Number(asked.get('page')), Number(asked.get('size'))];
    const made = Array.from({ length: size }, (_, i) => {
      const index = (at - 1) * size + i;
      return { ...items[index % items.length], id: `mandate:${index}`, carriedBy: `OP${index + 1}` };
    });
    await route.fulfill({ json: { items: made, total: 20_000 } });
  });
  await page.goto(`/mandates?instrument=${encodeURIComponent(id)}`);
  await page.getByText('20,000 mandates').or(page.getByText('20000 mandates')).waitFor();
  await page.getByRole('link', { name: /OP1\u2069?:/ }).waitFor();
  for (const y of [30_000, 600_000, 1_200_000, 5_000_000]) {
    await page.evaluate((to) => window.scrollTo(0, to), y);
    await expect.poll(() => page.locator('.mandate-row').count()).toBeGreaterThan(6);
    expect(await page.locator('.mandate-row').count()).toBeLessThan(60);
  }
  await page.getByRole('link', { name: /OP20000\u2069?:/ }).waitFor();
  expect(await page.locator('.mandate-row').last().getAttribute('aria-rowindex')).toBe('20001');
});

test('a mandate through time: since when, where it became softer, each text beside it', async () => {
  const id = await mandatesRead(here.house);
  const { page } = here.someone;
  await page.goto(`/mandates/${encodeURIComponent(await mandateAt(id, 'OP26'))}`);
  await page.getByText('How strongly it was asked').waitFor();
  expect(await page.locator('.life li i').allTextContents()).toEqual([
    'Urges',
    'Urges',
    'Invites',
    'Invites',
    'Invites',
  ]);
  expect(await page.locator('.life b').allTextContents()).toEqual(['softer']);
  expect(await page.locator('.life-texts li').count()).toBe(5);
  await here.someone.looks('mandate');
  await page.locator('.life').getByRole('link', { name: 'A/RES/59/8 OP9' }).click();
  await page.getByRole('heading', { level: 1, name: /A\/RES\/59\/8 OP9/ }).waitFor();
});

test('a whole resolution with the keys alone: confirmed, rejected, taken back, corrected, merged, added', async () => {
  const id = await openReview();
  const { page } = here.someone;
  const progress = page.locator('.review-progress span');
  const current = page.locator('.review-current');
  await page.getByText('0 of 15 decided').waitFor();
  expect(await current.locator('.asking-words').textContent()).toBe('Urges');
  await page.keyboard.press('c');
  await page.getByText('1 of 15 decided').waitFor();
  await page.locator('.review-confirmed').waitFor();
  // On to the next that waits: OP5.
  await expect.poll(() => current.getAttribute('data-stop')).toBe(await mandateAt(id, 'OP5'));
  await page.keyboard.press('r');
  await page.getByText('2 of 15 decided').waitFor();
  await page.keyboard.press('u');
  await page.getByText('1 of 15 decided').waitFor();
  await expect.poll(() => current.getAttribute('data-stop')).toBe(await mandateAt(id, 'OP5'));
  await page.keyboard.press('k');
  expect(await current.getAttribute('data-stop')).toBe('OP4');
  await page.keyboard.press('j');

  await page.keyboard.press('e');
  const form = page.getByRole('dialog');
  await form.getByLabel('Verb').selectOption({ label: 'urges' });
  await form.getByLabel('Reason').fill('The French text says so.');
  await form.getByRole('button', { name: 'Keep the correction' }).click();
  await page.getByText('2 of 15 decided').waitFor();
  await page.locator('.review-corrected').waitFor();

  await expect.poll(() => current.getAttribute('data-stop')).toBe(await mandateAt(id, 'OP10'));
  // The keys of the place where one is come before those of other places.
  await page.keyboard.press('?');
  await form.getByRole('heading', { name: 'Reviewing mandates' }).waitFor();
  await form.getByRole('heading', { name: 'Reviewing mandates' }).waitFor();
  expect((await form.locator('h3').allTextContents()).slice(0, 2)).toEqual([
    'Everywhere',
    'Reviewing mandates',
  ]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await form.getByLabel('Words, address or who is asked').fill('OP11');
  await form.getByRole('radio').first().check();
  await form.getByRole('button', { name: 'Merge', exact: true }).click();
  await page.locator('.review-merged').waitFor();
  await page.getByText('3 of 15 decided').waitFor();

  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await page.keyboard.press('a');
  await form.getByLabel('To do').fill('to strengthen cooperation');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await page.locator('.review-added').waitFor();
  expect(await progress.textContent()).toMatch(/^4 of 16 decided$/);
  await here.someone.looks('review');
  await page.reload();
  await page.getByText('4 of 16 decided').waitFor();

  // What was decided is told where the mandate is opened.
  await page.goto(`/mandates/${encodeURIComponent(await mandateAt(id, 'OP5'))}`);
  await page.getByText('The French text says so.').waitFor();
  await page.getByRole('heading', { name: 'As the program reads it' }).waitFor();
});

test('a decision that does not reach the server is told where one looks, and is kept at the next try', async () => {
  await openReview('?at=OP26');
  const { page } = here.someone;
  const progress = page.locator('.review-progress span');
  const before = await progress.textContent();
  await page.context().setOffline(true);
  await page.keyboard.press('c');
  const notice = page.locator('.review-bar').getByRole('alert');
  await notice.waitFor();
  expect(await notice.evaluate((each) => each.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  expect(await progress.textContent()).toBe(before);
  await page.context().setOffline(false);
  await page.keyboard.press('c');
  await notice.waitFor({ state: 'detached' });
  await expect.poll(() => progress.textContent()).not.toBe(before);
});

test('the same with a pointer: every key has its button', async () => {
  await openReview('?at=OP1');
  const { page } = here.someone;
  const decided = async () =>
    Number.parseInt((await page.locator('.review-progress span').textContent()) ?? '', 10);
  const before = await decided();
  await page.getByRole('button', { name: 'Next that waits' }).click();
  await page.locator('.review-current').getByRole('button', { name: 'Confirm' }).click();
  await expect.poll(decided).toBe(before + 1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(decided).toBe(before);
  await page.locator('.review-current').getByRole('button', { name: 'Reject' }).click();
  await expect.poll(decided).toBe(before + 1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(decided).toBe(before);
  expect(await page.locator('.review-stop').count()).toBeGreaterThan(25);
});

test('what a mandate is about is corrected from the lists, with the keys alone; each decision is undone at once', async () => {
  const id = await mandatesRead(here.house);
  const { page } = here.someone;
  await page.goto(`/mandates/${encodeURIComponent(await mandateAt(id, 'OP26'))}`);
  const head = page.locator('.mandate-page-head');
  await page.getByRole('button', { name: /^Confirm/ }).waitFor();
  await page.keyboard.press('e');
  const form = page.getByRole('dialog');
  const pick = async (label: string, words: string, ...keys: readonly string[]) => {
    await form.getByRole('combobox', { name: label }).focus();
    await page.keyboard.type(words);
    await page.getByRole('listbox').waitFor();
    for (const key of keys) await page.keyboard.press(key);
    await page.getByRole('listbox').waitFor({ state: 'detached' });
  };
  await pick('About', 'sport', 'ArrowDown', 'Enter');
  await pick('About', 'energ', 'ArrowDown', 'Enter');
  await pick('Countries', 'türkiye', 'Enter');
  await pick('Goals', '5', 'Enter');
  await pick('Who is asked', 'unicef', 'Enter');
  await pick('Who is asked', 'the bridge', 'Tab');
  // The last theme is taken away again.
  await form.getByRole('row', { name: 'Energy' }).focus();
  await page.keyboard.press('Delete');
  await here.someone.looks('mandate-correcting');
  await form.getByRole('button', { name: 'Keep the correction' }).click();
  await head.locator('.standing-corrected').waitFor();
  const facts = page.locator('.mandate-columns .facts-list');
  await facts.getByText('Türkiye').waitFor();
  await facts.getByText('Achieve gender equality').waitFor();
  await facts.getByText('United Nations Children’s Fund').waitFor();
  await facts.getByText('the bridge').waitFor();
  expect(await facts.getByText('Energy').count()).toBe(0);

  await page.keyboard.press('r');
  await head.locator('.standing-rejected').waitFor();
  await page.getByText('Rejected.', { exact: true }).first().waitFor();
  await here.someone.looks('mandate-undo');
  await page.getByRole('button', { name: 'Undo' }).click();
  await head.locator('.standing-corrected').waitFor();
  await facts.getByText('Türkiye').waitFor();
  await page.getByRole('button', { name: /^Open again/ }).click();
  await head.locator('.standing-proposed').waitFor();
  await page.keyboard.press('u');
  await head.locator('.standing-corrected').waitFor();
});

test('what was decided meanwhile by somebody else is not written over', async () => {
  const id = await openReview();
  const { page } = here.someone;
  const mandate = await mandateAt(id, 'OP29');
  await page.goto(`/mandates/${encodeURIComponent(mandate)}`);
  await page.getByRole('button', { name: /^Confirm/ }).waitFor();
  const other = await fetch(`${here.house.address}/api/mandates/${encodeURIComponent(mandate)}/decisions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify({ kind: 'rejected', note: 'by another' }),
  });
  expect(other.status).toBe(200);
  await page.getByRole('button', { name: /^Confirm/ }).click();
  await page.getByText('Somebody else decided meanwhile').waitFor();
  await page.locator('.mandate-page-head .standing-rejected').waitFor();
  await page.getByRole('button', { name: /^Open again/ }).click();
  await page.locator('.mandate-page-head .standing-proposed').waitFor();
});

test('a new resolution arrives: what it changes for whom, on one page', async () => {
  const id = await mandatesRead(here.house);
  const { page } = here.someone;
  await page.goto(`/resolutions/${encodeURIComponent(id)}`);
  await page.getByRole('main').getByRole('link', { name: 'Mandates', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /^What .?A\/RES\/79\/9.? changes for whom$/ }).waitFor();
  await page.getByText(/^compared with .?A\/77\/L\.18/).waitFor();
  // The report is due two sessions later than the one before: nothing that was changed.
  const general = page.locator('.arrival-same li').filter({ hasText: /^\s*Secretary-General/ });
  await general.getByText('1 due moved on by its cycle').click();
  await general.getByText('moved on by its cycle', { exact: true }).waitFor();
  expect(await general.locator('.marked-due').first().textContent()).toBe('at its eighty-first session');
  await here.someone.looks('arrival');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('link', { name: /^Review/ }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: /^Review \d+/ }).click();
  await page.locator('.review-current').waitFor();
});
