import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftsOf } from './drafts-of.ts';
import { inTheHouse } from './in-the-house.ts';
import { person } from './person.ts';

const here = inTheHouse({ language: 'en', theme: 'light', width: 1440 });

const { ask, started, take } = draftsOf(here);

test('from the last text to its next draft: proposals with their reasons, facts with their source, never invented', async () => {
  const { page } = here.someone;
  await page.goto('/drafts');
  await page.getByText('No draft has been started yet').waitFor();
  await here.someone.looks('drafts-empty');
  await page.getByRole('button', { name: 'Start a draft' }).first().click();
  await page.getByRole('radio', { name: /79\/9/ }).check();
  await here.someone.looks('draft-start');
  await page.getByRole('button', { name: 'Start the draft' }).click();
  await page.waitForURL(/\/drafts\/.+/);
  await page.getByText(/^\d+ proposals open$/).waitFor();
  await here.someone.looks('draft');

  await page.locator('#e-OP30 .entry-number').click();
  const session = page.locator('#e-OP30 .proposal');
  await session.getByText('eighty-third').waitFor();
  await session.getByText(/every 2 sessions/).waitFor();
  await page.keyboard.press('a');
  await page.locator('#e-OP30 ins', { hasText: 'eighty-third' }).waitFor();
  expect(await page.locator('#e-OP30 del').textContent()).toContain('eighty-first');

  await page.locator('#e-PP12 .entry-number').click();
  expect(await page.locator('#e-PP12 .proposal .gap').count()).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Give the fact: Next general meeting' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Words in the text').fill('in Geneva in July 2026');
  expect(await dialog.getByRole('button', { name: 'Give the fact' }).isDisabled()).toBe(true);
  await dialog.getByLabel(/^Source/).fill('Letter of 3 March 2026');
  await dialog.getByRole('button', { name: 'Give the fact' }).click();
  await page.locator('#e-PP12 .proposal b', { hasText: 'in Geneva in July 2026' }).waitFor();
  await page.keyboard.press('x');
  await page.locator('#e-PP12 .proposal-decided', { hasText: 'Rejected' }).waitFor();
  await page.keyboard.press('u');
  await page.locator('#e-PP12 .proposal-decided').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Accept all: Masthead/ }).click();
  await page.locator('.entry-role-front ins', { hasText: 'Limited' }).waitFor();
});

test('a paragraph is edited, dropped, added and moved, each with its reason; each step is in the history and can be undone', async () => {
  const { page } = here.someone;
  const { address } = await started('To be edited');
  await page.goto(`${address}#e-OP5`);
  await page.locator('#e-OP5.entry-here').waitFor();
  await page.keyboard.press('e');
  const words = page.locator('#e-OP5 textarea');
  await words.fill((await words.inputValue()).replace(/;$/, ', and early warning;'));
  await page.getByRole('button', { name: 'Put it in the draft' }).click();
  expect(await page.locator('#e-OP5 input:invalid').count()).toBe(1);
  await page.locator('#e-OP5').getByLabel('Reason').fill('Asked for in July');
  await here.someone.looks('draft-edit');
  await page.keyboard.press('Enter');
  await page.locator('#e-OP5 ins', { hasText: 'and early warning' }).waitFor();
  await page.locator('#e-OP5 q', { hasText: 'Asked for in July' }).waitFor();

  const act = async (entry: string, verb: string, keep: string) => {
    await page.locator(`${entry} .entry-number`).click();
    await page.locator(entry).getByRole('button', { name: verb, exact: true }).click();
    await page.locator(entry).getByLabel('Reason').fill('Because');
    if (verb === 'Add after') await page.locator(`${entry} textarea`).fill('Welcomes the bridge;');
    if (verb === 'Move') await page.locator(entry).getByRole('button', { name: 'Further up' }).click();
    await page.locator(entry).getByRole('button', { name: keep }).click();
    await page.locator(`${entry} form`).waitFor({ state: 'detached' });
  };
  await act('#e-OP7', 'Drop', 'Drop it');
  await act('#e-OP8', 'Add after', 'Add it');
  await act('#e-OP10', 'Move', 'Move it');
  await page.locator('#e-OP7.entry-dropped').waitFor();
  await page.locator('.entry-added', { hasText: 'the bridge;' }).waitFor();
  await page.locator('#e-OP10', { hasText: 'Moved' }).waitFor();
  await here.someone.looks('draft-edited');
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await page.waitForURL(/look=clean/);
  expect(await page.locator('#e-OP7').count()).toBe(0);

  const views = page.getByRole('navigation', { name: 'Ways to see the draft' }).getByRole('link');
  expect(await views.and(page.locator('[aria-current=page]')).allTextContents()).toEqual(['Text']);
  await page.getByRole('link', { name: 'History', exact: true }).click();
  await page.locator('.step').nth(3).waitFor();
  expect(await views.and(page.locator('[aria-current=page]')).allTextContents()).toEqual(['History']);
  expect(new URL(page.url()).search).toBe('?view=history');
  await here.someone.looks('draft-history');
  await page.getByRole('button', { name: 'Undo step 2' }).click();
  await page.locator('.step-undone').waitFor();
  await page.getByRole('link', { name: 'Text', exact: true }).click();
  await page.locator('#e-OP7').waitFor();
  expect(await page.locator('.entry-dropped').count()).toBe(0);
});

test('two at once: both texts are shown, nothing typed is lost, and leaving with words warns', async () => {
  const { page } = here.someone;
  const { address, path } = await started('Two at once');
  await page.goto(`${address}#e-OP2`);
  await page.locator('#e-OP2.entry-here').waitFor();
  await page.keyboard.press('e');
  await page.locator('#e-OP2 textarea').fill('Urges mine;');
  await page.locator('#e-OP2').getByLabel('Reason').fill('Mine');
  await take(path, { kind: 'edit', entry: 'OP2', text: 'Urges theirs;', reason: 'Theirs' });
  await page.getByRole('button', { name: 'Put it in the draft' }).click();
  await page.locator('#e-OP2 blockquote', { hasText: 'Urges theirs;' }).waitFor();
  expect(await page.locator('#e-OP2 textarea').inputValue()).toBe('Urges mine;');
  await here.someone.looks('draft-stale');

  await page.getByRole('link', { name: 'Lineages', exact: true }).click();
  await page.getByRole('alertdialog').waitFor();
  await here.someone.looks('draft-leave');
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.waitForURL(/\/lineages$/);
  await page.goto(address);
  expect(await page.locator('#e-OP2 textarea').inputValue()).toBe('Urges mine;');
  await page.getByRole('button', { name: 'Put it in the draft' }).click();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await page.locator('#e-OP2 ins', { hasText: 'mine' }).first().waitFor();
  await page.goto('/resolutions');
  await page.getByRole('link', { name: 'A/RES/79/9' }).waitFor();
});

test('delegations mark the tabled text; what they ask for is decided, compiled, and becomes Rev.1', async () => {
  const { page } = here.someone;
  const { address, path } = await started('For delegations');
  await page.goto(`${address}?view=delegations`);
  await page.getByRole('button', { name: 'Table this text' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Table this text' }).click();
  await page.getByText('Marked-up files').waitFor();
  for (const [author, words] of [
    ['Pakistan', 'firm commitment'],
    ['Norway', 'clear commitment'],
  ] as const) {
    const marked = await markedUp(path, author, (text) => text.replace('strong commitment', words));
    await page.locator('input[type=file]').setInputFiles(marked);
    const whose = page.getByLabel(/^Whose file is/);
    expect(await whose.inputValue()).toBe(author);
    if (author === 'Pakistan') await here.someone.looks('draft-whose');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await whose.waitFor({ state: 'detached' });
    rmSync(marked);
  }
  await page.getByText('Conflict:').waitFor();
  await here.someone.looks('draft-delegations');
  const pakistan = page.locator('.amendment', { hasText: 'Pakistan' });
  await pakistan.getByRole('button', { name: 'Keep in brackets' }).click();
  await pakistan.getByRole('button', { name: 'Keep in brackets', pressed: true }).waitFor();
  await page.getByLabel('Decision').selectOption({ label: 'Open' });
  await page.waitForURL(/ruling=open/);
  await page.getByText('1 of 2 amendments').waitFor();

  await page.getByRole('link', { name: 'Compilation', exact: true }).click();
  await page.locator('.bracketed', { hasText: /Pakistan:/ }).waitFor();
  await page.locator('.bracketed', { hasText: /Norway:/ }).waitFor();
  await here.someone.looks('draft-compilation');

  await page.getByRole('link', { name: 'Revisions', exact: true }).click();
  await page.getByRole('button', { name: 'Make Rev.1' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make Rev.1' }).click();
  await page.locator('.revisions-list', { hasText: 'Rev.1' }).waitFor();
  await page.locator('.comparison ins', { hasText: 'Pakistan' }).waitFor();
  await here.someone.looks('draft-revisions');
  await page.getByRole('button', { name: 'Take away' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^Word with tracked changes/ }).click();
  expect((await coming).suggestedFilename()).toMatch(/\.docx$/);
});

/** A Word file in which somebody marked OP6 of the tabled text. */
async function markedUp(path: string, author: string, edited: (text: string) => string): Promise<string> {
  const { entries } = await ask(path);
  const { text } = entries.find(({ id }: { id: string }) => id === 'OP6');
  await take(path, { kind: 'edit', entry: 'OP6', text: edited(text), reason: 'to be marked' });
  const answer = await fetch(`${here.house.address}${path}/docx?as=tracked&old=0&new=now&author=${author}`);
  await take(path, { kind: 'undo' });
  const file = join(tmpdir(), `biennium-${author}.docx`);
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  return file;
}

test('on a phone a person reads and decides', async () => {
  const { address } = await started('On a phone');
  const visitor = await person(here.chrome, here.house.address, {
    language: 'ar',
    theme: 'dark',
    width: 390,
  });
  const { page } = visitor;
  await page.goto(`${address}#e-OP30`);
  const proposal = page.locator('#e-OP30 .proposal');
  await proposal.getByRole('button').first().tap();
  await page.locator('#e-OP30 ins', { hasText: 'eighty-third' }).waitFor();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await visitor.looks('draft-phone');
  await visitor.leaves();
});
