import { expect, test } from 'vitest';
import type { ReviewPage, ShownMandate } from '../../api/mandate-queries.ts';
import { nextOpen, stopsOf } from './stops.ts';

function paragraph(address: string, ...standings: readonly ShownMandate['standing'][]) {
  const mandates = standings.map((standing, i) => ({ id: `${address}/${i}`, paragraph: address, standing }));
  return { paragraph: { address }, mandates } as unknown as ReviewPage['paragraphs'][number];
}

const page = {
  paragraphs: [
    paragraph('OP1'),
    paragraph('OP2', 'confirmed', 'proposed'),
    paragraph('OP3', 'rejected'),
    paragraph('OP4', 'proposed'),
  ],
  homeless: [],
};

test('a review stops at each mandate, and where none was found', () => {
  expect(stopsOf(page).map(({ key }) => key)).toEqual(['OP1', 'OP2/0', 'OP2/1', 'OP3/0', 'OP4/0']);
});

test('the next that waits is found around the end', () => {
  const stops = stopsOf(page);
  expect(nextOpen(stops, null)?.key).toBe('OP2/1');
  expect(nextOpen(stops, 'OP2/1')?.key).toBe('OP4/0');
  expect(nextOpen(stops, 'OP4/0')?.key).toBe('OP2/1');
  expect(nextOpen(stops.slice(0, 2), 'OP1')).toBeNull();
});
