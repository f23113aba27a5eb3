import { readFileSync } from 'node:fs';
import { instrumentsFromSource, outlineOfInstrument, type SourceText } from '@biennium/core';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { outlineOf } from '../test-kit/outline.ts';
import {
  sampleConvertedMarkdown,
  sampleDocx,
  sampleHtml,
  sampleMarkdown,
  sampleText,
  sampleWrappedText,
} from '../test-kit/sample-files.ts';
import { SAMPLE } from '../test-kit/sample-resolution.ts';
import { brokenPromises } from '../test-kit/source-promises.ts';
import { aknFromInstrument } from '../writers/akn.ts';
import { sourceFromDocx } from './docx.ts';

/** One file format as this suite sees it, and what the format is able to tell. */
interface Case {
  readonly name: string;
  readonly file: string;
  readonly bytes: () => Uint8Array;
  readonly format: SourceText['format'];
  readonly tells: {
    /** Where each paragraph ends. */
    readonly paragraphs: boolean;
    readonly italics: boolean;
    readonly references: boolean;
    readonly notes: boolean;
  };
}

const ALL = { paragraphs: true, italics: true, references: true, notes: true };
const NOTHING = { paragraphs: true, italics: false, references: false, notes: false };
const utf8 = (text: string) => new TextEncoder().encode(text);
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));

/** The instrument that the sample is, as the Word file gives it. */
function sampleInstrument() {
  const { value } = sourceFromDocx(sampleDocx('automatic'));
  const [answer] = value ? instrumentsFromSource(value) : [];
  if (!answer) throw new Error('the sample was not read');
  return answer;
}

const akn = (profile: 'guideline' | 'unxml') =>
  utf8(aknFromInstrument(sampleInstrument().value, { profile }));

const CASES: readonly Case[] = [
  { name: 'plain text', file: 'a.txt', bytes: () => utf8(sampleText()), format: 'text', tells: NOTHING },
  {
    name: 'wrapped text',
    file: 'a.txt',
    bytes: () => utf8(sampleWrappedText()),
    format: 'text',
    tells: NOTHING,
  },
  { name: 'Markdown', file: 'a.md', bytes: () => utf8(sampleMarkdown()), format: 'markdown', tells: ALL },
  {
    name: 'Markdown of a converter, in a .txt file',
    file: 'a.txt',
    bytes: () => utf8(sampleConvertedMarkdown()),
    format: 'markdown',
    tells: { ...ALL, notes: false },
  },
  { name: 'HTML', file: 'a.html', bytes: () => utf8(sampleHtml()), format: 'html', tells: ALL },
  {
    name: 'HTML of LibreOffice',
    file: 'a.html',
    bytes: () => fixture('sample-libreoffice.htm'),
    format: 'html',
    tells: ALL,
  },
  {
    name: '.docx with automatic numbers',
    file: 'a.docx',
    bytes: () => sampleDocx('automatic'),
    format: 'docx',
    tells: ALL,
  },
  {
    name: '.docx with typed numbers',
    file: 'a.docx',
    bytes: () => sampleDocx('typed'),
    format: 'docx',
    tells: ALL,
  },
  {
    name: '.docx of LibreOffice',
    file: 'a.docx',
    bytes: () => fixture('sample-libreoffice.docx'),
    format: 'docx',
    tells: ALL,
  },
  {
    name: '.doc with automatic numbers',
    file: 'a.doc',
    bytes: () => fixture('sample-automatic-numbers.doc'),
    format: 'doc',
    tells: ALL,
  },
  {
    name: '.doc with typed numbers',
    file: 'a.doc',
    bytes: () => fixture('sample-typed-numbers.doc'),
    format: 'doc',
    tells: ALL,
  },
  {
    name: 'PDF',
    file: 'a.pdf',
    bytes: () => fixture('sample-libreoffice.pdf'),
    format: 'pdf',
    tells: { ...NOTHING, paragraphs: false },
  },
  {
    name: 'AKN4UN by the guideline',
    file: 'a.xml',
    bytes: () => akn('guideline'),
    format: 'akn',
    tells: ALL,
  },
  { name: 'AKN4UN as the UN writes it', file: 'a.xml', bytes: () => akn('unxml'), format: 'akn', tells: ALL },
];

const SUPERSCRIPT = /[⁰¹²³⁴-⁹]/g;
const bare = (text: string) => text.replace(/\{\d+\}/g, '').replaceAll('_', '');
const italicsIn = (text: string) => [...text.matchAll(/_([^_]+)_/g)].map((match) => match[1]);

const PARAGRAPHS = SAMPLE.paragraphs.map(({ number, phrase, text }) => ({
  words: [number, `${phrase ?? ''}${bare(text)}`].filter((part) => part !== null).join(' '),
  italics: phrase === null ? [] : [phrase],
  notes: [...text.matchAll(/\{(\d+)\}/g)].map((match) => match[1]),
}));

describe.each(CASES)('the sample resolution as $name', ({ file, bytes, format, tells }) => {
  const read = async () => {
    const { value, issues } = await readDocument(bytes(), file);
    if (!value) throw new Error(`not read: ${JSON.stringify(issues)}`);
    return { source: value, issues };
  };

  test('is told by its content and read without complaint', async () => {
    const { source, issues } = await read();
    expect(source.format).toBe(format);
    expect(issues).toEqual([]);
  });

  test('gives the same words, in the same order where paragraphs are told', async () => {
    const { source } = await read();
    const lines = outlineOf(source).map((line) => line.words.replace(SUPERSCRIPT, '').trim());
    const notes = SAMPLE.notes.map(({ text }) => bare(text));
    const expected = [
      ...SAMPLE.front,
      SAMPLE.title,
      SAMPLE.formula,
      ...PARAGRAPHS.map((p) => p.words),
      ...SAMPLE.closing,
      ...notes,
    ];
    const sorted = (all: string[]) => all.join(' ').split(' ').sort();
    if (tells.paragraphs) expect(lines).toEqual(expected);
    else expect(sorted(lines)).toEqual(sorted(expected));
  });

  test.runIf(tells.italics)('gives the opening phrases and titles in italics', async () => {
    const { source } = await read();
    const outline = outlineOf(source);
    const body = outline.filter((line) => PARAGRAPHS.some((p) => p.words === line.words));
    expect(body.map((line) => line.italics)).toEqual(PARAGRAPHS.map((p) => p.italics));
    const notes = outline.slice(-SAMPLE.notes.length);
    expect(notes.map((line) => line.italics)).toEqual(SAMPLE.notes.map((note) => italicsIn(note.text)));
  });

  test.runIf(tells.references)('gives the marks of notes where they stand', async () => {
    const { source } = await read();
    const body = outlineOf(source).filter((line) => PARAGRAPHS.some((p) => p.words === line.words));
    expect(body.map((line) => line.notes)).toEqual(PARAGRAPHS.map((p) => p.notes));
  });

  test.runIf(tells.notes)('says which lines are notes, and their markers', async () => {
    const { source } = await read();
    const roles = outlineOf(source)
      .slice(-SAMPLE.notes.length)
      .map((line) => line.role);
    expect(roles).toEqual(SAMPLE.notes.map((note) => `note ${note.marker}`));
  });

  test('becomes the same instrument', async () => {
    const { source } = await read();
    expect(instrumentsFromSource(source).map(outlineOfInstrument)).toEqual([
      outlineOfInstrument(sampleInstrument()),
    ]);
  });

  test('keeps the promises of a source', async () => {
    expect(brokenPromises((await read()).source)).toEqual([]);
  });
});
