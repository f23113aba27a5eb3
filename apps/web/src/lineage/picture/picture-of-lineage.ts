import type { Gap, Link, Relation, Thread } from '@biennium/core';
import type { LineageParagraph, TaggedLineage } from '../../api/lineage-queries.ts';

/** What happened to a paragraph on its way into an instrument, or out of the lineage. */
export interface Step {
  readonly relation: Relation;
  /** Words changed, and all of it by a named rule. */
  readonly routine: boolean;
  /** More than its number, place or a routine word changed. */
  readonly substantive: boolean;
  readonly strength: 'stronger' | 'softer' | null;
  readonly link: Link;
}

/** A paragraph where it stands in one instrument, or the place at which it no longer stands. */
export interface Stay {
  /** `2:OP5`; of an end, `2:OP5 end`. */
  readonly key: string;
  readonly thread: string;
  /** Index of the member of the lineage. */
  readonly member: number;
  /** Null where the paragraph ended. */
  readonly paragraph: LineageParagraph | null;
  /** Null in the first instrument that is held, before which nothing is known. */
  readonly step: Step | null;
}

/** A paragraph's life as a row of the picture. */
export interface PictureThread {
  readonly id: string;
  /** One after another; where it was dropped or merged, that is the last. */
  readonly stays: readonly Stay[];
  /** The newest paragraph that it had. */
  readonly latest: LineageParagraph;
  /** The member that has it. */
  readonly latestMember: number;
  /** Whether it stands in the newest instrument. */
  readonly stands: boolean;
  readonly splitFrom: string | null;
  readonly mergedInto: string | null;
}

export type Column =
  | { readonly kind: 'member'; readonly member: number }
  /** Instruments that are recalled and not held: one, or many in a row. */
  | { readonly kind: 'gap'; readonly gaps: readonly [Gap, ...Gap[]] };

export interface Picture {
  readonly columns: readonly Column[];
  /** Threads in the order of birth. */
  readonly threads: readonly PictureThread[];
}

/** The threads of a lineage with all their stays, and its instruments with those that are recalled and not held. */
export function pictureOfLineage({ lineage, members }: TaggedLineage): Picture {
  const paragraphs = new Map(
    members.flatMap((member, i) =>
      member.paragraphs.map((each): [string, LineageParagraph] => [`${i}:${each.address}`, each]),
    ),
  );
  const [into, outOf] = [new Map<string, Link>(), new Map<string, Link>()];
  for (const link of lineage.links) {
    for (const address of link.to?.addresses ?? []) into.set(`${link.to?.instrument}:${address}`, link);
    for (const address of link.from?.addresses ?? []) outOf.set(`${link.from?.instrument}:${address}`, link);
  }
  const threadOf = (thread: Thread): PictureThread | null => {
    const stays: Stay[] = [];
    for (const { instrument, address } of thread.places) {
      const key = `${instrument}:${address}`;
      const paragraph = paragraphs.get(key);
      if (paragraph === undefined) continue;
      stays.push({ key, thread: thread.id, member: instrument, paragraph, step: stepOf(into.get(key)) });
    }
    const last = stays.at(-1);
    if (last?.paragraph == null) return null;
    const stands = last.member === members.length - 1;
    const end = stands ? undefined : outOf.get(last.key);
    const ended: Stay = {
      ...last,
      key: `${last.key} end`,
      member: last.member + 1,
      paragraph: null,
      step: stepOf(end),
    };
    return {
      id: thread.id,
      stays: stands ? stays : [...stays, ended],
      latest: last.paragraph,
      latestMember: last.member,
      stands,
      splitFrom: thread.splitFrom,
      mergedInto: thread.mergedInto,
    };
  };
  return {
    columns: columnsOf(members.length, lineage.gaps),
    threads: lineage.threads.map(threadOf).filter((thread) => thread !== null),
  };
}

export function stepOf(link: Link | undefined): Step | null {
  if (link === undefined) return null;
  const { relation, routine, reworded, strength } = link;
  return {
    relation,
    routine,
    substantive: relation !== 'unchanged' && (relation !== 'revised' || (reworded && !routine)),
    strength:
      strength === null || strength.to === strength.from
        ? null
        : strength.to > strength.from
          ? 'stronger'
          : 'softer',
    link,
  };
}

/** So many gaps in a row have a column each; more share one. */
const apart = 3;

/** Members in their order, with what is not held between them. A gap that a draft fills has no column of its own. */
function columnsOf(members: number, gaps: readonly Gap[]): readonly Column[] {
  const gapsAfter = (after: number): Column[] => {
    const [first, ...others] = gaps.filter((gap) => gap.after === after && gap.draft === null);
    if (first === undefined) return [];
    if (others.length >= apart) return [{ kind: 'gap', gaps: [first, ...others] }];
    return [first, ...others].map((gap) => ({ kind: 'gap', gaps: [gap] }));
  };
  return [
    ...gapsAfter(-1),
    ...Array.from({ length: members }, (_, member): Column[] => [
      { kind: 'member', member },
      ...gapsAfter(member),
    ]).flat(),
  ];
}
