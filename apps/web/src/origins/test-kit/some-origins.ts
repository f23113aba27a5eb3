import type { OriginsPage } from '../../api/comparison-queries.ts';

type Paragraphs = OriginsPage['paragraphs'];

/** Two paragraphs of which the words came at different times. */
export const someOrigins: Paragraphs = [
  paragraph('PP1', 'Noting the bridge,', [
    [0, 0, 6],
    [1, 6, 18],
  ]),
  paragraph('OP1', 'Invites both banks to meet.', [
    [2, 0, 7],
    [0, 7, 18],
    [1, 18, 27],
  ]),
];

function paragraph(
  address: string,
  text: string,
  runs: readonly (readonly [instrument: number, start: number, end: number])[],
): Paragraphs[number] {
  const part = address.startsWith('PP') ? 'preambular' : 'operative';
  return {
    paragraph: {
      address,
      part,
      number: part === 'operative' ? address.slice(2) : null,
      openingPhrase: text.slice(0, text.indexOf(' ')),
      text,
      passages: [{ role: 'chapeau', degree: 0, marker: null, start: 0, end: text.length }],
      notes: [],
      italics: [],
    },
    runs: runs.map(([instrument, start, end]) => ({ instrument, start, end, address })),
  };
}
