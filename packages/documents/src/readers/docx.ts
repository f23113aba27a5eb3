import type { Answer, Issue, MarkedUpDocument, SourceText } from '@biennium/core';
import { withinBounds } from '../bounds.ts';
import { documentIssue } from '../issues.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import { Fields } from '../lines/fields.ts';
import { type Line, wordsOf } from '../lines/line.ts';
import { noteLine } from '../lines/note-line.ts';
import { type NoteKind, Notes } from '../lines/notes.ts';
import { Numbering } from '../lines/numbering.ts';
import { Tally } from '../lines/tally.ts';
import { writeLine } from '../lines/write-line.ts';
import { checkLength, SourceBuilder } from '../source-builder.ts';
import { Archive, BrokenMember } from '../zip/archive.ts';
import { defineNumbers, whole } from './docx/define-numbers.ts';
import { insertedLength, MarkedWriter } from './docx/marked-writer.ts';
import { Markings } from './docx/markings.ts';
import { type Relationship, WordPackage } from './docx/package.ts';
import type { RunContext } from './docx/runs.ts';
import { Story } from './docx/story.ts';
import { Styles } from './docx/styles.ts';
import { statedBy } from './docx/xml.ts';

const MAIN_PART = 'word/document.xml';

/**
 * A Word file: paragraphs with their automatic numbers, italics through all styles, notes at the end, tracked changes as
 * if accepted. Running headers come first and footers last, each as a line with its role.
 */
export function sourceFromDocx(
  bytes: Uint8Array,
  limits: Limits = DEFAULT_LIMITS,
): Answer<SourceText | null> {
  return readWith(bytes, limits, (parts) => new DocxReader(parts, limits, 'accepted').source());
}

/** A Word file as it was before its tracked changes, with these and its comments at their places. */
export function markedUpFromDocx(
  bytes: Uint8Array,
  limits: Limits = DEFAULT_LIMITS,
): Answer<MarkedUpDocument | null> {
  return readWith(bytes, limits, (parts) => new DocxReader(parts, limits, 'as-it-was').markedUp());
}

function readWith<T>(
  bytes: Uint8Array,
  limits: Limits,
  read: (parts: WordPackage) => Answer<T | null>,
): Answer<T | null> {
  return withinBounds(() => {
    let archive: Archive;
    try {
      archive = new Archive(bytes, limits);
    } catch (error) {
      if (!(error instanceof BrokenMember)) throw error;
      return broken(`The Word file cannot be opened: ${error.message}.`, error.message);
    }
    const other = otherDocument(archive.names);
    if (other) return { value: null, issues: [other] };
    return read(new WordPackage(archive, limits));
  });
}

/** Members that tell other zipped formats from a Word file. */
const OTHERS: readonly (readonly [member: RegExp, name: string, words: string])[] = [
  [/^xl\//, 'Excel', 'an Excel workbook'],
  [/^ppt\//, 'PowerPoint', 'a PowerPoint presentation'],
  [/^content\.xml$/, 'OpenDocument', 'an OpenDocument file'],
  [/^META-INF\/container\.xml$/, 'EPUB', 'an electronic book'],
];

/** The issue of a zip archive that is no Word file; null when it is one, or looks like a damaged one. */
function otherDocument(names: readonly string[]): Issue | null {
  if (names.some((name) => name.startsWith('word/'))) return null;
  const other = OTHERS.find(([member]) => names.some((name) => member.test(name)));
  if (!other && names.some((name) => name === '[Content_Types].xml' || name === '_rels/.rels')) return null;
  const words = other?.[2] ?? 'a zip archive without a Word text';
  const message = `The file is ${words}, which is not read. Save it as .docx.`;
  return documentIssue('document/unsupported', 'error', message, {
    what: other ? 'wordProcessor' : 'archive',
    name: other?.[1] ?? 'zip',
  });
}

function broken(message: string, detail: string): Answer<null> {
  return {
    value: null,
    issues: [documentIssue('document/unreadable', 'error', message, { what: 'word', detail })],
  };
}

class DocxReader {
  readonly #parts: WordPackage;
  readonly #limits: Limits;
  readonly #styles = new Styles();
  readonly #numbering = new Numbering();
  readonly #notes = new Notes();
  readonly #tally = new Tally();
  readonly #view: RunContext['view'];
  readonly #markings = new Markings();

  constructor(parts: WordPackage, limits: Limits, view: RunContext['view']) {
    this.#parts = parts;
    this.#limits = limits;
    this.#view = view;
  }

  source(): Answer<SourceText | null> {
    const lines = this.#lines();
    return lines ? this.#written(lines) : this.#withoutText();
  }

  markedUp(): Answer<MarkedUpDocument | null> {
    const lines = this.#lines();
    if (!lines) return this.#withoutText();
    const builder = new SourceBuilder(this.#limits);
    const writer = new MarkedWriter(builder, this.#markings);
    for (const line of lines) writer.write(line);
    const source = builder.source('docx', null);
    const value = { source, changes: writer.changes(), comments: writer.comments(source.text.length) };
    return { value, issues: this.#parts.issues };
  }

  /** Every line of the file, in the order in which they are told; null when it has no text. */
  #lines(): Line[] | null {
    const main = this.#mainPart();
    const relationships = this.#parts.relationshipsOf(main);
    const partsOf = (type: string) =>
      relationships.filter((r) => r.type === type && !r.external).map((r) => r.target);

    for (const part of partsOf('styles')) {
      this.#parts.read(part, {
        whole: new Set(['w:style', 'w:docDefaults']),
        element: (e) => this.#styles.define(e),
      });
    }
    for (const part of partsOf('numbering')) {
      this.#parts.read(part, {
        whole: new Set(['w:abstractNum', 'w:num']),
        element: (e) => defineNumbers(e, this.#numbering),
      });
    }
    for (const part of partsOf('settings')) this.#readSettings(part);

    const body: Line[] = [];
    let characters = 0;
    const readable = this.#readStory(main, relationships, (line) => {
      characters += wordsOf(line).length + insertedLength(line);
      checkLength(characters, this.#limits);
      body.push(line);
    });
    if (!readable) return null;
    for (const part of partsOf('footnotes')) this.#readNotes(part, 'footnote');
    for (const part of partsOf('endnotes')) this.#readNotes(part, 'endnote');
    for (const part of partsOf('comments')) this.#readComments(part);
    for (const part of partsOf('commentsExtended')) this.#readAnswers(part);
    const headers = this.#furniture(partsOf('header'), 'header');
    const footers = this.#furniture(partsOf('footer'), 'footer');
    return [...headers, ...body, ...this.#noteLines(), ...footers];
  }

  #withoutText(): Answer<null> {
    const missing = `the part ${this.#mainPart()} is missing or empty`;
    return {
      value: null,
      issues: [...this.#parts.issues, ...broken(`The Word file has no text: ${missing}.`, missing).issues],
    };
  }

  #mainPart(): string {
    const declared = this.#parts
      .relationshipsOf('')
      .find((r) => r.type === 'officeDocument' && !r.external)?.target;
    return declared && this.#parts.has(declared) ? declared : MAIN_PART;
  }

  #context(relationships: readonly Relationship[]): RunContext {
    return {
      styles: this.#styles,
      notes: this.#notes,
      tally: this.#tally,
      fields: new Fields(),
      links: new Map(relationships.filter((r) => r.external).map((r) => [r.id, r.target])),
      ownMarker: null,
      view: this.#view,
    };
  }

  #readStory(part: string, relationships: readonly Relationship[], take: (line: Line) => void): boolean {
    const story = new Story(this.#context(relationships), this.#numbering, take);
    const readable = this.#parts.read(part, story);
    story.release();
    return readable;
  }

  #readSettings(part: string): void {
    this.#parts.read(part, {
      whole: new Set(['w:footnotePr', 'w:endnotePr']),
      element: (element) => {
        const kind = element.name === 'w:footnotePr' ? 'footnote' : 'endnote';
        const start = statedBy(element, 'w:numStart');
        this.#notes.numberAs(
          kind,
          statedBy(element, 'w:numFmt'),
          start === undefined ? undefined : whole(start, 1),
        );
      },
    });
  }

  /** Notes that nothing refers to (Word's separators, notes whose reference was deleted) are not shown and not kept. */
  #readNotes(part: string, kind: NoteKind): void {
    const context = this.#context(this.#parts.relationshipsOf(part));
    let id: string | null = null;
    const story = new Story(context, this.#numbering, (line) => {
      if (id !== null) this.#notes.addLine(kind, id, line);
    });
    this.#parts.read(part, {
      whole: story.whole,
      element: (element) => {
        if (id === null) return;
        if (context.ownMarker !== null) story.element(element);
        else if (element.name === 'w:p') this.#markings.addNoteWords(`${kind} ${id}`, element);
      },
      open: (name, attributes) => {
        if (name === `w:${kind}`) {
          id = attributes['w:id'] ?? '';
          context.ownMarker = this.#notes.markerOf(kind, id);
        } else story.open(name, attributes);
      },
      close: (name) => {
        if (name !== `w:${kind}`) return story.close(name);
        story.release();
        id = null;
      },
    });
  }

  #readComments(part: string): void {
    this.#parts.read(part, {
      whole: new Set(['w:comment']),
      element: (element) => {
        this.#tally.comments++;
        this.#markings.addComment(element);
      },
    });
  }

  /** Which comment answers which: a part of its own, in a namespace of its own. */
  #readAnswers(part: string): void {
    const take = (name: string, attributes: Readonly<Record<string, string>>) => {
      if (name.endsWith(':commentEx')) this.#markings.addAnswer(attributes);
    };
    this.#parts.read(part, { whole: new Set(), element: () => {}, open: take });
  }

  #noteLines(): Line[] {
    const lines: Line[] = [];
    for (const note of this.#notes.referred) {
      for (const [i, line] of this.#notes.linesOf(note).entries()) {
        lines.push(i === 0 ? noteLine(line, note.marker) : { ...line, role: 'note', marker: note.marker });
      }
    }
    return lines;
  }

  /** Headers or footers; the same words are kept once, since Word stores one part for each kind of page. */
  #furniture(parts: readonly string[], role: 'header' | 'footer'): Line[] {
    const lines: Line[] = [];
    const seen = new Set<string>();
    for (const part of parts) {
      this.#readStory(part, this.#parts.relationshipsOf(part), ({ pieces }) => {
        const line: Line = { pieces, role };
        const words = wordsOf(line).trim();
        if (words === '' || seen.has(words)) return;
        seen.add(words);
        lines.push(line);
      });
    }
    return lines;
  }

  #written(lines: readonly Line[]): Answer<SourceText> {
    const builder = new SourceBuilder(this.#limits);
    for (const line of lines) writeLine(line, builder);
    const source = builder.source('docx', null);
    const inserted = source.marks.find((mark) => mark.kind === 'inserted');
    const first = inserted ? { start: inserted.start, end: inserted.end } : null;
    return { value: source, issues: [...this.#parts.issues, ...this.#tally.issues(first)] };
  }
}
