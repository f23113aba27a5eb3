import type { KnownOrganization, StandingField } from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { type EntryInShort, everyEntry } from '../store/repositories/many-entries.ts';
import { mergedOfKind } from '../store/repositories/merged-entries.ts';
import type { Context } from './context.ts';

/** A name or acronym, and the days between which it holds. */
export interface DatedName {
  readonly value: string;
  readonly language: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

/** An organization as the tree of all shows it: what holds of it. */
export interface OrganizationInShort {
  readonly id: string;
  readonly version: number;
  /** The entries that turned out to be it: what names one of them means it. */
  readonly merged: readonly string[];
  readonly label: string;
  readonly names: readonly DatedName[];
  readonly acronyms: readonly DatedName[];
  readonly code: string | null;
  readonly kind: string | null;
  readonly side: 'a' | 'b' | 'third' | null;
  /** The entry that it is part of. */
  readonly parent: string | null;
  /** Of a collective: the entries that belong to it. */
  readonly members: readonly string[];
  readonly seat: string | null;
  readonly country: string | null;
  readonly closedOn: string | null;
  readonly successor: string | null;
  /** How many fields disagree, and how many statements wait for a person. */
  readonly disagreeing: number;
  readonly waiting: number;
}

/** All organizations of the register, by their names. Refused: `not-permitted`. */
export async function listOrganizations(context: Context): Promise<Result<readonly OrganizationInShort[]>> {
  const denied = mayNot(context.actor, 'read texts');
  if (denied) return refused(denied);
  const entries = await everyEntry(context.db, context.actor.workspace, 'organization');
  const merged = await mergedOfKind(context.db, context.actor.workspace, 'organization');
  return done(entries.map((entry) => inShort(entry, merged.get(entry.id) ?? [])));
}

/** An entry as a table of organizations is held against it. */
export function knownOrganization({ id, label, fields }: EntryInShort): KnownOrganization {
  return { id, label, fields };
}

function inShort(
  { id, version, label, fields, disagreeing, waiting }: EntryInShort,
  merged: readonly string[],
): OrganizationInShort {
  const dated = (field: string): DatedName[] =>
    valuesIn(fields, field).map(({ value, language, from, until }) => ({ value, language, from, until }));
  const one = (field: string): string | null => {
    const values = valuesIn(fields, field);
    return (values.find(({ until }) => until === null) ?? values[0])?.value ?? null;
  };
  return {
    ...{ id, version, merged, label, names: dated('name'), acronyms: dated('acronym') },
    ...{ code: one('code'), kind: one('kind'), side: one('side') as OrganizationInShort['side'] },
    ...{ parent: one('parent'), members: valuesIn(fields, 'member').map(({ value }) => value) },
    ...{ seat: one('seat'), country: one('country'), closedOn: one('closedOn'), successor: one('successor') },
    ...{ disagreeing, waiting },
  };
}

function valuesIn(fields: readonly StandingField[], name: string): StandingField['values'] {
  return fields.find(({ field }) => field === name)?.values ?? [];
}
