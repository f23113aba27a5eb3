import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../limits.ts';
import { ByteView } from '../../ole/byte-view.ts';
import { WordBinary } from './word-binary.ts';

const MAIN = 2048;

/** The two streams of a document whose text stands in two pieces, in the order of the text and not of the file. */
function streams(): { main: Uint8Array; tables: Uint8Array } {
  const main = new Uint8Array(MAIN);
  const fib = new DataView(main.buffer);
  main.set([0x93, 0x61, 0x94, 0x0d], 1600);
  for (const [i, character] of [...'قرار\r'].entries())
    fib.setUint16(1024 + i * 2, character.charCodeAt(0), true);
  const places = [0, 4, 9];
  const modifiers = [1, 2, 0, 0xaa, 0xbb];
  const clx = new Uint8Array(modifiers.length + 5 + 12 + 16);
  const table = new DataView(clx.buffer);
  clx.set(modifiers);
  clx[5] = 2;
  table.setUint32(6, 28, true);
  for (const [i, place] of places.entries()) table.setUint32(10 + i * 4, place, true);
  table.setUint32(10 + 12 + 2, ((1600 * 2) | 0x40000000) >>> 0, true);
  table.setUint32(10 + 12 + 8 + 2, 1024, true);
  fib.setUint32(0x4c, 9, true);
  fib.setUint32(0x1a2, 0, true);
  fib.setUint32(0x1a6, clx.length, true);
  return { main, tables: clx };
}

function wordBinary(limits = DEFAULT_LIMITS): WordBinary {
  const { main, tables } = streams();
  return new WordBinary(new ByteView(main), new ByteView(tables), limits);
}

test('pieces of one and of two bytes a character come together in the order of the text', () => {
  expect(wordBinary().text).toBe('“a”\rقرار\r');
  expect(wordBinary().stories.body).toEqual([0, 9]);
});

test('each character knows its place in the file', () => {
  const file = wordBinary();
  expect([0, 3, 4, 5, 9].map((character) => file.offsetOf(character))).toEqual([1600, 1603, 1024, 1026, -1]);
  expect(file.characterAt(0, 1602)).toBe(2);
  expect(file.characterAt(4, 1028)).toBe(6);
  expect(file.characterAt(4, 4000)).toBe(9);
});

test('pieces beyond the end of the file are cut', () => {
  const { main, tables } = streams();
  const file = new WordBinary(new ByteView(main.subarray(0, 1602)), new ByteView(tables), DEFAULT_LIMITS);
  expect(file.text).toBe('“aقرار\r');
});
