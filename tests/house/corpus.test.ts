import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { instrumentsFromSource, outlineOfInstrument } from '@biennium/core';
import { readDocument } from '@biennium/documents';
import { describe, expect, test } from 'vitest';

const corpus = new URL('../../corpus/', import.meta.url);
const { instruments } = JSON.parse(readFileSync(new URL('provenance.json', corpus), 'utf8')) as {
  instruments: { file: string; symbol: string; sha256: string }[];
};

/** Preambular and operative paragraphs, counted by hand in the originals. */
const COUNTED: Readonly<Record<string, readonly [number, number, number]>> = {
  'A_RES_59_8.txt': [10, 12, 1],
  'A_RES_63_114.txt': [19, 16, 3],
  'A_RES_69_317.txt': [27, 24, 4],
  'A_77_L.18.txt': [29, 27, 8],
  'A_RES_79_9.txt': [29, 30, 6],
};

describe.each(instruments)('$file', ({ file, sha256 }) => {
  const bytes = readFileSync(new URL(file, corpus));

  test('stands unaltered', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  });

  test('is read as its expected outline', async () => {
    const source = await readDocument(bytes, file);
    if (source.value === null) throw new Error(JSON.stringify(source.issues));
    const [answer] = instrumentsFromSource(source.value);
    if (!answer) throw new Error('no instrument');
    const { preamble, operative, notes } = answer.value;
    expect([preamble.length, operative.length, notes.length]).toEqual(COUNTED[file]);
    const outline = outlineOfInstrument(answer);
    const expected = new URL(`expected/${file.replace(/\.txt$/, '.outline.txt')}`, corpus);
    if (process.env['CORPUS_UPDATE'] === '1') writeFileSync(expected, outline);
    expect(existsSync(expected), 'an expected outline').toBe(true);
    expect(outline).toBe(readFileSync(expected, 'utf8'));
  });
});
