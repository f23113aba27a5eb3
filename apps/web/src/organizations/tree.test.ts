import { expect, test } from 'vitest';
import type { OrganizationInShort } from '../api/organization-queries.ts';
import { organizationsSearchOf } from './organizations-search.ts';
import { type Branch, familiesOf, linesOf, wayTo } from './tree.ts';

const organization = (id: string, more: Partial<OrganizationInShort> = {}): OrganizationInShort => ({
  ...{
    id,
    version: 1,
    merged: [],
    label: id,
    names: [],
    acronyms: [],
    code: null,
    kind: null,
    side: 'a',
    parent: null,
  },
  ...{ members: [], seat: null, country: null, closedOn: null, successor: null, disagreeing: 0, waiting: 0 },
  ...more,
});

const all = [
  organization('un'),
  organization('office', {
    parent: 'un',
    acronyms: [{ value: 'UNO', language: 'en', from: null, until: null }],
  }),
  organization('branch', { parent: 'office', waiting: 2 }),
  organization('oic', {
    side: 'b',
    names: [{ value: 'Coopération', language: 'fr', from: null, until: null }],
  }),
  organization('guest', { side: 'third', parent: 'un' }),
  organization('ring', { parent: 'ring-2' }),
  organization('ring-2', { parent: 'ring' }),
  organization('both', { side: null }),
];

const told = (branches: readonly Branch[]): string =>
  branches
    .map(({ organization: { id }, children }) => (children.length ? `${id}(${told(children)})` : id))
    .join(' ');

test('families stand side by side; what has no parent of its side, or leads back to itself, is a root', () => {
  expect(familiesOf(all, {}).map(({ side, roots, count }) => [side, told(roots), count])).toEqual([
    ['a', 'un(office(branch)) ring ring-2', 5],
    ['b', 'oic', 1],
    ['third', 'guest', 1],
    ['none', 'both', 1],
  ]);
});

test('what passes a filter is shown with the way to it', () => {
  const found = (filter: Parameters<typeof familiesOf>[1]) =>
    familiesOf(all, filter).map(({ roots, count }) => [told(roots), count]);
  expect(found({ standing: 'waiting' })).toEqual([['un(office(branch))', 1]]);
  expect(found({ words: 'cooperation' })).toEqual([['oic', 1]]);
  expect(found({ words: 'uno' })).toEqual([['un(office)', 1]]);
  expect(found({ words: 'nothing' })).toEqual([]);
});

test('only what is open shows what is beneath it, each line with its place', () => {
  const [family] = familiesOf(all, {});
  const lines = linesOf(family?.roots ?? [], (id) => id === 'un');
  expect(lines.map(({ branch, level, place, size }) => [branch.organization.id, level, place, size])).toEqual(
    [
      ['un', 1, 1, 3],
      ['office', 2, 1, 1],
      ['ring', 1, 2, 3],
      ['ring-2', 1, 3, 3],
    ],
  );
  const byId = new Map(all.map((each) => [each.id, each]));
  expect(wayTo('branch', byId).map(({ id }) => id)).toEqual(['un', 'office']);
  expect(wayTo('ring', byId).map(({ id }) => id)).toEqual(['ring-2']);
});

test('an address that says something else narrows nothing', () => {
  expect(organizationsSearchOf({ words: ' ', side: 'c', kind: 7, standing: 'waiting' })).toEqual({
    standing: 'waiting',
  });
});
