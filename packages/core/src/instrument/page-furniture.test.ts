import { describe, expect, test } from 'vitest';
import { foundingText } from '../test-kit/founding-texts.ts';
import { linesOf, read, resolution } from '../test-kit/read.ts';

const furnitureOf = (text: string) =>
  read(text).furniture.map(({ kind, text: words }) => `${kind}: ${words}`);

describe('[I2] the words of the page are kept apart', () => {
  test('job numbers, templates and bar codes: [DU1], <<ODS JOB NO>>', () => {
    const furniture = furnitureOf(foundingText('A_RES_69_317'));
    expect(furniture).toEqual(
      expect.arrayContaining([
        'job-number: [DU1]',
        'job-number: [DU1]<<ODS JOB NO>>N1527767E<<ODS JOB NO>>',
        'job-number: <<ODS DOC SYMBOL1>>A/RES/69/317<<ODS DOC SYMBOL1>>',
        'job-number: 15-15470 (E)',
        'job-number: *1515470*Please recycle',
        'page-number: 6/7',
        'running-header: A/RES/69/317Cooperation between the United Nations and the Organization of Islamic Cooperation',
      ]),
    );
  });

  test('heads and numbers of pages within a paragraph', () => {
    const { operative, furniture } = read(`The General Assembly,

Recalling its resolution 77/18 of 21 November 2022,

1. Requests the Secretary-General to continue to cooperate with the Organization in
Page 2 of 4
\fA/RES/79/9

the areas of common interest and to report;

2. Decides to act.`);
    expect(linesOf(operative)).toEqual([
      'OP1 Requests the Secretary-General to continue to cooperate with the Organization in the areas of common interest and to report;',
      'OP2 Decides to act.',
    ]);
    expect(furniture.map(({ kind }) => kind)).toEqual(['page-number', 'running-header']);
  });

  test('a head that repeats the title, on every page', () => {
    const title = 'Cooperation between the United Nations and the Sample Organization';
    const { preamble, operative, furniture } = read(
      `${title}\n\nThe General Assembly,\n\nRecalling its resolution 77/18,\n\n\f${title}\n\n1. Notes the report;\n\n\f${title} A/RES/80/5\n\n2. Decides to act.`,
    );
    expect([preamble.length, operative.length]).toEqual([1, 2]);
    expect(furniture.map(({ kind }) => kind)).toEqual(['running-header', 'running-header']);
  });

  test('a head that is neither, where several pages bear it', () => {
    const { operative, furniture } = read(
      resolution(
        '1. Notes the report;',
        '\fResolutions adopted at the seventy-ninth session 12',
        '2. Decides to act;',
        '\fResolutions adopted at the seventy-ninth session 13',
        '3. Also decides to remain seized.',
      ),
    );
    expect(operative).toHaveLength(3);
    expect(furniture.map(({ kind }) => kind)).toEqual(['running-header', 'running-header']);
  });

  test('a table of contents', () => {
    const text = `Contents\n\nI. General . . . . . . . . . . . . . 2\nII. Cooperation.................. 3\n\n${resolution('1. Notes the report;', '2. Decides to act.')}`;
    const { operative, furniture } = read(text);
    expect(operative).toHaveLength(2);
    expect(furniture.map(({ kind }) => kind)).toEqual(['contents', 'contents', 'contents']);
  });
});
