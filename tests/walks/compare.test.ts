import { expect, test } from 'vitest';
import { inTheHouse } from './in-the-house.ts';
import { looks, person } from './person.ts';

const here = inTheHouse({ language: 'en', theme: 'light', width: 1440 });

/** The ids of the founding texts by their symbols. */
async function ids(): Promise<Record<string, string>> {
  const list = await (await fetch(`${here.house.address}/api/instruments?size=100`)).json();
  return Object.fromEntries(
    list.items.map(({ symbol, id }: { symbol: string | null; id: string }) => [symbol ?? id, id]),
  );
}

async function open(old: string, fresh: string, rest = ''): Promise<void> {
  const id = await ids();
  await here.someone.page.goto(`/compare?old=${id[old] ?? old}&new=${id[fresh] ?? fresh}${rest}`);
  await here.someone.page.locator('.comparison-section').first().waitFor();
}

/** Keeps a text and gives its id. */
async function keep(name: string, text: string): Promise<string> {
  await here.someone.page.goto('/resolutions');
  return here.someone.page.evaluate(async (body) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/api/instruments', { method: 'POST', headers, body });
    return (await answer.json()).ids[0];
  }, JSON.stringify({ name, text }));
}

test('two texts chosen from the list are compared, the elder on the left', async () => {
  const { page } = here.someone;
  await page.goto('/resolutions');
  await page.getByRole('checkbox', { name: 'Choose ⁨A/RES/79/9⁩ to compare' }).check();
  await page.getByRole('checkbox', { name: 'Choose ⁨A/RES/63/114⁩ to compare' }).check();
  await here.someone.looks('list-pair');
  await page.locator('.pair-bar').getByRole('link', { name: 'Compare' }).click();
  await page.locator('.comparison-section').first().waitFor();
  expect(await page.getByRole('combobox', { name: 'Older text' }).inputValue()).toBe('A/RES/63/114');
  expect(await page.getByRole('combobox', { name: 'Newer text' }).inputValue()).toBe('A/RES/79/9');
  expect(await page.title()).toContain('A/RES/63/114');
  await here.someone.looks('compare');

  await page.getByRole('button', { name: 'Swap the two texts' }).click();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('.picker-input')?.value === 'A/RES/79/9',
  );
});

test('every word of both texts is there, each on its side, paragraph by paragraph', async () => {
  const { page } = here.someone;
  await open('A/RES/69/317', 'A/RES/79/9', '&view=side&all=open&routine=marked');
  for (const [side, symbol] of [
    [1, 'A/RES/69/317'],
    [2, 'A/RES/79/9'],
  ] as const) {
    const shown = await page
      .locator(
        `:is(.comparison-role-preambular, .comparison-role-operative) .comparison-side:nth-child(${side})`,
      )
      .evaluateAll((sides) =>
        sides
          .map((each) => {
            const copy = each.querySelector('.redline')?.cloneNode(true) as HTMLElement | undefined;
            for (const other of copy?.querySelectorAll(
              '.unseen, .redline-note, .redline-marker, .redline-end',
            ) ?? [])
              other.remove();
            return copy?.textContent ?? '';
          })
          .filter((words) => words !== ''),
      );
    const id = (await ids())[symbol];
    const { instrument } = await (await fetch(`${here.house.address}/api/instruments/${id}`)).json();
    const words = (text: string) => text.replaceAll(/\s/g, '');
    const paragraphs = [...instrument.preamble, ...instrument.operative].map(
      (paragraph: { text: string; subparagraphs: { text: string }[] }) =>
        words([paragraph.text, ...paragraph.subparagraphs.map(({ text }) => text)].join('')),
    );
    expect(words(shown.join(''))).toBe(paragraphs.join(''));
  }
});

test('from change to change with the keyboard; the place is in the address and survives a reload', async () => {
  const { page } = here.someone;
  await open('A/77/L.18', 'A/RES/79/9');
  await page.keyboard.press('n');
  await page.locator('.change-current').first().waitFor();
  const first = new URL(page.url()).hash;
  expect(first).toMatch(/^#(PP|OP)\d+~1$/);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('change');
  await page.keyboard.press('n');
  await page.waitForFunction((before) => location.hash !== before, first);
  const second = new URL(page.url()).hash;
  expect(await page.locator('.compare-bar-at').textContent()).toMatch(/^2 of \d+$/);
  await page.reload();
  await page.locator('.change-current').first().waitFor();
  expect(new URL(page.url()).hash).toBe(second);
  expect(await page.locator('.change-current').first().isVisible()).toBe(true);
  await page.keyboard.press('p');
  await page.waitForFunction((before) => location.hash === before, first);
  await page.keyboard.press('j');
  await page.waitForFunction((before) => location.hash !== before && !location.hash.includes('~'), first);
  await page.locator('.comparison-here').waitFor();
});

test('what is unchanged or routine is folded away; a key opens it, and the rule says why', async () => {
  const { page } = here.someone;
  await open('A/77/L.18', 'A/RES/79/9');
  const shown = () => page.locator('.comparison-unchanged.comparison-role-operative').count();
  expect(await shown()).toBe(0);
  await page.locator('.comparison-operative .fold').first().click();
  expect(await shown()).toBeGreaterThan(0);
  await page.keyboard.press('a');
  await page.waitForURL(/all=open/);
  const id = (await ids())['A/RES/79/9'];
  const { instrument } = await (await fetch(`${here.house.address}/api/instruments/${id}`)).json();
  expect(await page.locator('.comparison-row.comparison-role-operative .paragraph-number').count()).toBe(
    instrument.operative.length,
  );
  await page.keyboard.press('a');
  expect(await page.locator('.change-folded').count()).toBeGreaterThan(0);
  await page.keyboard.press('r');
  await page.waitForURL(/routine=marked/);
  expect(await page.locator('.comparison .change-folded').count()).toBe(0);
  expect(await page.locator('.row-label-rules').first().textContent()).not.toBe('');
  await here.someone.looks('compare-routine');
});

test('an address of an unchanged paragraph opens the fold that it is in', async () => {
  const { page } = here.someone;
  await open('A/77/L.18', 'A/RES/79/9', '&only=added#PP2');
  await page.locator('#PP2.comparison-here').waitFor();
  expect(await page.locator('#PP2').isVisible()).toBe(true);
});

test('kinds of change narrow the rows; a paragraph that moved leads from place to place', async () => {
  const { page } = here.someone;
  await open('A/RES/69/317', 'A/77/L.18');
  await page.getByRole('button', { name: /^Moved/ }).click();
  await page.waitForURL(/only=moved/);
  await page.locator('.comparison-added').waitFor({ state: 'detached' });
  const leave = page.locator('.comparison-place-old a', { hasText: 'Moved to' }).first();
  await leave.click();
  await page.locator('.comparison-place-new.comparison-here').waitFor();
  await page.locator('.comparison-place-new a', { hasText: 'Moved from' }).first().click();
  await page.locator('.comparison-place-old.comparison-here').waitFor();
  await here.someone.looks('compare-moved');
});

test('another text is found by its symbol and chosen with the keyboard', async () => {
  const { page } = here.someone;
  await open('A/RES/69/317', 'A/RES/79/9');
  await page.getByRole('combobox', { name: 'Older text' }).click();
  await page.keyboard.type('63/114');
  await page.waitForFunction(() =>
    document.querySelector('[role=option]')?.textContent?.startsWith('A/RES/63/114'),
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const id = await ids();
  await page.waitForURL((url) => url.searchParams.get('old') === id['A/RES/63/114']);
  await page.locator('.comparison-section').first().waitFor();
});

test('the same text twice, a text in another language, an unrelated one, and one that is gone: each is said', async () => {
  const { page } = here.someone;
  await open('A/RES/79/9', 'A/RES/79/9');
  expect(await page.locator('.compare-notice-note').textContent()).toContain('same words');

  const french = await keep(
    'A_RES_77_900.txt',
    "L'Assemblée générale,\n\nRappelant sa résolution 77/18 du 21 novembre 2022,\n\n1. Prie le Secrétaire général de lui faire rapport à sa quatre-vingtième session sur la suite donnée à la présente résolution;\n\n2. Décide de rester saisie de la question.\n",
  );
  const id = (await ids())['A/RES/79/9'];
  await page.goto(`/compare?old=${french}&new=${id}`);
  await page.locator('.compare-notice-error').waitFor();
  expect(await page.locator('.comparison-section').count()).toBe(0);
  await here.someone.looks('compare-languages');

  const bridges = await keep(
    'A_RES_70_901.txt',
    'The General Assembly,\n\nAware of the state of old bridges over the river,\n\n1. Invites both banks to look after the bridge;\n\n2. Requests the engineers to weigh each stone in turn.\n',
  );
  await page.goto(`/compare?old=${bridges}&new=${id}`);
  await page.locator('.compare-notice-warning').waitFor();
  expect(await page.locator('.comparison-revised, .comparison-moved').count()).toBe(0);

  await page.goto(`/compare?old=${id}&new=instrument:none`);
  await page.getByRole('heading', { name: 'One of these texts is not kept here' }).waitFor();
  await page.goto('/compare');
  await page.getByRole('heading', { name: 'Choose two texts' }).waitFor();
  await here.someone.looks('compare-empty');
});

test('in a screen of the other direction numbers still stand where their text begins, and the older text first', async () => {
  const { page } = here.someone;
  await page.addInitScript(() => localStorage.setItem('language', 'ar'));
  const edges = async (place: string) => {
    const box = await page.locator(place).first().boundingBox();
    return { left: box?.x ?? Number.NaN, right: (box?.x ?? Number.NaN) + (box?.width ?? 0) };
  };
  await open('A/RES/69/317', 'A/RES/79/9');
  const row = '.comparison-row:has(.row-label)';
  const text = await edges(`${row} .comparison-text`);
  expect((await edges(`${row} .paragraph-number`)).right).toBeLessThanOrEqual(text.left);
  expect((await edges(`${row} .row-label`)).left).toBeGreaterThanOrEqual(text.right);

  await open('A/RES/69/317', 'A/RES/79/9', '&view=side');
  const older = await edges('.comparison-side:first-child');
  const newer = await edges('.comparison-side:nth-child(2)');
  expect(older.left).toBeGreaterThan(newer.right);
});

test('as a Word file, and on paper with the legend and without the buttons', async () => {
  const { page } = here.someone;
  await open('A/77/L.18', 'A/RES/79/9');
  await page.getByRole('button', { name: 'Take away' }).click();
  const fetched = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /Word/ }).click();
  expect((await fetched).suggestedFilename()).toMatch(/\.docx$/);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.legend').isVisible()).toBe(true);
  expect(await page.locator('.compare-bar').isVisible()).toBe(false);
  await here.someone.shows('compare-print');
});

test('from a text to its comparison with the one before it', async () => {
  const { page } = here.someone;
  const id = await ids();
  await page.goto(`/resolutions/${id['A/RES/79/9']}`);
  await page.locator('.instrument-head-actions a', { hasText: 'Origins' }).waitFor();
  await page.locator('.instrument-head-actions a', { hasText: 'Compare' }).click();
  await page.waitForURL((url) => url.searchParams.get('old') === id['A/77/L.18']);
  await page.locator('.row-label-history').first().waitFor();
});

test.each(looks)(
  'in $language, $theme, at $width pixels: nothing overflows, no fault of accessibility',
  async (look) => {
    const id = await ids();
    const visitor = await person(here.chrome, here.house.address, look);
    const { page } = visitor;
    for (const view of ['', '&view=side']) {
      await page.goto(`/compare?old=${id['A/RES/69/317']}&new=${id['A/77/L.18']}${view}`);
      await page.locator('.comparison-section').first().waitFor();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      await visitor.looks(`compare${view === '' ? '' : '-side'}`);
    }
    await visitor.leaves();
  },
);
