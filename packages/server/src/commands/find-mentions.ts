import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { inAdoptionOrder } from '../store/adoption-order.ts';
import { headsOf } from '../store/repositories/lineage-members.ts';
import type { InstrumentHead } from '../store/repositories/lineages.ts';
import { namesWith, passagesWith } from '../store/repositories/naming-passages.ts';
import { entriesById } from '../store/repositories/register-entries.ts';
import { noEntry } from './change-entry.ts';
import type { Context } from './context.ts';

/** A paragraph that names an organization: the words around its first name there. */
export interface Mention
  extends Pick<InstrumentHead, 'instrument' | 'symbol' | 'title' | 'language' | 'adoptedOn'> {
  /** `PP3`, `OP5`, `note 2`, `title`. */
  readonly address: string;
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** Characters that are shown on either side of a name. */
const AROUND = 90;
/** No more are told; of what stands everywhere these will do. */
const MOST = 1000;

/**
 * Where the texts that are held name an organization by one of its names, former ones among them, in the order of their adoption. A name within the longer name of
 * another organization does not count, and an acronym counts in its letters only. Refused: `not-permitted`, `not-found`.
 */
export async function findMentions(
  context: Context,
  id: string,
): Promise<Result<{ readonly mentions: readonly Mention[]; readonly more: boolean }>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'read texts');
  if (denied) return refused(denied);
  const [entry] = await entriesById(db, actor.workspace, [id]);
  if (!entry) return refused(noEntry());
  const valuesIn = (name: string) =>
    entry.fields.flatMap(({ field, values }) => (field === name ? values.map(({ value }) => value) : []));
  const [names, acronyms] = [valuesIn('name'), valuesIn('acronym')];
  const own = new Set([...names, ...acronyms].map(folded));
  const longer = (await namesWith(db, actor.workspace, names)).filter((name) => !own.has(folded(name)));
  const looks = [patternOf(names, 'giu'), patternOf(acronyms, 'gu')].flatMap((pattern) => pattern ?? []);
  const others = patternOf(longer, 'giu');
  const passages = await passagesWith(db, actor.workspace, [...names, ...acronyms]);
  const heads = await headsOf(db, actor.workspace, [
    ...new Set(passages.map(({ instrument }) => instrument)),
  ]);
  const ordered = inAdoptionOrder(heads.map((head) => ({ ...head, reasons: [] }))).flatMap(
    ({ member, drafts }) => [...drafts, member],
  );
  const mentions = ordered.flatMap(({ instrument, symbol, title, language, adoptedOn }) =>
    passages.flatMap(({ instrument: of, address, text }): Mention[] => {
      const at = of === instrument ? firstPlace(text, looks, others) : null;
      return at
        ? [{ ...{ instrument, symbol, title, language, adoptedOn, address }, ...aroundPlace(text, at) }]
        : [];
    }),
  );
  return done({ mentions: mentions.slice(0, MOST), more: mentions.length > MOST });
}

/** Any of these names between words, the longest first, whatever its apostrophes, hyphens and white space. */
function patternOf(names: readonly string[], flags: string): RegExp | null {
  if (names.length === 0) return null;
  const any = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      name
        .trim()
        .replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replaceAll(/['’]/g, "['’]")
        .replaceAll(/[-‐‑–]/g, '[‐‑–-]')
        .replaceAll(/\s+/g, '\\s+'),
    );
  // Arabic writes "and", "so", "by", "to" and "as" into the word that follows.
  return new RegExp(`(?<![\\p{L}\\p{N}])[وفبلك]{0,2}(?:${any.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function firstPlace(text: string, looks: readonly RegExp[], others: RegExp | null): Place | null {
  const placesOf = (pattern: RegExp): Place[] =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  const taken = others ? placesOf(others) : [];
  return (
    looks
      .flatMap(placesOf)
      .filter(({ start, end }) => !taken.some((other) => other.start <= start && end <= other.end))
      .sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null
  );
}

function aroundPlace(text: string, { start, end }: Place): Pick<Mention, 'before' | 'name' | 'after'> {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    before: start > AROUND ? `…${before.replace(/^\S*/u, '')}` : before,
    name: text.slice(start, end),
    after: end + AROUND < text.length ? `${after.replace(/\S*$/u, '')}…` : after,
  };
}

function folded(name: string): string {
  return name.toLowerCase();
}
