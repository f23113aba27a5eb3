import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  type ComparisonRow,
  comparisonOfInstruments,
  instrumentsFromSource,
  isRoutine,
} from '@biennium/core';
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

/** How many code units of long words are shown at either end. */
const SHOWN = 60;

function shortened(words: string): string {
  return words.length <= 2 * SHOWN ? words : `${words.slice(0, SHOWN)} … ${words.slice(-SHOWN)}`;
}

/** A row with its changes, a line each, and the rule that explains it; a dash for what is substantive. */
function linesOfRow({ old, new: fresh, redline, changes }: ComparisonRow): string[] {
  const addresses = [old, fresh].map((blocks) => blocks.map(({ address }) => address).join(' + '));
  const told = changes.map((change) => {
    const was = shortened(redline.old.slice(change.old.start, change.old.end));
    const is = shortened(redline.new.slice(change.new.start, change.new.end));
    return `  ${(change.rule ?? '—').padEnd(22)} ${was && `[-${was}-]`}${is && `{+${is}+}`}`;
  });
  return ['', `${addresses.join(' → ')}${isRoutine(changes) ? ' (routine)' : ''}`, ...told];
}

describe.each(STEPS)('%s → %s', (old, next) => {
  test('[L40] each change of a paragraph is explained as expected', async () => {
    const { rows } = comparisonOfInstruments(await read(old), await read(next)).value;
    const revised = rows.filter(
      (row) => row.old.some(({ address }) => address) && row.new.length > 0 && row.changes.length > 0,
    );
    const page = `${[`# ${old} → ${next}`, ...revised.flatMap(linesOfRow)].join('\n')}\n`;
    const expected = new URL(`expected/${old}-${next}.changes.txt`, corpus);
    if (process.env['CORPUS_UPDATE'] === '1') writeFileSync(expected, page);
    expect(existsSync(expected), 'expected changes').toBe(true);
    expect(page).toBe(readFileSync(expected, 'utf8'));
  });
});
