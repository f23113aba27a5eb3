import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BoundedReading } from './bounded-reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'bounded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a PDF that holds its parser without end is given up, and the next file is read', async () => {
  const hostile = join(folder, 'hostile.pdf');
  writeFileSync(hostile, `%PDF-1.4\n${'1 0 obj <<\n'.repeat(40_000)}`);
  const plain = join(folder, 'plain.txt');
  writeFileSync(plain, 'The General Assembly,\n\n1. Decides to go on.\n');
  const reading = new BoundedReading({ milliseconds: 500, megabytes: 512 });
  try {
    const given = await reading.path(hostile);
    expect(given.source).toBeNull();
    expect(given.issues.map((issue) => issue.code)).toEqual(['document/too-slow']);
    expect((await reading.path(plain)).readings).toHaveLength(1);
  } finally {
    await reading.close();
  }
});
