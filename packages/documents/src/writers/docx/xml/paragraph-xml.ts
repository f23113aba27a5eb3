import type { Contribution } from '@biennium/core';
import { element, type Xml, type XmlContent } from '../../xml.ts';
import type { Call, Fate, Piece, SetParagraph, Words } from '../manuscript.ts';
import { directionRuns, isLatinLine } from './direction-runs.ts';
import { holding, saying } from './names.ts';
import type { Revisions } from './revisions.ts';

/** Takes in the footnotes of a file where they are called. */
export interface Footnotes {
  callXml(call: Call, setting: Setting): Xml;
}

/** Takes in the comments of a file where changes are that somebody gave a reason for. */
export interface Comments {
  /** Runs, within what anchors the comments that are still to be made on these doings. */
  around(doings: readonly Contribution[], runs: readonly Xml[], setting: Setting): readonly Xml[];
}

/** What the paragraphs of a file share while they are written. */
export interface Setting {
  readonly rightToLeft: boolean;
  readonly revisions: Revisions;
  readonly footnotes: Footnotes;
  /** `null` where no comments may stand or none are wanted. */
  readonly comments: Comments | null;
}

/** Numbers of the lists in `numbering.xml`. */
export const LISTS = { numbered: 1, unnumbered: 2 } as const;

/** A paragraph with its style, its place in a list and its tracked changes. */
export function paragraphXml(paragraph: SetParagraph, setting: Setting): Xml {
  const { style, list, end, endBy, pieces, latin = false } = paragraph;
  const rightToLeft = setting.rightToLeft && !latin;
  // The style of all paragraphs says the direction of the text.
  const turned = setting.rightToLeft && latin ? saying('w:bidi', 0) : null;
  const properties = holding(
    'w:pPr',
    saying('w:pStyle', style),
    list && element('w:numPr', {}, saying('w:ilvl', list.level), saying('w:numId', LISTS[list.list])),
    rightToLeft ? element('w:bidi') : turned,
    holding('w:rPr', setting.revisions.mark(end, endBy), rightToLeft ? element('w:rtl') : null),
  );
  return element('w:p', {}, properties, piecesXml(pieces, setting));
}

/** Pieces in order; neighbours of one fate by the same doing share the element that tells it. */
export function piecesXml(pieces: readonly Piece[], setting: Setting): XmlContent[] {
  const line = pieces.map((piece) => (piece.kind === 'words' ? piece.text : '')).join('');
  const rightToLeft = setting.rightToLeft && !isLatinLine(line);
  const pieceXml = (piece: Piece): Xml[] =>
    piece.kind === 'call' ? [setting.footnotes.callXml(piece, setting)] : wordsXml(piece, rightToLeft);
  const content: XmlContent[] = [];
  let index = 0;
  while (index < pieces.length) {
    const { fate, by } = pieces[index] as Piece;
    const after = pieces.findIndex(
      (piece, at) =>
        at > index &&
        (piece.fate !== fate || piece.by !== by || isOwnNote(piece) || isOwnNote(pieces[at - 1] as Piece)),
    );
    const stop = after < 0 ? pieces.length : after;
    const some = pieces.slice(index, stop);
    const runs = some.flatMap(pieceXml);
    // A comment goes and comes with the words that it is about.
    const commented = setting.comments?.around(some.flatMap(doingsOf), runs, setting) ?? runs;
    content.push(setting.revisions.around(fate, by, commented));
    index = stop;
  }
  return content;
}

/** A call of a note of which the words changed: a comment on them is anchored at it. */
function isOwnNote(piece: Piece): boolean {
  return piece.kind === 'call' && doingsOf(piece).length > 0;
}

/** Who did something to what stands at a piece. */
function doingsOf(piece: Piece): Contribution[] {
  const inNote = piece.kind === 'call' ? piece.note.contributions : { old: [], new: [] };
  const own = piece.by ? [piece.by] : [];
  return [...own, ...[...inNote.old, ...inNote.new].map(({ contribution }) => contribution)];
}

/** Size of large type, in half points. */
const LARGE = 40;

/** Words as runs, one a direction. */
function wordsXml({ text, fate, italic, raised, large }: Words, rightToLeft: boolean): Xml[] {
  return directionRuns(text, rightToLeft).map((run) =>
    element(
      'w:r',
      {},
      holding(
        'w:rPr',
        italic ? [element('w:i'), element('w:iCs')] : null,
        large ? [saying('w:sz', LARGE), saying('w:szCs', LARGE)] : null,
        raised ? saying('w:vertAlign', 'superscript') : null,
        run.rightToLeft ? element('w:rtl') : null,
      ),
      charactersXml(run.text, fate),
    ),
  );
}

/** Characters of a run; a tab and a break within a paragraph are elements of their own. */
export function charactersXml(text: string, fate: Fate): Xml[] {
  const name = fate === 'deleted' ? 'w:delText' : 'w:t';
  return text
    .split(/([\t\u2028])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return element('w:tab');
      return part === '\u2028' ? element('w:br') : element(name, { 'xml:space': 'preserve' }, part);
    });
}
