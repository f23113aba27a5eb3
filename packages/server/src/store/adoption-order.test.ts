import { expect, test } from 'vitest';
import { dayInOrder, inAdoptionOrder } from './adoption-order.ts';

interface Given {
  readonly symbol: string | null;
  readonly draftSymbol?: string;
  readonly session?: number;
  readonly adoptedOn?: string;
  readonly kind?: string;
  readonly reasons?: readonly { readonly kind: string; readonly with?: string }[];
}

const order = (...given: Given[]) =>
  inAdoptionOrder(
    given.map((each) => ({
      ...{ draftSymbol: null, session: null, adoptedOn: null, kind: 'resolution', reasons: [] },
      ...each,
      instrument: `the ${each.symbol}`,
    })),
  ).map(({ member, drafts }) => [member.symbol, ...drafts.map(({ symbol }) => symbol)]);

test('[S20] members stand in the order of their adoption, however they came', () => {
  expect(
    order(
      { symbol: 'A/RES/79/9', adoptedOn: '2024-11-18' },
      { symbol: 'A/RES/63/114', adoptedOn: '2008-12-05' },
    ),
  ).toEqual([['A/RES/63/114'], ['A/RES/79/9']]);
});

test('[S20] one without a date stands in the year of its session, which its symbol may tell', () => {
  const dated = [
    { symbol: 'A/RES/63/114', adoptedOn: '2008-12-05' },
    { symbol: 'A/RES/69/317', adoptedOn: '2015-09-10' },
    { symbol: 'A/RES/79/9', adoptedOn: '2024-11-18' },
  ];
  const draft = { symbol: 'A/77/L.18', kind: 'draft', session: 77 };
  expect(order({ symbol: null }, draft, ...dated, { symbol: 'A/RES/59/8' })).toEqual([
    ...[['A/RES/59/8'], ['A/RES/63/114'], ['A/RES/69/317'], ['A/77/L.18'], ['A/RES/79/9'], [null]],
  ]);
});

test('[S20] a draft stands beside what it became, whichever of its revisions that names', () => {
  const adopted = { symbol: 'A/RES/77/18', adoptedOn: '2022-11-21', draftSymbol: 'A/77/L.18/Rev.1' };
  const draft = { symbol: 'A/77/L.18', kind: 'draft' };
  expect(order(draft, adopted)).toEqual([['A/RES/77/18', 'A/77/L.18']]);
  const found = { symbol: 'A/77/L.5', kind: 'draft', reasons: [{ kind: 'draft', with: 'the A/RES/77/18' }] };
  expect(order(found, adopted)).toEqual([['A/RES/77/18', 'A/77/L.5']]);
  expect(order({ symbol: 'A/77/L.6', kind: 'draft' }, adopted)).toHaveLength(2);
});

test('[S20] an instrument without a day stands behind those of the year of its session', () => {
  const none = { adoptedOn: null, session: null, symbol: null, draftSymbol: null };
  const draft = dayInOrder({ ...none, symbol: 'A/77/L.18' }) as string;
  expect(draft > '2022-12-31' && draft < '2023-01-01').toBe(true);
  expect(dayInOrder({ ...none, adoptedOn: '2024-11-18', session: 79 })).toBe('2024-11-18');
  expect(dayInOrder({ ...none, session: 69 })).toBe('2014-99');
  expect(dayInOrder(none)).toBeNull();
});
