import type { Instrument, Issue, SourceText } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { type Correction, correctionsOf } from '../store/repositories/corrections.ts';
import { heldSymbols, instrumentById, type StoredInstrument } from '../store/repositories/instruments.ts';
import { correctedInstrument } from './check-corrections.ts';
import type { Context } from './context.ts';

/** An instrument as it stands: what was read, what persons decided, and which cited documents are held. */
export interface ShownInstrument {
  readonly id: string;
  readonly version: number;
  /** With its corrections applied. */
  readonly instrument: Instrument;
  /** As it was read. */
  readonly reading: Instrument;
  readonly corrections: readonly Correction[];
  readonly issues: readonly Issue[];
  readonly source: SourceText;
  readonly file: StoredInstrument['file'];
  readonly held: Readonly<Record<string, string>>;
  readonly keptAt: string;
}

/** Refused: `not-permitted`, `not-found`. */
export async function showInstrument({ db, actor }: Context, id: string): Promise<Result<ShownInstrument>> {
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  const stored = await instrumentById(db, actor.workspace, id);
  if (!stored) return refused(refusal('not-found', 'This instrument is not held.'));
  const corrections = await correctionsOf(db, actor.workspace, id);
  const instrument = correctedInstrument(stored.reading, corrections);
  const cited = instrument.citations.map(({ symbol }) => symbol);
  const held = await heldSymbols(db, actor.workspace, cited, instrument.language);
  return done({ ...stored, instrument, corrections, held });
}
