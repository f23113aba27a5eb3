import { element, type Xml } from '../../xml.ts';
import type { Call, Words } from '../manuscript.ts';
import { wordsOfNote } from '../note-words.ts';
import { rootOf, saying } from './names.ts';
import { charactersXml, type Footnotes, piecesXml, type Setting } from './paragraph-xml.ts';

/** Gathers the footnotes of a file while the places that call them are written. */
export class FootnoteSupply implements Footnotes {
  readonly #notes: Xml[] = [];

  /** The run that calls a note; the note takes its number in the file. */
  callXml(call: Call, setting: Setting): Xml {
    // Comments on the words of a note stand at its call.
    const within = { ...setting, comments: null };
    const id = this.#notes.length + 1;
    const { mark, fate } = call;
    this.#notes.push(noteXml(id, call, within));
    return element(
      'w:r',
      {},
      raisedXml(setting),
      element('w:footnoteReference', { 'w:customMarkFollows': mark === null ? null : 1, 'w:id': id }),
      // LibreOffice prints a mark of several characters twice, unless each of them is by itself.
      mark === null ? null : [...mark].map((character) => charactersXml(character, fate)),
    );
  }

  /** `footnotes.xml`: the lines that part notes from text, which Word wants, then the notes. */
  part(): Xml {
    return rootOf(
      'w:footnotes',
      separatorXml('separator', -1),
      separatorXml('continuationSeparator', 0),
      this.#notes,
    );
  }
}

function separatorXml(kind: 'separator' | 'continuationSeparator', id: number): Xml {
  return element(
    'w:footnote',
    { 'w:type': kind, 'w:id': id },
    element('w:p', {}, element('w:r', {}, element(`w:${kind}`))),
  );
}

/** The words of a note with its own changes; a note that comes or goes is all new or all gone. */
function noteXml(id: number, call: Call, setting: Setting): Xml {
  const { mark, fate, by } = call;
  const own = element(
    'w:r',
    {},
    raisedXml(setting),
    mark === null ? element('w:footnoteRef') : charactersXml(mark, fate),
  );
  const gap: Words = { kind: 'words', fate, text: '\t', italic: false, raised: false, by };
  return element(
    'w:footnote',
    { 'w:id': id },
    element(
      'w:p',
      {},
      element(
        'w:pPr',
        {},
        saying('w:pStyle', 'FootnoteText'),
        setting.rightToLeft ? element('w:bidi') : null,
      ),
      setting.revisions.around(fate, by, [own]),
      piecesXml([gap, ...wordsOfFate(call)], setting),
    ),
  );
}

function wordsOfFate({ note, fate, by }: Call): Words[] {
  const words = wordsOfNote(note);
  if (fate === 'kept') return words;
  return words
    .filter((each) => each.fate === 'kept' || each.fate === fate)
    .map((each) => ({ ...each, fate, by: each.by ?? by }));
}

function raisedXml({ rightToLeft }: Setting): Xml {
  return element('w:rPr', {}, saying('w:rStyle', 'FootnoteReference'), rightToLeft ? element('w:rtl') : null);
}
