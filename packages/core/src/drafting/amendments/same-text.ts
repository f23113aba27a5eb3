import type { Instrument } from '../../instrument/instrument.ts';
import { plainTypography } from '../../text/typography.ts';
import type { Draft } from '../draft.ts';
import { draftOfInstrument } from '../from-base.ts';
import { type PageLine, pageOfDraft } from '../page.ts';
import type { FileLine } from './file-lines.ts';

/**
 * Of the words of the shorter text so many stand in paragraphs that a copy has word for word. Resolutions of one form on different matters
 * share formulas that name the matter, so that few paragraphs are the same: a tenth of the words at most. With two of five paragraphs
 * edited a copy has four tenths. This is twice the one and half the other.
 */
const WORD_FOR_WORD = 1 / 5;

/** Of the paragraphs of the shorter text so many are found again, in any words, in a copy that bears the title of the draft. */
const FOUND_AGAIN = 0.3;

/** What a file is: a copy of the draft, of another text of its lineage (called as it is known), or of neither. */
type TextOfFile =
  | { readonly is: 'draft' }
  | { readonly is: 'other' }
  | { readonly is: 'of-lineage'; readonly symbol: string };

/** A file that was read, with the line of the draft that each of its lines is. */
interface ReadFile {
  readonly instrument: Instrument;
  readonly lines: readonly FileLine[];
  readonly pairs: readonly (number | null)[];
}

/**
 * What text a file is a copy of (rule N26). What it says of itself comes first: the symbol of another adopted text is that text's, and a
 * title that both bear is one matter. Else the words decide: the text of `lineage` that has most in common with the file is the one
 * that it is, and a text that has little in common is another one.
 */
export function textOfFile(file: ReadFile, draft: Draft, lineage: readonly Instrument[]): TextOfFile {
  const { instrument } = file;
  const own = paragraphWords(instrument);
  const drafted = paragraphsOfDraft(draft);
  const common = shared(own, drafted);
  const sameTitle = bearsTitle(instrument, draft);
  const named = namedOther(instrument, draft);
  if (named !== null) {
    const known = lineage.some(({ symbol }) => symbol === named) || sameTitle;
    return known ? { is: 'of-lineage', symbol: named } : { is: 'other' };
  }
  const isAlike = (other: ParagraphWords, words: number): boolean =>
    words > 0 && words >= WORD_FOR_WORD * Math.min(total(own), total(other));
  const most = Math.max(common, shared(own, paragraphWords(draft.base)));
  const [nearest] = (namesBase(instrument, draft) ? [] : lineage)
    .map((text) => ({ text, words: paragraphWords(text) }))
    .map((each) => ({ ...each, common: shared(own, each.words) }))
    .filter((each) => each.common > most && isAlike(each.words, each.common))
    .sort((a, b) => b.common - a.common);
  if (nearest) {
    const { symbol, draftSymbol, title } = nearest.text;
    return { is: 'of-lineage', symbol: symbol ?? draftSymbol ?? title ?? '' };
  }
  return isAlike(drafted, common) || (sameTitle && isFoundAgain(file, draft))
    ? { is: 'draft' }
    : { is: 'other' };
}

/** Whether a file says that it is the base of the draft, as drafts over it do until their masthead is that of a draft. */
function namesBase({ symbol }: Pick<Instrument, 'symbol'>, { base }: Pick<Draft, 'base'>): boolean {
  return symbol !== null && base.symbol !== null && plain(symbol) === plain(base.symbol);
}

/** The symbol of the adopted text that a file says it is, where that is not the base of the draft. */
function namedOther({ symbol }: Instrument, { base }: Draft): string | null {
  if (symbol === null || base.symbol === null || !symbol.includes('/RES/')) return null;
  return namesBase({ symbol }, { base }) ? null : symbol;
}

/** Whether a file bears the title of the draft, as it stands or as the base has it. */
function bearsTitle({ title }: Instrument, draft: Draft): boolean {
  if (title === null) return false;
  const titles = draft.entries.filter(({ kind }) => kind === 'title').map(({ text }) => text);
  return [draft.base.title ?? '', ...titles].some((each) => plain(each) === plain(title));
}

function isFoundAgain({ lines, pairs }: ReadFile, draft: Draft): boolean {
  const found = lines.filter((line, index) => isParagraph(line) && pairs[index] !== null).length;
  const drafted = pageOfDraft(draft).lines.filter(isParagraph).length;
  return found > 0 && found >= FOUND_AGAIN * Math.min(lines.filter(isParagraph).length, drafted);
}

function isParagraph({ role }: PageLine): boolean {
  return role === 'preambular' || role === 'operative';
}

function plain(text: string): string {
  return plainTypography(text).replace(/\s+/g, ' ').trim().toLowerCase();
}

/** How many words stand in each paragraph or subparagraph, and how often it is there. */
type ParagraphWords = ReadonlyMap<string, { readonly words: number; readonly times: number }>;

function paragraphWords(instrument: Instrument): ParagraphWords {
  return paragraphsOfDraft(draftOfInstrument(instrument));
}

function paragraphsOfDraft(draft: Draft): ParagraphWords {
  const page = pageOfDraft(draft);
  const found = new Map<string, { words: number; times: number }>();
  for (const line of page.lines.filter(isParagraph)) {
    const text = plain(page.text.slice(line.start, line.end));
    const words = text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
    found.set(text, { words, times: (found.get(text)?.times ?? 0) + 1 });
  }
  return found;
}

function total(texts: ParagraphWords): number {
  return [...texts.values()].reduce((sum, { words, times }) => sum + words * times, 0);
}

/** Words of the paragraphs that both have word for word. */
function shared(one: ParagraphWords, other: ParagraphWords): number {
  let sum = 0;
  for (const [text, { words, times }] of one) sum += words * Math.min(times, other.get(text)?.times ?? 0);
  return sum;
}
