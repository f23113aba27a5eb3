import { setImmediate as pause } from 'node:timers/promises';
import {
  type Answer,
  decidedBetween,
  type FlatParagraph,
  flatParagraph,
  type Instrument,
  type Issue,
  type Lineage,
  type Link,
  type LinkDecision,
  lineageFromLinks,
  linksOfInstruments,
  type Member,
  originsOfWords,
  type ParagraphOrigins,
} from '@biennium/core';
import { inAdoptionOrder, type Standing } from '../store/adoption-order.ts';
import { membersOf, type StoredMember } from '../store/repositories/lineage-members.ts';
import { keepDigest, type StoredLineage } from '../store/repositories/lineages.ts';
import { linkDecisionsOf } from '../store/repositories/link-decisions.ts';
import type { Context } from './context.ts';
import { correctedInstruments } from './corrected-instruments.ts';
import type { ShownDecision } from './lineage-pages.ts';
import { standingDecisions } from './standing-decisions.ts';

/** A lineage worked out from what is held: its members in order, and what became of their paragraphs. */
export interface WorkedLineage {
  readonly stored: StoredLineage;
  /** In the order of their adoption, as in `lineage`. */
  readonly standing: readonly Standing<StoredMember>[];
  readonly instruments: readonly Instrument[];
  readonly paragraphs: readonly (readonly FlatParagraph[])[];
  readonly lineage: Lineage;
  readonly decisions: readonly ShownDecision[];
  /** Those that hold, at the addresses where their words stand now. */
  readonly holding: readonly LinkDecision[];
  readonly issues: readonly Issue[];
  readonly links: KnownLinks;
  /** The origins of the words of a member, by its index. */
  originsAt(index: number): readonly ParagraphOrigins[];
}

/** The links of two neighbours, by the instruments, their versions and what was decided about their paragraphs. */
type KnownLinks = ReadonlyMap<string, Answer<Link[]>>;

interface Kept {
  readonly key: string;
  readonly size: number;
  readonly worked: Promise<WorkedLineage>;
}

/** So many instruments are kept in memory, in the lineages that were asked for last. */
const mostInstruments = 240;

/**
 * Lineages as they were worked out last. They are worked out when they are asked for, and anew when a member, a correction of one
 * or a decision came in between.
 */
export class WorkedLineages {
  readonly #kept = new Map<string, Kept>();
  #uncounted: readonly StoredLineage[] = [];

  async of(context: Context, stored: StoredLineage): Promise<WorkedLineage> {
    const { db, actor } = context;
    const standing = inAdoptionOrder(await membersOf(db, actor.workspace, [stored.id]));
    const key = digestKey(stored, standing);
    const kept = this.#kept.get(stored.id);
    const working = kept?.key === key ? kept.worked : this.#workOut(context, stored, standing, kept);
    this.#kept.delete(stored.id);
    this.#kept.set(stored.id, { key, size: standing.length, worked: working });
    this.#forget();
    const worked = await working;
    if (stored.digest?.key !== key) await keepDigest(db, actor.workspace, stored.id, digestOf(worked, key));
    return worked;
  }

  async #workOut(
    context: Context,
    stored: StoredLineage,
    standing: readonly Standing<StoredMember>[],
    kept: Kept | undefined,
  ): Promise<WorkedLineage> {
    try {
      const before = await kept?.worked.catch(() => undefined);
      return await workOut(context, stored, standing, before?.links ?? new Map());
    } catch (error) {
      this.#kept.delete(stored.id);
      throw error;
    }
  }

  /** Works lineages out one after the other, for their digests, while others are answered. The last ones given are meant. */
  countLater(context: Context, lineages: readonly StoredLineage[]): void {
    const idle = this.#uncounted.length === 0;
    this.#uncounted = [...lineages];
    if (idle) void this.#count(context);
  }

  async #count(context: Context): Promise<void> {
    for (let next = this.#uncounted[0]; next !== undefined; next = this.#uncounted[0]) {
      await pause();
      // A store that went away meanwhile, or a lineage that changed, is counted when it is asked for again.
      await this.of(context, next).catch(() => {});
      this.#uncounted = this.#uncounted.filter((each) => each !== next);
    }
  }

  #forget(): void {
    let sum = [...this.#kept.values()].reduce((so, { size }) => so + size, 0);
    for (const [id, { size }] of [...this.#kept].slice(0, -1)) {
      if (sum <= mostInstruments) return;
      this.#kept.delete(id);
      sum -= size;
    }
  }
}

/** What a lineage is worked out from, as one word: its version, and its members with theirs. */
export function digestKey({ version }: StoredLineage, standing: readonly Standing<StoredMember>[]): string {
  return [version, ...standing.map((_, at) => versionAt(standing, at))].join(' ');
}

function versionAt(standing: readonly Standing<StoredMember>[], at: number): string {
  const { instrument, version } = (standing[at] as Standing<StoredMember>).member;
  return `${instrument}@${version}`;
}

async function workOut(
  context: Context,
  stored: StoredLineage,
  standing: readonly Standing<StoredMember>[],
  known: KnownLinks,
): Promise<WorkedLineage> {
  const { db, actor } = context;
  const ids = standing.map(({ member }) => member.instrument);
  const decisions = await linkDecisionsOf(db, actor.workspace, ids);
  const held = await correctedInstruments(context, ids);
  const instruments = ids.flatMap((id) => held.get(id) ?? []);
  const paragraphs = instruments.map(({ preamble, operative }) =>
    [...preamble, ...operative].map(flatParagraph),
  );
  const read = ids.map((instrument, index) => ({ instrument, paragraphs: paragraphs[index] ?? [] }));
  const { holding, shown } = standingDecisions(decisions, read);
  const members = instruments.map((instrument, index) => ({ file: ids[index] as string, instrument }));
  const links = new Map<string, Answer<Link[]>>();
  for (const [at, to] of members.slice(1).entries()) {
    const from = members[at] as Member;
    const decided = decidedBetween(from.file, to.file, holding);
    const key = JSON.stringify([versionAt(standing, at), versionAt(standing, at + 1), decided]);
    // Others are answered between one pair and the next.
    if (!known.has(key)) await pause();
    links.set(key, known.get(key) ?? linksOfInstruments(from.instrument, to.instrument, decided));
  }
  const { value: lineage, issues } = lineageFromLinks(members, [...links.values()]);
  const origins = new Map<number, readonly ParagraphOrigins[]>();
  return {
    ...{ stored, standing, instruments, paragraphs, lineage, decisions: shown, holding, links, issues },
    originsAt(index) {
      const known = origins.get(index) ?? originsOfWords(instruments, lineage, index);
      origins.set(index, known);
      return known;
    },
  };
}

function digestOf({ lineage }: WorkedLineage, key: string) {
  const { gaps, threads, links } = lineage;
  const decided = links.filter((link) => link.decided).length;
  return { key, gaps, threads: threads.length, links: links.length, decided };
}
