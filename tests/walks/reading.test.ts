import { expect, test } from 'vitest';
import { inTheHouse } from './in-the-house.ts';

const here = inTheHouse({ language: 'en', theme: 'light', width: 1440 });

/** What the server says of a kept instrument, asked by its symbol. */
async function kept(symbol: string) {
  const list = await (
    await fetch(`${here.house.address}/api/instruments?q=${encodeURIComponent(symbol)}`)
  ).json();
  const { id } = list.items.find((item: { symbol: string }) => item.symbol === symbol);
  return (await fetch(`${here.house.address}/api/instruments/${id}`)).json();
}

async function open(symbol: string, fragment = ''): Promise<void> {
  const { id } = await kept(symbol);
  await here.someone.page.goto(`/resolutions/${id}${fragment}`);
  await here.someone.page.locator('.source-line').first().waitFor();
}

/** The words that are marked in the source, line ends aside. */
async function marked(): Promise<string> {
  return (await here.someone.page.locator('.source-pointed').allTextContents()).join('');
}

/** The words of the source that a paragraph was read from, line ends aside. */
function wordsOf(
  page: { source: { text: string } },
  { spans }: { spans: { start: number; end: number }[] },
): string {
  return spans
    .map(({ start, end }) => page.source.text.slice(start, end))
    .join('')
    .replaceAll(/[\r\n]/g, '');
}

test('from the list to 79/9: pointing at operative paragraph 29 marks exactly its words in the source', async () => {
  const { page } = here.someone;
  await page.goto('/resolutions');
  await page.getByRole('link', { name: 'A/RES/79/9' }).click();
  await page.locator('.instrument-head').waitFor();
  expect(await page.title()).toBe('A/RES/79/9 · Biennium');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.locator('#OP29 .row-text').hover();
  await page.locator('.source-pointed').first().waitFor();

  const held = await kept('A/RES/79/9');
  const paragraph = held.instrument.operative.find((each: { address: string }) => each.address === 'OP29');
  expect(await marked()).toBe(wordsOf(held, paragraph));
  expect(await marked()).toContain('to report to the General Assembly at its eighty-first session');
  expect(await page.locator('.source-pointed').first().isVisible()).toBe(true);
  expect(await page.locator('.source-foot').textContent()).toContain('OP29');
  await here.someone.looks('read-pointed');
});

test('a paragraph torn by a page is marked in all its pieces', async () => {
  await open('A/RES/79/9', '#PP3');
  const held = await kept('A/RES/79/9');
  const paragraph = held.instrument.preamble[2];
  expect(paragraph.spans.length).toBeGreaterThan(1);
  expect(await marked()).toBe(wordsOf(held, paragraph));
  // The picture of the page in README.md is this one.
  await here.someone.shows('read-torn');
});

test('pointing in the source shows the paragraph, and pressing brings it into sight', async () => {
  const { page } = here.someone;
  await open('A/RES/79/9');
  const words = page.locator('.source-piece[data-anchor="OP7"]').first();
  await words.scrollIntoViewIfNeeded();
  await words.hover();
  await page.locator('#OP7.pointed').waitFor();
  await words.click();
  expect(new URL(page.url()).hash).toBe('#OP7');
  expect(await page.locator('#OP7').evaluate((e) => e.getBoundingClientRect().top < window.innerHeight)).toBe(
    true,
  );
});

test('a citation leads to the resolution that is held; others say that they are not', async () => {
  const { page } = here.someone;
  await open('A/RES/79/9');
  const paragraph = page.locator('#PP1');
  expect(await paragraph.locator('.citation').first().getAttribute('title')).toContain('A/RES/37/4');
  await paragraph.getByRole('link', { name: '69/317' }).click();
  await page.locator('.instrument-head-symbol', { hasText: 'A/RES/69/317' }).waitFor();
  expect(await page.locator('h1').textContent()).toContain('Organization of Islamic Cooperation');
});

test('notes stand in the margin, and their marks lead to them', async () => {
  const { page } = here.someone;
  await open('A/RES/79/9');
  const note = page.locator('#PP2 .margin-note');
  expect(await note.isVisible()).toBe(true);
  expect(await note.textContent()).toContain('On 28 June 2011');
  await page.locator('#PP2 .note-mark a').click();
  expect(await note.evaluate((e) => e === document.activeElement)).toBe(true);
});

test('keys: paragraph by paragraph, thing noticed by thing noticed, source away, address copied, help', async () => {
  const { page } = here.someone;
  await open('A/RES/63/114');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  expect(new URL(page.url()).hash).toBe('#PP2');
  await page.keyboard.press('k');
  expect(new URL(page.url()).hash).toBe('#PP1');
  await page.keyboard.press('c');
  await page.getByText('The address of').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.keyboard.press('n');
  await page.locator('.issue-steps .issue').waitFor();
  await page.keyboard.press('s');
  await page.locator('.source-pane').waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await here.someone.looks('keys');
  await page.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('s');
  expect(await page.locator('.source-pane').count()).toBe(0);
});

test('what was noticed stands at its paragraph and at its place in the source', async () => {
  const { page } = here.someone;
  await open('A/RES/63/114');
  const remark = page.locator('.paragraph .issue', { hasText: 'text/lost-hyphen' }).first();
  expect(await remark.textContent()).toContain('Remark');
  await remark.click();
  const stepped = page.locator('.source-stepped');
  await stepped.waitFor();
  expect(await stepped.isVisible()).toBe(true);
  await here.someone.looks('read-noticed');
});

test('a correction stands beside what was read, and both stay', async () => {
  const { page } = here.someone;
  await open('A/RES/59/8');
  await page.getByText('How it was read').click();
  await page.getByRole('button', { name: 'Correct: Adopted on' }).click();
  await page.getByRole('dialog').getByLabel('Adopted on').fill('2004-10-22');
  await page.getByLabel('Reason or source').fill('Official Records, 59th session');
  await here.someone.looks('correct');
  await page.getByRole('button', { name: 'Keep the correction' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Adopted on' });
  await row.getByText('22 October 2004').waitFor();
  expect(await row.textContent()).toContain('nothing');
  expect(await row.textContent()).toContain('Official Records, 59th session');
  await here.someone.looks('corrected');
  await page.goto('/resolutions');
  await page.getByRole('row').filter({ hasText: 'A/RES/59/8' }).getByText('22 October 2004').waitFor();
});

test('a correction that says nothing new is none, and a wrong session says why', async () => {
  const { page } = here.someone;
  await open('A/RES/69/317');
  const before = (await kept('A/RES/69/317')).corrections;
  await page.getByText('How it was read').click();
  await page.getByRole('button', { name: 'Correct: Session' }).click();
  const session = page.getByRole('dialog').getByLabel('Session');
  await session.fill('sixty-ninth');
  await page.getByRole('button', { name: 'Keep the correction' }).click();
  expect(await session.evaluate((e: HTMLInputElement) => e.validationMessage)).toContain('such as 79');
  await session.fill('69');
  await page.getByRole('button', { name: 'Keep the correction' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await kept('A/RES/69/317')).corrections).toEqual(before);
});

test('when somebody else was first, what was typed is kept and the other change is shown', async () => {
  const { page } = here.someone;
  await open('A/77/L.18');
  await page.getByText('How it was read').click();
  await page.getByRole('button', { name: 'Correct: Symbol' }).click();
  await page.getByRole('dialog').getByLabel('Symbol', { exact: true }).fill('A/RES/77/18');

  const { id, version } = await kept('A/77/L.18');
  const other = await fetch(`${here.house.address}/api/instruments/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', 'if-match': `"v${version}"` },
    body: JSON.stringify({ corrections: [{ field: 'symbol', value: 'A/77/L.18/Rev.1' }] }),
  });
  expect(other.status).toBe(200);

  await page.getByRole('button', { name: 'Keep the correction' }).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('A/77/L.18/Rev.1');
  expect(await page.getByRole('dialog').getByLabel('Symbol', { exact: true }).inputValue()).toBe(
    'A/RES/77/18',
  );
  await here.someone.looks('correct-other');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await page.locator('.instrument-head-symbol', { hasText: 'A/RES/77/18' }).waitFor();
});

test.each([
  ['AKN4UN XML As the guideline asks', /\.xml$/],
  ['JSON', /\.json$/],
  ['HTML page', /\.html$/],
  ['Original file', /A_RES_69_317\.txt$/],
])('a person takes it away as: %s', async (name, fileName) => {
  const { page } = here.someone;
  await open('A/RES/69/317');
  await page.getByRole('button', { name: 'Take away' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(fileName);
});

test('printed, the text stands alone with its notes at the end', async () => {
  const { page } = here.someone;
  await open('A/RES/79/9');
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.source-pane', '.top-bar', '.frame-side', '.margin-note', '.fields-table']) {
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  }
  expect(await page.locator('#note-1').isVisible()).toBe(true);
  await here.someone.looks('print');
});

test('with the keyboard alone: from the address bar to a paragraph', async () => {
  const { page } = here.someone;
  await page.goto('/resolutions');
  await page.getByRole('link', { name: 'A/RES/79/9' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Go to the content');
  await page.keyboard.press('Enter');
  const link = page.getByRole('link', { name: 'A/RES/79/9' });
  for (
    let presses = 0;
    presses < 30 && !(await link.evaluate((e) => e === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.locator('#PP1 .paragraph-number').waitFor();
  const number = page.locator('#PP1 .paragraph-number');
  for (
    let presses = 0;
    presses < 30 && !(await number.evaluate((e) => e === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.locator('#PP1.pointed').waitFor();
  expect(await marked()).toContain('Recalling its resolutions');
});
