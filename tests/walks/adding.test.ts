import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { inTheHouse } from './in-the-house.ts';

const here = inTheHouse({ language: 'en', theme: 'light', width: 1440 });

const madeUp = `Made-up resolution on the keeping of bridges

The General Assembly,

Recalling its resolution 79/9 of 18 November 2024,

Convinced that a bridge belongs to both of its banks,

1. Invites both banks to look after the bridge together;

2. Requests the Secretary-General to report on it to the General Assembly at its eighty-first session.
`;

async function total(): Promise<number> {
  return (await (await fetch(`${here.house.address}/api/instruments`)).json()).total;
}

test('pasted words survive a reload, are read, corrected, and kept only when the person says so', async () => {
  const { page } = here.someone;
  await page.goto('/add');
  await page.getByLabel('Or paste the text').fill(madeUp);
  await page.getByLabel('Name it').fill('bridges.txt');
  await page.reload();
  expect(await page.getByLabel('Or paste the text').inputValue()).toBe(madeUp);
  await here.someone.looks('add-paste');
  await page.getByRole('button', { name: 'Read it' }).click();

  await page.locator('#OP2').waitFor();
  expect(await page.locator('.paragraph').count()).toBe(4);
  await page.locator('#OP1 .row-text').hover();
  await page.locator('.source-pointed', { hasText: 'both banks to look after' }).waitFor();
  const before = await total();
  expect(before).toBe(5);

  await page.getByRole('button', { name: 'Correct: Symbol' }).click();
  await page.getByRole('dialog').getByLabel('Symbol', { exact: true }).fill('A/RES/99/1');
  await page.getByRole('button', { name: 'Keep the correction' }).click();
  await page.locator('.instrument-head-symbol', { hasText: 'A/RES/99/1' }).waitFor();
  await here.someone.looks('preview');
  expect(await total()).toBe(before);

  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.waitForURL(/\/resolutions\/instrument/);
  await page.locator('.instrument-head-symbol', { hasText: 'A/RES/99/1' }).waitFor();
  expect(await total()).toBe(before + 1);
  await page.locator('#PP1').getByRole('link', { name: '79/9' }).waitFor();
  await page.goto('/add');
  expect(await page.getByLabel('Or paste the text').inputValue()).toBe('');
});

const twoInOne = `Resolution adopted by the General Assembly on 5 December 2023

78/900. Keeping of bridges

A

Bridges over rivers

The General Assembly,

Recalling its resolution 77/18 of 21 November 2022,

1. Invites both banks to look after the bridge together;

2. Decides to remain seized of the matter.

B

Bridges over roads

The General Assembly,

Convinced that roads deserve bridges too,

1. Requests the Secretary-General to report on them to the General Assembly at its eighty-first session.
`;

test('several resolutions in one file are shown one by one, each with its own words in the source', async () => {
  const { page } = here.someone;
  const before = await total();
  await page.goto('/add');
  await page.getByLabel('Or paste the text').fill(twoInOne);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.locator('#OP2').waitFor();
  await page.getByRole('button', { name: 'Resolution B' }).click();
  await page.locator('#OP2').waitFor({ state: 'detached' });
  await page.locator('#OP1 .row-text').hover();
  await page.locator('.source-pointed', { hasText: 'to report on them' }).waitFor();
  await page.getByRole('button', { name: 'Correct: Title' }).click();
  await page.getByRole('dialog').getByLabel('Title', { exact: true }).fill('Bridges over all roads');
  await page.getByRole('button', { name: 'Keep the correction' }).click();
  await here.someone.looks('preview-two');
  await page.reload();
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: 'Resolution B' }).click();
  await page.getByRole('heading', { name: 'Bridges over all roads' }).waitFor();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.waitForURL(/\/resolutions$/);
  await page.getByRole('row').filter({ hasText: 'Bridges over all roads' }).waitFor();
  expect(await total()).toBe(before + 2);
  await page.getByRole('link', { name: 'A/RES/78/900 B' }).waitFor();
});

test('a file is read from the disk, and leaving keeps nothing', async () => {
  const { page } = here.someone;
  const before = await total();
  await page.goto('/add');
  const path = fileURLToPath(new URL('../../corpus/A_RES_69_317.txt', import.meta.url));
  await page.locator('input[type=file]').setInputFiles({
    name: 'copy.txt',
    mimeType: 'text/plain',
    buffer: Buffer.concat([await readFile(path), Buffer.from('\n')]),
  });
  await page.locator('#OP24').waitFor();
  await page.getByRole('button', { name: 'Do not keep' }).click();
  await page.getByLabel('Or paste the text').waitFor();
  expect(await total()).toBe(before);
});

test.each([
  ['scan.pdf', '%PDF-1.4 this is no PDF'],
  ['empty.txt', ''],
  ['picture.docx', 'PK\u0003\u0004 broken'],
])('a wrong file gets words and a way on: %s', async (name, content) => {
  const { page } = here.someone;
  await page.goto('/add');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  const heading = page.getByRole('heading', { level: 1 });
  await heading.filter({ hasText: 'could not be read' }).waitFor();
  expect(await heading.textContent()).toContain(name);
  expect(await page.locator('.issue code').first().textContent()).toContain('document/');
  await here.someone.looks(`unreadable-${name.replace(/\W/g, '-')}`);
  await page.getByRole('button', { name: 'Choose another' }).click();
  await page.getByLabel('Or paste the text').waitFor();
});

test('a text without a resolution says so before it is kept', async () => {
  const { page } = here.someone;
  await page.goto('/add');
  await page.getByLabel('Or paste the text').fill('name,bridge\nLeft bank,1\nRight bank,2\n');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText('No paragraph of a resolution was found').waitFor();
});

test('an Arabic text has its paragraphs numbered as Arabic texts are', async () => {
  const { page } = here.someone;
  await page.goto('/add');
  await page
    .getByLabel('Or paste the text')
    .fill(
      'إن الجمعية العامة،\n\n1 - تطلب إلى الأمين العام أن يقدم تقريرا؛\n\n2 - تقرر أن تبقي المسألة قيد نظرها.\n',
    );
  await page.getByRole('button', { name: 'Read it' }).click();
  expect(await page.locator('#OP2 .paragraph-number').textContent()).toBe('2 -');
});

test('when the server is away the words are kept, and trying again works', async () => {
  const { page } = here.someone;
  await page.goto('/add');
  await page.getByLabel('Or paste the text').fill(madeUp);
  await page.route('**/api/readings', (route) => route.abort());
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText('The server does not answer').waitFor();
  expect(await page.getByLabel('Or paste the text').inputValue()).toBe(madeUp);
  await here.someone.looks('add-away');
  await page.unroute('**/api/readings');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('#OP2').waitFor();
});

test('a reading under way can be stopped', async () => {
  const { page } = here.someone;
  await page.goto('/add');
  await page.getByLabel('Or paste the text').fill(madeUp);
  await page.route('**/api/readings', () => {});
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('progressbar').waitFor();
  await here.someone.looks('add-reading');
  await page.getByRole('button', { name: 'Stop reading' }).click();
  expect(await page.getByLabel('Or paste the text').inputValue()).toBe(madeUp);
});
