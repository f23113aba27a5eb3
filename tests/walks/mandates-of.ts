import { expect } from 'vitest';
import type { RunningHouse } from './running-house.ts';

/** Waits until all mandates of the founding texts are read and followed, and gives the id of A/RES/79/9. */
export async function mandatesRead(house: RunningHouse): Promise<string> {
  const ask = async (path: string) => (await fetch(`${house.address}${path}`)).json();
  await expect
    .poll(async () => (await ask('/api/mandates?fate=last&size=1')).total, {
      timeout: 20_000,
      interval: 300,
    })
    .toBeGreaterThan(0);
  await expect
    .poll(
      async () => {
        const { waiting, lineages } = await ask('/api/mandates/reading');
        return waiting + lineages;
      },
      { timeout: 20_000, interval: 300 },
    )
    .toBe(0);
  const { items } = await ask('/api/instruments?q=79/9&size=5');
  return items.find(({ symbol }: { symbol: string }) => symbol === 'A/RES/79/9').id;
}
