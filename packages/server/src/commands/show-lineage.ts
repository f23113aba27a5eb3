import { strengthOfParagraph } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { lineageById } from '../store/repositories/lineages.ts';
import type { Context } from './context.ts';
import type { LineagePage, ShownMember } from './lineage-pages.ts';
import { factsOf, headOf } from './list-lineages.ts';
import type { WorkedLineage, WorkedLineages } from './worked-lineages.ts';

/** How much of a paragraph the picture of a lineage tells. */
const mostCharacters = 160;

/** A lineage whole. Refused: `not-permitted`, `not-found`. */
export async function showLineage(
  context: Context,
  worked: WorkedLineages,
  id: string,
): Promise<Result<LineagePage>> {
  const found = await workedLineage(context, worked, id);
  if (!found.done) return found;
  const { stored, lineage, decisions, issues, standing } = found.value;
  const members = standing.map((_, index) => memberOf(found.value, index));
  return done({ ...factsOf(stored), lineage, members, decisions, issues });
}

/** A lineage that was asked for by its id, worked out. Refused: `not-permitted`, `not-found`. */
export async function workedLineage(
  context: Context,
  worked: WorkedLineages,
  id: string,
): Promise<Result<WorkedLineage>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  const stored = await lineageById(db, actor.workspace, id);
  if (!stored) return refused(refusal('not-found', 'This lineage is not held.'));
  return done(await worked.of(context, stored));
}

function memberOf({ standing, paragraphs }: WorkedLineage, index: number): ShownMember {
  const { member, drafts } = standing[index] as WorkedLineage['standing'][number];
  const { version, reasons, author } = member;
  return {
    ...headOf(member),
    ...{ version, reasons, author },
    drafts: drafts.map(headOf),
    paragraphs: (paragraphs[index] ?? []).map((paragraph) => {
      const { address, part, number, openingPhrase, text } = paragraph;
      const strength = strengthOfParagraph(paragraph, member.language)?.value ?? null;
      return { address, part, number, openingPhrase, words: beginningOf(text), strength };
    }),
  };
}

/** The first words of a text, whole ones. */
function beginningOf(text: string): string {
  const line = text.replaceAll('\n', ' ');
  if (line.length <= mostCharacters) return line;
  const cut = line.slice(0, mostCharacters);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), mostCharacters / 2)).trimEnd()}…`;
}
