import type { Statement } from '@biennium/core';
import { expect, test } from 'vitest';
import { digestOf } from './change-entry.ts';

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
