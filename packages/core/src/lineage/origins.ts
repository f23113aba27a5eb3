import type { FlatParagraph } from '../instrument/flat-paragraph.ts';
import type { Instrument } from '../instrument/instrument.ts';
import type { Range } from '../text/span.ts';
import type { Lineage } from './lineage.ts';

/** A run of words that came into the lineage together: `instrument` is the one that first had them, `address` where they stood in it. */
export interface OriginRun extends Range {
  readonly instrument: number;
  readonly address: string;
}

/** The origins of the words of one paragraph. The runs tile its flat text: in order, without gaps, none of them empty. */
export interface ParagraphOrigins {
  readonly paragraph: FlatParagraph;
  readonly runs: readonly OriginRun[];
}

/**
 * Where each word of an instrument came into its lineage (rules L70–L74): `upTo` is the index of the instrument that is read, the last
 * one when it is not given. `instruments` are those of the lineage, in its order.
 */
export function originsOfWords(
  _instruments: readonly Instrument[],
  _lineage: Pick<Lineage, 'links'>,
  _upTo?: number,
): readonly ParagraphOrigins[] {
  return [];
}

/** How much of a text came from which instrument. */
export interface OriginShare {
  readonly instrument: number;
  /** In words. */
  readonly words: number;
  /** From 0 to 1 of the words of the whole text. */
  readonly share: number;
}

/** The shares of origins, one for each instrument from the first to the last that gave words, those without words among them. */
export function sharesOfOrigins(_origins: readonly ParagraphOrigins[]): readonly OriginShare[] {
  return [];
}
