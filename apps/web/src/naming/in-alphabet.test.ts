import { expect, test } from 'vitest';
import type { OrganizationInShort } from '../api/organization-queries.ts';
import { inAlphabet } from './in-alphabet.ts';

const organization = (id: string, names: Record<string, string>): OrganizationInShort => ({
  ...{ id, version: 1, merged: [], label: id, acronyms: [], code: null, kind: null, side: 'a', parent: null },
  ...{ members: [], seat: null, country: null, closedOn: null, successor: null, disagreeing: 0, waiting: 0 },
  names: Object.entries(names).map(([language, value]) => ({ value, language, from: null, until: null })),
});

test('organizations stand in the alphabet of the language that they are shown in', () => {
  const all = [
    organization('ece', { en: 'Economic Commission for Europe', fr: 'Commission économique pour l’Europe' }),
    organization('states', { en: 'Member States', fr: 'États Membres' }),
    organization('fao', { en: 'Food and Agriculture Organization', fr: 'Organisation pour l’alimentation' }),
  ];
  const ids = (language: 'en' | 'fr') => inAlphabet(all, language).map(({ id }) => id);
  expect(ids('en')).toEqual(['ece', 'fao', 'states']);
  expect(ids('fr')).toEqual(['ece', 'states', 'fao']);
});
