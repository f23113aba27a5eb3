import { expect, test } from 'vitest';
import { type PairConfiguration, wrongInConfiguration } from './configuration.ts';

const side = (name: string) => ({ name, acronym: '', organization: null });
const pair: PairConfiguration = {
  sides: { a: side('United Nations'), b: side('Association of Southeast Asian Nations') },
  cycleName: 'plan of action',
  cycleMonths: 60,
  meetingMonths: 12,
  hosts: 'alternating',
  reportingMonths: 12,
  languages: ['en'],
  lineage: null,
  clusters: [{ id: 'security', name: { en: 'Security' } }],
  workingGroups: [],
};

test('[F12] a plan of five years with a meeting every year is a pair like any other', () => {
  expect(wrongInConfiguration(pair)).toEqual([]);
});

test('[F12] what is missing or cannot be is told by its field', () => {
  const wrong = (more: Partial<PairConfiguration>) =>
    wrongInConfiguration({ ...pair, ...more }).map(({ field, code }) => `${field} ${code}`);
  expect(wrong({ sides: { a: side(' '), b: side('X') } })).toEqual(['sides missing']);
  expect(wrong({ sides: { a: side('X'), b: side('X ') } })).toEqual(['sides twice']);
  expect(wrong({ cycleName: '' })).toEqual(['cycleName missing']);
  expect(wrong({ cycleMonths: 0, meetingMonths: 1.5, reportingMonths: 61 })).toEqual([
    'cycleMonths out-of-range',
    'meetingMonths out-of-range',
    'reportingMonths out-of-range',
  ]);
  expect(wrong({ languages: [] })).toEqual(['languages missing']);
  expect(wrong({ clusters: [...pair.clusters, ...pair.clusters] })).toEqual(['clusters twice']);
  expect(wrong({ workingGroups: [{ id: 'x', name: { en: ' ' } }] })).toEqual(['workingGroups missing']);
});
