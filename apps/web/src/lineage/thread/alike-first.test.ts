import { expect, test } from 'vitest';
import { alikeFirst } from './alike-first.ts';

const paragraphs = [
  { address: 'PP1', words: 'Recalling its resolutions on cooperation,' },
  { address: 'OP1', words: 'Welcomes the report of the Secretary-General on cooperation;' },
  { address: 'OP2', words: 'Invites the Assembly to observe elections and to report on …' },
];
const nothing = () => undefined;

test('the paragraph that shares the most words stands first', () => {
  const order = alikeFirst(paragraphs, 'Takes note of the report of the Secretary-General;', nothing);
  expect(order.map(({ address }) => address)).toEqual(['OP1', 'OP2', 'PP1']);
});

test('words that all of them have do not decide', () => {
  const common = paragraphs.map((each) => ({ ...each, words: `on cooperation ${each.words}` }));
  expect(alikeFirst(common, 'on cooperation to observe elections', nothing)[0]?.address).toBe('OP2');
});

test('the whole text counts where it is known', () => {
  const textOf = (address: string) =>
    address === 'PP1' ? 'Recalling the funding of maritime surveys' : undefined;
  expect(alikeFirst(paragraphs, 'maritime surveys', textOf)[0]?.address).toBe('PP1');
});

test('where nothing is alike the order of the text stays', () => {
  expect(alikeFirst(paragraphs, '', nothing)).toEqual(paragraphs);
});
