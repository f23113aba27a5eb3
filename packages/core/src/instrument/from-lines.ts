import type { Answer, Issue } from '../issues/issue.ts';
import type { Line } from '../lines/line.ts';
import { languageOfText } from '../text/language.ts';
import { marksOfKind } from '../text/mark-ranges.ts';
import type { Declared, SourceText } from '../text/source-text.ts';
import { annexesFromPassages } from './annexes.ts';
import { headingsFromPassages } from './headings.ts';
import type { Note, UncitedInstrument } from './instrument.ts';
import { instrumentIssues } from './instrument-issues.ts';
import { agendaItemNamed, mastheadFields } from './masthead.ts';
import { matterFromPassages } from './matter.ts';
import { noteMarks } from './note-marks.ts';
import { openingPhraseFinder } from './opening-phrases/finders.ts';
import { paragraphsFromPassages, type ReadPassage } from './paragraphs.ts';
import { type Part, partsOfLines } from './parts.ts';
import { passagesFromLines } from './passages/from-lines.ts';
import type { Passage } from './passages/passage.ts';
import { withSharedNotes } from './passages/shared-notes.ts';
import { italicsOf, textOf, withoutNoteMarks } from './rich-text.ts';

/**
 * The instruments of a source, one for each resolution in it and at least one (rules I1–I14). Nothing is thrown for bad text:
 * what cannot be placed is listed in `unplaced`, and every doubt is an issue.
 */
export function instrumentsFromLines(
  source: SourceText,
  lines: readonly Line[],
): Answer<UncitedInstrument>[] {
  const language = source.language ?? languageOfText(lines.map((line) => line.words.text).join('\n'));
  const parts = partsOfLines(source, lines);
  const passages = withSharedNotes(parts.map((part) => passagesFromLines(source, part.lines, language)));
  return parts.map((part, index) =>
    instrumentFromPassages(source, part, passages[index] as Passage[], language),
  );
}

function instrumentFromPassages(
  source: SourceText,
  part: Part,
  passages: readonly Passage[],
  language: string,
): Answer<UncitedInstrument> {
  const italics = marksOfKind(source, 'italic');
  const notePassages = passages.filter((passage) => passage.role === 'note');
  const carriers = passages.filter((passage) => passage.role !== 'note' && passage.role !== 'furniture');
  const marks = noteMarks(
    carriers.map((passage) => passage.words),
    marksOfKind(source, 'superscript', 'note-reference'),
    notePassages.map((passage) => passage.label as string),
    // AKN4UN marks every call: a figure behind a word is a figure.
    source.format !== 'akn',
  );
  const read: ReadPassage[] = carriers.map((passage, index) => ({
    passage,
    ...withoutNoteMarks(passage.words, marks[index] ?? []),
  }));
  const { preamble, operative } = paragraphsFromPassages(read, {
    italics,
    opening: openingPhraseFinder(language),
  });
  const formula = read.find(({ passage }) => passage.role === 'formula') ?? null;
  const { front, closing, furniture, unplaced } = matterFromPassages(passages, read, italics);
  const acting = formula?.words.text ?? operative[0]?.text ?? null;
  const fields = { ...mastheadFields(front, closing, acting), ...declaredFields(part.declared) };
  const notes: Note[] = notePassages.map((passage) => ({
    ...textOf(passage.words, passage.labelSpans),
    marker: passage.label as string,
    italics: italicsOf(passage.words, italics),
  }));
  const value: UncitedInstrument = {
    ...fields,
    language,
    part: part.declared?.part ?? part.label,
    enactingFormula: formula?.words.text ?? null,
    preamble,
    operative,
    notes,
    headings: headingsFromPassages(read, { preamble, operative }, italics),
    annexes: annexesFromPassages(read, italics),
    front,
    closing,
    furniture,
    unplaced,
  };
  const called = read.flatMap(({ notes: references }) => references.map((reference) => reference.marker));
  const issues: Issue[] = instrumentIssues(value, new Set(called));
  return { value, issues };
}

/** The fields that the format's own metadata states come before what the words say. */
function declaredFields(declared: Declared | null): Partial<UncitedInstrument> {
  if (!declared) return {};
  const { start, end, part, ...fields } = declared;
  const { agendaItem } = fields;
  return agendaItem ? { ...fields, agendaItem: agendaItemNamed(agendaItem) } : fields;
}
