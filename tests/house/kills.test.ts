import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { killed } from '../../benchmarks/src/kills/killed.ts';
import { readyToEmbed } from '../../packages/server/src/test-kit/engines.ts';

const folder = mkdtempSync(join(tmpdir(), 'biennium-kills-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('[F33] killed under load, nothing that was acknowledged is lost, and the chain holds', {
  timeout: 600_000,
}, async () => {
  await readyToEmbed();
  const found = await killed({ engine: 'embedded', count: 3, folder, cluster: null });
  expect(found).toMatchObject({ kills: 3, lost: [], broken: 0, faults: [] });
  expect(found.acknowledged).toBeGreaterThan(0);
});
