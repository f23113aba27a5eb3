import { describe, expect, test } from 'vitest';
import { codesOf, linesOf, read, resolution } from '../test-kit/read.ts';

const operativeOf = (...lines: readonly string[]) => linesOf(read(resolution(...lines)).operative);

describe('[I5] operative paragraphs', () => {
  test('are named by their numbers, which are no part of their text', () => {
    expect(operativeOf('1. Takes note of the report;', '2.\tDecides to act.')).toEqual([
      'OP1 Takes note of the report;',
      'OP2 Decides to act.',
    ]);
  });

  test('a number alone on its line', () => {
    expect(operativeOf('1.', 'Takes note of the report;', '2.', 'Decides to act.')).toEqual([
      'OP1 Takes note of the report;',
      'OP2 Decides to act.',
    ]);
  });

  test('"12 bis" is an inserted paragraph', () => {
    const text = resolution('1. Notes the report;', '1 bis. Reaffirms its decision;', '2. Decides to act.');
    expect(linesOf(read(text).operative)).toEqual([
      'OP1 Notes the report;',
      'OP1 bis Reaffirms its decision;',
      'OP2 Decides to act.',
    ]);
    expect(codesOf(text)).not.toContain('instrument/number-repeated');
  });

  test('a single one without a number is OP1 and has none', () => {
    const { operative } = read(
      resolution(
        'Decides to include in the provisional agenda of its eighty-first session the item entitled “Cooperation”.',
        '39th plenary meeting',
        '18 November 2024',
      ),
    );
    expect(operative.map(({ address, number, openingPhrase }) => [address, number, openingPhrase])).toEqual([
      ['OP1', null, 'Decides'],
    ]);
  });

  test('what stands behind a single one is closing matter or not placed', () => {
    const { operative, closing, unplaced } = read(`The General Assembly,

Decides to include in the provisional agenda of its eighty-first session the item
entitled “Cooperation between the United Nations and the Organization”.
39th plenary meeting
18 November 2024
Words of no kind`);
    expect([operative.length, closing.map(({ kind }) => kind), unplaced.map(({ text }) => text)]).toEqual([
      1,
      ['meeting', 'date'],
      ['Words of no kind'],
    ]);
    expect(read(resolution('Decides to act.', 'Original: English')).closing.map(({ kind }) => kind)).toEqual([
      'original-language',
    ]);
  });

  test('several without numbers are counted', () => {
    expect(operativeOf('Takes note of the report;', 'Requests the Secretary-General to report.')).toEqual([
      'OP1 Takes note of the report;',
      'OP2 Requests the Secretary-General to report.',
    ]);
  });

  test('a gap is kept as it is, and noticed', () => {
    const text = resolution('1. Notes the report;', '3. Decides to act.');
    expect(linesOf(read(text).operative)).toEqual(['OP1 Notes the report;', 'OP3 Decides to act.']);
    expect(codesOf(text)).toContain('instrument/number-missing');
  });

  test('a number that comes behind its place is a paragraph there, and noticed once', () => {
    const text = resolution(
      '1. Notes the report;',
      '4. Welcomes the results;',
      '2. Requests a report;',
      '3. Urges all States to act;',
      '5. Decides to remain seized.',
    );
    expect(linesOf(read(text).operative)).toEqual([
      'OP1 Notes the report;',
      'OP4 Welcomes the results;',
      'OP2 Requests a report;',
      'OP3 Urges all States to act;',
      'OP5 Decides to remain seized.',
    ]);
    expect(codesOf(text).filter((code) => code.startsWith('instrument/number-'))).toEqual([
      'instrument/number-missing',
      'instrument/number-repeated',
      'instrument/number-repeated',
    ]);
  });

  test('a number that was left out begins no paragraph within a sentence that is open, nor without an opening phrase', () => {
    expect(
      operativeOf(
        '1. Notes the report;',
        '3. Welcomes the results of its meeting on',
        '2. Notes on trade;',
        '4. Decides.',
      ),
    ).toEqual([
      'OP1 Notes the report;',
      'OP3 Welcomes the results of its meeting on 2. Notes on trade;',
      'OP4 Decides.',
    ]);
    expect(
      linesOf(
        read(resolution('1. Notes the report;', '3. Welcomes it;', '2. million dollars', '4. Decides.'))
          .operative,
      ),
    ).not.toContain('OP2 million dollars');
  });

  test('a repeated number is kept as it is, noticed, and addressed apart', () => {
    const text = resolution(
      '1. Notes the report;',
      '2. Welcomes the results;',
      '2. Decides to act;',
      '3. Decides to remain seized.',
    );
    expect(linesOf(read(text).operative)).toEqual([
      'OP1 Notes the report;',
      'OP2 Welcomes the results;',
      'OP2/2 Decides to act;',
      'OP3 Decides to remain seized.',
    ]);
    expect(codesOf(text)).toContain('instrument/number-repeated');
  });

  test('numbers begin anew under the heading of a section', () => {
    const { operative, preamble, headings } = read(
      resolution(
        'I',
        'Programme planning',
        '1. Takes note of the report;',
        '2. Endorses the conclusions;',
        'II',
        'Conference management',
        'Noting the report,',
        '1. Requests the Secretary-General to report;',
        '2. Decides to act.',
      ),
    );
    expect(linesOf(operative)).toEqual([
      'OP1 Takes note of the report;',
      'OP2 Endorses the conclusions;',
      'OP1/2 Requests the Secretary-General to report;',
      'OP2/2 Decides to act.',
    ]);
    expect(linesOf(preamble)).toEqual([
      'PP1 Recalling its earlier decisions on the matter,',
      'PP2 Noting the report,',
    ]);
    expect(headings.map(({ text, before }) => [text, before])).toEqual([
      ['I', 'OP1'],
      ['Programme planning', 'OP1'],
      ['II', 'PP2'],
      ['Conference management', 'PP2'],
    ]);
  });

  test('a line that begins with a reference to a paragraph is none', () => {
    const { operative } = read(`The General Assembly,

1. Decides to renew until 28 February 2023 the measures imposed by paragraphs 11 and
15. of resolution 2140 (2014), as extended in the resolutions that followed it;

2. Decides to act.`);
    expect(operative.map(({ number }) => number)).toEqual(['1', '2']);
  });

  test('Arabic numbers: "1 -"', () => {
    const { operative, preamble, language } = read(
      'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 77/18 المؤرخ 21 تشرين الثاني/نوفمبر 2022،\n\n1 - تحيط علما بتقرير الأمين العام؛\n\n٢ - تطلب إلى الأمين العام أن يقدم تقريرا إلى الجمعية العامة في دورتها الحادية والثمانين.',
    );
    expect(language).toBe('ar');
    expect(preamble.map(({ openingPhrase }) => openingPhrase)).toEqual(['إذ تشير']);
    expect(operative.map(({ address, openingPhrase }) => [address, openingPhrase])).toEqual([
      ['OP1', 'تحيط علما'],
      ['OP2', 'تطلب'],
    ]);
  });
});

describe('[I6] subparagraphs', () => {
  test('to four degrees', () => {
    expect(
      operativeOf(
        '1. Decides:',
        '(a) To convene a meeting on:',
        '(i) Trade, in particular:',
        'a. Goods, namely:',
        '(1) Textiles;',
        '(2) Food;',
        'b. Services;',
        '(ii) Health;',
        '(b) To hold it in Jeddah;',
        '2. Decides to act.',
      ),
    ).toEqual([
      'OP1 Decides:',
      'OP1 (a) To convene a meeting on:',
      'OP1 (a) (i) Trade, in particular:',
      'OP1 (a) (i) (a) Goods, namely:',
      'OP1 (a) (i) (a) (1) Textiles;',
      'OP1 (a) (i) (a) (2) Food;',
      'OP1 (a) (i) (b) Services;',
      'OP1 (a) (ii) Health;',
      'OP1 (b) To hold it in Jeddah;',
      'OP2 Decides to act.',
    ]);
  });

  test('have their degree and their marker as printed', () => {
    const { operative } = read(
      resolution('1. Decides:', '(a) To act on:', '(i) Trade;', '2. Decides to act.'),
    );
    const [first] = operative[0]?.subparagraphs ?? [];
    expect([
      first?.marker,
      first?.degree,
      first?.subparagraphs[0]?.marker,
      first?.subparagraphs[0]?.degree,
    ]).toEqual(['(a)', 1, '(i)', 2]);
  });

  test('"(i)" after "(h)" is a letter', () => {
    const letters = 'abcdefghij'.split('').map((letter) => `(${letter}) Thing ${letter};`);
    expect(operativeOf('1. Decides on:', ...letters).slice(-2)).toEqual([
      'OP1 (i) Thing i;',
      'OP1 (j) Thing j;',
    ]);
  });

  test('words after a list that belong to all of it are its wrap-up', () => {
    const { operative } = read(
      resolution(
        '1. Decides:',
        '(a) To convene a meeting;',
        '(b) To hold it in Jeddah;',
        'in accordance with established practice;',
        '2. Decides to act.',
      ),
    );
    expect(operative[0]?.wrapUp?.text).toBe('in accordance with established practice;');
    expect(operative[0]?.subparagraphs.map(({ text }) => text)).toEqual([
      'To convene a meeting;',
      'To hold it in Jeddah;',
    ]);
  });

  test('Arabic, which has no small letters, closes a list as well', () => {
    const { operative } = read(
      'إن الجمعية العامة،\n\n1 - تقرر:\n\n(أ) أن تعقد اجتماعا؛\n\n(ب) أن تبقي المسألة قيد نظرها؛\n\nوفقا للممارسة المتبعة؛\n\n2 - تقرر أن تعمل.',
    );
    expect(operative[0]?.wrapUp?.text).toBe('وفقا للممارسة المتبعة؛');
    expect(operative.map(({ address }) => address)).toEqual(['OP1', 'OP2']);
  });

  test('the wrap-up of a list may stand behind a page break, and the next letter behind it', () => {
    expect(
      operativeOf(
        '1. Decides:',
        '(a) To convene a meeting;',
        '\f',
        'in accordance with established practice;',
        '2. Decides to act.',
      ),
    ).toContain('OP1 … in accordance with established practice;');
  });

  test('a list in the preamble', () => {
    const { preamble } = read(
      'The General Assembly,\n\nRecalling:\n\n(a) Its resolution 37/4;\n\n(b) Its resolution 38/4;\n\nNoting the report,\n\n1. Decides to act.',
    );
    expect(linesOf(preamble)).toEqual([
      'PP1 Recalling:',
      'PP1 (a) Its resolution 37/4;',
      'PP1 (b) Its resolution 38/4;',
      'PP2 Noting the report,',
    ]);
  });

  test('French "a)" and Arabic "(أ)"', () => {
    const french = read(
      "L'Assemblée générale,\n\nRappelant sa résolution 77/18,\n\n1. Prie le Secrétaire général :\n\na) De faire rapport sur la coopération;\n\nb) De convoquer une réunion;\n\n2. Décide de rester saisie de la question.",
    );
    expect(linesOf(french.operative)).toEqual([
      'OP1 Prie le Secrétaire général :',
      'OP1 (a) De faire rapport sur la coopération;',
      'OP1 (b) De convoquer une réunion;',
      'OP2 Décide de rester saisie de la question.',
    ]);
    const arabic = read(
      'إن الجمعية العامة،\n\n1 - تطلب إلى الأمين العام:\n\n(أ) أن يقدم تقريرا؛\n\n(ب) أن يعقد اجتماعا؛\n\n2 - تقرر ما يلي.',
    );
    expect(linesOf(arabic.operative)).toEqual([
      'OP1 تطلب إلى الأمين العام:',
      'OP1 (أ) أن يقدم تقريرا؛',
      'OP1 (ب) أن يعقد اجتماعا؛',
      'OP2 تقرر ما يلي.',
    ]);
  });

  test('dashes after a colon are counted', () => {
    expect(operativeOf('1. Decides on:', '– Trade;', '– Health;')).toEqual([
      'OP1 Decides on:',
      'OP1 (1) Trade;',
      'OP1 (2) Health;',
    ]);
  });

  test('a bracket at the head of a page opens no list in a sentence', () => {
    expect(
      operativeOf('1. Requests a report on paragraph 14', '\f(a) of the resolution;', '2. Decides to act.'),
    ).toHaveLength(2);
  });

  test('brackets within a sentence open no list', () => {
    const { operative } = read(`The General Assembly,

1. Requests the Secretary-General to report on the implementation of paragraph 14
(a) of the resolution and on the results of the meetings held since then in Jeddah;

2. Decides to act.`);
    expect(linesOf(operative)).toHaveLength(2);
  });
});

describe('[I7] opening phrases of paragraphs', () => {
  test('a numbered paragraph opens with a verb in the third person, known or not', () => {
    expect(
      read(resolution('1. Fosters the dialogue;', '2. Decides to act.')).operative[0]?.openingPhrase,
    ).toBe('Fosters');
  });

  test('a paragraph that begins with neither participle nor verb has none', () => {
    expect(
      read(resolution('1. The meeting shall be held in Jeddah;', '2. Decides to act.')).operative[0]
        ?.openingPhrase,
    ).toBeNull();
  });
});
