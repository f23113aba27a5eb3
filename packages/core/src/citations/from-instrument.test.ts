import { describe, expect, test } from 'vitest';
import { foundingSources } from '../test-kit/founding-texts.ts';
import { answerOf, read, resolution } from '../test-kit/read.ts';

describe('[C1] the citations of an instrument', () => {
  test('stand in the order of reading: paragraphs, lists, words that close them, notes, annexes', () => {
    const text = resolution(
      'Recalling its resolution 37/4,',
      '1. Decides, by A/RES/1/1:',
      '(a) To recall A/RES/2/2;¹',
      'and A/RES/3/3;',
      '2. Decides to act.',
      '¹ See A/RES/4/4.',
      'Annex',
      'Words on A/RES/5/5.',
    );
    expect(read(text).citations.map(({ address, symbol }) => [address, symbol])).toEqual([
      ['PP2', 'A/RES/37/4'],
      ['OP1', 'A/RES/1/1'],
      ['OP1 (a)', 'A/RES/2/2'],
      ['OP1', 'A/RES/3/3'],
      ['note 1', 'A/RES/4/4'],
      ['Annex', 'A/RES/5/5'],
    ]);
  });

  test('[T2] have their words and the place of them, over a line end too', () => {
    const text =
      'The General Assembly,\n\nRecalling its resolutions 37/4 of 22 October 1982, and Security Council resolution 1373\n(2001), adopted since,\n\n1. Decides to act.';
    const { citations } = read(text);
    expect(citations.map(({ span, text: words }) => [text.slice(span.start, span.end), words])).toEqual([
      ['37/4', '37/4'],
      ['1373\n(2001)', '1373 (2001)'],
    ]);
  });

  test('[C2] [C3] the chain of resolutions that 79/9 recalls, each with its date', () => {
    const source = foundingSources().find(({ name }) => name === 'A_RES_79_9')?.source;
    if (!source) throw new Error('no text');
    const chain = answerOf(source).value.citations.filter(({ address }) => address === 'PP1');
    expect(chain).toHaveLength(31);
    expect(chain.every(({ date }) => date !== null)).toBe(true);
    expect([chain[0], chain.at(-1)].map((citation) => [citation?.symbol, citation?.date])).toEqual([
      ['A/RES/37/4', '1982-10-22'],
      ['A/RES/77/18', '2022-11-21'],
    ]);
  });

  test('[C5] "resolution 16/18 of 24 March 2011" in 79/9 is the Human Rights Council\'s', () => {
    const source = foundingSources().find(({ name }) => name === 'A_RES_79_9')?.source;
    if (!source) throw new Error('no text');
    expect(answerOf(source).value.citations.map(({ symbol }) => symbol)).toContain('A/HRC/RES/16/18');
  });
});
