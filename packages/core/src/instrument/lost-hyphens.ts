import type { Issue } from '../issues/issue.ts';
import { textIssue } from '../issues/text-issue.ts';
import { spansOf } from '../text/placed-text.ts';
import type { Paragraph, Subparagraph, Text, UncitedInstrument } from './instrument.ts';

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
  know-how non-members third-country secretary-general directors-general inter-religious self-reliance self-government`.split(
    /\s+/,
  ),
);
const JOINED = new Map([...COMPOUNDS].map((word) => [word.replaceAll('-', ''), word]));
/** Compounds that are also written as one word, and so say nothing when they are. */
const ALSO_JOINED = new Set([
  'peacebuilding',
  'wellbeing',
  'ceasefire',
  'interparliamentary',
  'counterterrorism',
  'byproduct',
  'interreligious',
  'followup',
  'socioeconomic',
]);

/** Words long enough to be a compound; English alone is looked at, so its letters are enough. */
const WORD = /[A-Za-z]{7,}/g;
const LETTER = /\p{L}/u;

/**
 * Words that have lost a hyphen: the same document writes them with one, or they are known compounds (rule T8). They are
 * pointed at, never changed.
 */
export function lostHyphens(instrument: UncitedInstrument): Issue[] {
  if (instrument.language !== 'en') return [];
  const texts = [
    ...[...instrument.preamble, ...instrument.operative].flatMap(clauseTexts),
    ...instrument.notes,
  ];
  const here = compoundsOf(texts);
  const found = texts.flatMap((text) => joinedIn(text, here));
  const times = new Map<string, number>();
  for (const { joined } of found) times.set(joined, (times.get(joined) ?? 0) + 1);
  return found
    .filter(({ joined }) => {
      // A text that writes a word joined more often than not means it so: "cooperation" beside one "Co-operation" in a name.
      const compound = here.get(joined);
      return compound === undefined || (times.get(joined) as number) <= compound.times;
    })
    .map(({ text, at, joined }) =>
      issueOf(text, at, joined, here.get(joined)?.whole ?? (JOINED.get(joined) as string)),
    );
}

interface Compound {
  readonly whole: string;
  times: number;
}

/** The compounds that the texts write with a hyphen, by their letters alone. */
function compoundsOf(texts: readonly Text[]): Map<string, Compound> {
  const compounds = new Map<string, Compound>();
  for (const word of texts.flatMap(({ text }) => hyphenated(text))) {
    const joined = word.replaceAll('-', '').toLowerCase();
    const known = compounds.get(joined);
    if (known) known.times++;
    else compounds.set(joined, { whole: word, times: 1 });
  }
  return compounds;
}

/** Where compounds, of the texts themselves or known ones, stand without their hyphen. */
function joinedIn(
  text: Text,
  here: ReadonlyMap<string, Compound>,
): { readonly text: Text; readonly at: number; readonly joined: string }[] {
  const found: { text: Text; at: number; joined: string }[] = [];
  for (const match of text.text.matchAll(WORD)) {
    const joined = match[0].toLowerCase();
    if (!here.has(joined) && (!JOINED.has(joined) || ALSO_JOINED.has(joined))) continue;
    const end = match.index + joined.length;
    if (!LETTER.test(text.text.charAt(match.index - 1)) && !LETTER.test(text.text.charAt(end))) {
      found.push({ text, at: match.index, joined });
    }
  }
  return found;
}

function issueOf(text: Text, at: number, joined: string, whole: string): Issue {
  const end = at + joined.length;
  const word = text.text.slice(at, end);
  const message = `"${word}" may have lost a hyphen: "${whole}".`;
  const span = spansOf(text, at, end)[0] ?? text.span;
  return textIssue('text/lost-hyphen', 'note', message, { word, whole }, span, 'T8');
}

/** The words of a text with a hyphen between letters, of seven letters or more in all. */
function hyphenated(text: string): string[] {
  const words: string[] = [];
  for (let hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
    let start = hyphen;
    let end = hyphen + 1;
    while (start > 0 && LETTER.test(text.charAt(start - 1))) start--;
    while (LETTER.test(text.charAt(end))) end++;
    if (
      start < hyphen &&
      end > hyphen + 1 &&
      end - start > 7 &&
      text.charAt(end) !== '-' &&
      text.charAt(start - 1) !== '-'
    )
      words.push(text.slice(start, end));
  }
  return words;
}

function clauseTexts(clause: Paragraph | Subparagraph): Text[] {
  return [clause, ...clause.subparagraphs.flatMap(clauseTexts), ...(clause.wrapUp ? [clause.wrapUp] : [])];
}
