import { flatParagraph, passageTexts } from '../instrument/flat-paragraph.ts';
import type { Instrument, Paragraph, Text } from '../instrument/instrument.ts';
import { spansOf } from '../text/placed-text.ts';
import { hull, type Range, type Span } from '../text/span.ts';
import { agreementsIn } from './constructs/agreements.ts';
import { meetingsIn } from './constructs/meetings.ts';
import { observancesIn } from './constructs/observances.ts';
import type { Found, Passage } from './constructs/passage.ts';
import { renamingsIn } from './constructs/renamings.ts';
import { statedTimes } from './constructs/stated-times.ts';
import type { Fact } from './fact.ts';
import { factWording } from './wordings/wordings.ts';

const CONSTRUCTS: readonly ((passage: Passage) => Found[])[] = [
  meetingsIn,
  agreementsIn,
  observancesIn,
  renamingsIn,
];

/**
 * What the paragraphs and notes of an instrument record (rules R1 to R6): meetings held and scheduled, agreements, observances, changes
 * of name, in the order of reading. Each statement points at its words. Nothing in a language that is not read.
 */
export function factsFromInstrument(instrument: Instrument): Fact[] {
  const { language } = instrument;
  return [
    ...[...instrument.preamble, ...instrument.operative].flatMap((paragraph) =>
      factsOfParagraph(paragraph, language),
    ),
    ...instrument.notes.flatMap((note) =>
      factsOfText(note.text, `note ${note.marker}`, language, (at) => spanWithin(note, at)),
    ),
  ];
}

function factsOfParagraph(paragraph: Paragraph, language: string): Fact[] {
  const flat = flatParagraph(paragraph);
  const texts = passageTexts(paragraph);
  return factsOfText(flat.text, flat.address, language, (at) =>
    hull(
      flat.passages.flatMap(({ start, end }, index) =>
        start < at.end && at.start < end
          ? [spanWithin(texts[index] as Text, { start: at.start - start, end: at.end - start })]
          : [],
      ),
    ),
  );
}

function factsOfText(text: string, address: string, language: string, spanOf: (at: Range) => Span): Fact[] {
  const wording = factWording(language);
  if (!wording) return [];
  const passage: Passage = { text, language, times: statedTimes(text), wording };
  return CONSTRUCTS.flatMap((construct) => construct(passage))
    .map((found) => ({ ...found, at: hull(found.statements.map(({ at }) => at)) }))
    .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
    .map(({ kind, statements, at, rule }, index) => ({
      kind,
      id: `${address}/${index + 1}`,
      carriedBy: address,
      statements: [...statements].sort((a, b) => a.at.start - b.at.start),
      at,
      span: spanOf(at),
      rule,
    }));
}

/** Where words of a text stand in the source; all of it where the program itself put them in. */
function spanWithin(text: Text, { start, end }: Range): Span {
  const spans = spansOf(text, Math.max(0, start), Math.min(end, text.text.length));
  return spans.length > 0 ? hull(spans) : text.span;
}
