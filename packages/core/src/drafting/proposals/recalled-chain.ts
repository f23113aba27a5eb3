import { type Chain, chainsInText } from './chains.ts';
import { evidenceOf, type ProposalContext, proposal } from './context.ts';
import type { RoutineProposal } from './proposal.ts';

/** A comma between the members of a chain of which only the last two are seen; Arabic joins all of them alike. */
const COMMA: Readonly<Record<string, string>> = { en: ', ', fr: ', ' };
/** Behind a noun in the dual three resolutions need the plural. */
const DUAL = /قراريها(?=\s*$)|قراري(?=\s*$)/u;

/**
 * The base joins the chain of recalled resolutions (rule N10), written as the chain is: "… and 77/18 of 21 November 2022" becomes
 * "…, 77/18 of 21 November 2022 and 79/9 of 18 November 2024". Where the text before the base is named alone ("pursuant to resolution
 * 77/18"), the base stands in its place (rule N11).
 */
export function chainProposals(context: ProposalContext): RoutineProposal[] {
  const { paragraphs, cycle } = context;
  if (cycle.previous === null) return [];
  return paragraphs.flatMap(({ address, text, part }) =>
    chainsInText(text).flatMap((chain) => {
      const only = chain.items.at(-1);
      if (!only || only.symbol !== cycle.previous) return [];
      if (chain.items.length > 1)
        return part === 'preambular' ? [extended(context, address, text, chain)] : [];
      const replacement =
        only.dated === null ? context.citedAs : `${context.citedAs}${only.dated}${context.datedAs}`;
      const reason = { code: 'proposal/base-is-cited', values: { symbol: context.citedAs } } as const;
      const evidence = evidenceOf(context, address, 'recalled-chain', only);
      return [proposal('cited-resolution', address, text, only, replacement, reason, { evidence })];
    }),
  );
}

function extended(context: ProposalContext, address: string, text: string, chain: Chain): RoutineProposal {
  const { items, joints } = chain;
  const last = items.at(-1) as Chain['items'][number];
  const before = items.at(-2) as Chain['items'][number];
  const and = joints.at(-1) as string;
  const comma = joints.length > 1 ? (joints.at(-2) as string) : (COMMA[context.base.language] ?? and);
  const member = last.dated === null ? context.citedAs : `${context.citedAs}${last.dated}${context.datedAs}`;
  const words = text.slice(last.start, last.end);
  const tail = `${comma}${words}${and}${member}`;
  const dual = items.length === 2 ? DUAL.exec(text.slice(0, items[0]?.start)) : null;
  const range = { start: dual ? dual.index : before.end, end: last.end };
  const front = dual ? text.slice(dual.index, before.end).replace('قراري', 'قرارات') : '';
  return proposal(
    'recalled-chain',
    address,
    text,
    range,
    front + tail,
    { code: 'proposal/base-joins-chain', values: { symbol: context.citedAs, count: items.length } },
    { evidence: evidenceOf(context, address, 'recalled-chain') },
  );
}
