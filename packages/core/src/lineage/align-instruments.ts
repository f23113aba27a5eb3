import { type FlatParagraph, flatParagraph } from '../instrument/flat-paragraph.ts';
import type { Instrument } from '../instrument/instrument.ts';
import type { Answer, Issue } from '../issues/issue.ts';
import { textIssue } from '../issues/text-issue.ts';
import { plainTypography } from '../text/typography.ts';
import { type AlignedGroup, alignedParagraphs, type DecidedPairs } from './align-paragraphs.ts';
import { ExplainedPairs } from './explained-pairs.ts';
import { joinedParagraphs } from './joined-paragraphs.ts';
import type { Link, Relation } from './lineage.ts';
import { isRoutine } from './routine/explained-changes.ts';
import { strengthChange } from './strength/strength-change.ts';

/** Paragraphs by their addresses that a person joined or parted. */
export interface DecidedAddresses {
  readonly joined: readonly AddressPair[];
  readonly parted: readonly AddressPair[];
  /** Whether nothing belongs together but what was joined, as between two states of one draft: nothing is found by likeness. */
  readonly complete?: boolean;
}

interface AddressPair {
  readonly from: string;
  readonly to: string;
}

const NOTHING: DecidedAddresses = { joined: [], parted: [] };

/** A share of the paragraphs of the shorter text; where fewer correspond, the two texts have nothing to do with each other. */
const RELATED = 0.2;
/** As alike as this, two paragraphs count as corresponding, when it is asked whether the texts do. */
const CORRESPONDING = 0.5;

/**
 * What became of each paragraph of `old` in `next` (rules L1 to L8). Instruments are 0 and 1 in the places of the links, which stand in
 * the order of the new text, dropped paragraphs behind what stood before them.
 *
 * Texts in two languages are not held against each other: no link, and an issue of severity error. Between texts that have nothing to do
 * with each other only paragraphs of the same words are linked (L11).
 */
export function linksOfInstruments(
  old: Instrument,
  next: Instrument,
  decided: DecidedAddresses = NOTHING,
  explained: ExplainedPairs = new ExplainedPairs(old.language),
): Answer<Link[]> {
  if (old.language !== next.language) return { value: [], issues: [languagesDiffer(old, next)] };
  const from = flatParagraphs(old);
  const to = flatParagraphs(next);
  const [placesOfOld, placesOfNew] = [placesByAddress(from), placesByAddress(to)];
  const placesOf = (pairs: readonly AddressPair[]): DecidedPairs['joined'] =>
    pairs.flatMap((pair) => {
      const [one, other] = [placesOfOld.get(pair.from), placesOfNew.get(pair.to)];
      return one === undefined || other === undefined ? [] : [{ old: one, new: other }];
    });
  const aligned = alignedParagraphs(from, to, {
    ...decided,
    joined: placesOf(decided.joined),
    parted: placesOf(decided.parted),
  });
  const issues: Issue[] = [];
  const unrelated = !decided.complete && areUnrelated(aligned, from, to, old.title, next.title);
  if (unrelated) issues.push(unrelatedTexts(aligned));
  const groups = unrelated ? aligned.flatMap(onlySameWords) : aligned;
  if (groups.length > 0 && groups.every(({ relation }) => relation === 'unchanged')) issues.push(sameText());
  return { value: groups.map((group) => linkOfGroup(group, from, to, old.language, explained)), issues };
}

/** Preambular, then operative paragraphs, each as one text. */
export function flatParagraphs(instrument: Instrument): FlatParagraph[] {
  return [...instrument.preamble, ...instrument.operative].map(flatParagraph);
}

function linkOfGroup(
  group: AlignedGroup,
  from: readonly FlatParagraph[],
  to: readonly FlatParagraph[],
  language: string,
  explained: ExplainedPairs,
): Link {
  const { relation, likeness, reworded, decided } = group;
  const old = group.old.map((at) => from[at] as FlatParagraph);
  const next = group.new.map((at) => to[at] as FlatParagraph);
  const both = old.length > 0 && next.length > 0;
  const changes = both && reworded ? explained.of(joinedParagraphs(old), joinedParagraphs(next)).changes : [];
  const [one, other] = [old[0], next[0]];
  return {
    from: placeOf(0, old),
    to: placeOf(1, next),
    relation,
    routine: !regrouped(relation) && isRoutine(changes),
    similarity: Math.round(likeness * 1000) / 1000,
    rules: [...new Set(changes.flatMap(({ rule }) => rule ?? []))].sort(),
    reworded,
    strength: one && other && reworded && !regrouped(relation) ? strengthChange(one, other, language) : null,
    decided,
  };
}

/** One became several, or several one: whatever became of the words, that is no routine. */
function regrouped(relation: Relation): boolean {
  return relation === 'split' || relation === 'merged';
}

function placeOf(instrument: number, paragraphs: readonly FlatParagraph[]): Link['from'] {
  return paragraphs.length === 0 ? null : { instrument, addresses: paragraphs.map(({ address }) => address) };
}

/** The place of each address; of an address that two paragraphs bear the first. */
function placesByAddress(paragraphs: readonly FlatParagraph[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [place, { address }] of paragraphs.entries())
    if (!places.has(address)) places.set(address, place);
  return places;
}

function areUnrelated(
  groups: readonly AlignedGroup[],
  from: readonly FlatParagraph[],
  to: readonly FlatParagraph[],
  oldTitle: string | null,
  newTitle: string | null,
): boolean {
  const shorter = Math.min(from.length, to.length);
  if (shorter === 0) return false;
  if (oldTitle !== null && newTitle !== null && titleKey(oldTitle) === titleKey(newTitle)) return false;
  const corresponding = groups.filter(({ likeness, decided }) => likeness >= CORRESPONDING || decided);
  return corresponding.length < RELATED * shorter;
}

function titleKey(title: string): string {
  return plainTypography(title).toLowerCase();
}

/** Of what was linked by likeness, each side on its own. */
function onlySameWords(group: AlignedGroup): AlignedGroup[] {
  const { likeness, decided, old, new: next } = group;
  if (likeness === 1 || decided || old.length === 0 || next.length === 0) return [group];
  const alone = { likeness: 0, reworded: false, decided: false } as const;
  return [
    ...old.map((at): AlignedGroup => ({ ...alone, relation: 'dropped', old: [at], new: [] })),
    ...next.map((at): AlignedGroup => ({ ...alone, relation: 'added', old: [], new: [at] })),
  ];
}

function languagesDiffer(old: Instrument, next: Instrument): Issue {
  return textIssue(
    'lineage/languages-differ',
    'error',
    `The texts are in two languages (${old.language}, ${next.language}) and cannot be held against each other.`,
    { old: old.language, new: next.language },
    null,
    'L11',
  );
}

function unrelatedTexts(groups: readonly AlignedGroup[]): Issue {
  const same = groups.filter(({ likeness }) => likeness === 1).length;
  return textIssue(
    'lineage/unrelated',
    'warning',
    `The two texts have nothing to do with each other; paragraphs of the same words: ${same}.`,
    { same },
    null,
    'L11',
  );
}

function sameText(): Issue {
  return textIssue(
    'lineage/same-text',
    'note',
    'The two texts have the same words in all paragraphs.',
    {},
    null,
    'L11',
  );
}
