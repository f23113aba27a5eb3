/** A note as the sample resolution bears it. */
export interface SampleNote {
  readonly marker: string;
  /** Words; what stands between underscores is in italics. */
  readonly text: string;
}

/**
 * A paragraph of the sample. In `text`, `{1}` is the mark of note 1; `phrase` is in italics and comes first.
 * `depth` 0 is a paragraph, 1 `(a)`, 2 `(i)`.
 */
export interface SampleParagraph {
  readonly number: string | null;
  readonly depth: number;
  readonly phrase: string | null;
  readonly text: string;
}

/** A small made-up resolution, the same in every format that the suite of all readers builds. */
export const SAMPLE = {
  front: [
    'Ninety-ninth session',
    'Agenda item 199 (b)',
    'Resolution adopted by the General Assembly on 18 November 2044',
    '[without reference to a Main Committee (A/99/L.9)]',
  ],
  title: '99/9. Sample cooperation between the United Nations and the League of Examples',
  formula: 'The General Assembly,',
  paragraphs: [
    {
      number: null,
      depth: 0,
      phrase: 'Recalling',
      text: ' its resolutions 97/8 of 21 November 2042 and 98/7 of 3 December 2043,',
    },
    {
      number: null,
      depth: 0,
      phrase: 'Having considered',
      text: ' the report of the Secretary-General on sample cooperation,{1}',
    },
    {
      number: null,
      depth: 0,
      phrase: 'Noting with appreciation',
      text: ' the example set by the League in its “Plan of Examples”, and its wish to go on setting examples for all who read long paragraphs,',
    },
    {
      number: '1.',
      depth: 0,
      phrase: 'Takes note with satisfaction',
      text: ' of the report of the Secretary-General;{2}',
    },
    { number: '2.', depth: 0, phrase: 'Invites', text: ' the two organizations:' },
    { number: '(a)', depth: 1, phrase: null, text: 'To hold a general meeting every two years;' },
    { number: '(b)', depth: 1, phrase: null, text: 'To carry out in time:' },
    { number: '(i)', depth: 2, phrase: null, text: 'The sample projects that they agreed;' },
    { number: '(ii)', depth: 2, phrase: null, text: 'The reviews of those projects;' },
    {
      number: '3.',
      depth: 0,
      phrase: 'Decides',
      text: ' to include in the provisional agenda of its one hundred and first session the sub-item entitled “Sample cooperation”.',
    },
  ] satisfies SampleParagraph[] as readonly SampleParagraph[],
  closing: ['39th plenary meeting', '18 November 2044'],
  notes: [
    { marker: '1', text: 'A/99/303.' },
    { marker: '2', text: 'See _Official Records of the Sample Assembly, Ninety-ninth Session_, annex III.' },
  ] satisfies SampleNote[] as readonly SampleNote[],
} as const;
