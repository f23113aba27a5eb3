import { setImmediate as pause } from 'node:timers/promises';
import {
  type Answer,
  type DelegationAmendments,
  type Draft,
  draftAfter,
  draftWithSteps,
  type GivenFact,
  type Instrument,
  type Issue,
  type MarkedUpDocument,
  type RoutineProposal,
} from '@biennium/core';
import { done, type Result } from '../refusals/result.ts';
import { inAdoptionOrder } from '../store/adoption-order.ts';
import { markedUpOf, type StoredDelegationFile } from '../store/repositories/delegation-files.ts';
import { factsOfDraft, type StoredFact } from '../store/repositories/draft-facts.ts';
import { revisionsOfDrafts } from '../store/repositories/draft-revisions.ts';
import { type PlacedStep, stepsAfter } from '../store/repositories/draft-steps.ts';
import type { StoredDraft } from '../store/repositories/drafts.ts';
import { headsOf, lineagesOfInstruments, membersOf } from '../store/repositories/lineage-members.ts';
import type { InstrumentHead } from '../store/repositories/lineages.ts';
import type { Context } from './context.ts';
import { correctedInstruments } from './corrected-instruments.ts';
import type { ShownProposal } from './draft-pages.ts';
import { headOf } from './list-lineages.ts';
import type { LongWorker, TooLong } from './long-work.ts';
import { shownProposals } from './present-draft.ts';

/** What drafting asks of threads of their own, so that others are answered meanwhile. */
export interface DraftingWays extends LongWorker {
  /** A marked-up file, within the bounds of every reader; bad input gives issues. */
  readonly readMarkedUp: (bytes: Uint8Array, name: string) => Promise<Answer<MarkedUpDocument | null>>;
}

/** A draft worked out from its base and its steps. */
export interface WorkedDraft {
  readonly stored: StoredDraft;
  readonly head: InstrumentHead;
  readonly base: Instrument;
  readonly steps: readonly PlacedStep[];
  readonly draft: Draft;
  readonly issues: readonly Issue[];
  /** The base and its version, as one word. */
  readonly baseKey: string;
}

/** So many drafts, revisions and files are kept in memory each, those that were asked for last. */
const most = 60;

/**
 * Drafts as they were worked out last. Steps that came since are taken on top; after an undo, or a correction of the base, all are
 * taken anew. Proposals and amendments are worked out once for what they follow from.
 */
export class WorkedDrafts {
  readonly ways: DraftingWays;
  readonly #drafts = new Map<string, WorkedDraft>();
  readonly #revisions = new Map<string, Answer<Draft>>();
  readonly #proposals = new Map<string, Promise<readonly RoutineProposal[]>>();
  readonly #amendments = new Map<string, Promise<Result<Answer<DelegationAmendments>, TooLong>>>();
  readonly #open = new Map<string, { readonly version: number; readonly count: number }>();
  #uncounted: readonly StoredDraft[] = [];

  constructor(ways: DraftingWays) {
    this.ways = ways;
  }

  async of(context: Context, stored: StoredDraft): Promise<WorkedDraft> {
    const { db, actor } = context;
    const [found] = await headsOf(db, actor.workspace, [stored.base]);
    if (!found) throw new Error(`the base of ${stored.id} is not held`);
    const baseKey = `${stored.base}@${found.version}`;
    const last = this.#drafts.get(stored.id);
    const before = last?.baseKey === baseKey ? last : null;
    const base = before?.base ?? (await correctedInstruments(context, [stored.base])).get(stored.base);
    if (!base) throw new Error(`the base of ${stored.id} is not held`);
    const fresh = await stepsAfter(db, actor.workspace, stored.id, before?.steps.length ?? 0);
    const steps = [...(before?.steps ?? []), ...fresh];
    const { value: draft, issues } = taken(base, before, steps, fresh);
    const worked = { stored, head: headOf(found), base, steps, draft, issues, baseKey };
    remember(this.#drafts, stored.id, worked);
    return worked;
  }

  /** A draft as it was after so many steps. */
  after({ stored, baseKey, base, steps, draft, issues }: WorkedDraft, count: number): Answer<Draft> {
    if (count === steps.length) return { value: draft, issues };
    const name = `${stored.id} ${baseKey} ${count}`;
    const first = steps.slice(0, count).map(({ step }) => step);
    const answer = this.#revisions.get(name) ?? draftAfter(base, first);
    remember(this.#revisions, name, answer);
    return answer;
  }

  /** What the program proposes for a draft now, what became of it, and the facts that were given, oldest first. */
  async proposals(
    context: Context,
    worked: WorkedDraft,
  ): Promise<{ readonly facts: readonly StoredFact[]; readonly proposals: readonly ShownProposal[] }> {
    const { db, actor } = context;
    const facts = await factsOfDraft(db, actor.workspace, worked.stored.id);
    const earlier = await earlierThan(context, worked.stored.base);
    const { id } = worked.stored;
    const last = (await revisionsOfDrafts(db, actor.workspace, [id])).get(id)?.at(-1);
    const revision = last ? last.revision + 1 : 0;
    const name = JSON.stringify([worked.baseKey, earlier, standingFacts(facts), revision]);
    const propose = () => this.#propose(context, worked, earlier, facts, revision);
    const found = await kept(this.#proposals, name, propose);
    const { stored, draft } = worked;
    const steps = worked.steps.map(({ step }) => step);
    const proposals = shownProposals(draft, found, steps);
    const count = proposals.filter(({ state }) => state === 'open' || state === 'renewed').length;
    this.#open.set(stored.id, { version: stored.version, count });
    return { facts, proposals };
  }

  /** How many proposals of a draft nobody decided about; null where that was not worked out since it changed. */
  openProposals({ id, version }: StoredDraft): number | null {
    const open = this.#open.get(id);
    return open?.version === version ? open.count : null;
  }

  /** Works drafts out one after the other, for their counts, while others are answered. The last ones given are meant. */
  countLater(context: Context, drafts: readonly StoredDraft[]): void {
    const idle = this.#uncounted.length === 0;
    this.#uncounted = [...drafts];
    if (idle) void this.#count(context);
  }

  async #count(context: Context): Promise<void> {
    for (let next = this.#uncounted[0]; next !== undefined; next = this.#uncounted[0]) {
      const stored = next;
      await pause();
      // A store that went away meanwhile, or a draft that changed, is counted when it is asked for again.
      await this.of(context, stored)
        .then((worked) => this.proposals(context, worked))
        .catch(() => {});
      this.#uncounted = this.#uncounted.filter((each) => each !== stored);
    }
  }

  async #propose(
    context: Context,
    { base }: WorkedDraft,
    earlier: readonly EarlierText[],
    facts: readonly StoredFact[],
    revision: number,
  ): Promise<readonly RoutineProposal[]> {
    const ids = earlier.map(({ id }) => id);
    const held = await correctedInstruments(context, ids);
    const texts = ids.flatMap((id) => held.get(id) ?? []);
    const proposed = await this.ways.work('propose', base, texts, standingFacts(facts), revision);
    return proposed.done ? proposed.value : [];
  }

  /** What a delegation's file asks for in the revision that it marks; a refusal is not kept. */
  async amendments(
    { db, actor }: Context,
    { baseKey, stored }: WorkedDraft,
    file: StoredDelegationFile,
    revised: Draft,
  ): Promise<Result<Answer<DelegationAmendments>, TooLong>> {
    const name = `${baseKey} ${file.id} ${file.delegation}`;
    const amend = async () => {
      const marked = await markedUpOf(db, actor.workspace, stored.id, file.id);
      const asked = await this.ways.work('amend', revised, marked, file.delegation);
      return asked.done ? done(namedByFile(asked.value, file)) : asked;
    };
    const asked = await kept(this.#amendments, name, amend);
    if (!asked.done) this.#amendments.delete(name);
    return asked;
  }
}

/** What was worked out before, or is now; what failed is tried again the next time. */
async function kept<T>(known: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  const working = known.get(key) ?? work();
  remember(known, key, working);
  try {
    return await working;
  } catch (error) {
    known.delete(key);
    throw error;
  }
}

/** Keeps a value as the one that was asked for last, and lets the oldest go. */
function remember<T>(kept: Map<string, T>, key: string, value: T): void {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}

function taken(
  base: Instrument,
  before: WorkedDraft | null,
  steps: readonly PlacedStep[],
  fresh: readonly PlacedStep[],
): Answer<Draft> {
  if (before && fresh.length === 0) return { value: before.draft, issues: before.issues };
  if (!before || fresh.some(({ step }) => step.kind === 'undo')) {
    return draftAfter(
      base,
      steps.map(({ step }) => step),
    );
  }
  const { value, issues } = draftWithSteps(
    before.draft,
    fresh.map(({ step }) => step),
  );
  return { value, issues: [...before.issues, ...issues] };
}

/** Of each kind the fact that was given last, where it was not taken back. */
function standingFacts(facts: readonly StoredFact[]): GivenFact[] {
  const latest = new Map(facts.map((fact) => [fact.kind, fact]));
  return [...latest.values()].flatMap(({ kind, words, source }) =>
    words === null ? [] : [{ kind, words, source }],
  );
}

interface EarlierText {
  readonly id: string;
  readonly version: number;
}

/** The members of the base's lineage that were adopted before it, the oldest first. */
async function earlierThan({ db, actor }: Context, base: string): Promise<EarlierText[]> {
  const lineage = (await lineagesOfInstruments(db, actor.workspace, [base])).get(base);
  if (lineage === undefined) return [];
  const standing = inAdoptionOrder(await membersOf(db, actor.workspace, [lineage]));
  const own = standing.findIndex(
    ({ member, drafts }) => member.instrument === base || drafts.some((each) => each.instrument === base),
  );
  return standing
    .slice(0, Math.max(0, own))
    .map(({ member }) => ({ id: member.instrument, version: member.version }));
}

/** What the names of a file's amendments begin with. */
export function prefixOfFile({ sha256 }: Pick<StoredDelegationFile, 'sha256'>): string {
  return sha256.slice(0, 12);
}

/** Names made of the file, so that they stay when the delegation is called otherwise. */
function namedByFile(
  { value, issues }: Answer<DelegationAmendments>,
  { sha256, delegation }: StoredDelegationFile,
): Answer<DelegationAmendments> {
  const file = prefixOfFile({ sha256 });
  const renamed = (id: string) => `${file}:${id.slice(delegation.length + 1)}`;
  const { amendments, remarks } = value;
  return {
    value: {
      ...value,
      amendments: amendments.map((each) => ({ ...each, id: renamed(each.id) })),
      remarks: remarks.map((each) => ({
        ...each,
        id: renamed(each.id),
        answers: each.answers === null ? null : renamed(each.answers),
      })),
    },
    issues,
  };
}
