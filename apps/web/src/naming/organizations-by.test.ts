import { expect, test } from 'vitest';
import type { OrganizationInShort } from '../api/organization-queries.ts';
import { choicesFor } from '../parts/choice.ts';
import { organizationsBy } from './use-organizations.ts';

const dated = (value: string, language: string | null, until: string | null = null) => ({
  ...{ value, language, from: null, until },
});
const house: OrganizationInShort = {
  ...{ id: 'organization:house', version: 1, merged: ['organization:old-house'], label: 'Sample House' },
  names: [
    dated('Sample House', 'en'),
    dated('Maison des échantillons', 'fr'),
    dated('بيت العينات', 'ar'),
    dated('Sample Hut', 'en', '2011-06-27'),
  ],
  acronyms: [dated('SMH', null)],
  ...{ code: 'smh-1', kind: null, side: null, parent: null, members: [], seat: null, country: null },
  ...{ closedOn: null, successor: null, disagreeing: 0, waiting: 0 },
};

test('whoever is named by an id is called as the screen speaks, by words as these say', () => {
  expect(organizationsBy([house], 'fr').called('organization:house')).toBe('Maison des échantillons');
  expect(organizationsBy([house], 'en').called('organization:old-house')).toBe('Sample House');
  expect(organizationsBy([house], 'en').called('the bridge')).toBe('the bridge');
  expect(organizationsBy([], 'en').called('organization:gone')).toBe('gone');
});

test('an organization is found by names of any language, former ones, letters and code', () => {
  const { choices } = organizationsBy([house], 'ar');
  expect(choices[0]).toMatchObject({ name: 'بيت العينات', lang: 'ar', hint: 'SMH' });
  for (const words of ['smh', 'echantillons', 'hut', 'بيت', 'smh-1'])
    expect(choicesFor(words, choices)).toHaveLength(1);
});
