import { element, type Xml, type XmlContent } from '../../xml.ts';
import type { Call, Fate, Piece, SetParagraph, Words } from '../manuscript.ts';
import { directionRuns, isLatinLine } from './direction-runs.ts';
import { holding, saying } from './names.ts';
import type { Revisions } from './revisions.ts';

/** Takes in the footnotes of a file where they are called. */
export interface Footnotes {
  callXml(call: Call, setting: Setting): Xml;
}

/** What the paragraphs of a file share while they are written. */
export interface Setting {
  readonly rightToLeft: boolean;
  readonly revisions: Revisions;
  readonly footnotes: Footnotes;
}

/** Numbers of the lists in `numbering.xml`. */
export const LISTS = { numbered: 1, unnumbered: 2 } as const;

/** A paragraph with its style, its place in a list and its tracked changes. */
export function paragraphXml(paragraph: SetParagraph, setting: Setting): Xml {
  const { style, list, end, pieces } = paragraph;
  const properties = holding(
    'w:pPr',
    saying('w:pStyle', style),
    list && element('w:numPr', {}, saying('w:ilvl', list.level), saying('w:numId', LISTS[list.list])),
    setting.rightToLeft ? element('w:bidi') : null,
    holding('w:rPr', setting.revisions.mark(end), setting.rightToLeft ? element('w:rtl') : null),
  );
  return element('w:p', {}, properties, piecesXml(pieces, setting));
}

/** Pieces in order; neighbours of one fate share the element that tells it. */
export function piecesXml(pieces: readonly Piece[], setting: Setting): XmlContent[] {
  const line = pieces.map((piece) => (piece.kind === 'words' ? piece.text : '')).join('');
  const rightToLeft = setting.rightToLeft && !isLatinLine(line);
  const pieceXml = (piece: Piece): Xml[] =>
    piece.kind === 'call' ? [setting.footnotes.callXml(piece, setting)] : wordsXml(piece, rightToLeft);
  const content: XmlContent[] = [];
  let index = 0;
  while (index < pieces.length) {
    const { fate } = pieces[index] as Piece;
    const after = pieces.findIndex((piece, at) => at > index && piece.fate !== fate);
    const stop = after < 0 ? pieces.length : after;
    const runs = pieces.slice(index, stop).flatMap(pieceXml);
    content.push(setting.revisions.around(fate, runs));
    index = stop;
  }
  return content;
}

/** Words as runs, one a direction. */
function wordsXml({ text, fate, italic, raised }: Words, rightToLeft: boolean): Xml[] {
  return directionRuns(text, rightToLeft).map((run) =>
    element(
      'w:r',
      {},
      holding(
        'w:rPr',
        italic ? [element('w:i'), element('w:iCs')] : null,
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
