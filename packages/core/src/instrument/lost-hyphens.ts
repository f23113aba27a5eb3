import type { Issue } from '../issues/issue.ts';
import { spansOf } from '../text/placed-text.ts';
import type { Paragraph, Subparagraph, Text } from './instrument.ts';
import type { UncitedInstrument } from './from-lines.ts';

/**
 * Compounds that the United Nations writes with a hyphen and that have no meaning without one (UN Editorial Manual,
 * "Spelling"): a word processor's optional hyphen at a line end loses it.
 */
const COMPOUNDS = new Set(
  `self-determination non-governmental post-conflict co-sponsor decision-making policy-making peace-building follow-up
  capacity-building confidence-building well-being high-level long-term short-term medium-term large-scale full-scale
  ten-year five-year two-year one-year inter-agency inter-parliamentary south-south north-south counter-terrorism
  socio-economic cross-border cross-cutting multi-stakeholder non-discrimination non-proliferation non-interference
  vice-president by-product cease-fire information-sharing awareness-raising law-making standard-setting fact-finding
  know-how non-members third-country secretary-general directors-general inter-religious self-reliance self-government`.split(/\s+/),
);
const JOINED = new Map([...COMPOUNDS].map((word) => [word.replaceAll('-', ''), word]));
/** Compounds that are also written as one word, and so say nothing when they are. */
const ALSO_JOINED = new Set(['peacebuilding', 'wellbeing', 'ceasefire', 'interparliamentary', 'counterterrorism', 'byproduct', 'interreligious', 'followup', 'socioeconomic']);

const WORD = /\p{L}{7,}/gu;
const HYPHENATED = /\p{L}+(?:-\p{L}+)+/gu;

/**
 * Words that have lost a hyphen: the same document writes them with one, or they are known compounds (rule T8). They are
 * pointed at, never changed.
 */
export function lostHyphens(instrument: UncitedInstrument): Issue[] {
  if (instrument.language !== 'en') return [];
  const texts = [...[...instrument.preamble, ...instrument.operative].flatMap(clauseTexts), ...instrument.notes];
  const here = new Map<string, string>();
  for (const { text } of texts) {
    for (const [word] of text.matchAll(HYPHENATED)) here.set(word.replaceAll('-', '').toLowerCase(), word);
  }
  return texts.flatMap((text) =>
    [...text.text.matchAll(WORD)].flatMap((match) => {
      const word = match[0].toLowerCase();
      const whole = here.get(word) ?? (ALSO_JOINED.has(word) ? undefined : JOINED.get(word));
      if (!whole) return [];
      const span = spansOf(text, match.index, match.index + match[0].length)[0] ?? text.span;
      return [
        {
          code: 'text/lost-hyphen',
          severity: 'note' as const,
          message: `"${match[0]}" may have lost a hyphen: "${whole}".`,
          span,
          rule: 'T8',
        },
      ];
    }),
  );
}

function clauseTexts(clause: Paragraph | Subparagraph): Text[] {
  return [clause, ...clause.subparagraphs.flatMap(clauseTexts), ...(clause.wrapUp ? [clause.wrapUp] : [])];
}
