import { expect, test } from 'vitest';
import { blankPair, tidyPair } from './blank-pair.ts';

test('a configuration is kept without spaces around names and without groups that have none', () => {
  const pair = {
    ...blankPair(' biennium '),
    sides: {
      a: { name: ' Sample A', acronym: ' SA ', organization: null },
      b: { name: 'Sample B', acronym: '', organization: null },
    },
    clusters: [
      { id: 'one', name: { en: ' Trade ', fr: ' ' } },
      { id: 'two', name: { en: ' ' } },
    ],
  };
  const { sides, cycleName, clusters } = tidyPair(pair);
  expect([sides.a.name, sides.a.acronym, cycleName]).toEqual(['Sample A', 'SA', 'biennium']);
  expect(clusters).toEqual([{ id: 'one', name: { en: 'Trade' } }]);
});
