import type { SourceText } from '@biennium/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../test-kit/outline.ts';
import { processorTime } from '../test-kit/processor-time.ts';
import { brokenPromises } from '../test-kit/source-promises.ts';
import { sourceFromMarkdown } from './markdown.ts';

const read = (text: string): SourceText => sourceFromMarkdown({ text, nuls: [] }).value;
const words = (text: string) => outlineOf(read(text)).map((line) => line.words);
const marked = (text: string, kind: string) => {
  const source = read(text);
  return source.marks
    .filter((mark) => mark.kind === kind)
    .map((mark) => source.text.slice(mark.start, mark.end));
};

test('the text is the file, word for word', () => {
  const text = '# A\r\n\r\n*Recalling* [37/4](#)\r\n\r\n1\\. \\*b';
  expect(read(text).text).toBe(text);
});

describe('emphasis', () => {
  test('over a line end', () => {
    expect(marked('*39th plenary meeting\n18 November 2024*', 'italic')).toEqual([
      '39th plenary meeting\n18 November 2024',
    ]);
  });

  test('stars of notes are none', () => {
    const text = 'Pakistan:* draft resolution**\n\n* On behalf of the sample.\n\n** Any changes.\n';
    expect(read(text).marks).toEqual([]);
  });

  test('stars in brackets, as Arabic texts have them, are none', () => {
    expect(read('المشروع(*) المنقح (*)').marks).toEqual([]);
  });

  test('clauses that follow each other directly do not share it', () => {
    expect(marked('1. *Takes note* of it;\n2. *Urges a\n3. *Decides* b;', 'italic')).toEqual([
      'Takes note',
      'Decides',
    ]);
  });

  test('ends before punctuation that follows closing punctuation', () => {
    expect(marked('See *Official Records, No. 53 (A/66/53)*, chap. II', 'italic')).toEqual([
      'Official Records, No. 53 (A/66/53)',
    ]);
  });

  test.each([
    ['***Decides*** so', ['**Decides**'], ['Decides']],
    ['**bold** and _slanted_', ['slanted'], ['bold']],
    ['snake_case_word', [], []],
    ['2 * 3 * 4', [], []],
  ])('%s', (text, italic, bold) => {
    expect(marked(text, 'italic')).toEqual(italic);
    expect(marked(text, 'bold')).toEqual(bold);
  });
});

describe('links, escapes, tags', () => {
  test('a link with an escaped bracket in its words', () => {
    const text = 'its resolution [3369 \\(XXX\\)](#) of 10 October 1975';
    expect(marked(text, 'link')).toEqual(['3369 \\(XXX\\)']);
    expect(words(text)).toEqual(['its resolution 3369 (XXX) of 10 October 1975']);
  });

  test('a link in brackets', () => {
    expect(words('[without reference to a Main Committee ([A/79/L.9/Rev.1](#))]')).toEqual([
      '[without reference to a Main Committee (A/79/L.9/Rev.1)]',
    ]);
  });

  test('pictures, comments and tags are no words', () => {
    expect(words('![](img/a.png)<!-- page 2 --><u>Requests</u> it')).toEqual(['Requests it']);
  });

  test('an entity is no words and says what it stands for', () => {
    const { marks } = read('10&nbsp;July &amp; on &nosuch;');
    expect(marks.map((mark) => [mark.kind, mark.value])).toEqual([
      ['syntax', '\u00a0'],
      ['syntax', '&'],
    ]);
  });

  test('a raised number is the mark of a note, a raised word is not', () => {
    expect(marked('report,<sup>2</sup> 39<sup>th</sup> meeting', 'note-reference')).toEqual(['2']);
    expect(marked('report,<sup>2</sup> 39<sup>th</sup> meeting', 'superscript')).toEqual(['th']);
  });
});

describe('blocks', () => {
  test('numbers of lists stay words', () => {
    expect(words('1. *Takes note*\n\n2\\. Urges')).toEqual(['1. Takes note', '2. Urges']);
  });

  test('headings', () => {
    const source = read('## Annex ##\n\nTitle\n=====\n');
    expect(source.hints.map((hint) => [hint.role, hint.level])).toEqual([
      ['heading', 2],
      ['heading', 1],
    ]);
    expect(words('## Annex ##\n\nTitle\n=====\n')).toEqual(['Annex', 'Title']);
  });

  test('a rule below a paragraph makes it no heading', () => {
    expect(read('Recalling its resolutions,\n---\n\nAnnex\n-----\n').hints).toMatchObject([
      { role: 'heading', start: 32 },
    ]);
  });

  test('notes with lines that go on', () => {
    const source = read('A.[^a]\n\n[^a]: See B,\n    annex III.\n');
    expect(source.hints).toEqual([{ role: 'note', marker: 'a', start: 8, end: 35 }]);
  });

  test('rows of tables', () => {
    expect(words('| General Assembly | Distr.: General |\n|---|:-:|\n| a | b |')).toEqual([
      'General Assembly Distr.: General a b',
    ]);
  });

  test('rules and fences are no words', () => {
    expect(words('a\n\n---\n\n* * *\n\n```\nb\n```\n')).toEqual(['a', 'b']);
  });
});

test('any text keeps the promises of a source', () => {
  const piece = fc.constantFrom(
    '*',
    '**',
    '_',
    '[',
    '](',
    ')',
    '\\',
    '<sup>',
    '</sup>',
    '`',
    '\n',
    ' ',
    'a',
    '.',
    '1.',
    '|',
    '#',
    '[^1]',
    ':',
    '&amp;',
    '🙂',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expect(brokenPromises(read(pieces.join('')))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('many unpaired delimiters take time in proportion', () => {
  const started = processorTime();
  for (const unit of ['*a ', 'a* ', '_a*b ', '[', '](', '`a ', '<a ', '**a*']) read(unit.repeat(20_000));
  expect(processorTime() - started).toBeLessThan(4000);
});
