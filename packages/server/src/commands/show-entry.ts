import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { headsOf } from '../store/repositories/lineage-members.ts';
import {
  type EntryFilter,
  entriesById,
  listEntries as listStored,
  type StoredEntry,
} from '../store/repositories/register-entries.ts';
import { placesOf } from '../store/repositories/register-statements.ts';
import { noEntry, type SaidOfEntry, saidOf } from './change-entry.ts';
import type { Context } from './context.ts';

/** An entry with all that was ever said about it. */
export interface EntryPage extends SaidOfEntry {
  readonly entry: StoredEntry;
  /** The texts that statements were read from, by id. */
  readonly texts: readonly { readonly instrument: string; readonly symbol: string | null }[];
}

/** Shows an entry; one that was merged into another as that one. Refused: `not-permitted`, `not-found`. */
export async function showEntry(context: Context, id: string): Promise<Result<EntryPage>> {
  const denied = mayNot(context.actor, 'read texts');
  if (denied) return refused(denied);
  const { db, actor } = context;
  const [named] = await entriesById(db, actor.workspace, [id]);
  const [entry] = named?.mergedInto ? await entriesById(db, actor.workspace, [named.mergedInto]) : [named];
  if (!entry) return refused(noEntry());
  const said = await saidOf(context, entry.id);
  const instruments = new Set(
    said.statements.flatMap(({ source }) => (source.kind === 'text' ? [source.instrument] : [])),
  );
  const heads = await headsOf(db, actor.workspace, [...instruments]);
  return done({
    entry,
    ...said,
    texts: heads.map(({ instrument, symbol, draftSymbol }) => ({
      instrument,
      symbol: symbol ?? draftSymbol,
    })),
  });
}

/** An entry in a list, with the paragraphs that record it, in the order of the texts' adoption. */
export interface ListedEntry extends StoredEntry {
  readonly places: readonly {
    readonly instrument: string;
    readonly symbol: string | null;
    readonly address: string;
  }[];
}

/** One page of the register. Refused: `not-permitted`. */
export async function listEntries(
  context: Context,
  filter: EntryFilter,
  window: { readonly limit: number; readonly offset: number },
): Promise<Result<{ readonly items: readonly ListedEntry[]; readonly total: number }>> {
  const denied = mayNot(context.actor, 'read texts');
  if (denied) return refused(denied);
  const { db, actor } = context;
  const { entries, total } = await listStored(db, actor.workspace, filter, window);
  const places = await placesOf(
    db,
    actor.workspace,
    entries.map(({ id }) => id),
  );
  const heads = await headsOf(db, actor.workspace, [...new Set(places.map(({ instrument }) => instrument))]);
  const ordered = heads.toSorted((a, b) => (a.adoptedOn ?? '9999').localeCompare(b.adoptedOn ?? '9999'));
  const items = entries.map((entry) => ({
    ...entry,
    places: ordered.flatMap(({ instrument, symbol, draftSymbol }) =>
      places
        .filter((place) => place.entry === entry.id && place.instrument === instrument)
        .map(({ address }) => ({ instrument, symbol: symbol ?? draftSymbol, address })),
    ),
  }));
  return done({ items, total });
}
