import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { nextInstant } from '../next-instant.ts';
import { storable } from '../storable.ts';
import type { Tables } from '../tables.ts';

export type NoteKind =
  | 'nominated'
  | 'confirmed'
  | 'withdrawn'
  | 'days changed'
  | 'handed over'
  | 'removed'
  | 'closed'
  | 'opened again'
  | 'note';

/** Something that an organization had to do when a post of it was handed over. */
export interface OpenThing {
  readonly kind: 'mandate' | 'action';
  readonly id: string;
  readonly label: string;
  /** ISO 8601, as far as it is known. */
  readonly due: string | null;
}

/** What happened to a post, with words about the work. */
export interface StoredNote {
  readonly id: string;
  readonly post: string;
  readonly kind: NoteKind;
  readonly assignment: string | null;
  readonly words: string | null;
  readonly open: readonly OpenThing[];
  readonly author: string;
  /** An instant in ISO 8601. */
  readonly at: string;
}

/** Adds a note; answers its id. */
export async function addNote(
  db: Kysely<Tables>,
  workspace: string,
  { words, open, ...note }: Omit<StoredNote, 'id' | 'at'>,
): Promise<string> {
  const id = `note:${randomUUID()}`;
  await db
    .insertInto('focal_note')
    .values({
      ...{ workspace, id, ...note, words: words === null ? null : storable(words) },
      ...{ open: JSON.stringify(open), at: nextInstant() },
    })
    .execute();
  return id;
}

/** The notes of posts, the oldest first; of all where no posts are given. */
export async function notesOfPosts(
  db: Kysely<Tables>,
  workspace: string,
  posts: readonly string[] | null,
): Promise<StoredNote[]> {
  if (posts?.length === 0) return [];
  let notes = db
    .selectFrom('focal_note')
    .select(['id', 'post', 'kind', 'assignment', 'words', 'open', 'author', 'at'])
    .where('workspace', '=', workspace)
    .orderBy('at')
    .orderBy('id');
  if (posts) notes = notes.where('post', 'in', [...posts]);
  const rows = await notes.execute();
  return rows.map(({ kind, open, at, ...row }) => ({
    ...row,
    kind: kind as NoteKind,
    open: open as OpenThing[],
    at: at.toISOString(),
  }));
}

/** Writes the words of a note anew: those of a person who was removed are no longer in them. */
export async function rewordNote(
  db: Kysely<Tables>,
  workspace: string,
  { post, id }: Pick<StoredNote, 'post' | 'id'>,
  words: string,
): Promise<void> {
  await db
    .updateTable('focal_note')
    .set({ words })
    .where('workspace', '=', workspace)
    .where('post', '=', post)
    .where('id', '=', id)
    .execute();
}
