import { readText } from '../../lineage/routine/read-text.ts';
import { sessionNumber } from '../../lineage/routine/rules/session-number.ts';
import { ordinalInWords } from '../../text/ordinal-words.ts';
import { ordinalNumber } from '../../text/ordinals.ts';
import { evidenceOf, type ProposalContext, proposal } from './context.ts';
import { isAhead } from './cycle.ts';
import type { RoutineProposal } from './proposal.ts';

/**
 * Coming sessions that the base asks for move on by the interval of the lineage (rule N12): "report to the General Assembly at its
 * seventy-ninth session" becomes "at its eighty-first session".
 */
export function sessionProposals(context: ProposalContext): RoutineProposal[] {
  const { base, paragraphs, cycle } = context;
  const { interval } = cycle;
  if (base.session === null || interval === null) return [];
  const session = base.session;
  return paragraphs.flatMap((flat) => {
    const read = readText(flat, base.language);
    return sessionNumber.constructs(read).flatMap((range) => {
      const words = flat.text.slice(range.start, range.end);
      const number = ordinalNumber(words);
      if (number === null || !isAhead(number, session)) return [];
      const next = ordinalLike(words, number + interval, base.language);
      if (next === null) return [];
      const reason = {
        code: 'proposal/next-session',
        values: { from: number, to: number + interval, interval },
      } as const;
      const evidence = evidenceOf(context, flat.address, 'session-number', range);
      return [proposal('session-number', flat.address, flat.text, range, next, reason, { evidence })];
    });
  });
}

/** An ordinal written as another one is: in words or figures, with its capital and its case ending. */
export function ordinalLike(words: string, number: number, language: string): string | null {
  if (/^\d/.test(words))
    return language === 'en' ? `${number}${englishSuffix(number)}` : words.replace(/^\d+/, String(number));
  const written = ordinalInWords(number, language, /ون$/.test(words) ? 'ون' : 'ين');
  if (written === null) return null;
  const first = words.charAt(0);
  return first === first.toLowerCase() ? written : written.charAt(0).toUpperCase() + written.slice(1);
}

function englishSuffix(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
