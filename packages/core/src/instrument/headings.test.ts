import { describe, expect, test } from 'vitest';
import { linesOf, read, resolution } from '../test-kit/read.ts';

const headingsOf = (text: string) => read(text).headings.map(({ text: words, before }) => [words, before]);

describe('[I9] headings', () => {
  test('within the operative part', () => {
    const text = resolution(
      'I',
      'Cooperation in the field of trade',
      '1. Notes the report;',
      '2. Requests a study;',
      'II',
      'Follow-up',
      '3. Decides to act.',
    );
    expect(headingsOf(text)).toEqual([
      ['I', 'OP1'],
      ['Cooperation in the field of trade', 'OP1'],
      ['II', 'OP3'],
      ['Follow-up', 'OP3'],
    ]);
    expect(read(text).operative).toHaveLength(3);
  });

  test('within the preamble', () => {
    expect(
      headingsOf(resolution('General considerations', 'Noting the report,', '1. Decides to act.')),
    ).toEqual([['General considerations', 'PP2']]);
  });

  test('a paragraph is none, nor the last words before the end', () => {
    expect(headingsOf(resolution('1. Notes the report;', '2. Decides to act.', 'Annex'))).toEqual([]);
  });
});

describe('[I9] several preambular parts', () => {
  test('a preambular paragraph behind operative ones opens a further part where operative ones follow', () => {
    const { preamble, operative } = read(
      resolution(
        '1. Notes the report;',
        '2. Requests a study;',
        'Recalling the results of the meeting,',
        'Noting the progress made,',
        '3. Decides to act.',
      ),
    );
    expect(linesOf(preamble)).toEqual([
      'PP1 Recalling its earlier decisions on the matter,',
      'PP2 Recalling the results of the meeting,',
      'PP3 Noting the progress made,',
    ]);
    expect(operative.map(({ address }) => address)).toEqual(['OP1', 'OP2', 'OP3']);
  });

  test('a participle behind the last operative paragraph opens none', () => {
    expect(
      read(resolution('1. Notes the report;', '2. Decides to act.', 'Following the vote, delegations spoke.'))
        .preamble,
    ).toHaveLength(1);
  });
});
