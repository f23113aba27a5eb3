import type { PairConfiguration } from '@biennium/core';

/** What the configuration of a pair begins with that nobody has described yet. */
export function blankPair(cycleName: string): PairConfiguration {
  const side = { name: '', acronym: '', organization: null };
  return {
    sides: { a: side, b: side },
    ...{ cycleName, cycleMonths: 24, meetingMonths: 24, hosts: 'alternating', reportingMonths: 6 },
    ...{ languages: ['en', 'fr', 'ar'], lineage: null, clusters: [], workingGroups: [] },
  };
}

/** A configuration without the spaces around names, and without groups that have no name. */
export function tidyPair(pair: PairConfiguration): PairConfiguration {
  const groups = (all: PairConfiguration['clusters']) =>
    all.flatMap(({ id, name }) => {
      const named = Object.entries(name).flatMap(([language, words]) =>
        words.trim() === '' ? [] : [[language, words.trim()] as const],
      );
      return named.length === 0 ? [] : [{ id, name: Object.fromEntries(named) }];
    });
  const side = ({ name, acronym, organization }: PairConfiguration['sides']['a']) => ({
    ...{ name: name.trim(), acronym: acronym.trim(), organization },
  });
  return {
    ...pair,
    sides: { a: side(pair.sides.a), b: side(pair.sides.b) },
    cycleName: pair.cycleName.trim(),
    clusters: groups(pair.clusters),
    workingGroups: groups(pair.workingGroups),
  };
}
