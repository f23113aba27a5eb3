import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, runningServer } from '../../test-kit/running-server.ts';
import type { ArrivalPage, CalendarPage, Kept, MandateList, MandatePage } from '../index.ts';

let server: RunningServer;
let first: string;
let second: string;

/** Made-up resolutions of one lineage. */
const text = (
  paragraphs: readonly string[],
) => `Cooperation between the United Nations and the Sample Organization

     The General Assembly,

     Noting the work of the two organizations,

${paragraphs.map((paragraph, at) => `     ${at + 1}.   ${paragraph};`).join('\n\n')}
`;
const stays = 'Requests the Secretary-General to appoint a sample adviser on mountain rescue';
/** Asked once, and no more in the next: due before it, due after it, without a day. */
const before = 'Requests the Secretary-General to submit a sample study of glass-making by 30 June 2021';
const beyond = 'Invites Member States to open sample schools of navigation by 31 December 2030';
const never = 'Encourages the World Health Organization to publish a sample guide to bee-keeping';

const keep = async (symbol: string, session: string, adoptedOn: string, paragraphs: readonly string[]) => {
  const corrections = Object.entries({ symbol, session, adoptedOn }).map(([field, value]) => ({
    field,
    value,
  }));
  const kept = await server.send('POST', '/api/instruments', { text: text(paragraphs), corrections });
  return ((await kept.json()) as Kept).ids[0] as string;
};
const json = async <T>(path: string): Promise<T> => (await (await server.get(path)).json()) as T;
const arrival = () =>
  json<ArrivalPage>(`/api/instruments/${encodeURIComponent(second)}/arrival?on=2026-11-21`);

beforeAll(async () => {
  server = await runningServer();
  first = await keep('A/RES/75/300', '75', '2020-12-01', [stays, before, beyond, never]);
  second = await keep('A/RES/77/300', '77', '2022-12-01', [stays]);
  await server.send('POST', '/api/lineages', { instruments: [first, second] });
});
afterAll(() => server.close());

test('[S93] what is asked no more has lapsed where its day came first, and else is unfinished', async () => {
  const page = await arrival();
  expect(page.counts).toMatchObject({ fresh: 0, carried: 1, changed: 0, lapsed: 1, unfinished: 2 });
  const places = new Map(page.mandates.map(({ id, carriedBy }) => [id, carriedBy]));
  const told = page.addressees.map(({ name, lapsed, unfinished }) => [
    name,
    ...[lapsed, unfinished].map((ids) => ids.map((id) => places.get(id)).join()),
  ]);
  expect(told).toEqual(
    expect.arrayContaining([
      ['Secretary-General', 'OP2', ''],
      ['Member States', '', 'OP3'],
      ['World Health Organization', '', 'OP4'],
    ]),
  );
  const { items } = await json<MandateList>(`/api/mandates?instrument=${encodeURIComponent(first)}`);
  expect(items.map(({ carriedBy, fate, overdue }) => [carriedBy, fate.after, overdue]).sort()).toEqual([
    ['OP1', 'carried', false],
    ['OP2', 'dropped', false],
    ['OP3', 'dropped', false],
    ['OP4', 'dropped', false],
  ]);
});

test('[S93] a day that a person corrects makes of what lapsed something unfinished; the calendar says that it was changed', async () => {
  const dropped = (await arrival()).mandates.find(({ carriedBy, instrument }) => {
    return carriedBy === 'OP2' && instrument.instrument === first;
  });
  const path = `/api/mandates/${encodeURIComponent(dropped?.id as string)}`;
  const inCalendar = async (year: string) =>
    (await json<CalendarPage>(`/api/calendar?from=${year}-01-01&to=${year}-12-31`)).items.find(
      ({ subject }) => subject === dropped?.id,
    );
  const planned = await inCalendar('2021');
  const tag = (await server.get(path)).headers.get('etag') as string;
  const due = { kind: 'date', on: '2024-06-30' };
  const decided = await server.send(
    'POST',
    `${path}/decisions`,
    { kind: 'corrected', fields: { due } },
    { 'if-match': tag },
  );
  expect([decided.status, ((await decided.json()) as MandatePage).mandate.due?.on]).toEqual([
    200,
    '2024-06-30',
  ]);
  expect((await arrival()).counts).toMatchObject({ carried: 1, lapsed: 0, unfinished: 3 });
  const moved = await inCalendar('2024');
  expect(moved?.time.first).toBe('2024-06-30');
  expect((moved?.changedAt as string) > (planned?.changedAt as string)).toBe(true);
});
