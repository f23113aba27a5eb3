import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { OrganizationList } from '../../mandates/lists/list.ts';
import { fieldShape, isValue } from '../fields.ts';
import { organizationsFromList } from './from-list.ts';

const list = JSON.parse(
  readFileSync(new URL('../../../lists/organizations.json', import.meta.url), 'utf8'),
) as OrganizationList;
const organizations = organizationsFromList(list);
const told = (entry: string, field: string) =>
  organizations
    .find((each) => each.entry === entry)
    ?.statements.filter((statement) => statement.field === field) ?? [];

test('[R40] the list is told as entries: names with their days, both sides, members, each with its source', () => {
  expect(organizations.length).toBeGreaterThan(150);
  const names = told('organization:oic', 'name').filter(({ language }) => language === 'en');
  expect(names.map(({ value, from, until }) => [value, from, until])).toEqual([
    ['Organization of Islamic Cooperation', '2011-06-28', null],
    ['Organization of the Islamic Conference', null, '2011-06-27'],
  ]);
  expect(told('organization:oic', 'side').map(({ value }) => value)).toEqual(['b']);
  expect(told('organization:un', 'side').map(({ value }) => value)).toEqual(['a']);
  expect(told('organization:osce', 'side').map(({ value }) => value)).toEqual(['third']);
  expect(told('organization:two-secretariats', 'member').map(({ value }) => value)).toEqual([
    'organization:un-secretariat',
    'organization:oic-secretariat',
  ]);
  expect(told('organization:un-specialized-agencies', 'member').length).toBeGreaterThan(8);
});

test('[R40] every value is one of its field, and what is named is there', () => {
  const entries = new Set(organizations.map(({ entry }) => entry));
  const statements = organizations.flatMap((each) => each.statements);
  const wrong = statements.filter(({ field, value, words }) => {
    const shape = fieldShape('organization', field);
    return (
      !shape ||
      !isValue(shape.value, value) ||
      words === '' ||
      (shape.value === 'entry' && !entries.has(value))
    );
  });
  expect(wrong).toEqual([]);
});
