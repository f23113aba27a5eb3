import type { Attribution, Comparison, ContributedRange, Range, Redline } from '@biennium/core';
import type { chance } from './edited-paragraphs.ts';

const NAMES = ['European Union', 'Pakistan', 'Côte d’Ivoire'];
const AT = '2026-11-20T09:00:00Z';

/** The changes of a comparison given to delegations and to whoever makes the file, word by word, as it falls. */
export function madeAttribution({ rows, notes }: Comparison, random: ReturnType<typeof chance>): Attribution {
  const shared = (text: string, { start, end }: Range): ContributedRange[] =>
    [...text.slice(start, end).matchAll(/\s*\S+\s*/gu)].map(({ index, 0: words }) => {
      const who = Math.floor(random() * (NAMES.length + 1));
      const delegations = NAMES.slice(who, who + 1);
      const contribution = {
        step: String(who),
        delegations,
        own: delegations.length === 0,
        at: AT,
        reason: 'agreed',
      };
      return { start: start + index, end: start + index + words.length, contribution };
    });
  const of = ({ redline }: { readonly redline: Redline }) => ({
    old: redline.runs.filter(({ kind }) => kind === 'deleted').flatMap((run) => shared(redline.old, run.old)),
    new: redline.runs
      .filter(({ kind }) => kind === 'inserted')
      .flatMap((run) => shared(redline.new, run.new)),
  });
  return { rows: rows.map(of), notes: notes.map(of) };
}
