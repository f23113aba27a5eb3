import { randomUUID } from 'node:crypto';
import {
  contentOfMandate,
  type FlatParagraph,
  flatParagraph,
  type Instrument,
  type Mandate,
  sameMandates,
} from '@biennium/core';
import { programVersion } from '../program-version.ts';
import { headsOf } from '../store/repositories/lineage-members.ts';
import { mandateDecisionsOf, type StoredMandateDecision } from '../store/repositories/mandate-decisions.ts';
import {
  askToFollow,
  lockMandates,
  noteRead,
  readFrom,
  readingOfMandates,
} from '../store/repositories/mandate-readings.ts';
import {
  dropMandates,
  keepMandates,
  type MandateToKeep,
  mandatesOfInstruments,
  type StoredMandate,
} from '../store/repositories/mandates.ts';
import type { Context } from './context.ts';
import { correctedInstruments } from './corrected-instruments.ts';
import type { LongWorker } from './long-work.ts';
import { mandateLists } from './mandate-lists.ts';
import { type MandateText, mandateToKeep } from './mandate-to-keep.ts';

/** What mandates are read by, as one word: this program, with these lists. */
export function readBy(): string {
  const { organizations, themes, countries, goals } = mandateLists();
  return [programVersion, ...[organizations, themes, countries, goals].map(({ version }) => version)].join(
    ' ',
  );
}

/**
 * Reads the mandates of an instrument as it holds today, where they were not read from it yet (rule S90). What was decided about a mandate stays
 * with its words (rule R61): what is found again keeps its id, what is found no more goes unless a person decided about it.
 */
export async function readMandates(context: Context, id: string, { work }: LongWorker): Promise<void> {
  const { db, actor } = context;
  const { workspace } = actor;
  const by = readBy();
  const state = await readingOfMandates(db, workspace, id, by);
  if (!state || state.read) return;
  const instrument = (await correctedInstruments(context, [id])).get(id);
  if (!instrument) return;
  const read = await work('mandates', instrument);
  // A text that takes too long has none until it, or the program, is another.
  const mandates = read.done ? read.value : [];
  await db.transaction().execute(async (within) => {
    await lockMandates(within, workspace, id);
    // Somebody else read it meanwhile.
    if ((await readingOfMandates(within, workspace, id, by))?.read) return;
    const [head] = await headsOf(within, workspace, [id]);
    // Somebody corrected it meanwhile: it waits to be read again.
    if (head?.version !== state.version) return;
    const known = await mandatesOfInstruments(within, workspace, [id]);
    const decisions = await mandateDecisionsOf(within, workspace, [id]);
    const { keep, drop } = readAnew(head, instrument, mandates, known, decisions);
    await dropMandates(within, workspace, drop);
    await keepMandates(within, workspace, keep);
    await noteRead(within, workspace, id, readFrom(state.version, by));
    await askToFollow(within, workspace, id);
  });
}

/** What is to be kept of an instrument's mandates, and which go, when these were read now. */
function readAnew(
  text: MandateText,
  instrument: Instrument,
  mandates: readonly Mandate[],
  known: readonly StoredMandate[],
  decisions: readonly StoredMandateDecision[],
): { keep: MandateToKeep[]; drop: string[] } {
  const paragraphs = new Map(
    instrument.operative.map((paragraph) => [paragraph.address, flatParagraph(paragraph)]),
  );
  const decided = decisionsByMandate(decisions);
  const asRead = known.map((each) => ({
    ...(decided.get(each.id)?.findLast(({ proposed }) => proposed)?.proposed ??
      each.proposal ??
      each.content),
    paragraph: each.paragraph,
    id: each.id,
  }));
  const same = sameMandates(asRead, mandates);
  const before = new Map(known.map((each) => [each.id, each]));
  const found = mandates.map((mandate, index) => {
    const id = same.get(index) ?? `mandate:${randomUUID()}`;
    const paragraph = paragraphs.get(mandate.paragraph) as FlatParagraph;
    return {
      ...{ id, carriedBy: mandate.carriedBy, paragraph: mandate.paragraph, words: paragraph.text },
      proposal: contentOfMandate(mandate),
    };
  });
  const ids = new Set(found.map(({ id }) => id));
  const left = known.filter(({ id }) => !ids.has(id));
  const stay = left
    .filter(({ id }) => decided.has(id))
    .map((each) => placedAgain(each, [...paragraphs.values()]));
  const order = [...paragraphs.keys()];
  const keep = [...found, ...stay]
    .map((each) => ({ ...each, at: order.indexOf(each.paragraph) }))
    .sort((a, b) => (a.at < 0 ? 1 : 0) - (b.at < 0 ? 1 : 0) || a.at - b.at)
    .flatMap(({ at: _, ...each }, place) => {
      const stored = before.get(each.id);
      const kept = mandateToKeep(text, {
        ...each,
        place,
        version: stored?.version ?? 1,
        decisions: decided.get(each.id) ?? [],
      });
      if (!kept) return [];
      const same = !stored || saidOf(stored) === saidOf(kept);
      return [same ? kept : { ...kept, version: kept.version + 1 }];
    });
  return { keep, drop: left.filter(({ id }) => !decided.has(id)).map(({ id }) => id) };
}

/** What a person sees of a mandate, as one word. */
function saidOf(mandate: Omit<StoredMandate, 'fate' | 'lineage'>): string {
  const { carriedBy, words, content, proposal, standing, readOtherwise } = mandate;
  return JSON.stringify([carriedBy, words, content, proposal, standing, readOtherwise]);
}

/** A mandate that a person decided about and the program finds no more, in the paragraph that has its words now. */
function placedAgain(
  { id, carriedBy, paragraph, words }: StoredMandate,
  paragraphs: readonly FlatParagraph[],
) {
  const own = paragraphs.find((each) => each.text === words && each.address === paragraph);
  const now = own ?? paragraphs.find((each) => each.text === words);
  if (!now || now.address === paragraph) return { id, carriedBy, paragraph, words, proposal: null };
  const moved = now.address + (carriedBy.startsWith(paragraph) ? carriedBy.slice(paragraph.length) : '');
  return { id, carriedBy: moved, paragraph: now.address, words, proposal: null };
}

/** Decisions by the mandate that they are about, oldest first. */
function decisionsByMandate(
  decisions: readonly StoredMandateDecision[],
): Map<string, StoredMandateDecision[]> {
  const decided = new Map<string, StoredMandateDecision[]>();
  for (const each of decisions) decided.set(each.mandate, [...(decided.get(each.mandate) ?? []), each]);
  return decided;
}
