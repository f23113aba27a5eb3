import type { ReadingMatter } from '../api/shapes.ts';
import { textDirection } from '../words/text-direction.ts';
import { issuePlaces, issuesByAnchor } from './issue-places.ts';
import { placesOf } from './places.ts';
import type { ReadingValue } from './reading-value.ts';
import { notesOf } from './rich-texts.ts';
import { sourceLinesOf } from './source-lines.ts';

/** A matter with its places, its source lines, and its issues where they stand. */
export function readingOfMatter(matter: ReadingMatter): ReadingValue {
  const { instrument } = matter;
  const places = placesOf(instrument);
  const issueAnchors = issuePlaces(matter.issues, places);
  return {
    ...matter,
    places,
    lines: sourceLinesOf(matter.source.text, places, matter.issues, matter.source.marks),
    issueAnchors,
    issuesAt: issuesByAnchor(issueAnchors),
    besideText: new Set(
      [...instrument.preamble, ...instrument.operative].flatMap((p) => notesOf(p, instrument)),
    ),
    direction: textDirection(instrument.language),
  };
}
