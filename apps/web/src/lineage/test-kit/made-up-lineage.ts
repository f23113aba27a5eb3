import type { Gap, Link, Relation, Thread } from '@biennium/core';
import type { LineageParagraph, TaggedLineage } from '../../api/lineage-queries.ts';

/** A made-up lineage: the addresses of each instrument, and what became of what. */
export function madeUpLineage(
  texts: readonly (readonly string[])[],
  links: readonly Link[],
  threads: readonly Thread[],
  gaps: readonly Gap[] = [],
): TaggedLineage {
  const heads = texts.map((_, i) => ({
    instrument: `instrument:${i}`,
    symbol: `A/RES/${60 + i}/1`,
    draftSymbol: null,
    title: 'Keeping of bridges',
    kind: 'resolution' as const,
    session: 60 + i,
    adoptedOn: `${2005 + i}-12-01`,
    language: 'en',
  }));
  return {
    ...{ id: 'lineage:1', name: 'Keeping of bridges', language: 'en', found: 'discovered' },
    ...{ version: 1, tag: '"v1"', decisions: [], issues: [] },
    members: heads.map((head, i) => ({
      ...head,
      ...{ version: 1, reasons: [], author: 'program:discovery', drafts: [] },
      paragraphs: (texts[i] ?? []).map(paragraph),
    })),
    lineage: {
      instruments: heads.map(({ instrument, ...head }) => ({ file: instrument, ...head })),
      ...{ links, threads, gaps },
    },
  };
}

export function link(
  relation: Relation,
  from: readonly [number, ...string[]] | null,
  to: readonly [number, ...string[]] | null,
  more: Partial<Link> = {},
): Link {
  const place = (at: readonly [number, ...string[]] | null) => {
    if (at === null) return null;
    const [instrument, ...addresses] = at;
    return { instrument, addresses };
  };
  return {
    from: place(from),
    to: place(to),
    relation,
    ...{ routine: false, similarity: 0.5, rules: [], reworded: relation === 'revised' },
    ...{ strength: null, decided: false },
    ...more,
  };
}

/** A thread by its places: `thread('0:OP1', '1:OP2')`. */
export function thread(...keys: readonly string[]): Thread {
  return {
    id: keys[0] ?? '',
    places: keys.map((key) => ({
      instrument: Number(key.split(':')[0]),
      address: key.slice(key.indexOf(':') + 1),
    })),
    splitFrom: null,
    mergedInto: null,
  };
}

export function gap(symbol: string, after: number, draft: number | null = null): Gap {
  return { symbol, date: null, after, draft, recalledBy: { instrument: after + 1, address: 'PP1' } };
}

function paragraph(address: string): LineageParagraph {
  const isOperative = address.startsWith('OP');
  return {
    address,
    part: isOperative ? 'operative' : 'preambular',
    number: isOperative ? address.slice(2) : null,
    openingPhrase: isOperative ? 'Urges' : 'Recalling',
    words: `${isOperative ? 'Urges' : 'Recalling'} the keepers of ${address}`,
    strength: null,
  };
}
