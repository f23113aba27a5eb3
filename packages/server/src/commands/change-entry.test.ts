import type { Statement } from '@biennium/core';
import { expect, test } from 'vitest';
import { digestOf, statementsToKeep } from './change-entry.ts';
import type { Context } from './context.ts';

const said = (id: string, field: string, value: string, address: string): Statement => ({
  ...{ id, field, value, language: null, from: null, until: null, proposed: true },
  source: { kind: 'text', instrument: 'instrument:1', address, words: value, span: { start: 0, end: 1 } },
});

test('what several paragraphs say alike is one thing to decide, and none once it is decided', () => {
  const statements = [
    said('1', 'place', 'Astana', 'PP12'),
    said('2', 'place', 'Astana', 'PP27'),
    said('3', 'from', '2024-07-22', 'PP12'),
  ];
  expect(digestOf('meeting', statements, []).waiting).toBe(2);
  const ruling = { statement: '1', ruling: 'confirmed', note: null } as const;
  expect(digestOf('meeting', statements, [ruling]).waiting).toBe(1);
});

test('[R8] what ends before it begins is no value of its end, as far as both are known', () => {
  const source = { words: 'Note verbale' };
  const asked = (from: string, to: string) =>
    statementsToKeep({ actor: { id: 'person:1' } } as Context, { id: 'meeting:1', kind: 'meeting' }, [
      { field: 'from', value: from, source },
      { field: 'to', value: to, source },
    ]);
  expect(asked('2027-03-10', '2027-03-08')).toMatchObject({ field: 'statements.1.value' });
  expect(asked('2027-03-10', '2027-03-10')).toHaveLength(2);
});
