import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS, readDocument } from './index.ts';
import { keywordSoup } from './test-kit/keyword-soup.ts';
import { mutated } from './test-kit/mutated.ts';
import { processorTime } from './test-kit/processor-time.ts';
import { seededRandom } from './test-kit/random.ts';
import {
  sampleConvertedMarkdown,
  sampleDocx,
  sampleHtml,
  sampleMarkdown,
  sampleText,
} from './test-kit/sample-files.ts';
import { brokenPromises } from './test-kit/source-promises.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const codes = async (bytes: Uint8Array, name: string) =>
  (await readDocument(bytes, name)).issues.map((issue) => issue.code);

describe('the format is told by the content', () => {
  test.each([
    ['docx', sampleDocx('typed'), 'a.txt'],
    ['html', utf8(sampleHtml()), 'a.doc'],
    ['html', utf8(`\uFEFF<!-- saved --><!DOCTYPE html><html><p>a</p></html>`), 'a.pdf'],
    ['text', utf8(sampleText()), 'a.docx'],
    ['markdown', utf8(sampleMarkdown()), 'a.html'],
  ])('%s, whatever the name says', async (format, bytes, name) => {
    const { value, issues } = await readDocument(bytes, name);
    expect(value?.format).toBe(format);
    expect(issues[0]).toMatchObject({ code: 'document/wrong-extension', severity: 'warning' });
  });

  test('names that say nothing, and Markdown in a .txt file, are no wrong endings', async () => {
    expect(await codes(utf8(sampleText()), 'README')).toEqual([]);
    expect(await codes(utf8(sampleText()), 'a.v2')).toEqual([]);
    expect(await codes(utf8(sampleMarkdown()), 'a.TXT')).toEqual([]);
  });
});

describe('what cannot be read is refused with a reason', () => {
  test.each([
    ['an empty file', new Uint8Array(0), 'document/empty'],
    ['white space', utf8(' \n\n\t'), 'document/empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'document/unsupported'],
    ['Rich Text', utf8('{\\rtf1\\ansi Sample}'), 'document/unsupported'],
    [
      'an archive in an archive',
      zipSync({ 'a.zip': zipSync({ 'b.txt': strToU8('b') }) }),
      'document/unsupported',
    ],
    ['a half archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'document/unreadable'],
    ['XML of another kind', utf8('<?xml version="1.0"?><rss version="2.0"/>'), 'document/unsupported'],
    [
      'a web archive',
      utf8('From: <Saved>\r\nMIME-Version: 1.0\r\n\r\n<html></html>'),
      'document/unsupported',
    ],
    ['control characters', Uint8Array.from({ length: 100 }, (_, i) => i % 9), 'document/unreadable'],
    [
      'an OLE file without text',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
      'document/unsupported',
    ],
  ])('%s', async (_, bytes, code) => {
    const { issues } = await readDocument(bytes, 'file');
    expect(issues.map((issue) => [issue.code, issue.severity])).toEqual([[code, 'error']]);
    expect(issues[0]?.message).toMatch(/^[A-Z].*\.\s*$/);
  });

  test('a file beyond the bytes allowed is not even looked at', async () => {
    const read = await readDocument(utf8('a'.repeat(100)), 'a.txt', { ...DEFAULT_LIMITS, fileBytes: 99 });
    expect(read).toMatchObject({ value: null, issues: [{ code: 'document/too-large' }] });
  });

  test('a text beyond the characters allowed', async () => {
    const read = await readDocument(utf8('a '.repeat(100)), 'a.txt', {
      ...DEFAULT_LIMITS,
      textCharacters: 99,
    });
    expect(read).toMatchObject({ value: null, issues: [{ code: 'document/too-large' }] });
  });
});

describe('any bytes give an answer that keeps its promises', () => {
  const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
  const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ['sample.txt', utf8(sampleText())],
    ['sample.md', utf8(sampleMarkdown())],
    ['converted.txt', utf8(sampleConvertedMarkdown())],
    ['sample.html', utf8(sampleHtml())],
    ['libreoffice.html', fixture('sample-libreoffice.htm')],
    ['automatic.docx', sampleDocx('automatic')],
    ['libreoffice.docx', fixture('sample-libreoffice.docx')],
    ['automatic.doc', fixture('sample-automatic-numbers.doc')],
    ['changes.doc', fixture('sample-changes.doc')],
  ];

  async function complaints(bytes: Uint8Array, name: string): Promise<string[]> {
    const { value, issues } = await readDocument(bytes, name);
    const places = issues.filter(
      ({ span }) => span && (!value || span.start < 0 || span.end > value.text.length),
    );
    const said = value
      ? brokenPromises(value)
      : issues.some((issue) => issue.severity === 'error')
        ? []
        : ['null without an error'];
    return [...said, ...places.map((issue) => `issue outside of the text: ${issue.code}`)];
  }

  test('bytes of any kind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await complaints(bytes, 'file')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(FILES)('%s with changes', async (name, bytes) => {
    for (let seed = 1; seed <= 60; seed++) {
      expect([seed, await complaints(mutated(bytes, seededRandom(seed)), name)]).toEqual([seed, []]);
    }
  });

  test('soups of keywords', async () => {
    for (let seed = 1; seed <= 200; seed++) {
      expect([seed, await complaints(utf8(keywordSoup(seededRandom(seed))), 'soup.txt')]).toEqual([seed, []]);
    }
  });
});

test.each([
  '*',
  '_',
  '`',
  '[',
  ' ',
  '\n',
  '\t',
  '|',
  '-',
  '# ',
  '<!--',
  '<sup>',
  '](a "',
  '**a',
  '> ',
  '[^1]',
  ' \n',
  '#'.repeat(3),
  '<a ',
])('%j many times takes time in proportion', async (piece) => {
  const started = processorTime();
  for (const head of ['', '[a](#b)\n\n', '<html>'])
    await readDocument(utf8(`${head}${piece.repeat(200_000 / piece.length)}x`), 'a.txt');
  expect(processorTime() - started).toBeLessThan(3000);
});
