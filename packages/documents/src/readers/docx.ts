import type { Answer, Issue, SourceText } from '@biennium/core';
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
    return new DocxReader(new WordPackage(archive, limits), limits).source();
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

  constructor(parts: WordPackage, limits: Limits) {
    this.#parts = parts;
    this.#limits = limits;
  }

  source(): Answer<SourceText | null> {
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
      characters += wordsOf(line).length;
      checkLength(characters, this.#limits);
      body.push(line);
    });
    if (!readable) {
      const missing = `the part ${main} is missing or empty`;
      return {
        value: null,
        issues: [...this.#parts.issues, ...broken(`The Word file has no text: ${missing}.`, missing).issues],
      };
    }
    for (const part of partsOf('footnotes')) this.#readNotes(part, 'footnote');
    for (const part of partsOf('endnotes')) this.#readNotes(part, 'endnote');
    for (const part of partsOf('comments')) this.#countComments(part);
    const headers = this.#furniture(partsOf('header'), 'header');
    const footers = this.#furniture(partsOf('footer'), 'footer');
    return this.#written([...headers, ...body, ...this.#noteLines(), ...footers]);
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
        if (id !== null && context.ownMarker !== null) story.element(element);
      },
      open: (name, attributes) => {
        if (name === `w:${kind}`) {
          id = attributes['w:id'] ?? '';
          context.ownMarker = this.#notes.markerOf(kind, id);
        } else story.open(name);
      },
      close: (name) => {
        if (name !== `w:${kind}`) return story.close(name);
        story.release();
        id = null;
      },
    });
  }

  #countComments(part: string): void {
    this.#parts.read(part, {
      whole: new Set(['w:comment']),
      element: () => {
        this.#tally.comments++;
      },
    });
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
