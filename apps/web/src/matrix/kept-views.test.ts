import { expect, test } from 'vitest';
import { viewsIn } from './kept-views.ts';

test('[F55] views that were named are read back; what is none, or asks for what nobody knows, is left out', () => {
  const stored = [
    { name: 'Ours', view: { group: 'cluster', overdue: 'true', order: 'sideways' } },
    { name: 'No view' },
    null,
    7,
  ];
  expect(viewsIn(JSON.stringify(stored))).toEqual([
    { id: 'own Ours', name: 'Ours', view: { group: 'cluster', overdue: 'true' } },
  ]);
  expect(viewsIn('{')).toEqual([]);
  expect(viewsIn(null)).toEqual([]);
});
