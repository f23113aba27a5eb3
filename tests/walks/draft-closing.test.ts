import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { draftsOf } from './drafts-of.ts';
import { inTheHouse } from './in-the-house.ts';
import { person } from './person.ts';

const here = inTheHouse({ language: 'en', theme: 'light', width: 1440 });
const { ask, send, started, take } = draftsOf(here);
const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url));

test('words are kept open in brackets by the keys, told above the text, and settled later', async () => {
  const { page } = here.someone;
  const { address, path } = await started('In brackets');
  await page.goto(`${address}#e-OP6`);
  await page.locator('#e-OP6.entry-here').waitFor();
  await page.keyboard.press('b');
  const form = page.locator('#e-OP6 form');
  await form.getByLabel('Words that are open').fill('no such words');
  await form.getByRole('alert').waitFor();
  await form.getByLabel('Words that are open').fill('');
  // Marked with the keys alone, and not quite: whole words are meant.
  await form.getByLabel(/mark the words/).focus();
  await page.keyboard.press('Control+Home');
  for (let at = 0; at < 'Welcomes the s'.length; at++) await page.keyboard.press('ArrowRight');
  for (let at = 0; at < 'trong commi'.length; at++) await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => form.getByLabel('Words that are open').inputValue()).toBe('strong commitment');
  await form.getByLabel('Other wording 1', { exact: true }).fill('firm commitment');
  await form.getByLabel('Whose other wording 1 is').fill('Pakistan');
  await form.getByRole('button', { name: 'Another wording' }).click();
  await form.getByLabel('Whose other wording 2 is').fill('Norway');
  await here.someone.looks('draft-bracket');
  await page.reload();
  expect(await form.getByLabel('Words that are open').inputValue()).toBe('strong commitment');
  await form.getByLabel('Reason').fill('No agreement in July');
  await page.keyboard.press('Enter');
  await page.locator('#e-OP6 ins', { hasText: 'Pakistan' }).waitFor();
  const { entries } = await ask(path);
  expect(entries.find(({ id }: { id: string }) => id === 'OP6').text).toContain(
    'the [strong commitment] [Pakistan: firm commitment] [Norway: delete] of',
  );
  await page.getByText('1 place in brackets').waitFor();

  await page.getByRole('button', { name: 'Settle open words' }).click();
  await form.getByRole('radio', { name: /firm commitment/ }).check();
  await form.getByText('It will read').waitFor();
  await here.someone.looks('draft-settle');
  await form.getByLabel('Reason').fill('Agreed in September');
  await page.keyboard.press('Enter');
  await page.locator('#e-OP6 form').waitFor({ state: 'detached' });
  await page.locator('#e-OP6 ins', { hasText: 'firm' }).waitFor();
  expect(await page.locator('#e-OP6 .redline').textContent()).not.toContain('[');
  expect(await page.getByText('place in brackets').count()).toBe(0);
  await page.getByRole('link', { name: 'History', exact: true }).click();
  await page.getByText(/Open words of .OP6. settled/).waitFor();
});

test('a paragraph goes to the other part: its opening words are offered, never changed unasked', async () => {
  const { page } = here.someone;
  const { address, path } = await started('Recast');
  await page.goto(`${address}#e-PP3`);
  await page.locator('#e-PP3.entry-here').waitFor();
  await page.locator('#e-PP3').getByRole('button', { name: 'Move', exact: true }).click();
  const form = page.locator('#e-PP3 form');
  await form.getByLabel('Put it after').selectOption('OP2');
  await form.getByText('It becomes an operative paragraph').waitFor();
  await form.locator('ins', { hasText: 'Welcomes' }).waitFor();
  expect(await form.getByLabel('As it is to read').inputValue()).toMatch(/^Welcomes .*;$/);
  await here.someone.looks('draft-recast');
  await form.getByRole('button', { name: 'Move and recast it' }).click();
  expect(await form.locator('input:invalid').count()).toBe(1);
  await form.getByLabel('Reason').fill('It asks for action');
  await page.keyboard.press('Enter');
  await page.locator('#e-PP3 .entry-number', { hasText: '3.' }).waitFor();
  await page.locator('#e-PP3', { hasText: 'In the other part' }).waitFor();
  await page.locator('#e-PP3 ins', { hasText: 'Welcomes' }).waitFor();

  // Left as it is, and at the border, where it can be either.
  await page.locator('#e-OP1 .entry-number').click();
  await page.locator('#e-OP1').getByRole('button', { name: 'Move', exact: true }).click();
  const other = page.locator('#e-OP1 form');
  await other.getByLabel('It stands there as').selectOption('preambular');
  await other.getByRole('radio', { name: 'Leave its words as they are' }).check();
  await other.getByLabel('Reason').fill('It recalls');
  await page.keyboard.press('Enter');
  await page.locator('#e-OP1 form').waitFor({ state: 'detached' });
  const { entries } = await ask(path);
  const moved = entries.find(({ id }: { id: string }) => id === 'OP1');
  expect([moved.role, moved.text]).toEqual(['preambular', moved.base.text]);
});

test('a revision has a page of its own: read-only, held against any other state, taken away', async () => {
  const { page } = here.someone;
  const { address, path } = await started('In revisions');
  const freeze = async () => send(`${path}/revisions`, { version: (await ask(path)).version });
  await take(path, { kind: 'edit', entry: 'OP3', text: 'Urges both to cooperate;', reason: 'shorter' });
  await freeze();
  await take(path, { kind: 'drop', entry: 'OP4', reason: 'done' });
  await freeze();
  await take(path, { kind: 'edit', entry: 'OP3', text: 'Urges all to cooperate;', reason: 'wider' });
  await page.goto(`${address}?view=revisions`);
  await page.getByRole('link', { name: 'Tabled text', exact: true }).click();
  await page.waitForURL(/\/revisions\/0$/);
  await page.getByText('This is the text as it was given out').waitFor();
  await page.locator('#e-OP3', { hasText: 'Urges both to cooperate;' }).waitFor();
  expect(await page.locator('.entry-tools, .entry-row button, .entry-row textarea').count()).toBe(0);
  await here.someone.looks('revision');
  await page.getByRole('button', { name: 'Over the issued text' }).click();
  await page.locator('#e-OP3 q', { hasText: 'shorter' }).waitFor();
  await page.getByLabel('Compare with').selectOption({ label: 'The draft now' });
  await page.waitForURL(/against=now/);
  await page.locator('.comparison ins', { hasText: 'all' }).waitFor();
  await here.someone.looks('revision-against');
  await page.getByRole('button', { name: 'Take away' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^Plain Word/ }).click();
  expect((await coming).suggestedFilename()).toMatch(/tabled\.docx$/);
  await page.getByRole('navigation', { name: 'Revisions' }).getByRole('link', { name: 'Rev.1' }).click();
  await page.getByRole('heading', { name: 'Rev.1' }).waitFor();
  expect(await page.locator('#e-OP4').count()).toBe(0);
  expect(await page.locator('#e-OP5 .entry-number').textContent()).toBe('4.');
  for (const nowhere of ['7', 'first']) {
    await page.goto(`${address}/revisions/${nowhere}`);
    await page.getByRole('heading', { name: /nothing at this address/ }).waitFor();
  }
});

test('a draft is closed as the adopted text: chosen or added, with what it changed, and opened again', async () => {
  const { page } = here.someone;
  const { address, path } = await started('To be adopted');
  await take(path, { kind: 'drop', entry: 'OP4', reason: 'done' });
  await page.goto(`${address}?view=revisions`);
  await page.getByRole('button', { name: 'Close as adopted' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: 'Close the draft' }).isDisabled()).toBe(true);
  expect(await dialog.getByRole('radio', { name: /79\/9/ }).count()).toBe(0);
  await here.someone.looks('draft-adopt');
  await dialog.getByRole('link', { name: 'Add the adopted text' }).click();
  await page.getByText('Add the text that the draft became').waitFor();
  await page.locator('input[type=file]').setInputFiles(join(corpus, 'A_RES_69_317.txt'));
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.waitForURL(/adopt=/);
  await dialog
    .getByRole('radio', { name: /69\/317/ })
    .and(page.locator(':checked'))
    .waitFor();
  await dialog.getByRole('button', { name: 'Close the draft' }).click();
  await page.getByText('The draft is closed').waitFor();
  await page.getByRole('link', { name: 'A/RES/69/317' }).waitFor();
  await page.locator('.comparison').waitFor();
  await here.someone.looks('draft-adopted');
  expect(await page.getByRole('button', { name: 'Close as adopted' }).count()).toBe(0);

  await page.getByRole('link', { name: 'Text', exact: true }).click();
  await page.locator('#e-OP5 .entry-number').click();
  await page.locator('#e-OP5.entry-here').waitFor();
  await page.keyboard.press('e');
  expect(await page.locator('.entry-tools, .entry-form, .text-bar [aria-keyshortcuts=u]').count()).toBe(0);
  await page.getByRole('link', { name: 'What the adopted text changed' }).click();
  await page.waitForURL(/new=adopted/);
  await page.getByRole('button', { name: 'Open it again' }).click();
  await page.getByText('The draft is closed').waitFor({ state: 'detached' });
  expect((await ask(path)).state).toBe('drafting');
});

test('a draft is closed without its adopted text, which is named later', async () => {
  const { page } = here.someone;
  const { address, path } = await started('Named later');
  await page.goto(`${address}?view=revisions&adopt=choose`);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /name the adopted text later/ }).check();
  await dialog.getByRole('button', { name: 'Close the draft' }).click();
  await page.getByText('the adopted text is not named yet').waitFor();
  await page.getByRole('link', { name: 'Name the adopted text' }).click();
  await dialog.getByRole('radio', { name: /63\/114/ }).check();
  await dialog.getByRole('button', { name: 'Name it' }).click();
  await page.getByRole('link', { name: 'A/RES/63/114' }).waitFor();
  expect((await ask(path)).state).toBe('adopted');
});

test.each([
  ['ar', 'dark', 390],
  ['fr', 'light', 1440],
  ['ar', 'light', 1440],
] as const)('all of it in %s, %s, at %i pixels', async (language, theme, width) => {
  const { address, path } = await started(`In ${language} at ${width}`);
  const { text } = (await ask(path)).entries.find(({ id }: { id: string }) => id === 'OP6');
  const start = text.indexOf('strong commitment');
  await take(path, {
    ...{ kind: 'bracket', entry: 'OP6', range: { start, end: start + 'strong commitment'.length } },
    ...{ alternatives: [{ words: 'firm commitment', by: 'Pakistan' }], reason: 'July' },
  });
  await send(`${path}/revisions`, { version: (await ask(path)).version });
  const visitor = await person(here.chrome, here.house.address, { language, theme, width });
  const { page } = visitor;
  const isWithin = async () =>
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  const tool = (entry: string, at: number) => page.locator(`${entry} .entry-tools button`).nth(at);
  await page.goto(`${address}#e-OP6`);
  await tool('#e-OP6', 6).click();
  await page.locator('#e-OP6 .settle-choice input').nth(1).check();
  await visitor.looks('draft-settle');
  await isWithin();
  await page.keyboard.press('Escape');
  await page.locator('#e-OP7 .entry-number').click();
  await tool('#e-OP7', 5).click();
  await page.locator('#e-OP7 .bracket-others').waitFor();
  await visitor.looks('draft-bracket');
  await isWithin();
  await page.keyboard.press('Escape');
  await tool('#e-OP7', 3).click();
  await page.locator('#e-OP7 form select').first().selectOption('PP2');
  await page.locator('#e-OP7 .recast').waitFor();
  await visitor.looks('draft-recast');
  await isWithin();
  await page.goto(`${address}/revisions/0?look=redline`);
  await page.locator('.revision-frozen').waitFor();
  await visitor.looks('revision');
  await isWithin();
  await page.goto(`${address}?view=revisions&adopt=choose`);
  await page.locator('.choice-items input').first().check();
  await visitor.looks('draft-adopt');
  await page.locator('[role=dialog] button[type=submit]').click();
  await page.locator('.adopted-notice').waitFor();
  await visitor.looks('draft-adopted');
  await isWithin();
  await visitor.leaves();
});
