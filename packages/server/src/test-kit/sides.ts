import { type ActivityContent, blankActivity, type Side } from '@biennium/core';
import { addEntry } from '../commands/add-entry.ts';
import type { Context } from '../commands/context.ts';
import { type Actor, type Grant, localPerson, mainWorkspace } from '../policies/actor.ts';
import type { Result } from '../refusals/result.ts';
import type { Store } from '../store/open.ts';

/** Somebody with roles, for tests. */
function person(name: string, ...grants: Grant[]): Actor {
  return { id: `account:${name}`, workspace: mainWorkspace, grants };
}

const role = (name: Grant['role'], side: Side | null, organization: string | null = null): Grant => ({
  ...{ role: name, side, organization },
});

/** What was done; a refusal fails the test. */
export function given<T>(result: Result<T>): T {
  if (!result.done) throw new Error(`${result.refusal.code}: ${result.refusal.message}`);
  return result.value;
}

/** The code and field of a refusal; what was done fails the test. */
export function refusedAs(result: Result<unknown>): string {
  if (result.done) throw new Error('It was done.');
  const { code, field } = result.refusal;
  return field === undefined ? code : `${code} ${field}`;
}

/** Both sides of a pair, with an organization each and the people who act for them. */
export async function bothSides(store: Store) {
  const local: Context = { db: store.db, actor: localPerson };
  const organization = async (name: string, side: Side) => {
    const statements = [
      { field: 'name', value: name, language: 'en', source: { words: 'Sample' } },
      { field: 'side', value: side, source: { words: 'Sample' } },
    ];
    return given(await addEntry(local, { kind: 'organization', statements }));
  };
  const orgA = await organization('Sample Fund', 'a');
  const orgB = await organization('Sample Bank', 'b');
  const as = (actor: Actor): Context => ({ db: store.db, actor });
  return {
    ...{ local, orgA, orgB },
    a: as(person('coordinator-a', role('coordinator', 'a'))),
    b: as(person('coordinator-b', role('coordinator', 'b'))),
    focalA: as(person('focal-a', role('focal-point', 'a', orgA))),
    focalB: as(person('focal-b', role('focal-point', 'b', orgB))),
    validatorA: as(person('validator-a', role('validator', 'a', orgA))),
    validatorB: as(person('validator-b', role('validator', 'b', orgB))),
    editor: as(person('editor', role('report-editor', null))),
    delegation: as(person('delegation', role('delegation', null))),
    administrator: as(person('administrator', role('administrator', null))),
    visitor: as(person('visitor', role('visitor', null))),
    /** A line that lacks nothing. */
    line: (title: string, more: Partial<ActivityContent> = {}): ActivityContent => ({
      ...blankActivity(`Sample: ${title}`, 'training'),
      ...{ leads: { a: orgA, b: orgB }, planned: { from: '2026-01', until: '2026-12' } },
      ...more,
    }),
  };
}

export type BothSides = Awaited<ReturnType<typeof bothSides>>;
