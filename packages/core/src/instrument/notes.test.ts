import { describe, expect, test } from 'vitest';
import { foundingText } from '../test-kit/founding-texts.ts';
import { markedSource } from '../test-kit/marked-source.ts';
import { answerOf, codesOf, linesOf, read, resolution } from '../test-kit/read.ts';

const notesOf = (text: string) => read(text).notes.map(({ marker, text: words }) => `${marker}: ${words}`);

describe('[I8] notes', () => {
  test('a paragraph torn by a page break with a note between its halves', () => {
    const { preamble, notes } = read(`The General Assembly,

Welcoming the efforts of the Organization of Islamic Cooperation in strengthening its role in conflict prevention, confidence-building, peacekeeping, conflict resolution and post-conflict rehabilitation,

¹ On 28 June 2011, the Organization of the Islamic Conference¹ changed its name to the Organization of Islamic Cooperation.



mediation and preventive diplomacy, including conflict situations involving Muslim communities,

Noting the report,

1. Decides to act.`);
    expect(linesOf(preamble)[0]).toBe(
      'PP1 Welcoming the efforts of the Organization of Islamic Cooperation in strengthening its role in conflict prevention, confidence-building, peacekeeping, conflict resolution and post-conflict rehabilitation, mediation and preventive diplomacy, including conflict situations involving Muslim communities,',
    );
    expect([preamble.length, notes.length]).toEqual([2, 1]);
  });

  test("starred notes are the sponsors'", () => {
    const { notes, sponsors, front } = read(foundingText('A_77_L.18'));
    expect(notes.slice(0, 2).map(({ marker, text }) => [marker, text])).toEqual([
      [
        '*',
        'On behalf of the States Members of the United Nations that are members of the Organization of Islamic Cooperation.',
      ],
      ['**', 'Any changes to the list of sponsors will be reflected in the official record of the meeting.'],
    ]);
    expect(sponsors).toEqual(['Pakistan']);
    expect(front.find(({ kind }) => kind === 'sponsors')).toMatchObject({
      text: 'Pakistan: draft resolution',
      notes: [
        { marker: '*', at: 9 },
        { marker: '**', at: 26 },
      ],
    });
  });

  test('figures glued to words ("Conference1") are marks where notes call for them', () => {
    const { preamble, notes } = read(foundingText('A_RES_69_317'));
    expect(notes.map(({ marker }) => marker)).toEqual(['1', '2', '3', '4']);
    expect(preamble[1]?.text).toContain('the Organization of the Islamic Conference to participate');
    expect(preamble[1]?.notes).toEqual([{ marker: '1', at: preamble[1]?.text.indexOf(' to participate') }]);
  });

  test('figures glued to words are words where no note calls for them', () => {
    expect(
      linesOf(
        read(resolution('1. Notes the emissions of CO2 and the G20 summit;', '2. Decides to act.')).operative,
      )[0],
    ).toBe('OP1 Notes the emissions of CO2 and the G20 summit;');
  });

  test('"Ibid." is a note like any other', () => {
    expect(
      notesOf(
        resolution(
          '1. Notes the report¹ and its annex;²',
          '2. Decides to act.',
          '¹ A/59/303, annex I.',
          '² Ibid.',
        ),
      ),
    ).toEqual(['1: A/59/303, annex I.', '2: Ibid.']);
    expect(notesOf(foundingText('A_RES_63_114'))[2]).toBe('3: Ibid., sect. II.L.');
  });

  test('the mark of a note is taken out of the words and kept at its place', () => {
    expect(
      linesOf(
        read(
          resolution(
            '1. Notes the report¹ of the Secretary-General;²',
            '2. Decides to act.',
            '¹ A/59/303.',
            '² Ibid.',
          ),
        ).operative,
      )[0],
    ).toBe('OP1 Notes the report[1] of the Secretary-General;[2]');
  });

  test('a space before a mark goes with it where the text needs none', () => {
    expect(
      linesOf(
        read(
          resolution(
            '1. Notes the report ¹, as well as others ² here;',
            '2. Decides to act.',
            '¹ A/59/303.',
            '² Ibid.',
          ),
        ).operative,
      )[0],
    ).toBe('OP1 Notes the report[1], as well as others[2] here;');
  });

  test('a note may be called again', () => {
    expect(
      linesOf(
        read(
          resolution(
            'Having considered the report,1',
            '1. Takes note of the report of the Secretary-General;1',
            '2. Decides to act.',
            '_______________',
            '1 A/59/303.',
          ),
        ).operative,
      )[0],
    ).toBe('OP1 Takes note of the report of the Secretary-General;[1]');
  });

  test('brackets and stars are marks where a note bears them, and words where none does', () => {
    const answered = resolution(
      '1. Notes the report[1] and the sponsors;*',
      '2. Decides to act.',
      '[1] A/59/303.',
      '* Pakistan.',
    );
    expect(linesOf(read(answered).operative)[0]).toBe('OP1 Notes the report[1] and the sponsors;[*]');
    expect(read(answered).operative[0]?.text).toBe('Notes the report and the sponsors;');
    expect(
      read(resolution('1. Notes paragraph 4(1) and the star*;', '2. Decides to act.')).operative[0]?.text,
    ).toBe('Notes paragraph 4(1) and the star*;');
  });

  test('superscripts of the format are marks, and units are not', () => {
    const source = markedSource(
      'The General Assembly,\n\n1. Notes the report^1^ on 40 km² of land;\n\n2. Decides to act.\n\n^1^ A/59/303.',
    );
    expect(linesOf(answerOf(source).value.operative)[0]).toBe('OP1 Notes the report[1] on 40 km² of land;');
    expect(answerOf(source).value.notes.map(({ marker, text }) => [marker, text])).toEqual([
      ['1', 'A/59/303.'],
    ]);
  });

  test('a note over several lines, and two notes behind a rule', () => {
    const text = `The General Assembly,

1. Notes the report of the Secretary-General1 and the statement by the President of the
Council;2

2. Decides to act.
_______________
1 Official Records of the General Assembly, Sixty-sixth Session, Supplement No. 53
(A/66/53), chap. II, sect. A.
2 S/PRST/2013/16.`;
    expect(notesOf(text)).toEqual([
      '1: Official Records of the General Assembly, Sixty-sixth Session, Supplement No. 53 (A/66/53), chap. II, sect. A.',
      '2: S/PRST/2013/16.',
    ]);
  });

  test('marks that follow each other stand at one place', () => {
    expect(
      linesOf(
        read(resolution('1. Notes the report¹* here;', '2. Decides to act.', '¹ A/59/303.', '* Pakistan.'))
          .operative,
      )[0],
    ).toBe('OP1 Notes the report[1][*] here;');
  });

  test('a note that ends in "para." goes on with its number', () => {
    const text =
      'The General Assembly,\n\n1. Notes the report of the Secretary-General and all that;1\n\n2. Decides to act.\n_______________\n1 See the report of the Secretary-General contained in document A/59/303, para.\n2. Another sentence.';
    expect(notesOf(text)).toEqual([
      '1: See the report of the Secretary-General contained in document A/59/303, para. 2. Another sentence.',
    ]);
  });

  test('a paragraph that begins with a date is no note', () => {
    expect(
      notesOf(resolution('1. Notes the report;1', '2. Decides to act.', '10 September 2015', '1 A/59/303.')),
    ).toEqual(['1: A/59/303.']);
  });

  test('a note that nothing calls, and a call that no note answers, are noticed', () => {
    expect(codesOf(resolution('1. Notes the report;¹', '2. Decides to act.'))).toContain('note/missing');
    expect(codesOf(resolution('1. Notes the report;', '2. Decides to act.', '¹ A/59/303.'))).toContain(
      'note/not-called',
    );
    expect(
      codesOf(resolution('1. Notes the report;¹', '2. Decides to act.', '¹ A/59/303.')).filter((code) =>
        code.startsWith('note/'),
      ),
    ).toEqual([]);
  });
});
