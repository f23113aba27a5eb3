import type { Line } from '../../lines/line.ts';
import { isCorrigendum } from '../constructs/corrigendum.ts';
import { opensDecision } from '../constructs/decision.ts';
import { matterKind } from '../constructs/matter.ts';
import { operativeNumber } from '../constructs/operative-number.ts';
import { isSponsorsEnd } from '../constructs/sponsors-end.ts';
import { introducesStatement } from '../constructs/statement.ts';
import { hasTitleNumber } from '../constructs/title-number.ts';
import type { MatterKind } from '../instrument.ts';
import { PART_LETTER } from '../parts.ts';
import { LONGEST_HEADING } from './lines-ahead.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';

/** A line of the masthead that runs on is no longer than this, in UTF-16 code units. */
const LONGEST_FRONT = 4000;
/** What may run over several lines of the masthead. */
const RUNNING: readonly MatterKind[] = ['other', 'agenda-item', 'sponsors', 'adoption', 'procedure'];

/** Reads a line of the masthead: of what stands before the first paragraph (rules I3, I10). */
export function readFrontLine(reading: Reading, line: Line): boolean {
  const { text } = line.words;
  const { hasFormula } = reading.ahead;
  const kind = matterKind(text);
  if (!hasFormula && kind === null && beginsParagraphs(reading, line)) {
    reading.open = null;
    return reading.turnTo('preamble');
  }
  if (!hasFormula && opensDecision(reading.ahead.wholeText(reading.at))) {
    reading.stage = 'operative';
    reading.begin('operative', line);
    return true;
  }
  if (!goesOnWithFront(reading, line, kind)) beginFront(reading, line, kind);
  return true;
}

/** Where no organ is named, the first opening phrase or the number 1 opens the text (rule I3). */
function beginsParagraphs(reading: Reading, { words }: Line): boolean {
  const number = operativeNumber(words.text);
  if (number) return number.value === 1 && reading.openings.opensBehind(words, number.length);
  if (reading.openings.phraseOf(words.text) === null) return false;
  // A title may begin with a participle too ("Strengthening of the coordination …"): a paragraph closes with punctuation.
  const whole = reading.ahead.wholeText(reading.at);
  return (
    whole.length >= LONGEST_HEADING ||
    (whole.length > 40 && /[,;:،؛.]\s?(?:[⁰¹²³⁴-⁹]+|\d{1,2})?$/.test(whole))
  );
}

/** Goes on with the line of the masthead before, where the line at hand does. */
function goesOnWithFront(reading: Reading, line: Line, kind: MatterKind | null): boolean {
  const last = reading.found.at(-1);
  if (last?.role !== 'front' || last !== reading.open || last.text.length >= LONGEST_FRONT) return false;
  if (endsSponsors(last, line, kind)) {
    last.extend(line);
    last.matter = 'sponsors';
    return true;
  }
  if (!runsOnFromFront(reading, last, line, kind)) return false;
  last.extend(line);
  last.matter = matterKind(last.text) ?? last.matter;
  return true;
}

/** The names of many sponsors run over lines of any width: "… Yemen and Zambia: draft resolution". */
function endsSponsors(last: Passage, { words }: Line, kind: MatterKind | null): boolean {
  if (last.matter !== 'other' || !/(?:[,،:]|\sand|\set)$/.test(last.tail)) return false;
  return kind === 'sponsors' || (kind === null && isSponsorsEnd(words.text));
}

function runsOnFromFront(reading: Reading, last: Passage, line: Line, kind: MatterKind | null): boolean {
  return (
    (kind === null || kind === 'date') &&
    RUNNING.includes(last.matter) &&
    reading.runsOnFromOpen(line) &&
    line.indent <= last.lastLine.indent &&
    !last.tail.endsWith(']') &&
    !hasTitleNumber(line.words.text)
  );
}

function beginFront(reading: Reading, line: Line, kind: MatterKind | null): void {
  const { text } = line.words;
  const introduces = introducesStatement(text);
  if (introduces) reading.begin('formula', line);
  else reading.begin('front', line, { matter: kind ?? (PART_LETTER.test(text) ? 'part' : 'other') });
  if (!introduces && !isCorrigendum(text)) return;
  // Behind these words the text begins, though no organ is named on a line of its own.
  reading.stage = 'operative';
  reading.open = null;
}
