import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { comparisonOfInstruments, instrumentsFromSource, pageOfComparison } from '@biennium/core';
import { readDocument } from '@biennium/documents';
import { describe, expect, test } from 'vitest';

const corpus = new URL('../../corpus/', import.meta.url);

/** The steps from each founding text to the next. */
const STEPS = [
  ['A_RES_59_8', 'A_RES_63_114'],
  ['A_RES_63_114', 'A_RES_69_317'],
  ['A_RES_69_317', 'A_77_L.18'],
  ['A_77_L.18', 'A_RES_79_9'],
] as const;

async function read(name: string) {
  const file = `${name}.txt`;
  const { value } = await readDocument(readFileSync(new URL(file, corpus)), file);
  const [answer] = value ? instrumentsFromSource(value) : [];
  if (!answer) throw new Error(`${file} is not read`);
  return answer.value;
}

describe.each(STEPS)('%s → %s', (old, next) => {
  test('[L22] is marked as its expected redline', async () => {
    const page = pageOfComparison(comparisonOfInstruments(await read(old), await read(next)).value);
    const expected = new URL(`expected/${old}-${next}.redline.txt`, corpus);
    if (process.env['CORPUS_UPDATE'] === '1') writeFileSync(expected, page);
    expect(existsSync(expected), 'an expected redline').toBe(true);
    expect(page).toBe(readFileSync(expected, 'utf8'));
  });
});
