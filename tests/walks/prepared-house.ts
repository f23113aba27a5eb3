import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { houseOn, root } from './running-house.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder in which the program was started once, and has read all that it can from the founding five. */
    readonly preparedData: string;
  }
}

/** How long the first start and all reading after it may take. */
const patienceMilliseconds = 180_000;

/**
 * Before the walks: builds what is stale and starts the program once on an empty folder; each file of walks then has a copy of that
 * folder. @throws when the house does not build, or has not read all in time
 */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const build = spawnSync(process.execPath, ['scripts/build.js'], { cwd: root, encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`the house does not build:\n${build.stderr}`);
  const data = await mkdtemp(join(tmpdir(), 'biennium-prepared-'));
  const house = await houseOn(data);
  await allRead(house.address);
  await house.close();
  project.provide('preparedData', data);
  return () => rm(data, { recursive: true, force: true });
}

async function allRead(address: string): Promise<void> {
  const until = Date.now() + patienceMilliseconds;
  const ask = async (path: string) => (await fetch(`${address}${path}`)).json();
  for (;;) {
    const { total } = await ask('/api/mandates?fate=last&size=1');
    const { waiting, lineages } = await ask('/api/mandates/reading');
    if (total > 0 && waiting + lineages === 0) return;
    if (Date.now() > until) throw new Error('the founding texts were not read in time');
    await pause(200);
  }
}
