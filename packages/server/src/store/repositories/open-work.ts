import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { OpenThing } from './focal-notes.ts';

/** No more of each kind are told. */
const MOST = 200;
/** The steps of an action point behind which nothing is left to do. */
const DONE = ['done', 'overtaken', 'carried over'];

/**
 * What an organization of the register still has to do: mandates of texts that no later one has followed, where it or a collective that it belongs to
 * is asked, by the id that lists give it, and action points of which it is an owner; what is due first stands first.
 */
export async function openWorkOf(
  db: Kysely<Tables>,
  workspace: string,
  organization: string,
): Promise<OpenThing[]> {
  const mandates = await db
    .selectFrom('mandate as m')
    .innerJoin('mandate_term as t', (join) =>
      join.onRef('t.workspace', '=', 'm.workspace').onRef('t.mandate', '=', 'm.id'),
    )
    .innerJoin('instrument as i', (join) =>
      join.onRef('i.workspace', '=', 'm.workspace').onRef('i.id', '=', 'm.instrument'),
    )
    .select(['m.id', 'm.paragraph', 'm.verb', 'm.due_on', 'm.due_until', 'i.symbol', 'i.draft_symbol'])
    .where('m.workspace', '=', workspace)
    .where('t.kind', 'in', ['addressee', 'member'])
    .where('t.term', '=', organization.replace(/^organization:/, ''))
    .where('m.standing', 'in', ['proposed', 'confirmed', 'corrected', 'added'])
    .where(({ eb, or }) => or([eb('m.fate_after', 'is', null), eb('m.fate_after', '=', 'last')]))
    .orderBy('m.due_until')
    .orderBy('m.adopted_on', 'desc')
    .orderBy('m.place')
    .execute();
  const actions = await db
    .selectFrom('register_entry')
    .select(['id', 'label', 'last_day', 'state', 'digest'])
    .where('workspace', '=', workspace)
    .where('kind', '=', 'action')
    .where('merged_into', 'is', null)
    .where('withdrawn', '=', false)
    .where(({ eb, or }) => or([eb('state', 'is', null), eb('state', 'not in', DONE)]))
    .orderBy('last_day')
    .orderBy('label')
    .execute();
  // Asked by its name and as one of a collective it is asked once.
  const asked = [...new Map(mandates.map((mandate) => [mandate.id, mandate])).values()];
  return [
    ...asked.slice(0, MOST).map(
      ({ id, paragraph, verb, due_on, due_until, symbol, draft_symbol }): OpenThing => ({
        ...{ kind: 'mandate', id, due: due_on ?? due_until },
        label: [symbol ?? draft_symbol, paragraph, verb].filter(Boolean).join(' '),
      }),
    ),
    ...actions
      .filter(({ digest }) => owners(digest).includes(organization))
      .slice(0, MOST)
      .map(({ id, label, last_day }): OpenThing => ({ kind: 'action', id, label, due: last_day })),
  ];
}

function owners(digest: unknown): string[] {
  const fields = digest as readonly { field: string; values: readonly { value: string }[] }[];
  return fields.flatMap(({ field, values }) => (field === 'owner' ? values.map(({ value }) => value) : []));
}
