import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { browser, type Look, type Person, person } from './person.ts';
import { type RunningHouse, runningHouse } from './running-house.ts';

/** A house of their own for the walks of one file, and a browser. */
export function openHouse(): { house: RunningHouse; chrome: Browser } {
  const open = {} as { house: RunningHouse; chrome: Browser };
  beforeAll(async () => {
    [open.house, open.chrome] = await Promise.all([runningHouse(), browser()]);
  });
  afterAll(async () => {
    await open.chrome?.close();
    await open.house?.close();
  });
  return open;
}

/** The same, with a new person in it for each walk. */
export function inTheHouse(look: Look): { house: RunningHouse; chrome: Browser; someone: Person } {
  const open = openHouse() as ReturnType<typeof openHouse> & { someone: Person };
  beforeEach(async () => {
    open.someone = await person(open.chrome, open.house.address, look);
  });
  afterEach(() => open.someone.leaves());
  return open;
}
