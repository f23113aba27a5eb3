import { expect, test } from 'vitest';
import { actorAt } from '../api/guards/who-asks.ts';
import { localPerson, visitor } from './actor.ts';
import { mayNot } from './may.ts';

test('a visitor may read and nothing else', () => {
  expect(mayNot(visitor, 'read texts')).toBeNull();
  for (const what of ['keep texts', 'correct texts', 'import from the disk'] as const) {
    expect(mayNot(visitor, what)).toMatchObject({ code: 'not-permitted' });
    expect(mayNot(localPerson, what)).toBeNull();
  }
});

test.each([
  ['127.0.0.1', localPerson],
  ['::1', localPerson],
  ['::ffff:127.0.0.1', localPerson],
  ['192.168.1.20', visitor],
  ['::ffff:10.0.0.1', visitor],
  [undefined, visitor],
])('who asks from %s', (address, actor) => {
  expect(actorAt(address)).toBe(actor);
});
