import fc from 'fast-check';

/** Words with the notes that are called among them, each before the code unit `at`. */
export interface MadeText {
  readonly text: string;
  readonly notes: readonly { readonly marker: string; readonly at: number }[];
}

export interface MadeParagraph extends MadeText {
  readonly openingPhrase: string;
  readonly items: readonly MadeText[];
  readonly wrapUp: MadeText | null;
}

/** A made-up resolution: what a writer puts on paper and a reading should give back. */
export interface MadeResolution {
  readonly title: string;
  readonly preamble: readonly MadeParagraph[];
  readonly operative: readonly MadeParagraph[];
  /** Texts of the notes, called `1`, `2`, … in this order. */
  readonly notes: readonly string[];
}

const PREAMBULAR = [
  ['Recalling', 'the'],
  ['Noting with appreciation', 'the'],
  ['Deeply concerned', 'that the'],
  ['Having considered', 'the'],
  ['Bearing in mind', 'that the'],
  ['Taking note', 'of the'],
  ['Convinced', 'of the'],
] as const;
const OPERATIVE = [
  ['Welcomes', 'the'],
  ['Takes note', 'of the'],
  ['Also requests', 'the'],
  ['Calls upon', 'the'],
  ['Expresses its appreciation', 'to the'],
  ['Notes with deep concern', 'that the'],
  ['Decides', 'to continue the'],
] as const;
const WORDS =
  `the of and in for with between their organizations Secretary-General States United Nations cooperation development
  economic social regional capacity-building 2030 well-being activities programme Islamic subsidiary institutions specialized
  peace security meetings held at which two both 1,500 Côte d’Ivoire Member to strengthen its under assistance`.split(
    /\s+/,
  );
const NOTES = [
  'A/59/303.',
  'See resolution 70/1.',
  'Ibid.',
  'On 28 June 2011, the Organization changed its name.',
  'A/79/302-S/2024/600.',
  'United Nations, Treaty Series, vol. 1833, No. 31363.',
];

interface Body {
  readonly words: readonly string[];
  readonly calls: readonly number[];
}

/** Running words, some of them before a comma, with places at which a note may be called. */
const body = (from: number, to: number): fc.Arbitrary<Body> =>
  fc.record({
    words: fc.array(
      fc
        .tuple(fc.constantFrom(...WORDS), fc.integer({ min: 0, max: 9 }))
        .map(([word, sign]) => (sign === 0 && /\p{L}$/u.test(word) ? `${word},` : word)),
      { minLength: from, maxLength: to },
    ),
    calls: fc.array(fc.nat({ max: 200 }), { maxLength: 1 }),
  });

interface Raw {
  readonly lead: string;
  readonly body: Body;
  readonly end: string;
}

const paragraph = (openings: readonly (readonly [string, string])[], listed: boolean) =>
  fc.record({
    opening: fc.constantFrom(...openings),
    body: body(10, 60),
    items: listed
      ? fc.oneof(
          { weight: 4, arbitrary: fc.constant<Body[]>([]) },
          { weight: 1, arbitrary: fc.array(body(4, 20), { minLength: 2, maxLength: 4 }) },
        )
      : fc.constant<Body[]>([]),
    wrapUp: fc.option(body(4, 12), { nil: null, freq: 2 }),
  });

/** Resolutions with preamble, operative paragraphs, lists with words that close them, and notes. */
export const madeResolution: fc.Arbitrary<MadeResolution> = fc
  .record({
    preamble: fc.array(paragraph(PREAMBULAR, false), { minLength: 2, maxLength: 7 }),
    operative: fc.array(paragraph(OPERATIVE, true), { minLength: 3, maxLength: 9 }),
    notes: fc.array(fc.constantFrom(...NOTES), { minLength: 30, maxLength: 30 }),
  })
  .map(({ preamble, operative, notes }) => {
    let next = 0;
    const text = ({ lead, body: { words, calls }, end }: Raw): MadeText => {
      const whole = [lead, ...words].join(' ').replace(/,$/, '') + end;
      const spaces = [...whole.matchAll(/(?<=[\p{L},])(?= |$)|(?<=[;,.])$/gu)]
        .map((match) => match.index)
        .filter((at) => at > lead.length + 8);
      const marks = calls.flatMap((call) =>
        spaces.length === 0 || end === ':'
          ? []
          : [{ marker: String(++next), at: spaces[call % spaces.length] as number }],
      );
      return { text: whole, notes: marks };
    };
    const made = (part: typeof preamble, last: string, stop: string): MadeParagraph[] =>
      part.map(({ opening, body: words, items, wrapUp }, index) => {
        const [openingPhrase, joint] = opening;
        const end = index === part.length - 1 ? last : stop;
        const wrapped = wrapUp && items.length > 0;
        return {
          openingPhrase,
          ...text({ lead: `${openingPhrase} ${joint}`, body: words, end: items.length > 0 ? ':' : end }),
          items: items.map((item, place) =>
            text({
              lead: 'To strengthen the',
              body: item,
              end: place < items.length - 1 || wrapped ? ';' : end,
            }),
          ),
          wrapUp: wrapped ? text({ lead: 'in accordance with the', body: wrapUp, end }) : null,
        };
      });
    const parts = { preamble: made(preamble, ',', ','), operative: made(operative, '.', ';') };
    return {
      title: 'Cooperation between the United Nations and the Sample Organization',
      ...parts,
      notes: notes.slice(0, next),
    };
  });
