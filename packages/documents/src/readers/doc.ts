import type { Answer, SourceText } from '@biennium/core';
import { stopwatch, withinBounds } from '../bounds.ts';
import { type DocumentIssueCode, type DocumentIssueValues, documentIssue } from '../issues.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import { type Line, wordsOf } from '../lines/line.ts';
import { noteLine } from '../lines/note-line.ts';
import { type NoteKind, Notes } from '../lines/notes.ts';
import { Tally } from '../lines/tally.ts';
import { writeLine } from '../lines/write-line.ts';
import type { ByteView } from '../ole/byte-view.ts';
import { CompoundFile } from '../ole/compound-file.ts';
import { SourceBuilder } from '../source-builder.ts';
import { numberingOf } from './doc/lists.ts';
import { PropertyPages } from './doc/properties.ts';
import { type DocContext, linesOfStory } from './doc/stories.ts';
import { StyleSheet } from './doc/style-sheet.ts';
import { TABLES, WordBinary } from './doc/word-binary.ts';

const WORD_97 = 0xa5ec;
const OLDEST_READ = 0x00c0;
const ENCRYPTED = 0x0100;
const SECOND_TABLES = 0x0200;

/**
 * A Word 97–2003 file ([MS-DOC]): paragraphs with their automatic numbers, italics, notes at the end, tracked changes as
 * if accepted. Running headers come first and footers last, each as a line with its role.
 */
export function sourceFromDoc(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): Answer<SourceText | null> {
  return withinBounds(() => {
    const streams = new CompoundFile(bytes);
    if (streams.names.includes('EncryptedPackage')) return encrypted();
    const main = streams.stream('WordDocument');
    if (!main) {
      const message =
        'The file is an Office file without a Word text (a spreadsheet, a presentation or a message).';
      return refused('document/unsupported', message, { what: 'office', name: '' });
    }
    if (main.u16(0) !== WORD_97 || main.u16(2) < OLDEST_READ) {
      const message =
        'The file was written by Word 6, Word 95 or older. Open it in a word processor and save it as .docx.';
      return refused('document/unsupported', message, { what: 'wordProcessor', name: 'Word 6/95' });
    }
    const flags = main.u16(10);
    if (flags & ENCRYPTED) return encrypted();
    const name = flags & SECOND_TABLES ? '1Table' : '0Table';
    const tables = streams.stream(name);
    if (!tables) {
      const detail = `its stream ${name} is missing`;
      return refused('document/unreadable', `The Word file is broken: ${detail}.`, { what: 'word', detail });
    }
    const file = new WordBinary(main, tables, limits);
    if (file.text === '') {
      const detail = 'no text could be found in it';
      return refused('document/unreadable', `The Word file is broken: ${detail}.`, { what: 'word', detail });
    }
    return readFile(file, limits);
  });
}

function refused<C extends DocumentIssueCode>(
  code: C,
  message: string,
  values: DocumentIssueValues<C>,
): Answer<null> {
  return { value: null, issues: [documentIssue(code, 'error', message, values)] };
}

function encrypted(): Answer<null> {
  const message = 'The file is protected by a password. Save it without one and read it again.';
  return refused('document/encrypted', message, {});
}

function readFile(file: WordBinary, limits: Limits): Answer<SourceText> {
  const notes = new Notes();
  const tally = new Tally();
  tally.comments = file.annotations;
  const references = new Map<number, { kind: NoteKind; id: string; automatic: boolean }>();
  addReferences(file.table(TABLES.footnoteReferences), 'footnote', references);
  addReferences(file.table(TABLES.endnoteReferences), 'endnote', references);
  const context: DocContext = {
    file,
    characters: new PropertyPages(file.main, file.table(TABLES.characterPages), 'characters'),
    paragraphs: new PropertyPages(file.main, file.table(TABLES.paragraphPages), 'paragraphs'),
    styles: new StyleSheet(file.table(TABLES.styles)),
    numbering: numberingOf(file.behind(TABLES.lists), file.table(TABLES.listOverrides)),
    notes,
    tally,
    authors: stringsOf(file.table(TABLES.authors)),
    references,
    checkTime: stopwatch(limits),
  };
  const body = linesOfStory(...file.stories.body, context, null);
  const texts = {
    footnote: noteTexts(file.table(TABLES.footnoteTexts), file.stories.footnotes),
    endnote: noteTexts(file.table(TABLES.endnoteTexts), file.stories.endnotes),
  };
  const noteLines: Line[] = [];
  for (const { kind, id, marker } of [...notes.referred]) {
    const text = texts[kind][Number(id)];
    const lines = text
      ? linesOfStory(...text, context, marker).filter((line) => wordsOf(line).trim() !== '')
      : [];
    noteLines.push(
      ...lines.map((line, i) =>
        i === 0 ? noteLine(line, marker) : { ...line, role: 'note' as const, marker },
      ),
    );
  }
  const { headers, footers } = furniture(context);
  const builder = new SourceBuilder(limits);
  for (const line of [...headers, ...body, ...noteLines, ...footers]) writeLine(line, builder);
  const source = builder.source('doc', null);
  const inserted = source.marks.find((mark) => mark.kind === 'inserted');
  return {
    value: source,
    issues: tally.issues(inserted ? { start: inserted.start, end: inserted.end } : null),
  };
}

/** Places of the marks of notes: n + 1 places, then for each whether Word numbers it ([MS-DOC] 2.8.16 PlcffndRef). */
function addReferences(
  table: ByteView,
  kind: NoteKind,
  references: Map<number, { kind: NoteKind; id: string; automatic: boolean }>,
): void {
  const count = Math.max(0, Math.floor((table.length - 4) / 6));
  for (let i = 0; i < count; i++) {
    const automatic = table.u16((count + 1) * 4 + i * 2) !== 0;
    references.set(table.u32(i * 4), { kind, id: String(i), automatic });
  }
}

/** Where the text of each note stands, in their order ([MS-DOC] 2.8.19 PlcffndTxt). */
function noteTexts(table: ByteView, [start, end]: readonly [number, number]): (readonly [number, number])[] {
  const texts: (readonly [number, number])[] = [];
  for (let at = 0; at + 8 <= table.length; at += 4) {
    const from = Math.min(start + table.u32(at), end);
    texts.push([from, Math.max(from, Math.min(start + table.u32(at + 4), end))]);
  }
  return texts;
}

/**
 * Running headers and footers: six stories for notes' separators, then six for each section: even header, odd header,
 * even footer, odd footer, first header, first footer ([MS-DOC] 2.8.25 Plcfhdd).
 */
function furniture(context: DocContext): { headers: Line[]; footers: Line[] } {
  const texts = noteTexts(context.file.table(TABLES.headers), context.file.stories.headers);
  const kept: Record<'header' | 'footer', Line[]> = { header: [], footer: [] };
  const seen = new Set<string>();
  for (const [i, text] of texts.entries()) {
    if (i < 6) continue;
    const role = [2, 3, 5].includes(i % 6) ? 'footer' : 'header';
    for (const line of linesOfStory(...text, context, null)) {
      const words = wordsOf(line).trim();
      if (words === '' || seen.has(words)) continue;
      seen.add(words);
      kept[role].push({ pieces: line.pieces, role });
    }
  }
  return { headers: kept.header, footers: kept.footer };
}

/** A table of strings ([MS-DOC] 2.2.4 STTB): a mark of two bytes, their count, the size of extra data, the strings. */
function stringsOf(table: ByteView): string[] {
  const strings: string[] = [];
  if (table.u16(0) !== 0xffff) return strings;
  const extra = table.u16(4);
  let at = 6;
  for (let i = 0; i < table.u16(2) && at + 2 <= table.length; i++) {
    const length = table.u16(at);
    strings.push(table.wide(at + 2, length));
    at += 2 + length * 2 + extra;
  }
  return strings;
}
