import type { Instrument, Issue } from '@biennium/core';
import type { ReactNode } from 'react';
import { ParagraphView } from './paragraph-view.tsx';
import { readingOfMatter } from './reading-of-matter.ts';
import { ReadingProvider } from './reading-value.ts';

const source = '5. Urges the Tenyear Programme¹ (a) to begin;\n\n¹ See resolution 77/18.';

/** Words of the source as the reader gives them. */
function textAt(text: string, start: number) {
  const span = { start, end: start + text.length };
  return {
    text,
    span,
    spans: [span],
    pieces: [{ at: 0, start, length: text.length }],
    notes: [],
    italics: [],
  };
}

const paragraph = {
  ...textAt('Urges the Tenyear Programme', 3),
  notes: [{ marker: '1', at: 27 }],
  address: 'OP5',
  part: 'operative',
  number: '5',
  openingPhrase: 'Urges',
  subparagraphs: [
    {
      ...textAt('to begin;', 36),
      address: 'OP5 (a)',
      marker: '(a)',
      degree: 1,
      subparagraphs: [],
      wrapUp: null,
    },
  ],
  wrapUp: null,
} as const;

const empty = { headings: [], annexes: [], front: [], closing: [], furniture: [], unplaced: [] };
const instrument = {
  ...empty,
  language: 'en',
  preamble: [],
  operative: [paragraph],
  notes: [{ ...textAt('See resolution 77/18.', 50), marker: '1' }],
  citations: [
    { symbol: 'A/RES/77/18', text: '77/18', address: 'note 1', date: null, span: { start: 65, end: 70 } },
  ],
} as unknown as Instrument;

const remark: Issue = {
  severity: 'note',
  code: 'text/lost-hyphen',
  message: '"Tenyear" may have lost a hyphen: "Ten-year".',
  span: { start: 13, end: 20 },
  rule: 'T5',
};

function shown(pointed: string | null): ReactNode {
  const reading = readingOfMatter({
    id: null,
    instrument,
    proposed: instrument,
    corrections: [],
    issues: [remark],
    source: { format: 'text', text: source, marks: [] },
    file: { name: 'example.txt', format: 'text', bytes: source.length, sha256: '' },
    held: null,
  });
  return (
    <ReadingProvider value={reading}>
      <ParagraphView paragraph={paragraph} pointed={pointed} />
    </ReadingProvider>
  );
}

export default {
  'with a note, a remark and a subparagraph': shown(null),
  'pointed at': shown('OP5'),
  'its subparagraph pointed at': shown('OP5-a'),
};
