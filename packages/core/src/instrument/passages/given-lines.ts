import type { Line } from '../../lines/line.ts';
import type { Hint, HintRole } from '../../text/source-text.ts';
import { isAnnexLabel } from '../constructs/annex-label.ts';
import { isEnactingFormula } from '../constructs/enacting-formula.ts';
import { furnitureKind } from '../constructs/furniture.ts';
import { matterKind } from '../constructs/matter.ts';
import { noteStart } from '../constructs/note-start.ts';
import { operativeNumber } from '../constructs/operative-number.ts';
import { subparagraphMarker } from '../constructs/subparagraph-marker.ts';
import { beginAnnex } from './annex-lines.ts';
import { addNote } from './note-lines.ts';
import { beginOperative } from './numbered-lines.ts';
import { addFurniture } from './page-lines.ts';
import type { Reading } from './reading.ts';

/** Reads a line of whose role the format itself says something; `false` where the role is left to be found. */
export function readGivenLine(reading: Reading, line: Line): boolean {
  const { hint } = line;
  if (hint === null) return false;
  if (goesOnWithGiven(reading, line, hint)) return true;
  if (hint.role === 'heading') return readGivenHeading(reading, line, hint);
  BY_ROLE[hint.role](reading, line, hint);
  return true;
}

/** A hint may cover several lines: the second goes on with the passage of the first. */
function goesOnWithGiven(reading: Reading, line: Line, hint: Hint): boolean {
  const last = hint.role === 'note' ? reading.openNote : reading.found.at(-1);
  if (!last?.given || last.lastLine.hint !== hint) return false;
  last.extend(line);
  return true;
}

type GivenReader = (reading: Reading, line: Line, hint: Hint) => void;

const BY_ROLE: Readonly<Record<Exclude<HintRole, 'heading'>, GivenReader>> = {
  header: readGivenFurniture,
  footer: readGivenFurniture,
  note: readGivenNote,
  front: (reading, line) =>
    reading.add('front', line, { matter: matterKind(line.words.text) ?? 'other', given: true }),
  title: (reading, line) => reading.add('front', line, { matter: 'title', given: true }),
  formula: (reading, line) => {
    reading.stage = 'preamble';
    reading.add('formula', line, { given: true });
  },
  preambular: (reading, line) => {
    reading.stage = 'preamble';
    reading.begin('preambular', line, { given: true });
  },
  operative: readGivenOperative,
  subparagraph: readGivenSubparagraph,
  'wrap-up': (reading, line, { level = 0 }) =>
    reading.begin(reading.hasParagraph ? 'wrap-up' : 'unplaced', line, { given: true, level }),
  closing: (reading, line) => {
    reading.stage = 'closing';
    reading.add('closing', line, { matter: matterKind(line.words.text) ?? 'other', given: true });
  },
  annex: (reading, line) => beginAnnex(reading, line, true),
};

function readGivenFurniture(reading: Reading, line: Line): void {
  addFurniture(reading, line, furnitureKind(line.words.text) ?? 'running-header');
}

function readGivenNote(reading: Reading, line: Line, hint: Hint): void {
  const start = noteStart(line.words.text);
  const marker = hint.marker ?? start?.marker ?? '';
  addNote(reading, line, { marker, length: start?.marker === marker ? start.length : 0 }, true);
}

function readGivenOperative(reading: Reading, line: Line): void {
  reading.stage = 'operative';
  const number = operativeNumber(line.words.text);
  if (number) beginOperative(reading, line, number, true);
  else reading.begin('operative', line, { given: true });
}

function readGivenSubparagraph(reading: Reading, line: Line, { level = 0 }: Hint): void {
  if (!reading.hasParagraph) {
    reading.add('unplaced', line, { given: true });
    return;
  }
  const marker = subparagraphMarker(line.words.text, true);
  if (!marker) reading.begin('wrap-up', line, { given: true });
  else reading.begin('subparagraph', line, { label: marker.marker, cut: marker.length, level, given: true });
}

/** Word processors set mastheads, formulas and paragraphs as headings too: a heading stands between paragraphs, or in an annex. */
function readGivenHeading(reading: Reading, line: Line, { level = 1 }: Hint): boolean {
  const { text } = line.words;
  const { stage } = reading;
  if (stage === 'front' || isEnactingFormula(text)) return false;
  if (operativeNumber(text) || reading.openings.phraseOf(text)) return false;
  if (stage === 'annex' || isAnnexLabel(text)) {
    beginAnnex(reading, line, true);
    return true;
  }
  if (stage === 'closing') return false;
  reading.add('heading', line, { level, given: true });
  reading.open = null;
  return true;
}
