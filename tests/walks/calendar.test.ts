import { expect, test } from 'vitest';
import { inTheHouse } from './in-the-house.ts';

const here = inTheHouse({ language: 'en', theme: 'light', width: 1440 });

/** The founding lineage, with what its texts record in the register. */
async function read(): Promise<string> {
  const ask = async (path: string, init?: RequestInit) =>
    (await fetch(`${here.house.address}${path}`, init)).json();
  for (let times = 0; times < 100; times++) {
    const [first] = (await ask('/api/lineages?q=79/9')).items;
    if (first !== undefined) {
      await ask('/api/register/proposals', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ lineage: first.id }),
      });
      return first.id;
    }
    await new Promise((soon) => setTimeout(soon, 200));
  }
  throw new Error('the founding lineage is not found');
}

test('the cycle: what is late on a day, each thing at its paragraph, and the cycles before it', async () => {
  const { page } = here.someone;
  await read();
  await page.goto('/cycle?on=2026-11-21');
  await page.getByRole('heading', { name: 'On 21 November 2026 one thing is late' }).waitFor();
  const now = page.getByRole('region', { name: 'The cycle that runs' });
  const report = now.getByRole('listitem').filter({ hasText: 'Report of the Secretary-General' });
  expect(await report.textContent()).toContain('8 September 2026');
  const meeting = now.getByRole('listitem').filter({ hasText: 'General meeting' });
  expect(await meeting.textContent()).toMatch(/Its time is now.*2026.*United Nations.*every 2 years/s);
  await now.getByRole('link', { name: 'A/RES/79/9' }).waitFor();
  const before = page.getByRole('region', { name: 'The cycles before it' });
  const adopted = before
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'A/RES/77/18' }) });
  expect(await adopted.textContent()).toMatch(/22 July 2024 – 24 July 2024.*Astana/s);
  // To the lineage that it is of, and back from there.
  const title = page.locator('.cycle-name a');
  const name = await title.textContent();
  await title.click();
  await page.waitForURL(/\/lineages\//);
  await page.getByRole('main').getByRole('link', { name: 'Cycle', exact: true }).click();
  await page.waitForURL(/\/cycle\?lineage=/);
  expect(await title.textContent()).toBe(name);
  await page.goBack();
  await page.goBack();
  await now.waitFor();
  await here.someone.looks('cycle');
  // On another day something else is late.
  await page.getByLabel('As it stands on').fill('2025-06-01');
  await page.getByRole('heading', { name: 'On 1 June 2025 nothing is late' }).waitFor();
  expect(page.url()).toContain('on=2025-06-01');
  // By keyboard to the paragraph.
  await report.getByRole('link', { name: '79/9 OP29' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/resolutions\/.+#OP29$/);
});

test('the calendar: an agenda, narrowed in its address, and a month', async () => {
  const { page } = here.someone;
  await read();
  await page.goto('/calendar?month=2024-01&kind=meeting');
  const astana = page.getByRole('listitem').filter({ hasText: 'Astana' });
  await astana.waitFor();
  expect(await astana.textContent()).toContain('22 July 2024 – 24 July 2024');
  expect(await page.getByText('International Day to Combat Islamophobia').count()).toBe(0);
  await page.getByLabel('Kind').selectOption('observance');
  await page.getByText('15 March 2025').waitFor();
  expect(page.url()).toContain('kind=observance');
  await page.getByRole('link', { name: '79/9 OP7' }).first().waitFor();
  await here.someone.looks('calendar-agenda');
  await page.goto('/calendar?view=month&month=2024-07');
  const grid = page.getByRole('table');
  const days = grid.getByRole('cell').filter({ hasText: 'general meeting' });
  await days.first().waitFor();
  expect(await days.count()).toBe(3);
  expect(await grid.getByRole('columnheader').first().textContent()).toContain('Monday');
  await here.someone.looks('calendar-month');
  await page.getByRole('button', { name: 'Next month' }).click();
  await page.getByRole('heading', { name: 'August 2024' }).waitFor();
});

test('what was due lately stands above today, without a step back', async () => {
  const { page } = here.someone;
  await read();
  await page.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'));
  await page.goto('/calendar');
  await page.getByRole('heading', { name: 'August 2026 – July 2028' }).waitFor();
  await page.getByText('Today, 21 November 2026').waitFor();
  const told = (await page.locator('.agenda').textContent()) ?? '';
  const places = ['to report to the General Assembly', 'Today, 21 November 2026', '15 March 2027'];
  const order = places.map((words) => told.indexOf(words));
  expect(order.every((at, index) => at > (order[index - 1] ?? -1))).toBe(true);
});

test('a calendar to subscribe to is made, its address shown once, and revoked', async () => {
  const { page } = here.someone;
  await read();
  await page.goto('/calendar');
  await page.getByRole('link', { name: 'Subscriptions' }).click();
  await page.getByRole('heading', { name: 'No calendars yet' }).waitFor();
  await page.getByRole('button', { name: 'Make a calendar' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Desk');
  await here.someone.looks('calendar-make-feed');
  await dialog.getByRole('button', { name: 'Make it' }).click();
  const address = await page.getByLabel('Private address').inputValue();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/feeds\/[\w-]{43}\.ics$/);
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByText('Copied.').waitFor();
  const calendar = await fetch(address);
  expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR.*X-WR-CALNAME:Desk.*RRULE:FREQ=YEARLY/s);
  await here.someone.looks('calendar-feeds');
  await page.getByRole('button', { name: 'Revoke Desk' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await page.getByText(/^Revoked on/).waitFor();
  expect((await fetch(address)).status).toBe(404);
  await page.reload();
  await page.getByText(/^Revoked on/).waitFor();
  expect(await page.getByLabel('Private address').count()).toBe(0);
});
