import type { Issue } from '../issues/issue.ts';
import { textIssue } from '../issues/text-issue.ts';
import { hull, type Span } from '../text/span.ts';
import type { UncitedInstrument } from './instrument.ts';
import { lostHyphens } from './lost-hyphens.ts';

/** What is to be noticed about an instrument that has been read: gaps, doubts, and what it lacks (rule I14). */
export function instrumentIssues(instrument: UncitedInstrument, called: ReadonlySet<string>): Issue[] {
  return [
    ...bodyIssues(instrument),
    ...numberIssues(instrument),
    ...noteIssues(instrument, called),
    ...unplacedIssues(instrument),
    ...lostHyphens(instrument),
  ];
}

function bodyIssues(instrument: UncitedInstrument): Issue[] {
  const issues: Issue[] = [];
  const { preamble, operative, kind } = instrument;
  if (preamble.length === 0 && operative.length === 0) {
    issues.push(
      textIssue(
        'instrument/no-paragraphs',
        'error',
        'No paragraph of a resolution, decision or statement was found in this text.',
        {},
        extent(instrument),
        'I3',
      ),
    );
    return issues;
  }
  if (instrument.symbol && /\/Corr\.\d+$/.test(instrument.symbol)) {
    issues.push(
      textIssue(
        'instrument/corrigendum',
        'note',
        'This is a corrigendum: its paragraphs correct another document.',
        {},
        null,
        'I10',
      ),
    );
    return issues;
  }
  if (instrument.enactingFormula === null && kind !== 'decision' && kind !== 'presidential-statement') {
    issues.push(
      textIssue(
        'instrument/no-enacting-formula',
        'note',
        'No line names the organ that acts, such as "The General Assembly,".',
        {},
        null,
        'I3',
      ),
    );
  }
  if (operative.length === 0)
    issues.push(
      textIssue(
        'instrument/no-operative-part',
        'warning',
        'A preamble was found, but no operative paragraph.',
        {},
        null,
        'I5',
      ),
    );
  if (instrument.symbol === null)
    issues.push(
      textIssue('instrument/no-symbol', 'note', 'The text bears no symbol of its own.', {}, null, 'I10'),
    );
  if (instrument.title === null && kind !== 'presidential-statement')
    issues.push(textIssue('instrument/no-title', 'note', 'No title was found.', {}, null, 'I10'));
  return issues;
}

function numberIssues({ operative }: UncitedInstrument): Issue[] {
  const issues: Issue[] = [];
  let last = 0;
  for (const paragraph of operative) {
    if (paragraph.number === null) continue;
    const value = Number.parseInt(paragraph.number, 10);
    const repeated = value === last && /^\d+$/.test(paragraph.number);
    if (repeated || value < last) {
      issues.push(
        textIssue(
          'instrument/number-repeated',
          'warning',
          `Operative paragraph ${paragraph.number} comes after ${last}.`,
          { number: paragraph.number, last },
          paragraph.span,
          'I5',
        ),
      );
    } else if (value > last + 1) {
      issues.push(
        textIssue(
          'instrument/number-missing',
          'warning',
          `Operative paragraph ${paragraph.number} follows ${last === 0 ? 'no other' : last}: a number is missing.`,
          { what: last === 0 ? 'first' : 'later', number: paragraph.number, last },
          paragraph.span,
          'I5',
        ),
      );
    }
    // A paragraph that stands behind its place leaves the order as it is; a section begins anew.
    if (value > last || value === 1) last = value;
  }
  return issues;
}

function noteIssues({ notes }: UncitedInstrument, called: ReadonlySet<string>): Issue[] {
  const known = new Set(notes.map((note) => note.marker));
  const missing = [...called].filter((marker) => !known.has(marker));
  return [
    ...missing.map((marker) =>
      textIssue(
        'note/missing',
        'warning',
        `The text calls note ${marker}, and no note bears this mark.`,
        { marker },
        null,
        'I8',
      ),
    ),
    ...notes
      .filter((note) => !called.has(note.marker))
      .map((note) =>
        textIssue(
          'note/not-called',
          'warning',
          `No place in the text calls note ${note.marker}.`,
          { marker: note.marker },
          note.span,
          'I8',
        ),
      ),
  ];
}

/** Where all that could not be placed stands. */
function extent({ unplaced }: UncitedInstrument): Span | null {
  return unplaced.length > 0 ? hull(unplaced.map((text) => text.span)) : null;
}

function unplacedIssues({ unplaced, preamble, operative }: UncitedInstrument): Issue[] {
  if (preamble.length === 0 && operative.length === 0) return [];
  return unplaced.map((text) =>
    textIssue(
      'instrument/unplaced-text',
      'warning',
      'These words could not be placed in the instrument.',
      {},
      text.span,
      'I12',
    ),
  );
}
