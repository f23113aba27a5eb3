import { openingPhraseFinder } from '../../instrument/opening-phrases/finders.ts';
import type { Draft, DraftEntry } from '../draft.ts';
import { standing } from '../to-instrument.ts';
import type { Part } from './cast.ts';
import { openingCast } from './opening.ts';

/** Words that stand now, and what is offered for them. */
export interface Offer {
  readonly from: string;
  readonly to: string;
}

/** A part that a paragraph can stand in at a place of the draft. */
export interface PartAtPlace {
  readonly part: Part;
  /** The opening phrase in the form of that part; `null` where it has it, or none is certain. */
  readonly opening: Offer | null;
  /** The words open as those of the other part do, and no form is certain. */
  readonly unsure: boolean;
  /** The stop at the end as the other paragraphs of that part have it; `null` where it is so. */
  readonly ending: Offer | null;
  /** The paragraph with what is offered; its own words where nothing is. */
  readonly text: string;
}

/**
 * The parts that a paragraph can stand in behind an entry (`null`: at the very beginning), its own first, with its words as the part
 * asks for them (rules N18 and N19). Between the last paragraph of the preamble and the first operative one it can be either. Empty
 * where the place is in neither part, the entry is no paragraph, or one of them is not in the draft.
 */
export function partsAtPlace(draft: Draft, id: string, after: string | null): readonly PartAtPlace[] {
  const entry = draft.entries.find((each) => each.id === id);
  if (!entry || !isPart(entry.role)) return [];
  const others = draft.entries.filter((each) => each !== entry);
  const place = after === null ? 0 : others.findIndex((each) => each.id === after) + 1;
  if (after !== null && place === 0) return [];
  const own = entry.role;
  return partsBetween(others.slice(0, place), others.slice(place))
    .toSorted((a, b) => Number(b === own) - Number(a === own))
    .map((part) => {
      const near = standing({ ...draft, entries: others });
      const before = standing({ ...draft, entries: others.slice(0, place) });
      return partOf(entry, part, near, before, draft.base.language);
    });
}

function isPart(role: DraftEntry['role']): role is Part {
  return role === 'preambular' || role === 'operative';
}

/** Which parts a place can be in, by what stands before and behind it. Headings belong to what follows. */
function partsBetween(before: readonly DraftEntry[], behind: readonly DraftEntry[]): Part[] {
  const last = before.findLast(({ role }) => role !== 'heading')?.role ?? 'front';
  if (last === 'operative') return ['operative'];
  if (last !== 'preambular' && last !== 'formula' && last !== 'front') return [];
  const next = behind.find(({ role }) => role !== 'heading' && role !== 'front' && role !== 'formula')?.role;
  return next === 'preambular' ? ['preambular'] : ['preambular', 'operative'];
}

function partOf(
  entry: DraftEntry,
  part: Part,
  others: readonly DraftEntry[],
  before: readonly DraftEntry[],
  language: string,
): PartAtPlace {
  const { text } = entry;
  if (entry.role === part) return { part, opening: null, unsure: false, ending: null, text };
  const found = openingPhraseFinder(language)(text);
  const isFirst = !before.some(({ role }) => role === part);
  const phrase = text.slice(0, found?.length ?? 0);
  const other = found && found.part !== part ? openingCast(language)(phrase, part, isFirst) : null;
  const opening = other === null ? null : { from: phrase, to: other };
  const isLast =
    part === 'operative' && others.filter(({ role }) => role === part).every((each) => before.includes(each));
  const stop = isLast ? '.' : usualStop(others, part, language);
  const own = STOP.exec(text)?.[0] ?? '';
  const ending = own === '' || own === stop ? null : { from: own, to: stop };
  const words = (opening?.to ?? phrase) + text.slice(phrase.length, text.length - (ending?.from.length ?? 0));
  return {
    part,
    opening,
    unsure: other === null && found?.part !== part,
    ending,
    text: words + (ending?.to ?? ''),
  };
}

/** The stop that ends a paragraph, with the space that French sets before it. */
const STOP = /[ \u00A0\u202F]?[,;.،؛]$/u;

type Stops = Readonly<Record<Part, string>>;
const STOPS: Stops = { preambular: ',', operative: ';' };
const STOPS_OF: Readonly<Record<string, Stops>> = {
  fr: { preambular: ',', operative: '\u00A0;' },
  ar: { preambular: '،', operative: '؛' },
};

/** The stop that most paragraphs of a part end with; the last full stop is not counted. */
function usualStop(entries: readonly DraftEntry[], part: Part, language: string): string {
  const counts = new Map<string, number>();
  for (const { role, text } of entries) {
    const stop = role === part ? STOP.exec(text)?.[0] : undefined;
    if (stop !== undefined && !stop.endsWith('.')) counts.set(stop, (counts.get(stop) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? (STOPS_OF[language] ?? STOPS)[part];
}
