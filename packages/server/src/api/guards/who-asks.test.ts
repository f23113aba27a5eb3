import { expect, test } from 'vitest';
import { localPerson, visitor } from '../../policies/actor.ts';
import { actorAt } from './who-asks.ts';

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
