import { describe, expect, test } from 'vitest';
import { foundingText } from '../test-kit/founding-texts.ts';
import { linesOf, read, resolution } from '../test-kit/read.ts';
import { joinerOf } from './layout.ts';

describe('[I1] layout', () => {
  test('wrapped: a paragraph runs over lines, an empty line ends it', () => {
    const { preamble } = read(foundingText('A_RES_59_8'));
    expect(preamble[3]?.text).toMatch(
      /^Taking into account the desire of both organizations to continue to cooperate closely in the political, economic, social, humanitarian, cultural and scientific fields/,
    );
  });

  test('wrapped without empty lines: a short line ends a paragraph, and an opening phrase begins one', () => {
    const text = `The General Assembly,
     Recalling its resolutions on the cooperation between the United Nations and
regional and other organizations, and the reports of the Secretary-General on it,
     Noting the progress made in the priority areas of cooperation between the two
organizations,
     1.   Requests the Secretary-General to report to the General Assembly at its
eighty-first session on the state of cooperation between the two organizations;
     2.   Decides to remain seized of the matter.`;
    const { preamble, operative } = read(text);
    expect(linesOf(preamble)).toEqual([
      'PP1 Recalling its resolutions on the cooperation between the United Nations and regional and other organizations, and the reports of the Secretary-General on it,',
      'PP2 Noting the progress made in the priority areas of cooperation between the two organizations,',
    ]);
    expect(operative.map(({ number, openingPhrase }) => [number, openingPhrase])).toEqual([
      ['1', 'Requests'],
      ['2', 'Decides'],
    ]);
  });

  test('double spacing: one empty line between all lines parts nothing', () => {
    const lines = [
      'The General Assembly,',
      '    Recalling its resolutions on the cooperation between the United Nations',
      'and regional and other organizations, and the reports of the Secretary-General',
      'on the subject at its earlier sessions,',
      '    1.  Requests the Secretary-General to report to the General Assembly at its',
      'eighty-first session on the state of cooperation between the organizations;',
      '    2.  Decides to remain seized of the matter and to consider it again at the',
      'session that follows.',
    ];
    const { preamble, operative } = read(lines.join('\n\n'));
    expect(preamble).toHaveLength(1);
    expect(operative.map(({ text }) => text.split(' ').slice(-5).join(' '))).toEqual([
      'of cooperation between the organizations;',
      'at the session that follows.',
    ]);
  });

  test('long: a line holds a paragraph, and the next line begins another', () => {
    const { preamble, operative } = read(foundingText('A_RES_69_317'));
    expect([preamble.length, operative.length]).toEqual([27, 24]);
  });

  test('paragraphs: the format says that a line is one, however short', () => {
    const { operative } = read(
      'The General Assembly,\n1. Notes the report;\n2. Decides to act.',
      'paragraphs',
    );
    expect(linesOf(operative)).toEqual(['OP1 Notes the report;', 'OP2 Decides to act.']);
  });
});

describe('[I4] joining of lines', () => {
  test.each([
    ['report to the Secretary-', 'General', ''],
    ['the period 2013-', '2014', ''],
    ['short-', 'and medium-term', ' '],
    ['à court ', 'et', ' '],
    ['hatred and/', 'or violence', ''],
    ['the report', 'of the', ' '],
    ['the report –', 'of the', ' '],
  ])('%s⏎%s', (before, after, joiner) => {
    expect(joinerOf(before, after)).toBe(joiner);
  });

  test('a hyphen at the end of a line joins the halves of a word: "Secretary-⏎General"', () => {
    const text = foundingText('A_RES_59_8');
    expect(text).toMatch(/Secretary- ?\nGeneral/);
    const { preamble, operative } = read(text);
    const words = [...preamble, ...operative].map((paragraph) => paragraph.text).join('\n');
    expect(words).toContain('Secretary-General');
    expect(words).not.toContain('Secretary- General');
  });

  test('a suspended hyphen keeps its space', () => {
    const { operative } = read(`The General Assembly,

1. Requests the Secretary-General to present proposals for the short- and long-
and medium-term financing of the activities agreed at the general meeting.`);
    expect(operative[0]?.text).toContain('short- and long- and medium-term');
  });

  test('a paragraph torn by a page break goes on, whatever stands at the break', () => {
    const { operative } = read(`The General Assembly,

1. Requests the Secretary-General to report to the General Assembly at its eighty-first session
_______________
¹ A/79/302-S/2024/600.

24-21731 3/7
\fA/RES/79/9

on the state of cooperation between the two organizations;

2. Decides to remain seized of the matter.`);
    expect(linesOf(operative)[0]).toBe(
      'OP1 Requests the Secretary-General to report to the General Assembly at its eighty-first session on the state of cooperation between the two organizations;',
    );
  });

  test('the last paragraph, torn behind a comma, goes on too', () => {
    const { operative, unplaced } = read(
      resolution(
        '1. Notes the report;',
        '2. Requests the Secretary-General, the specialized agencies,',
        '\f',
        'States Members of the United Nations and others to report.',
      ),
    );
    expect(operative[1]?.text).toBe(
      'Requests the Secretary-General, the specialized agencies, States Members of the United Nations and others to report.',
    );
    expect(unplaced).toEqual([]);
  });
});
