import { beforeAll, describe, expect, test } from 'vitest';
import { inTheHouseOfBoth } from './people-of.ts';
import { type Look, person } from './person.ts';
import { type OpenRound, roundOf } from './round-of.ts';

const open = inTheHouseOfBoth();
const desk: Look = { language: 'en', theme: 'light', width: 1440 };
const phone: Look = { language: 'ar', theme: 'light', width: 390 };
let round: OpenRound;

beforeAll(async () => {
  round = await roundOf(open.people, '2027-12-31');
});

describe('[F57] a report is written, judged and countersigned on screen', () => {
  test('what is typed is kept as it is typed, found again after a reload, and handed in with one button', async () => {
    const { page, looks } = await open.people.window('focalA', desk);
    await page.goto(`/rounds/${encodeURIComponent(round.id)}`);
    await page.getByText('This round asks 2 reports of you.').waitFor();
    await looks('round');
    await page.getByRole('link', { name: 'Show them' }).click();
    await page.getByRole('link', { name: /a course for mediators/ }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    await page.getByRole('heading', { level: 1, name: /a course for mediators/ }).waitFor();
    await page.keyboard.press('j');
    await page.getByRole('heading', { level: 1, name: /an exchange of seeds/ }).waitFor();
    await page.keyboard.press('k');
    await page.getByRole('heading', { level: 1, name: /a course for mediators/ }).waitFor();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('link', { name: 'Say what was done.' }).waitFor();
    await looks('report-form');
    await page.getByRole('radio', { name: /^In progress/ }).check();
    await page
      .getByRole('textbox', { name: 'What was done', exact: true })
      .fill('Sample: the course is prepared.');
    await expect.poll(() => page.locator('[data-draft]').getAttribute('data-draft')).toBe('kept');
    await page.context().setOffline(true);
    await page
      .getByRole('textbox', { name: 'What was done', exact: true })
      .fill('Sample: the course is held.');
    await expect.poll(() => page.locator('[data-draft]').getAttribute('data-draft')).toBe('device');
    await page.context().setOffline(false);
    await page.reload();
    const words = page.getByRole('textbox', { name: 'What was done', exact: true });
    await expect.poll(() => words.inputValue()).toBe('Sample: the course is held.');
    await expect.poll(() => page.locator('[data-draft]').getAttribute('data-draft')).toBe('kept');
    await page.getByRole('checkbox', { name: /the course is prepared/ }).check();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await expect.poll(() => page.locator('#report-state').innerText()).toContain('Handed in');
  });

  test('two people who write at once lose nothing: the second chooses', async () => {
    const { page } = await open.people.window('focalB', desk);
    const id = await round.report('b');
    await page.goto(`/reports/${encodeURIComponent(id)}`);
    const words = page.getByRole('textbox', { name: 'What was done', exact: true });
    await words.fill('Sample: one course.');
    await expect.poll(() => page.locator('[data-draft]').getAttribute('data-draft')).toBe('kept');
    const { report } = await open.people.ask('focalB', 'GET', `/api/reports/${encodeURIComponent(id)}`);
    await open.people.ask('focalB', 'PATCH', `/api/reports/${encodeURIComponent(id)}`, {
      content: { ...report.content, words: 'Sample: two courses.', status: 'in progress' },
    });
    await words.fill('Sample: three courses.');
    await page.getByText('Sample: two courses.').waitFor();
    await expect.poll(() => page.getByRole('radio', { name: /^In progress/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Keep what I wrote' }).click();
    await expect.poll(() => page.locator('[data-draft]').getAttribute('data-draft')).toBe('kept');
    const after = await open.people.ask('focalB', 'GET', `/api/reports/${encodeURIComponent(id)}`);
    expect(after.report.content).toMatchObject({ words: 'Sample: three courses.', status: 'in progress' });
  });

  test('who validates returns it with a question, which stands on top until it is handed in anew', async () => {
    const id = await round.report('a');
    const { page } = await open.people.window('validatorA', desk);
    await page.goto(`/reports/${encodeURIComponent(id)}`);
    await page.getByRole('button', { name: 'Return with a question…' }).click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('Sample: how many took part?');
    await page.getByRole('button', { name: 'Return', exact: true }).click();
    await expect.poll(() => page.locator('#report-state').innerText()).toContain('Returned');
    const focal = await open.people.window('focalA', desk);
    await focal.page.goto(`/reports/${encodeURIComponent(id)}`);
    await focal.page.getByRole('region', { name: 'Returned, with this question' }).waitFor();
    await focal.page.getByRole('spinbutton', { name: 'How many took part' }).fill('24');
    await focal.looks('report-returned');
    await focal.page.getByRole('button', { name: 'Hand in' }).click();
    await expect.poll(() => focal.page.locator('#report-state').innerText()).toContain('Handed in');
    await page.reload();
    await page.getByRole('button', { name: 'Validate' }).click();
    await expect.poll(() => page.locator('#report-state').innerText()).toContain('Validated');
    const other = await open.people.window('b', desk);
    await other.page.goto(`/reports/${encodeURIComponent(id)}`);
    await other.page.getByRole('button', { name: 'Countersign' }).waitFor();
    await other.looks('report-judged');
    await other.page.getByRole('button', { name: 'Countersign' }).click();
    await expect.poll(() => other.page.locator('#report-state').innerText()).toContain('Countersigned');
  });

  test('evidence is attached with its progress; what only bears the name of a PDF is refused, and says so', async () => {
    const id = await round.report('a', 1);
    const { page, looks } = await open.people.window('focalA', desk);
    await page.goto(`/reports/${encodeURIComponent(id)}`);
    const files = page.locator('input[type=file]');
    await files.setInputFiles({
      name: 'sample.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ\0\0'),
    });
    await page.getByText('The file was not taken.').waitFor();
    await page.getByRole('button', { name: 'Put aside' }).click();
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
    await files.setInputFiles({ name: 'sample.pdf', mimeType: 'application/pdf', buffer: pdf });
    await page.getByRole('link', { name: 'sample.pdf' }).waitFor();
    await looks('report-evidence');
  });
});

describe('[F45] an organization reports under a link, without an account', () => {
  test('on a phone, in Arabic; once all is handed in the link is closed', async () => {
    const coordinator = await open.people.window('b', desk);
    await coordinator.page.goto(`/rounds/${encodeURIComponent(round.id)}/chase`);
    await coordinator.page.getByText('Sample Bank').first().waitFor();
    await coordinator.looks('chase');
    await coordinator.page.getByRole('button', { name: 'Link to report with…' }).first().click();
    await coordinator.page.getByRole('button', { name: 'Make the link' }).click();
    const address = (await coordinator.page.locator('.link-made-address code').innerText()).trim();
    await coordinator.page.getByRole('button', { name: 'Done' }).click();
    const { page, looks, leaves } = await person(open.chrome, open.house.address, phone);
    await page.goto(address);
    await page.getByText('Sample Bank').first().waitFor();
    await looks('report-link');
    for (const title of [/a course for mediators/, /an exchange of seeds/]) {
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('radio').nth(1).check();
      if (title.test('a course for mediators')) await looks('report-link-form');
      await page.locator('form textarea').first().fill('Sample: نُفِّذ النشاط.');
      await expect.poll(() => page.locator('[data-draft]').getAttribute('data-draft')).toBe('kept');
      await page.locator('form button[type=submit]').click();
      await expect.poll(() => page.locator('form').count()).toBe(0);
      await page.locator('.report-ways a').click();
    }
    await page.locator('.link-finish button').click();
    await page.locator('.link-finish').waitFor({ state: 'detached' });
    await page.goto(`${address}`);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText())
      .toBe('لم يعد هذا العنوان يفتح شيئًا');
    await leaves();
  });
});

describe('[F47] a round shows who has answered and who has not', () => {
  test('both sides beside each other, narrowed by what came, in the address', async () => {
    const { page, looks } = await open.people.window('a', {
      ...desk,
      language: 'ar',
      theme: 'dark',
      width: 1024,
    });
    await page.goto(`/rounds/${encodeURIComponent(round.id)}`);
    await page.getByText('Sample Fund').first().waitFor();
    await looks('round-coordinator');
    await page.goto('/rounds');
    await page.getByText('Sample round').first().waitFor();
    await looks('rounds');
  });
});
