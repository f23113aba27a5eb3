import type { Range } from '../text/span.ts';
import { deletionWord } from './amendments/brackets.ts';
import type { DraftEntry } from './draft.ts';
import type { Alternative } from './step.ts';

/** One of the wordings that stand in brackets at one place. */
export interface OpenWording {
  /** Without the brackets and the name; empty where the words are to go. */
  readonly words: string;
  /** Whose they are, where that is said. */
  readonly by: string | null;
}

/** A place of an entry that is not agreed: brackets side by side, `[ten] [EU: twelve]`. The range is that of all of them. */
export interface OpenPlace extends Range {
  readonly wordings: readonly OpenWording[];
}

/**
 * Words and other words for them, each in square brackets (rule N9): `[ten] [EU: twelve]`. A bracket does not run from one
 * subparagraph into the next: each line has its own, and the other words stand behind the last.
 */
export function openWords(
  words: string,
  label: string | null,
  alternatives: readonly Alternative[],
  language: string,
): string {
  const named = (by: string | null, inside: string) => `[${by === null ? '' : `${by}: `}${inside}]`;
  const own = words
    .split('\n')
    .map((line) => (line === '' ? line : named(label, line)))
    .join('\n');
  const others = alternatives.map((each) => {
    const wanted = each.words.replaceAll(/\s+/g, ' ').trim();
    return named(each.by, wanted === '' ? deletionWord(language) : wanted);
  });
  return [own, ...others].join(' ');
}

/**
 * The places of an entry that stand open in brackets, in their order (rule N17). Gaps (`[…]`) are none, nor is what the issued text itself
 * has in brackets. `labels` are the names that may stand before words: those of delegations, and those that were given with brackets.
 */
export function openPlacesOf(
  { text, base }: Pick<DraftEntry, 'text' | 'base'>,
  labels: ReadonlySet<string>,
  language = 'en',
): OpenPlace[] {
  const places: OpenPlace[] = [];
  let joins = false;
  for (const { start, end } of topBrackets(text)) {
    const inside = text.slice(start + 1, end - 1);
    const isGap = /^[^[\]]*…[^[\]]*$/.test(inside);
    const last = places.at(-1);
    const wording = isGap ? null : wordingOf(inside, labels, language);
    if (wording && last && joins && last.end === start - 1 && text.charAt(last.end) === ' ')
      places[places.length - 1] = { ...last, end, wordings: [...last.wordings, wording] };
    else if (wording) places.push({ start, end, wordings: [wording] });
    joins = wording !== null;
  }
  return places.filter(({ start, end }) => !base?.text.includes(text.slice(start, end)));
}

/** A text with words in the place of brackets. Where none stand there, no double space is left, and none before a comma. */
export function settledText(text: string, { start, end }: Range, words: string): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (words.trim() !== '') return before + words.trim() + after;
  const isEdge = after === '' || /^[\s,;.:،؛]/.test(after);
  return isEdge && before.endsWith(' ') ? before.slice(0, -1) + after : before + after.replace(/^ /, '');
}

/** Whether each bracket among words has its other half among them: else they cannot be set in brackets. */
export function hasWholeBrackets(words: string): boolean {
  let depth = 0;
  for (const character of words) {
    if (character === '[') depth++;
    else if (character === ']' && --depth < 0) return false;
  }
  return depth === 0;
}

/** Pairs of brackets that stand in no other pair, within one line. */
function topBrackets(text: string): Range[] {
  const found: Range[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n') depth = 0;
    else if (character === '[') {
      if (depth === 0) start = at;
      depth++;
    } else if (character === ']' && depth > 0) {
      depth--;
      if (depth === 0) found.push({ start, end: at + 1 });
    }
  }
  return found;
}

function wordingOf(inside: string, labels: ReadonlySet<string>, language: string): OpenWording {
  const colon = inside.indexOf(': ');
  const name = inside.slice(0, Math.max(0, colon));
  const isName = labels.has(name) || (name !== '' && name.split(', ').every((each) => labels.has(each)));
  const words = isName ? inside.slice(colon + 2) : inside;
  return { words: words === deletionWord(language) ? '' : words, by: isName ? name : null };
}
