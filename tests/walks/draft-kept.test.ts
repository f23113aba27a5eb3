import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { draftsOf } from './drafts-of.ts';
import { inTheHouse } from './in-the-house.ts';

const here = inTheHouse({ language: 'en', theme: 'light', width: 1440 });

const { ask, send, started, take } = draftsOf(here);

async function openForm(page: Page, entry: string, verb: string): Promise<void> {
  await page.locator(`${entry} .entry-number`).click();
  await page.locator(entry).getByRole('button', { name: verb, exact: true }).click();
}

test('a person in a hurry decides many at once, and hears of nobody else; offline it is said where they look', async () => {
  const { page } = here.someone;
  const { address, path } = await started('In a hurry');
  await page.goto(address);
  await page.getByText(/^\d+ proposals open$/).waitFor();
  const { proposals } = await ask(path);
  for (const key of 'naaa') await page.keyboard.press(key);
  await page.getByText(`${proposals.length - 3} proposals open`, { exact: true }).waitFor();
  expect(await page.locator('.draft-notice').count()).toBe(0);

  await page.locator('#e-OP30 .entry-number').click();
  await page.locator('#e-OP30 .proposal').waitFor();
  await page.context().setOffline(true);
  await page.keyboard.press('a');
  const notice = page.locator('.draft-notice');
  await notice.waitFor();
  const { y, height } = (await notice.boundingBox()) ?? { y: -1, height: 0 };
  expect(y).toBeGreaterThan(0);
  expect(y + height).toBeLessThan(900);
  await page.context().setOffline(false);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await page.locator('#e-OP30 ins', { hasText: 'eighty-third' }).waitFor();
});

test('who comes back sees what others did; by the keys a dropped paragraph is gone on from, not from the top', async () => {
  const { page } = here.someone;
  const { address, path } = await started('With others');
  await page.goto(`${address}?look=clean#e-OP3`);
  await page.locator('#e-OP3.entry-here').waitFor();
  await page.waitForTimeout(2100);
  await take(path, { kind: 'edit', entry: 'OP3', text: 'Urges theirs;', reason: 'Theirs' });
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await page.locator('#e-OP3', { hasText: 'Urges theirs;' }).waitFor();

  await openForm(page, '#e-OP8', 'Drop');
  await page.keyboard.type('Overtaken');
  await page.keyboard.press('Enter');
  await page.locator('#e-OP8').waitFor({ state: 'detached' });
  await page.locator('#e-OP9 .entry-number:focus').waitFor();
  await page.keyboard.press('j');
  await page.locator('#e-OP9.entry-here').waitFor();
});

test('what was begun in any form is there again after the page was loaded anew; an answer that got lost doubles nothing', async () => {
  const { page } = here.someone;
  const { address, path } = await started('Begun');
  await page.goto(address);
  await openForm(page, '#e-OP9', 'Add after');
  await page.locator('#e-OP9 select').selectOption('heading');
  await page.locator('#e-OP9 textarea').fill('Financing');
  await openForm(page, '#e-OP6', 'Add a note');
  await page.locator('#e-OP6 textarea').fill('See resolution 70/1.');
  await page.locator('#e-OP6 input').first().fill('strong commitment');
  const note = page.locator('.entry-note').first();
  await note.locator('.entry-number').click();
  await note.getByRole('button', { name: 'Edit', exact: true }).click();
  await note.locator('textarea').fill('Another note.');
  page.once('dialog', (asked) => asked.accept());
  await page.reload();
  expect(await page.locator('#e-OP9 textarea').inputValue()).toBe('Financing');
  expect(await page.locator('#e-OP9 select').inputValue()).toBe('heading');
  expect(await page.locator('#e-OP6 textarea').inputValue()).toBe('See resolution 70/1.');
  expect(await page.locator('#e-OP6 input').first().inputValue()).toBe('strong commitment');
  expect(await note.locator('textarea').inputValue()).toBe('Another note.');

  // A key for another form there does not put the words out of sight.
  await page.locator('#e-OP9 .entry-number').click();
  await page.keyboard.press('e');
  expect(await page.locator('#e-OP9 textarea').inputValue()).toBe('Financing');

  await page.route(
    '**/steps',
    async (route) => {
      await send(`${path}/steps`, JSON.parse(route.request().postData() ?? ''));
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  await page.locator('#e-OP9').getByLabel('Reason').fill('To be found');
  await page.locator('#e-OP9').getByRole('button', { name: 'Add it' }).click();
  await page.getByText('The server does not answer').waitFor();
  await page.locator('#e-OP9').getByRole('button', { name: 'Add it' }).click();
  await page.getByText('Meanwhile the draft was changed').waitFor();
  const { entries } = await ask(path);
  expect(entries.filter(({ text }: { text: string }) => text === 'Financing')).toHaveLength(1);
  await page.locator('#e-OP9').getByRole('button', { name: 'Discard what I typed' }).click();
  await page.locator('#e-OP9 .entry-number:focus').waitFor();

  // Words for a paragraph that went stay to be read.
  await page.evaluate(
    ([draft]) =>
      localStorage.setItem(
        `draft:${draft}`,
        JSON.stringify({ 'edit new:gone': { text: 'Words of mine', reason: 'Why', begun: '' } }),
      ),
    [decodeURIComponent(path.slice('/api/drafts/'.length))],
  );
  await page.reload();
  await page.getByText('Words of mine').waitFor();
  await here.someone.looks('draft-stranded');
  await page.getByRole('button', { name: 'Discard', exact: true }).click();
  await page.getByText('Words of mine').waitFor({ state: 'detached' });
});

test('of several files each that is not taken says why; one that was taken back comes back; who decides by keyboard stays there', async () => {
  const { page } = here.someone;
  const { address, path } = await started('Many files');
  const { version } = await ask(path);
  await send(`${path}/revisions`, { version });
  const { version: tabled, entries } = await ask(path);
  const { text } = entries.find(({ id }: { id: string }) => id === 'OP6');
  const edit = { kind: 'edit', entry: 'OP6', text: text.replace('strong', 'firm'), reason: 'to be marked' };
  const { version: edited } = await (await send(`${path}/steps`, { version: tabled, steps: [edit] })).json();
  const docx = await fetch(`${here.house.address}${path}/docx?as=tracked&old=0&new=now&author=Norway`);
  await send(`${path}/steps`, { version: edited, steps: [{ kind: 'undo' }] });
  const whole = Buffer.from(await docx.arrayBuffer());
  const files = {
    'broken.docx': whole.subarray(0, 4000),
    'empty.docx': Buffer.alloc(0),
    'before.txt': readFileSync(new URL('../../corpus/A_RES_69_317.txt', import.meta.url)),
    'norway.docx': whole,
  };
  const paths = Object.entries(files).map(([name, bytes]) => {
    const file = join(tmpdir(), name);
    writeFileSync(file, bytes);
    return file;
  });
  await page.goto(`${address}?view=delegations`);
  await page.locator('input[type=file]').setInputFiles(paths);
  await page.getByLabel(/^Whose file is/).waitFor();
  await page.getByText(/^Not taken in: .*broken\.docx/).waitFor();
  await page.getByText(/^Not taken in: .*empty\.docx/).waitFor();
  const other = page.locator('.file-refused', { hasText: 'before.txt' });
  await other.getByText('This file is of another text').waitFor();
  await other.getByText(/is a copy of A\/RES\/69\/317/).waitFor();
  await here.someone.looks('draft-files-refused');
  for (const file of paths) rmSync(file);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  // Only the tracked change is asked for.
  await page.getByText('1 amendment', { exact: true }).first().waitFor();

  const accept = page.locator('.amendment').getByRole('button', { name: 'Accept', exact: true });
  await accept.press('Enter');
  await page.locator('.amendment').getByRole('button', { name: 'Accept', pressed: true }).waitFor();
  expect(await accept.evaluate((button) => button === document.activeElement)).toBe(true);

  await page.getByRole('button', { name: /^Take .*norway\.docx.* back$/ }).click();
  await page.getByText('1 file taken back').click();
  await page.getByRole('button', { name: /^Bring back/ }).click();
  await page.locator('.amendment').getByRole('button', { name: 'Accept', pressed: true }).waitFor();
});

test('while a draft is awaited the page says so under a heading', async () => {
  const { page } = here.someone;
  const { address } = await started('Awaited');
  let answer = () => {};
  const answered = new Promise<void>((done) => {
    answer = done;
  });
  await page.route(`**/api${address}`, async (route) => {
    await answered;
    await route.continue();
  });
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: 'Fetching …' }).waitFor();
  await here.someone.looks('draft-awaited');
  answer();
  await page.getByRole('heading', { level: 1, name: 'Awaited' }).waitFor();
});

test('an address that was cut short, or names a page that is no more, leads to what there is', async () => {
  const { page } = here.someone;
  const { address } = await started('Found again');
  await page.goto('/drafts/%E0%A4%A');
  await page.getByText('There is nothing at this address').waitFor();
  await page.goto('/drafts?page=99');
  await page.getByRole('link', { name: 'Found again' }).waitFor();
  await page.goto(`${address}?view=history&page=44`);
  await page.getByText('Nothing has been done to the draft yet').waitFor();
});
