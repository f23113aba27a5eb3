import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../limits.ts';
import { outlineOf } from '../test-kit/outline.ts';
import { sourceFromDoc } from './doc.ts';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));

function read(name: string) {
  const { value, issues } = sourceFromDoc(fixture(name));
  if (!value) throw new Error(JSON.stringify(issues));
  return { source: value, issues, outline: outlineOf(value) };
}

describe('a .doc with changes, a table, a link and a starred note', () => {
  test('is read as if all changes were accepted, and says so', () => {
    const { outline, issues } = read('sample-changes.doc');
    expect(outline.map(({ words }) => words)).toEqual([
      'Plain inserted end.',
      'First half second half.',
      'Hidden shown.',
      '1. Takes note of it;',
      'Page linked\u2011x after break',
      'starred',
      'last',
      'On behalf of the sample.',
    ]);
    expect(issues.map((issue) => issue.code)).toEqual(['document/tracked-changes', 'document/hidden-text']);
    expect(issues[0]?.message).toContain('by Sample Author');
  });

  test('keeps italics, links, insertions and the star', () => {
    const { source, outline } = read('sample-changes.doc');
    const marked = source.marks.map((mark) => [
      mark.kind,
      mark.value,
      source.text.slice(mark.start, mark.end),
    ]);
    expect(marked).toContainEqual(['italic', undefined, 'Takes note']);
    expect(marked).toContainEqual(['link', 'https://undocs.org/A/RES/1/1', ' linked']);
    expect(marked).toContainEqual(['inserted', 'Sample Author', 'inserted ']);
    expect(outline.map(({ notes, role }) => [notes, role]).slice(-3)).toEqual([
      [['*'], null],
      [[], null],
      [[], 'note *'],
    ]);
  });
});

describe('broken and foreign files', () => {
  const changed = (change: (bytes: Uint8Array) => void) => {
    const bytes = Uint8Array.from(fixture('sample-typed-numbers.doc'));
    change(bytes);
    return sourceFromDoc(bytes);
  };
  /** Where the stream of the text begins: its magic number on a sector's edge. */
  const mainAt = (bytes: Uint8Array) => {
    for (let at = 512; at < bytes.length; at += 512)
      if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return at;
    throw new Error('no stream found');
  };

  test('a password is named', () => {
    const { value, issues } = changed((bytes) => {
      bytes[mainAt(bytes) + 11] = (bytes[mainAt(bytes) + 11] as number) | 1;
    });
    expect([value, issues[0]?.code]).toEqual([null, 'document/encrypted']);
  });

  test('Word 6 is named', () => {
    const { value, issues } = changed((bytes) => bytes.set([101, 0], mainAt(bytes) + 2));
    expect([value, issues[0]?.code]).toEqual([null, 'document/unsupported']);
    expect(issues[0]?.message).toContain('Word 6');
  });

  test('a file cut to its header is broken, not thrown', () => {
    const { value, issues } = sourceFromDoc(fixture('sample-typed-numbers.doc').subarray(0, 700));
    expect(value).toBe(null);
    expect(issues[0]?.severity).toBe('error');
  });

  test('bounds hold', () => {
    const bytes = fixture('sample-typed-numbers.doc');
    const codes = (limits: Partial<typeof DEFAULT_LIMITS>) =>
      sourceFromDoc(bytes, { ...DEFAULT_LIMITS, ...limits }).issues.map((issue) => issue.code);
    expect(codes({ textCharacters: 100 })).toEqual(['document/too-large']);
    expect(codes({ milliseconds: -1 })).toEqual(['document/too-slow']);
  });
});
