import type { Line } from '../../lines/line.ts';
import { datesInText } from '../../text/dates.ts';
import { markRanges } from '../../text/mark-ranges.ts';
import { slicePlaced } from '../../text/placed-text.ts';
import { isEnactingFormula } from '../constructs/enacting-formula.ts';
import { mayCallNote } from '../constructs/note-call.ts';
import { type NoteStart, noteStart } from '../constructs/note-start.ts';
import { operativeNumber } from '../constructs/operative-number.ts';
import { isExpected } from './numbered-lines.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';

/** A note is called from the same page: so many passages back at most, so far from their ends, in UTF-16 code units. */
const CALL_REACH = { passages: 39, length: 10_000 };
const RAISED_MARKER = /^(?:\d{1,3}|\*{1,5}|[a-z])$/;
/** Words of a note that figures stand behind. */
const BEFORE_FIGURES = /(?:para|paras|No|Nos|sect|chap|art|vol|p|pp|n[o°]|الفقرة)\.?$/;

/** Reads a line that begins a note, or that goes on with one (rule I8); a note tears what is open and ends nothing. */
export function readNoteLine(reading: Reading, line: Line): boolean {
  const start = noteHere(reading, line);
  if (start) {
    addNote(reading, line, start, false);
    return true;
  }
  const { openNote } = reading;
  if (!openNote || !goesOnWithNote(reading, openNote, line)) return false;
  openNote.extend(line);
  return true;
}

/** Takes a note in that begins with a line. */
export function addNote(
  reading: Reading,
  line: Line,
  { marker, length }: Omit<NoteStart, 'strength'>,
  given: boolean,
): void {
  reading.openNote = reading.add('note', line, { label: marker, cut: length, given });
  if (/^\d+$/.test(marker)) reading.lastNote = Number(marker);
  reading.torn = true;
}

function noteHere(reading: Reading, line: Line): Omit<NoteStart, 'strength'> | null {
  const start = noteStart(line.words.text);
  if (start?.strength === 'sure')
    return reading.stage === 'front' && !reading.ahead.hasFormula ? null : start;
  return raisedNote(reading, line) ?? (start && isNoteByPlace(reading, line, start) ? start : null);
}

/** A note whose marker the format sets as a superscript at the start of the line. */
function raisedNote({ superscripts }: Reading, { words }: Line): Omit<NoteStart, 'strength'> | null {
  const first = markRanges(slicePlaced(words, 0, 6), superscripts)[0];
  if (first?.start !== 0 || first.end >= words.text.length) return null;
  const marker = words.text
    .slice(0, first.end)
    .trim()
    .replace(/[()[\]]/g, '');
  if (!RAISED_MARKER.test(marker)) return null;
  const rest = words.text.slice(first.end);
  return { marker, length: first.end + (rest.length - rest.trimStart().length) };
}

/** Whether figures at the start of a line are a note's: a rule, the closing matter, other notes or the order speak for it. */
function isNoteByPlace(reading: Reading, line: Line, start: NoteStart): boolean {
  const { text } = line.words;
  const { stage, openNote, lastNote } = reading;
  if (stage === 'front' || isDated(text)) return false;
  const within = openNote !== null && line.blankBefore === 0;
  if (within && isInReference(openNote, text)) return false;
  const inOrder = Number(start.marker) === lastNote + 1;
  if (reading.afterRule) return inOrder || openNote !== null || lastNote === 0;
  if (stage === 'closing') return inOrder || (lastNote === 0 && isCalled(reading, start.marker));
  if (within) return inOrder;
  if (line.blankBefore === 0 && !line.pageBreak) return false;
  const bare = /^(?:\d+\s|[([])/.test(text);
  const capital = /^[\p{Lu}\p{Lo}“"«]/u.test(text.slice(start.length));
  return inOrder && bare && capital && isCalled(reading, start.marker);
}

/** A line that begins with a date begins with no note: "10 September 2015". */
function isDated(text: string): boolean {
  return datesInText(text.slice(0, 60))[0]?.start === 0;
}

/** "… document A/59/303, para.⏎2. Another sentence." */
function isInReference(note: Passage, text: string): boolean {
  return /^\d+\.(?:\s|$)/.test(text) && BEFORE_FIGURES.test(note.tail);
}

/** Whether the words read last call a note with this marker. */
function isCalled({ found }: Reading, marker: string): boolean {
  const carriers = found
    .slice(-CALL_REACH.passages)
    .filter((passage) => passage.role !== 'note' && passage.role !== 'furniture');
  return carriers.some((passage) => mayCallNote(passage.text.slice(-CALL_REACH.length), marker));
}

/** Whether a line that begins no note goes on with the one before. */
function goesOnWithNote(reading: Reading, note: Passage, line: Line): boolean {
  const { layout, open } = reading;
  if (note.given || line.blankBefore > 0 || line.pageBreak || layout.kind === 'paragraphs') return false;
  if (layout.kind === 'long' && note.isComplete) return false;
  const { text } = line.words;
  if (isEnactingFormula(text) || isExpected(reading, operativeNumber(text), line)) return false;
  const mayOpen = note.isComplete && (line.indent > 0 || open === null || open.isComplete);
  return !mayOpen || reading.openings.phraseOf(text) === null;
}
