import { expect, test } from 'vitest';
import { concernedInWords, namedOrganizations } from './organization-title.ts';

const organizations = [
  { id: 'who', titles: { en: 'World Health Organization', ar: 'منظمة الصحة العالمية' } },
  { id: 'oic', titles: { fr: 'Organisation de la coopération islamique' } },
];

test('whom something concerns is told by name, in the language where it has one', () => {
  const concerns = ['who', 'organization:1', 'who', 'oic', 'Another'];
  const called = (value: string) => (value === 'organization:1' ? 'Sample Bank' : value);
  expect(concernedInWords(concerns, organizations, 'ar', called)).toEqual([
    'منظمة الصحة العالمية',
    'Sample Bank',
    'Organisation de la coopération islamique',
  ]);
  expect(namedOrganizations(organizations, 'en').map(({ id }) => id)).toEqual(['oic', 'who']);
});
