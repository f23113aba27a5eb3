import { explainedChanges, redlineOfTexts, strengthOfParagraph } from '@biennium/core';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import type { Context } from './context.ts';
import type { ThreadPage, ThreadStep, ThreadVersion } from './lineage-pages.ts';
import { factsOf, headOf } from './list-lineages.ts';
import { workedLineage } from './show-lineage.ts';
import type { WorkedLineage, WorkedLineages } from './worked-lineages.ts';

/** Two versions of a thread, by their places in it; what is not given is the first, or the last. */
export interface AskedVersions {
  readonly old?: number | undefined;
  readonly new?: number | undefined;
}

/**
 * The life of one paragraph: every version, what changed between neighbours, and between two that were asked for.
 * Refused: `not-permitted`, `not-found`.
 */
export async function showThread(
  context: Context,
  worked: WorkedLineages,
  id: string,
  threadId: string,
  asked: AskedVersions,
): Promise<Result<ThreadPage>> {
  const found = await workedLineage(context, worked, id);
  if (!found.done) return found;
  const { stored, lineage } = found.value;
  const thread = lineage.threads.find((each) => each.id === threadId);
  if (!thread) return refused(refusal('not-found', 'There is no such thread in this lineage.'));
  const versions = thread.places.flatMap(({ instrument, address }) =>
    versionAt(found.value, instrument, address),
  );
  const steps = versions.slice(1).map((_, from) => stepBetween(found.value, versions, from, from + 1));
  const [from, to] = [asked.old ?? 0, asked.new ?? versions.length - 1];
  const asks = asked.old !== undefined || asked.new !== undefined;
  if (Math.max(from, to) >= versions.length) {
    return refused(refusal('not-found', `The thread has ${versions.length} versions, counted from 0.`));
  }
  const between = asks ? stepBetween(found.value, versions, from, to) : null;
  return done({ lineage: factsOf(stored), thread, versions, steps, between });
}

function versionAt(
  { standing, paragraphs }: WorkedLineage,
  member: number,
  address: string,
): ThreadVersion[] {
  const head = standing[member]?.member;
  const paragraph = paragraphs[member]?.find((each) => each.address === address);
  if (!head || !paragraph) throw new Error(`a thread goes through ${address}, which is not there`);
  return [
    { member, instrument: headOf(head), paragraph, strength: strengthOfParagraph(paragraph, head.language) },
  ];
}

function stepBetween(
  { lineage }: WorkedLineage,
  versions: readonly ThreadVersion[],
  from: number,
  to: number,
): ThreadStep {
  const [old, next] = [versions[from], versions[to]];
  if (!old || !next) throw new Error('a thread has no such version');
  const redline = redlineOfTexts(old.paragraph.text, next.paragraph.text);
  const changes = explainedChanges(old.paragraph, next.paragraph, redline, next.instrument.language);
  const isAt = (place: { instrument: number; addresses: readonly string[] } | null, version: ThreadVersion) =>
    place?.instrument === version.member && place.addresses.includes(version.paragraph.address);
  const link = lineage.links.find((each) => isAt(each.from, old) && isAt(each.to, next)) ?? null;
  return { from, to, link, redline, changes };
}
