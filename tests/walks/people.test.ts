import { expect, test } from 'vitest';
import { openHouse } from './in-the-house.ts';
import { type Look, type Person, person } from './person.ts';

const here = openHouse();
const wide: Look = { language: 'en', theme: 'light', width: 1440 };
const phone: Look = { language: 'ar', theme: 'dark', width: 390 };

let administrator: Person;
let coordinator: Person;

const overflow = ({ page }: Person) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('the first administrator says who they are and signs in; the link that did it is spent', async () => {
  administrator = await person(here.chrome, here.house.address, wide);
  const { page } = administrator;
  await page.goto('/settings');
  await page.getByText('Sign in to see it.').waitFor();
  const link = `/sign-in#${await here.house.firstToken}`;
  await page.goto(link);
  await page.getByRole('heading', { name: 'Welcome. Who are you?' }).waitFor();
  await administrator.looks('sign-in-first');
  expect(await page.locator('form').getByRole('button', { name: 'Sign in' }).isDisabled()).toBe(true);
  await page.getByLabel('Name').fill('Sample Administrator');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Sample Administrator: my account' }).waitFor();
  const other = await person(here.chrome, here.house.address, { ...wide, language: 'fr' });
  await other.page.goto(link);
  await other.page.getByRole('heading', { name: 'Ce lien a déjà servi' }).waitFor();
  await other.looks('sign-in-used');
  await other.page.goto('/sign-in#nothing');
  await other.page.getByRole('heading', { name: 'Ce lien n’est pas de ce serveur' }).waitFor();
  await other.leaves();
});

test('the administrator describes the pair and invites a coordinator; the link is shown once', async () => {
  const { page } = administrator;
  await page.getByRole('button', { name: 'Sample Administrator: my account' }).click();
  await administrator.looks('account-menu');
  await page.getByRole('menuitem', { name: 'The pair' }).click();
  const side = (name: string) => page.getByRole('group', { name, exact: true });
  for (const [which, name, letters] of [
    ['Side A', 'Sample Union', 'SU'],
    ['Side B', 'Sample League', 'SL'],
  ] as const) {
    await side(which).getByLabel('Name', { exact: true }).fill(name);
    await side(which).getByLabel('Short name').fill(letters);
  }
  const clusters = side('Clusters of the matrix');
  await clusters.getByRole('button', { name: 'Add one' }).click();
  await clusters.getByLabel('Français').fill('Exemple : commerce');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await administrator.looks('settings-pair');
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Invite a person' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Sample Coordinator');
  expect(await dialog.getByRole('button', { name: 'Invite', exact: true }).isDisabled()).toBe(true);
  await dialog.getByLabel('Role').selectOption('Coordinator');
  await dialog.getByLabel('Side').selectOption('SL');
  await administrator.looks('settings-invite');
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
  await page.getByRole('heading', { name: /^The link for .*Sample Coordinator/ }).waitFor();
  await administrator.looks('settings-link');
  const address = await page.getByLabel('Address of the link').inputValue();
  await page.reload();
  await page.getByText('Coordinator, SL').waitFor();
  expect(await page.getByLabel('Address of the link').count()).toBe(0);

  coordinator = await person(here.chrome, here.house.address, phone);
  await coordinator.page.goto(address);
  await coordinator.page.getByRole('heading', { name: /Sample Coordinator/ }).waitFor();
  expect(await overflow(coordinator)).toBeLessThanOrEqual(0);
  await coordinator.looks('sign-in-open');
  await coordinator.page.getByRole('main').getByRole('button', { name: 'تسجيل الدخول' }).click();
  await coordinator.page.getByRole('button', { name: 'Sample Coordinator: حسابي' }).click();
  await coordinator.page.getByText('منسق، SL').waitFor();
  await coordinator.looks('account-menu');
  await coordinator.page.getByRole('menuitem', { name: 'الأشخاص' }).click();
  await coordinator.page.getByRole('heading', { name: 'Sample Coordinator' }).waitFor();
  // A coordinator keeps the people of the own side, and they alone.
  expect(await coordinator.page.getByRole('heading', { name: 'Sample Administrator' }).count()).toBe(0);
  expect(await overflow(coordinator)).toBeLessThanOrEqual(0);
  await coordinator.looks('settings-people');
});

test('a session that somebody ends elsewhere is over; who signs out may only read', async () => {
  const { page } = administrator;
  await page.getByRole('button', { name: 'Change the account of Sample Coordinator' }).click();
  await page.getByRole('menuitem', { name: 'New link' }).click();
  const address = await page.getByLabel('Address of the link').inputValue();
  const elsewhere = await person(here.chrome, here.house.address, wide);
  await elsewhere.page.goto(address);
  await elsewhere.page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await elsewhere.page.getByRole('button', { name: 'Sample Coordinator: my account' }).waitFor();
  await elsewhere.page.goto('/settings/sessions');
  await elsewhere.page.getByText('This one').waitFor();
  await elsewhere.looks('settings-sessions');
  await elsewhere.page.getByRole('button', { name: /^End the session/ }).click();
  await elsewhere.page.getByRole('button', { name: /^End the session/ }).waitFor({ state: 'detached' });
  await coordinator.page.goto('/settings/sessions');
  await coordinator.page.getByRole('link', { name: 'تسجيل الدخول' }).first().waitFor();
  await coordinator.looks('settings-closed');
  await coordinator.leaves();

  await elsewhere.page.getByRole('button', { name: 'Sample Coordinator: my account' }).click();
  await elsewhere.page.getByRole('menuitem', { name: 'Sign out' }).click();
  await elsewhere.page.getByRole('link', { name: 'Sign in' }).waitFor();
  expect((await (await elsewhere.page.request.get('/api/session')).json()).account).toBeNull();
  await elsewhere.leaves();
});

test('a role ends on its day, and a disabled account signs in no more', async () => {
  const { page } = administrator;
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'End the role Coordinator, SL of Sample Coordinator' }).click();
  await dialog.getByLabel('Last day').fill('2020-01-01');
  await dialog.getByRole('button', { name: 'End' }).click();
  await dialog.getByRole('alert').waitFor();
  await administrator.looks('settings-end');
  const today = await page.evaluate(() => new Date().toISOString().slice(0, 10));
  await dialog.getByLabel('Last day').fill(today);
  await dialog.getByRole('button', { name: 'End' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Change the account of Sample Coordinator' }).click();
  await page.getByRole('menuitem', { name: 'Disable' }).click();
  await dialog.getByRole('button', { name: 'Disable' }).click();
  await page.getByText(/^Disabled on/).waitFor();
  await administrator.looks('settings-people');
});

test('another pair has its own address, and its pages stay below it', async () => {
  const { page } = administrator;
  await page.getByRole('link', { name: 'The pair' }).click();
  await page.getByRole('button', { name: 'New workspace' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name of the workspace').fill('Sample pair');
  await dialog.getByLabel('Code').fill('other');
  for (const which of ['Side A', 'Side B'])
    await dialog
      .getByRole('group', { name: which })
      .getByLabel('Name', { exact: true })
      .fill(`Sample ${which}`);
  await administrator.looks('settings-new-workspace');
  await dialog.getByRole('button', { name: 'Make it' }).click();
  await page.waitForURL(/\/w\/other\/$/);
  await page.getByRole('link', { name: 'Organizations' }).click();
  await page.waitForURL(/\/w\/other\/organizations$/);
  await page.getByRole('heading', { name: 'Organizations', exact: true }).waitFor();
  // What the first workspace holds is not there.
  await page.getByRole('link', { name: 'Resolutions' }).click();
  await page
    .getByRole('heading', { name: /resolution/i })
    .first()
    .waitFor();
  expect(await page.getByText('A/RES/79/9').count()).toBe(0);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/w/other/mandates');
  await page.getByRole('heading', { name: 'Mandates', exact: true }).waitFor();
  expect(requests.filter((path) => path.startsWith('/api/'))).toEqual([]);
  await page.getByRole('button', { name: 'Workspace: Sample pair' }).click();
  await administrator.looks('workspace-choice');
  await page.getByRole('menuitemradio', { name: 'Main' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await administrator.leaves();
});
