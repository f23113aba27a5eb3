import { expect, test } from 'vitest';
import { draftWords, keptReason, plainLabel, plainLine } from './given-words.ts';

test('[S61] words hold no control characters and no halves of pairs, and all else as it was given', () => {
  expect(draftWords('a\u0000\u0007\u000C\uFFFE\uD83Db')).toBe('a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb');
  const kept = 'a\tb\nc\r\n\u200F\u202Bإن\u202C 😀 \uFDD0 é';
  expect(draftWords(kept)).toBe(kept);
  expect([keptReason(' \n'), keptReason(null), keptReason(' x ')]).toEqual([null, null, 'x']);
});

test('[S61] a name is one line that hides nothing and turns no words', () => {
  expect(plainLine('\u202E The\n\n\u2066EU\u200B\u0085now ')).toBe('The EU now');
  expect(plainLine('\u200B\u2060 ')).toBe('');
  expect(plainLine('نماینده\u200Cها')).toBe('نماینده\u200Cها');
});

test('[S61] the name of a delegation closes no bracket, and is no other delegation’s words', () => {
  expect(plainLabel('EU] [Pakistan: delete')).toBe('EU) (Pakistan, delete');
  expect([...plainLabel('😀'.repeat(200))]).toHaveLength(100);
});
