import { describe, expect, test } from 'vitest';
import { read, resolution } from '../test-kit/read.ts';

const annexesOf = (...lines: readonly string[]) =>
  read(
    resolution(
      '1. Adopts the declaration annexed to the present resolution;',
      '2. Decides to act.',
      ...lines,
    ),
  ).annexes.map(({ label, title, paragraphs }) => ({
    label,
    title,
    paragraphs: paragraphs.map(({ text }) => text),
  }));

describe('[I11] annexes', () => {
  test('are kept whole, with label and title; their numbers are their own', () => {
    expect(
      annexesOf(
        '39th plenary meeting',
        '18 November 2024',
        'Annex',
        'Declaration of Jeddah',
        '1. We, the representatives, gather here.',
        '2. Decides nothing.',
      ),
    ).toEqual([
      {
        label: 'Annex',
        title: 'Declaration of Jeddah',
        paragraphs: [
          'Declaration of Jeddah',
          '1. We, the representatives, gather here.',
          '2. Decides nothing.',
        ],
      },
    ]);
  });

  test('several, with or without a title', () => {
    expect(annexesOf('Annex I', 'We gather here.', 'Annex II.', 'Matrix of activities', 'Trade.')).toEqual([
      { label: 'Annex I', title: null, paragraphs: ['We gather here.'] },
      { label: 'Annex II', title: 'Matrix of activities', paragraphs: ['Matrix of activities', 'Trade.'] },
    ]);
  });

  test.each(['Appendice', 'المرفق', 'Enclosure'])('"%s" opens one', (label) => {
    expect(annexesOf(label, 'Words.')).toEqual([{ label, title: null, paragraphs: ['Words.'] }]);
  });

  test('wrapped paragraphs, and one torn by a page break', () => {
    const text = `${resolution('1. Adopts the declaration annexed to the present resolution;', '2. Decides to act.', 'Annex')}

We, the representatives of the States Members of the United Nations and of the Organization,
gather here in Jeddah to affirm the cooperation between

\fA/RES/79/9

the two organizations.`;
    expect(read(text).annexes[0]?.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'We, the representatives of the States Members of the United Nations and of the Organization, gather here in Jeddah to affirm the cooperation between the two organizations.',
    ]);
  });

  test('"annex" within a sentence opens none', () => {
    expect(annexesOf('See the annex to the report.')).toEqual([]);
  });
});
