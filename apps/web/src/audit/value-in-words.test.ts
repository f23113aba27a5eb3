import { expect, test } from 'vitest';
import { fieldInWords, type ValueWords, valueInWords } from './value-in-words.ts';

const catalogue: Record<string, string> = {
  'audit.field.planned': 'Planned',
  'audit.nothing': 'nothing',
  'audit.yes': 'yes',
  'role.coordinator': 'Coordinator',
  'line.status.in-progress': 'in progress',
  'audit.value.own-side': 'own side',
};
const words = {
  w: (id: string) => catalogue[id] ?? id,
  number: String,
  language: 'en',
  side: (side: string) => `Side ${side.toUpperCase()}`,
  organization: () => 'Sample Fund',
} as unknown as ValueWords;

test('fields are called as people call them, and by their name where nobody gave words', () => {
  expect(fieldInWords(['planned', 'from'], words)).toBe('Planned · from');
  expect(fieldInWords(['leads', 'a'], words)).toBe('leads · Side A');
  expect(fieldInWords([], words)).toBe('value');
});

test.each([
  [['planned', 'from'], '2026-05', 'May 2026'],
  [['leads', 'a'], 'organization:1', 'Sample Fund'],
  [['roles', '1', 'role'], 'coordinator', 'Coordinator'],
  [['status'], 'in progress', 'in progress'],
  [['visibility'], 'own side', 'own side'],
  [['side'], 'b', 'Side B'],
  [['countries'], ['AFG', 'TUR'], 'AFG, TUR'],
  [['title'], 'coordinator', 'coordinator'],
  [['place'], '', 'nothing'],
  [['disabled'], true, 'yes'],
  [['on'], 'a'.repeat(64), `${'a'.repeat(12)}…`],
])('%j: %j is said as %s', (path, value, said) => {
  expect(valueInWords(path as string[], value, words)).toBe(said);
});
