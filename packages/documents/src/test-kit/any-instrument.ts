import {
  type Annex,
  citationsFromInstrument,
  type Heading,
  type Instrument,
  type Matter,
  type Note,
  type NoteReference,
  type Paragraph,
  type RichText,
  type Subparagraph,
  type Text,
  type UncitedInstrument,
} from '@biennium/core';
import fc from 'fast-check';

/** Words that look like markup among ones that do not; none of them says anything to a reader of resolutions. */
const WORDS = [
  'lamps',
  'of the keepers',
  'A < B',
  'R&D',
  '<b>bold</b>',
  '"quoted"',
  ']]>',
  '&amp;',
  'naïve',
  'منارة',
  '😀',
];
const CITED = 'in resolution 37/4 of 22 October 1982';

/** Lines of pages, by what they are. */
const PAGE_LINES: readonly (readonly [Matter['kind'], string])[] = [
  ['running-header', 'A/RES/90/1 The <keeping> of lamps & lights'],
  ['running-header', 'The Lamp Assembly,'],
  ['page-number', '2/7'],
  ['page-number', '3'],
  ['job-number', '15-15470 (E)'],
  ['contents', 'Contents'],
  ['contents', 'Lamps ........ 12'],
  ['rule', '________'],
];
/** Words that begin or call something where they have a place. */
const BEGINNINGS = [
  '(a)',
  '1.',
  'The General Assembly,',
  'Annex',
  'Recalling',
  'lamps1',
  '3rd plenary meeting',
];
const TITLE = 'The keeping of <lamps> & lights';

/** Gives places in the order in which words are made, so that the parts of an instrument have an order. */
class Places {
  #at = 0;

  next(text: string): Pick<RichText, 'span' | 'spans' | 'pieces'> {
    const start = this.#at;
    this.#at += text.length + 1;
    return { span: { start, end: start + text.length }, spans: [], pieces: [] };
  }
}

interface Draft {
  readonly opening: string;
  readonly words: readonly string[];
  readonly end: string;
  /** Whether a note is called, and behind which word. */
  readonly note: number | null;
  readonly italicLast: boolean;
}

const draft: fc.Arbitrary<Draft> = fc.record({
  opening: fc.constantFrom('Lighting', 'Keeping well', 'Éclairant'),
  words: fc.array(fc.constantFrom(...WORDS, CITED), { minLength: 1, maxLength: 5 }),
  end: fc.constantFrom(';', '.', ','),
  note: fc.option(fc.nat(4), { freq: 2 }),
  italicLast: fc.boolean(),
});

interface DraftClause {
  readonly words: Draft;
  readonly parts: readonly { words: Draft; parts: readonly Draft[]; wrapUp: Draft | null }[];
  readonly wrapUp: Draft | null;
}

const wrapUp = fc.option(draft, { freq: 3 });
const clause: fc.Arbitrary<DraftClause> = fc.record({
  words: draft,
  parts: fc.array(fc.record({ words: draft, parts: fc.array(draft, { maxLength: 2 }), wrapUp }), {
    maxLength: 3,
  }),
  wrapUp,
});

const outline = fc.record({
  preamble: fc.array(clause, { maxLength: 4 }),
  operative: fc.array(clause, { maxLength: 4 }),
  /** Preambular paragraphs that stand behind the first operative one. */
  late: fc.array(clause, { maxLength: 2 }),
  single: fc.boolean(),
  headings: fc.array(fc.record({ before: fc.nat(9), level: fc.integer({ min: 1, max: 4 }) }), {
    maxLength: 3,
  }),
  annexes: fc.array(
    fc.record({ title: fc.boolean(), paragraphs: fc.array(draft, { minLength: 1, maxLength: 3 }) }),
    { maxLength: 2 },
  ),
  uncalled: fc.integer({ min: 0, max: 2 }),
  masthead: fc.boolean(),
  furniture: fc.array(fc.constantFrom(...PAGE_LINES), { maxLength: 4 }),
  /** Whether a page repeats the title among words without a place. */
  titleAgain: fc.boolean(),
  unplaced: fc.array(
    fc.array(fc.constantFrom(...WORDS, ...BEGINNINGS, CITED), { minLength: 1, maxLength: 4 }),
    {
      maxLength: 3,
    },
  ),
});

const said = fc.constantFrom('A/RES/90/1', 'S/RES/9999 (2040)', 'A/90/L.1/Rev.1', '<&">');
const facts = fc.record({
  kind: fc.constantFrom('resolution', 'draft', 'decision', 'presidential-statement', 'report' as const),
  symbol: said,
  body: fc.constantFrom('General Assembly', 'Security Council', 'Lamp <&> Council'),
  session: fc.integer({ min: 1, max: 99 }),
  agendaItem: fc.constantFrom('125 (b)', '9'),
  draftSymbol: said,
  sponsors: fc.array(fc.constantFrom('Chad', 'Bosnia and Herzegovina', 'Lampland, Republic of', 'R&D'), {
    maxLength: 3,
  }),
  language: fc.constantFrom('en', 'fr', 'ar', 'zh'),
  adoptedOn: fc.constantFrom('2004-10-22', '2024-11-18'),
  meeting: fc.constantFrom('39', '64'),
  vote: fc.option(
    fc.record({ inFavour: fc.nat(193), against: fc.nat(99), abstaining: fc.option(fc.nat(99)) }),
  ),
  part: fc.option(fc.constantFrom('A', 'B')),
});

const LETTERS = ['(a)', '(b)', '(c)'];
const ROMAN = ['(i)', '(ii)'];

/** Instruments as reading makes them, with everything that an instrument can have. */
export const anyInstrument: fc.Arbitrary<Instrument> = fc.tuple(outline, facts).map(([parts, stated]) => {
  const places = new Places();
  const notes: Note[] = [];
  const addNote = (marker: string): NoteReference['marker'] => {
    const text = `See the <book> of ${marker} lamps & keepers.`;
    notes.push({ marker, text, ...places.next(text), italics: [{ start: 8, end: 14 }] });
    return marker;
  };
  let calls = 0;
  const rich = ({ opening, words, end, note, italicLast }: Draft): RichText => {
    const text = `${opening} ${words.join(' ')}${end}`;
    const italics = [{ start: 0, end: opening.length }];
    const last = words.at(-1) as string;
    if (italicLast && words.length > 1)
      italics.push({ start: text.length - end.length - last.length, end: text.length - end.length });
    const references: NoteReference[] = [];
    if (note !== null) {
      const before = words.slice(0, Math.min(note, words.length)).join(' ');
      calls += 1;
      references.push({
        marker: addNote(String(calls)),
        at: opening.length + (before === '' ? 0 : before.length + 1),
      });
    }
    return { text, ...places.next(text), notes: references, italics };
  };
  const partsOf = (address: string, { parts: drafts }: DraftClause): Subparagraph[] =>
    drafts.map((part, index) => {
      const marker = LETTERS[index] as string;
      const own = rich(part.words);
      const inner = part.parts.map((words, at): Subparagraph => {
        const label = ROMAN[at] as string;
        return {
          ...rich(words),
          address: `${address} ${marker} ${label}`,
          marker: label,
          degree: 2,
          subparagraphs: [],
          wrapUp: null,
        };
      });
      const close = part.wrapUp && inner.length > 0 ? rich(part.wrapUp) : null;
      return {
        ...own,
        address: `${address} ${marker}`,
        marker,
        degree: 1,
        subparagraphs: inner,
        wrapUp: close,
      };
    });
  const paragraph = (
    from: DraftClause,
    part: Paragraph['part'],
    address: string,
    number: string | null,
  ): Paragraph => {
    const own = rich(from.words);
    const subparagraphs = partsOf(address, from);
    const close = from.wrapUp ? rich(from.wrapUp) : null;
    return { ...own, address, part, number, openingPhrase: from.words.opening, subparagraphs, wrapUp: close };
  };

  const front = parts.masthead ? mastheadLines(places) : [];
  front.push(line('The Lamp Assembly,', 'enacting-formula', places));
  for (let i = 0; i < parts.uncalled; i += 1) addNote('*'.repeat(i + 1));
  const preamble = parts.preamble.map((from, i) => paragraph(from, 'preambular', `PP${i + 1}`, null));
  const single = parts.single && parts.operative.length === 1;
  const operative: Paragraph[] = [];
  parts.operative.forEach((from, i) => {
    operative.push(paragraph(from, 'operative', `OP${i + 1}`, single ? null : String(i + 1)));
    if (i > 0 || single) return;
    for (const late of parts.late)
      preamble.push(paragraph(late, 'preambular', `PP${preamble.length + 1}`, null));
  });
  const addresses = [...preamble, ...operative]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ address }) => address);
  const headings = parts.headings
    .map(({ before, level }) => ({
      level,
      before: operative.length > 0 ? (addresses[before] ?? null) : null,
    }))
    .filter(({ before }) => before !== null || operative.length > 0)
    .sort((a, b) => place(addresses, a.before) - place(addresses, b.before))
    .map((heading, i): Heading => {
      const text = `Lamps <${i}>`;
      return { text, ...places.next(text), notes: [], italics: [], ...heading };
    });
  const annexes = parts.annexes.map(({ title, paragraphs }, i): Annex => {
    const name = `Lamps & keepers ${'x'.repeat(i + 1)}`;
    const first: RichText = { text: name, ...places.next(name), notes: [], italics: [] };
    const written = paragraphs.map((words) => rich({ ...words, end: '.' }));
    const label = i === 0 ? 'Annex I' : 'Annex II';
    return {
      label,
      title: title ? name : null,
      labelSpans: [],
      paragraphs: title ? [first, ...written] : written,
      ...places.next(name),
    };
  });
  const closing = parts.masthead
    ? [line('39th plenary meeting', 'meeting', places), line('18 November 2024', 'date', places)]
    : [];
  const furniture = parts.furniture.map(
    ([kind, text]): Matter => ({ text, ...places.next(text), notes: [], italics: [], kind }),
  );
  if (parts.masthead && parts.titleAgain) {
    const calling = notes.slice(0, 1).map(({ marker }) => ({ marker, at: TITLE.length }));
    const italics = [{ start: 0, end: TITLE.length }];
    furniture.push({ text: TITLE, ...places.next(TITLE), notes: calling, italics, kind: 'running-header' });
  }
  const unplaced = parts.unplaced.map((words): Text => {
    const text = words.join(' ');
    return { text, ...places.next(text) };
  });
  const value: UncitedInstrument = {
    ...stated,
    title: TITLE,
    enactingFormula: 'The Lamp Assembly,',
    preamble,
    operative,
    notes,
    headings,
    annexes,
    front,
    closing,
    furniture,
    unplaced,
  };
  return { ...value, citations: citationsFromInstrument(value) };
});

function place(addresses: readonly string[], address: string | null): number {
  return address === null ? addresses.length : addresses.indexOf(address);
}

function mastheadLines(places: Places): Matter[] {
  return [
    line('United Nations', 'body', places),
    line('Distr.: General', 'distribution', places),
    line('Agenda item 125 (b)', 'agenda-item', places),
    line('Lamps: their <keeping>', 'agenda-title', places),
    line(`90/1. ${TITLE}`, 'title', places),
  ];
}

function line(text: string, kind: Matter['kind'], places: Places): Matter {
  const italics = kind === 'enacting-formula' ? [{ start: 0, end: text.length - 1 }] : [];
  return { text, ...places.next(text), notes: [], italics, kind };
}
