import { flatParagraph, passageTexts } from '../instrument/flat-paragraph.ts';
import type { Instrument, Paragraph, Text } from '../instrument/instrument.ts';
import { partnersOfTitle } from '../mandates/addressees/members-of.ts';
import { organizationsInText } from '../mandates/addressees/organizations-in-text.ts';
import type { OrganizationList } from '../mandates/lists/list.ts';
import { spansOf } from '../text/placed-text.ts';
import { hull, type Range, type Span } from '../text/span.ts';
import { agreementsIn } from './constructs/agreements.ts';
import { meetingsIn } from './constructs/meetings.ts';
import { observancesIn } from './constructs/observances.ts';
import type { Found, Named, Passage } from './constructs/passage.ts';
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
 * of name, in the order of reading. Each statement points at its words. Nothing in a language that is not read. With a list of organizations
 * the parties of an agreement are told apart by their names, and of a host is said of which side it is.
 */
export function factsFromInstrument(
  instrument: Instrument,
  organizations: OrganizationList | null = null,
): Fact[] {
  const { language } = instrument;
  const named = organizations === null ? () => [] : namedBy(instrument, organizations);
  return [
    ...[...instrument.preamble, ...instrument.operative].flatMap((paragraph) =>
      factsOfParagraph(paragraph, language, named),
    ),
    ...instrument.notes.flatMap((note) =>
      factsOfText(note.text, `note ${note.marker}`, language, named, (at) => spanWithin(note, at)),
    ),
  ];
}

/** Finds the organizations that a text names, with the side that each is of. */
type Naming = (text: string) => readonly Named[];

function namedBy({ title, language }: Instrument, organizations: OrganizationList): Naming {
  const partners = partnersOfTitle(title, language, organizations);
  const sideOf = new Map(organizations.entries.map(({ id, side }) => [id, side ?? id]));
  return (text) =>
    organizationsInText(text, { language, organizations, partners }).map(({ organization, at }) => {
      const place = partners.length === 2 ? partners.indexOf(sideOf.get(organization) as string) : -1;
      return { at, side: place === 0 ? 'a' : place === 1 ? 'b' : null };
    });
}

function factsOfParagraph(paragraph: Paragraph, language: string, named: Naming): Fact[] {
  const flat = flatParagraph(paragraph);
  const texts = passageTexts(paragraph);
  return factsOfText(flat.text, flat.address, language, named, (at) =>
    hull(
      flat.passages.flatMap(({ start, end }, index) =>
        start < at.end && at.start < end
          ? [spanWithin(texts[index] as Text, { start: at.start - start, end: at.end - start })]
          : [],
      ),
    ),
  );
}

function factsOfText(
  text: string,
  address: string,
  language: string,
  named: Naming,
  spanOf: (at: Range) => Span,
): Fact[] {
  const wording = factWording(language);
  if (!wording) return [];
  let organizations: readonly Named[] | null = null;
  const passage: Passage = {
    ...{ text, language, times: statedTimes(text), wording },
    /** Most texts record nothing: names are looked for where they are asked for. */
    get organizations() {
      organizations ??= named(text);
      return organizations;
    },
  };
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
