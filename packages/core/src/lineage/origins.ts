import { type FlatParagraph, flatParagraph } from '../instrument/flat-paragraph.ts';
import type { Instrument } from '../instrument/instrument.ts';
import type { Lineage } from './lineage.ts';
import { carriedRuns, type OriginRun } from './origins-carried.ts';

/** The origins of the words of one paragraph. The runs tile its flat text: in order, without gaps, none of them empty. */
export interface ParagraphOrigins {
  readonly paragraph: FlatParagraph;
  readonly runs: readonly OriginRun[];
}

/**
 * Where each word of an instrument came into its lineage (rules L70–L74), paragraph by paragraph in its order. `instruments` are those
 * of the lineage, in its order; `upTo` is the index of the one that is read, the last when it is not given. What comes after it is
 * not looked at.
 */
export function originsOfWords(
  instruments: readonly Instrument[],
  { links }: Pick<Lineage, 'links'>,
  upTo: number = instruments.length - 1,
): readonly ParagraphOrigins[] {
  const ancestors = ancestorsOf(links, upTo);
  const known = new Map<string, ParagraphOrigins>();
  let read: ParagraphOrigins[] = [];
  for (const [index, instrument] of instruments.slice(0, upTo + 1).entries()) {
    read = [...instrument.preamble, ...instrument.operative].map((clause) => {
      const paragraph = flatParagraph(clause);
      const from = (ancestors.get(placeKey(index, paragraph.address)) ?? []).flatMap(
        (key) => known.get(key) ?? [],
      );
      return { paragraph, runs: carriedRuns(paragraph, index, from) };
    });
    for (const origins of read) known.set(placeKey(index, origins.paragraph.address), origins);
  }
  return read;
}

/** For each place the places that it came from. */
function ancestorsOf(links: Lineage['links'], upTo: number): ReadonlyMap<string, readonly string[]> {
  const ancestors = new Map<string, string[]>();
  for (const { from, to } of links) {
    if (!from || !to || to.instrument > upTo || from.instrument >= to.instrument) continue;
    const keys = from.addresses.map((address) => placeKey(from.instrument, address));
    for (const address of to.addresses) {
      const key = placeKey(to.instrument, address);
      ancestors.set(key, [...(ancestors.get(key) ?? []), ...keys]);
    }
  }
  return ancestors;
}

function placeKey(instrument: number, address: string): string {
  return `${instrument}:${address}`;
}
