import type { Issue } from '../issues/issue.ts';
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

const KNOWN = new RegExp(
  `(?<!\\p{L})(?:${[...JOINED.keys()].filter((word) => !ALSO_JOINED.has(word)).join('|')})(?!\\p{L})`,
  'giu',
);
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
  const here = new Map<string, { readonly whole: string; times: number }>();
  for (const word of texts.flatMap(({ text }) => hyphenated(text))) {
    const joined = word.replaceAll('-', '').toLowerCase();
    const known = here.get(joined);
    if (known) known.times++;
    else here.set(joined, { whole: word, times: 1 });
  }
  // All texts as one: a search runs over it once a word.
  const all = texts
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
  const found = new Map<number, string>();
  for (const match of all.matchAll(KNOWN)) found.set(match.index, match[0]);
  for (const [joined, { times }] of here) {
    const places = placesOfWord(all, joined);
    // A text that writes a word joined more often than not means it so: "cooperation" beside one "Co-operation" in a name.
    if (places.length <= times) for (const at of places) found.set(at, joined);
  }
  const places = [...found].sort(([a], [b]) => a - b);
  const issues: Issue[] = [];
  let start = 0;
  let next = 0;
  for (const text of texts) {
    const end = start + text.text.length;
    for (; next < places.length && (places[next] as [number, string])[0] < end; next++) {
      const [at, joined] = places[next] as [number, string];
      issues.push(
        issueOf(text, at - start, joined, here.get(joined)?.whole ?? (JOINED.get(joined) as string)),
      );
    }
    start = end + 1;
  }
  return issues;
}

/** Where a word stands whole in a text. */
function placesOfWord(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length))) places.push(at);
  }
  return places;
}

function issueOf(text: Text, at: number, joined: string, whole: string): Issue {
  const end = at + joined.length;
  return {
    code: 'text/lost-hyphen',
    severity: 'note',
    message: `"${text.text.slice(at, end)}" may have lost a hyphen: "${whole}".`,
    span: spansOf(text, at, end)[0] ?? text.span,
    rule: 'T8',
  };
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
