import type { Link } from '../../lineage/lineage.ts';
import { plainTypography } from '../../text/typography.ts';
import type { ChangedPart, ComparableMandate, MandateChange } from './mandate-change.ts';
import { actWithoutTime, hasMovedOn } from './moved-on.ts';

/** Mandates less alike than this are no one mandate, although their paragraphs belong together. */
const ALIKE = 0.2;
/** As alike as this, mandates are one even where their paragraphs were not linked: a clause went to another paragraph. */
const SAME = 0.8;

/**
 * What became of each mandate between two neighbours of a lineage (rule M15), in the order of the new text, what was dropped at the end.
 * `links` are those between the two: mandates of linked paragraphs are paired, those most alike first. `sessions` are those that lie
 * between the two texts, where they are known.
 */
export function changesOfMandates<M extends ComparableMandate>(
  old: readonly M[],
  fresh: readonly M[],
  links: readonly Link[],
  sessions: number | null = null,
): MandateChange<M>[] {
  const pairs = new Map<M, M>();
  const words = new Map([...old, ...fresh].map((each) => [each, wordsOf(each.action)]));
  const used = new Set<M>();
  const pair = (from: readonly M[], to: readonly M[], least: number): void => {
    const candidates = from
      .flatMap((before) => to.map((after) => ({ before, after, likeness: likenessOf(before, after, words) })))
      .filter(({ likeness }) => likeness >= least)
      .sort((a, b) => b.likeness - a.likeness);
    for (const { before, after } of candidates) {
      if (used.has(before) || pairs.has(after)) continue;
      used.add(before);
      pairs.set(after, before);
    }
  };
  const at = { old: byParagraph(old), fresh: byParagraph(fresh) };
  for (const { from, to } of links) {
    if (!from || !to) continue;
    const before = from.addresses.flatMap((address) => at.old.get(address) ?? []);
    const after = to.addresses.flatMap((address) => at.fresh.get(address) ?? []);
    pair(before, after, ALIKE);
  }
  pair(
    old.filter((each) => !used.has(each)),
    fresh.filter((each) => !pairs.has(each)),
    SAME,
  );
  return [
    ...fresh.map((each) => changeOf(pairs.get(each) ?? null, each, sessions)),
    ...old.filter((each) => !used.has(each)).map((each) => changeOf(each, null, sessions)),
  ];
}

function byParagraph<M extends ComparableMandate>(mandates: readonly M[]): Map<string, M[]> {
  const found = new Map<string, M[]>();
  for (const each of mandates) {
    found.set(each.paragraph, [...(found.get(each.paragraph) ?? []), each]);
  }
  return found;
}

/** The share of words that two acts have in common, 0 to 1; a little more where the verb or those who are asked are the same. */
function likenessOf<M extends ComparableMandate>(
  a: M,
  b: M,
  words: ReadonlyMap<M, ReadonlySet<string>>,
): number {
  const first = words.get(a) as ReadonlySet<string>;
  const second = words.get(b) as ReadonlySet<string>;
  let common = 0;
  for (const word of first) if (second.has(word)) common++;
  const all = first.size + second.size - common;
  const likeness = all === 0 ? 1 : common / all;
  const verb = a.verb === b.verb ? 0.1 : 0;
  return 0.8 * likeness + verb + (askedBy(a) === askedBy(b) ? 0.1 : 0);
}

function wordsOf(text: string): Set<string> {
  return new Set(
    plainTypography(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

const askedBy = ({ addressees }: ComparableMandate): string =>
  addressees.map(({ organization, name }) => organization ?? name).join('|');

function changeOf<M extends ComparableMandate>(
  old: M | null,
  fresh: M | null,
  sessions: number | null,
): MandateChange<M> {
  if (!old || !fresh)
    return { fate: old ? 'dropped' : 'new', old, new: fresh, strength: null, changed: [], movedOn: false };
  const strength = old.strength === fresh.strength ? null : { from: old.strength, to: fresh.strength };
  const movedOn = sessions !== null && hasMovedOn(old.due, fresh.due, sessions);
  const isSameAct =
    movedOn && plainTypography(actWithoutTime(old)) === plainTypography(actWithoutTime(fresh));
  const changed = changedParts(old, fresh).filter(
    (part) => !(movedOn && part === 'due') && !(isSameAct && part === 'action'),
  );
  return { fate: 'carried', old, new: fresh, strength, changed, movedOn };
}

function changedParts(old: ComparableMandate, fresh: ComparableMandate): ChangedPart[] {
  const parts: readonly (readonly [ChangedPart, (mandate: ComparableMandate) => string])[] = [
    ['verb', ({ verb }) => verb],
    ['addressees', askedBy],
    ['action', ({ action }) => plainTypography(action)],
    ['due', ({ due }) => JSON.stringify([due?.kind, due?.session, due?.on, due?.meeting])],
    ['recurrence', ({ recurrence }) => String(recurrence?.every)],
  ];
  return parts.filter(([, told]) => told(old) !== told(fresh)).map(([part]) => part);
}
