import { expect, test } from 'vitest';
import { addressesToAsk } from './addresses-to-ask.ts';

const post = (email: string | null, vacant = false) => ({
  ...{ id: 'post:1', role: 'primary' as const, about: '', vacant, vacantSince: null },
  holder: vacant ? null : { name: 'Sample', email },
});

test('each address is there once, and a vacancy has none', () => {
  expect(
    addressesToAsk([
      { posts: [post('one@example.org'), post(null, true)] },
      { posts: [post('two@example.org'), post('one@example.org'), post(null)] },
    ]),
  ).toEqual(['one@example.org', 'two@example.org']);
});
