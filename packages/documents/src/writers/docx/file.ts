import type { Attribution, Comparison } from '@biennium/core';
import { printedNumber } from '../printed-number.ts';
import { element, type XmlContent } from '../xml.ts';
import { closedBeforeOthers } from './closed-paragraphs.ts';
import { CountedNotes } from './counted-notes.ts';
import type { Piece, SetParagraph } from './manuscript.ts';
import { type Masthead, mastheadOfRows } from './masthead.ts';
import { wholeDoings } from './one-doing.ts';
import { partedInsertions } from './parted-insertions.ts';
import { type SetRow, setRows } from './set-rows.ts';
import { CommentSupply } from './xml/comments-xml.ts';
import { FootnoteSupply } from './xml/footnotes-xml.ts';
import { mastheadXml } from './xml/masthead-xml.ts';
import { rootOf } from './xml/names.ts';
import { numberingXml } from './xml/numbering-xml.ts';
import { type Part, relationshipOf, wordPackage } from './xml/package.ts';
import { footerXml, headerXml, sectionXml } from './xml/page-xml.ts';
import { paragraphXml, type Setting } from './xml/paragraph-xml.ts';
import { propertiesXml } from './xml/properties-xml.ts';
import { type Authorship, Revisions } from './xml/revisions.ts';
import { settingsXml } from './xml/settings-xml.ts';
import { stylesXml } from './xml/styles-xml.ts';

/** Languages that run from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/**
 * The file's end: a paragraph that stays, whatever comes or goes before it. It is not quite empty: LibreOffice gives an empty
 * paragraph the style of the one that is taken away before it.
 */
const END: SetParagraph = {
  style: 'End',
  list: null,
  pieces: [{ kind: 'words', fate: 'kept', text: '\t', italic: false, raised: false, by: null }],
  end: 'kept',
  endBy: null,
};

/** Who signs the changes of a file, and whose doing they are where that is known. */
export interface Signing extends Authorship {
  readonly attribution?: Attribution | undefined;
  /** Whether reasons stand as comments at the changes that they were given for. */
  readonly reasons?: boolean | undefined;
}

const UNKNOWN: Attribution = { rows: [], notes: [] };

/** A comparison as a Word file. Without authorship nothing in it may change. */
export function wordFile(comparison: Comparison, language: string, by: Signing | null): Uint8Array {
  const rightToLeft = RIGHT_TO_LEFT.has(language);
  const { rows, forms, uncalled } = setRows(comparison, by?.attribution ?? UNKNOWN, (number) =>
    printedNumber(number, language),
  );
  const { masthead, rest } = mastheadOfRows(rows);
  const notes = new CountedNotes();
  const counted = (paragraphs: readonly SetParagraph[]): SetParagraph[] =>
    wholeDoings(
      partedInsertions(
        closedBeforeOthers(paragraphs).map((each) => ({
          ...each,
          pieces: each.pieces.flatMap((piece) => notes.settled(piece)),
        })),
      ),
    );
  const head = masthead && countedMasthead(masthead, counted);
  const text = [...rest.flatMap((row) => row.paragraphs), ...uncalled, END];
  const body = counted(text);

  const footnotes = new FootnoteSupply();
  const comments = new CommentSupply();
  const setting: Setting = {
    ...{ rightToLeft, revisions: new Revisions(by), footnotes },
    comments: by?.reasons ? comments : null,
  };
  const content: XmlContent[] = [
    head && mastheadXml(head, setting),
    body.map((paragraph) => paragraphXml(paragraph, setting)),
  ];
  const symbol = symbolOf(rows);
  const said = comments.part();
  const hasHeader = head !== null || symbol.length > 0;
  const parts: Part[] = [
    { kind: 'styles', xml: stylesXml(language, rightToLeft) },
    { kind: 'numbering', xml: numberingXml(forms) },
    { kind: 'settings', xml: settingsXml({ tracked: by !== null }) },
    { kind: 'footnotes', xml: footnotes.part() },
    ...(said ? [{ kind: 'comments', xml: said } as const] : []),
    ...(hasHeader ? [{ kind: 'header', xml: headerXml(symbol, setting) } as const] : []),
    { kind: 'footer', xml: footerXml(setting) },
  ];
  const section = sectionXml(
    { header: hasHeader ? relationshipOf('header') : null, footer: relationshipOf('footer') },
    { headed: head !== null, rightToLeft },
  );
  const properties = propertiesXml({
    title: titleOf(comparison),
    language,
    author: by?.author ?? null,
    at: by?.at ?? null,
  });
  return wordPackage(rootOf('w:document', element('w:body', {}, content, section)), parts, properties);
}

/** The notes of the head come before those of the text, in the order in which its cells are read. */
function countedMasthead(
  { organization, symbol, organ, issue }: Masthead,
  counted: (paragraphs: readonly SetParagraph[]) => SetParagraph[],
): Masthead {
  return {
    organization: counted(organization),
    symbol: counted(symbol),
    organ: counted(organ),
    issue: counted(issue),
  };
}

/** The words of the first line of the front that bears a symbol; without a call of a note, which stands once. */
function symbolOf(rows: readonly SetRow[]): Piece[] {
  const row = rows.find(({ role, kind }) => role === 'front' && kind === 'symbol');
  return (row?.paragraphs ?? []).flatMap(({ pieces }) => pieces).filter(({ kind }) => kind === 'words');
}

function titleOf({ rows }: Comparison): string {
  const titles = rows.map(
    (row) => row.new.find(({ role, kind }) => role === 'front' && kind === 'title')?.text,
  );
  return titles.find((title) => title !== undefined)?.replaceAll('\n', ' ') ?? '';
}
