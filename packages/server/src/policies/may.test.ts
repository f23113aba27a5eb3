import { expect, test } from 'vitest';
import { localPerson, visitor } from './actor.ts';
import { mayNot } from './may.ts';

test('a visitor may read and nothing else', () => {
  expect(mayNot(visitor, 'read texts')).toBeNull();
  const changes = [
    'keep texts',
    'correct texts',
    'arrange lineages',
    'draft texts',
    'import from the disk',
    'keep focal points',
    'see contacts',
  ] as const;
  for (const what of changes) {
    expect(mayNot(visitor, what)).toMatchObject({ code: 'not-permitted' });
    expect(mayNot(localPerson, what)).toBeNull();
  }
});
