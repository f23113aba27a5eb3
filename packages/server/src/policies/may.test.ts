import { expect, test } from 'vitest';
import { localPerson, visitor } from './actor.ts';
import { mayNot } from './may.ts';

test('a visitor may read and nothing else', () => {
  expect(mayNot(visitor, 'read texts')).toBeNull();
  for (const what of ['keep texts', 'correct texts', 'arrange lineages', 'import from the disk'] as const) {
    expect(mayNot(visitor, what)).toMatchObject({ code: 'not-permitted' });
    expect(mayNot(localPerson, what)).toBeNull();
  }
});
