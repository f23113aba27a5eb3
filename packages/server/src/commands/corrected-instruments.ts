import type { Instrument } from '@biennium/core';
import { correctionsOfAll } from '../store/repositories/corrections.ts';
import { readingsOf } from '../store/repositories/instruments.ts';
import { correctedInstrument } from './check-corrections.ts';
import type { Context } from './context.ts';

/** So many are parsed at a time, so that others are answered in between. */
const step = 8;

/** Instruments with their corrections applied, by id; those that are not held are left out. */
export async function correctedInstruments(
  { db, actor }: Context,
  ids: readonly string[],
): Promise<Map<string, Instrument>> {
  const corrections = await correctionsOfAll(db, actor.workspace, ids);
  const instruments = new Map<string, Instrument>();
  for (let from = 0; from < ids.length; from += step) {
    const readings = await readingsOf(db, actor.workspace, ids.slice(from, from + step));
    for (const [id, reading] of readings) {
      instruments.set(id, correctedInstrument(reading, corrections.get(id) ?? []));
    }
  }
  return instruments;
}
