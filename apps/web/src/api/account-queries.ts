import type {
  AccountWithRoles,
  OneTimeLink,
  SamplePerson,
  StoredSession,
  StoredWorkspace,
  WaitingMail,
} from '@biennium/server/api';
import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

export type {
  AccountWithRoles,
  SamplePerson,
  StoredRole,
  StoredSession,
  StoredWorkspace,
} from '@biennium/server/api';

type Items<T> = { readonly items: readonly T[] };

/** Accounts on one page. */
const accountsOnPage = 200;

/** The people that may sign in here, as far as somebody keeps them. */
export function accountsQuery() {
  return queryOptions({
    queryKey: ['accounts'],
    queryFn: async ({ signal }) => {
      const all: AccountWithRoles[] = [];
      for (let page = 1; ; page += 1) {
        const path = `/api/accounts?size=${accountsOnPage}&page=${page}`;
        const { items } = (await request<Items<AccountWithRoles>>(path, { signal })).body;
        all.push(...items);
        if (items.length < accountsOnPage) return all;
      }
    },
  });
}

/** Where an account is signed in. */
export function sessionsQuery(account: string) {
  return queryOptions({
    queryKey: ['sessions', account],
    queryFn: async ({ signal }) =>
      (await request<Items<StoredSession>>(`${accountPath(account)}/sessions`, { signal })).body.items,
  });
}

/** What a one-time link is for; it is not used by this. */
export function linkQuery(token: string) {
  return queryOptions({
    queryKey: ['link', token],
    queryFn: async ({ signal }) =>
      (
        await request<OneTimeLink>('/api/session/link', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ token }),
          signal,
        })
      ).body,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The made-up people that can be stepped into. */
export function samplePeopleQuery() {
  return queryOptions({
    queryKey: ['sample people'],
    queryFn: async ({ signal }) =>
      (await request<Items<SamplePerson>>('/api/sample/people', { signal })).body.items,
  });
}

/** The mail that waits to be sent, and why it could not be sent yet. */
export function mailQuery() {
  return queryOptions({
    queryKey: ['mail'],
    queryFn: async ({ signal }) => (await request<Items<WaitingMail>>('/api/mail', { signal })).body.items,
  });
}

/** The pairs that this house serves; the first one first. */
export function workspacesQuery() {
  return queryOptions({
    queryKey: ['workspaces'],
    queryFn: async ({ signal }) =>
      (await request<Items<StoredWorkspace>>('/api/workspaces', { signal })).body.items,
    staleTime: 300_000,
  });
}

export function accountPath(id: string): string {
  return `/api/accounts/${encodeURIComponent(id)}`;
}
