import { describe, expect, test } from 'vitest';
import { answerOf, linesOf } from '../test-kit/read.ts';
import { type Hint, type HintRole, plainSource, type SourceText } from '../text/source-text.ts';

/** A source whose every line says what it is: `['operative', '1. Decides']`, a level or a marker behind. */
function given(...lines: readonly (readonly [HintRole | null, string, (number | string)?])[]): SourceText {
  const hints: Hint[] = [];
  let text = '';
  for (const [role, words, more] of lines) {
    if (role)
      hints.push({
        role,
        start: text.length,
        end: text.length + words.length,
        ...(typeof more === 'number' ? { level: more } : {}),
        ...(typeof more === 'string' ? { marker: more } : {}),
      });
    text += `${words}\n`;
  }
  return { ...plainSource(text, 'paragraphs'), format: 'akn', hints };
}

const FORMULA = ['formula', 'The General Assembly,'] as const;

describe('[I1] [T1] what a format says about its lines is taken as it is', () => {
  test('every part of a resolution', () => {
    const { value } = answerOf(
      given(
        ['header', 'A/RES/80/5'],
        ['front', 'Eightieth session'],
        ['title', 'Cooperation'],
        FORMULA,
        ['preambular', 'The report is known,'],
        ['heading', 'Trade', 2],
        ['operative', '1. The meeting shall take place:'],
        ['subparagraph', '(a) In Jeddah:', 1],
        ['subparagraph', '(i) At noon;', 2],
        ['wrap-up', 'in the old town;', 2],
        ['wrap-up', 'as agreed;', 1],
        ['operative', 'Nothing else.'],
        ['closing', '39th plenary meeting'],
        ['annex', 'Annex'],
        ['annex', 'Words of it.'],
        ['note', '1 A/59/303.', '1'],
        ['footer', '3'],
      ),
    );
    expect(value.front.map(({ kind }) => kind)).toEqual(['session', 'title', 'enacting-formula']);
    expect(linesOf(value.preamble)).toEqual(['PP1 The report is known,']);
    expect(linesOf(value.operative)).toEqual([
      'OP1 The meeting shall take place:',
      'OP1 (a) In Jeddah:',
      'OP1 (a) (i) At noon;',
      'OP1 (a) … in the old town;',
      'OP1 … as agreed;',
      'OP2 Nothing else.',
    ]);
    expect(value.headings).toMatchObject([{ text: 'Trade', level: 2, before: 'OP1' }]);
    expect(value.notes).toMatchObject([{ marker: '1', text: 'A/59/303.' }]);
    expect(value.closing.map(({ kind }) => kind)).toEqual(['meeting']);
    expect(value.annexes).toMatchObject([{ label: 'Annex', paragraphs: [{ text: 'Words of it.' }] }]);
    expect(value.furniture.map(({ kind }) => kind)).toEqual(['running-header', 'page-number']);
  });

  test('several lines of one hint are one passage', () => {
    const text =
      'The General Assembly,\nRecalling the\nreport,\n1. Decides to\nact.\nA note\nof two lines.\n';
    const at = (words: string) => text.indexOf(words);
    const hints: Hint[] = [
      { role: 'preambular', start: at('Recalling'), end: at('\n1.') },
      { role: 'operative', start: at('1.'), end: at('\nA note') },
      { role: 'note', start: at('A note'), end: text.length - 1, marker: '*' },
    ];
    const { value } = answerOf({ ...plainSource(text, 'paragraphs'), hints });
    expect([value.preamble[0]?.text, value.operative[0]?.text, value.notes[0]?.text]).toEqual([
      'Recalling the report,',
      'Decides to act.',
      'A note of two lines.',
    ]);
  });

  test('words that close a list in two stretches are one wrap-up, with its notes', () => {
    const { value } = answerOf(
      given(
        FORMULA,
        ['operative', '1. Decides:'],
        ['subparagraph', '(a) To act;'],
        ['wrap-up', 'in accordance¹'],
        ['wrap-up', 'with practice.²'],
        ['note', 'A/59/303.', '1'],
        ['note', 'Ibid.', '2'],
      ),
    );
    expect(value.operative[0]?.wrapUp).toMatchObject({
      text: 'in accordance with practice.',
      notes: [
        { marker: '1', at: 13 },
        { marker: '2', at: 28 },
      ],
    });
  });

  test('a subparagraph without a marker closes the list', () => {
    const { value } = answerOf(
      given(
        FORMULA,
        ['operative', '1. Decides:'],
        ['subparagraph', '(a) To act;'],
        ['subparagraph', 'as agreed.'],
      ),
    );
    expect(value.operative[0]?.wrapUp?.text).toBe('as agreed.');
  });

  test('[I12] parts of a list without a paragraph before them are not placed', () => {
    const { value } = answerOf(
      given(
        FORMULA,
        ['subparagraph', '(a) To act;'],
        ['wrap-up', 'as agreed;'],
        ['operative', '1. Decides.'],
      ),
    );
    expect(value.unplaced.map(({ text }) => text)).toEqual(['(a) To act;', 'as agreed;']);
  });

  test('[I9] a heading that is a formula, a paragraph or front matter is read as that', () => {
    const { value } = answerOf(
      given(
        ['heading', 'Cooperation', 1],
        ['heading', 'The General Assembly,', 1],
        ['heading', 'Recalling the report,', 3],
        ['heading', '1. Decides to act.', 3],
        ['heading', 'Annex', 1],
        ['heading', 'Declaration', 2],
        [null, 'Words of it.'],
      ),
    );
    expect(value.title).toBe('Cooperation');
    expect([value.preamble.length, value.operative.length, value.headings.length]).toEqual([1, 1, 0]);
    expect(value.annexes.map(({ label, paragraphs }) => [label, paragraphs.map(({ text }) => text)])).toEqual(
      [['Annex', ['Declaration', 'Words of it.']]],
    );
  });

  test('a heading behind the closing matter is not one', () => {
    const { value } = answerOf(
      given(
        FORMULA,
        ['operative', '1. Decides to act.'],
        ['closing', '39th plenary meeting'],
        ['heading', 'Trailing words', 1],
      ),
    );
    expect(value.headings).toEqual([]);
  });

  test('an operative paragraph without a number is counted', () => {
    const { value } = answerOf(given(FORMULA, ['operative', 'Decides to act.']));
    expect(value.operative).toMatchObject([{ address: 'OP1', number: null, openingPhrase: 'Decides' }]);
  });

  test('[I10] what its metadata declares comes before what the words say', () => {
    const source = given(['title', 'A title'], FORMULA, ['operative', '1. Decides to act.']);
    const { value } = answerOf({
      ...source,
      declared: [
        {
          start: 0,
          end: source.text.length,
          symbol: 'A/RES/80/5',
          kind: 'resolution',
          title: 'The title',
          session: 80,
          agendaItem: '127 k)',
          vote: { inFavour: 1, against: null, abstaining: null },
        },
      ],
    });
    expect(value).toMatchObject({
      symbol: 'A/RES/80/5',
      title: 'The title',
      session: 80,
      agendaItem: '127 (k)',
      body: 'General Assembly',
      vote: { inFavour: 1, against: null, abstaining: null },
    });
  });
});
