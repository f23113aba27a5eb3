import type { PersonList, PostList, PostListQuery, PostOrganization, PostPage } from '@biennium/server/api';
import { queryOptions } from '@tanstack/react-query';
import { inWorkspace } from './in-workspace.ts';
import { request } from './request.ts';

export type {
  PersonSummary,
  PostOrganization,
  PostPage,
  PostSummary,
  ShownAssignment,
  ShownPerson,
} from '@biennium/server/api';

/** What narrows the list of posts. */
export type PostListFilter = Pick<
  PostListQuery,
  'organization' | 'role' | 'side' | 'state' | 'words' | 'sort' | 'on'
> & {
  readonly page?: number | undefined;
};

/** Posts and people on one page of their lists. */
export const postsOnPage = 100;

const path = '/api/focal-points';

function asked(filter: object): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filter))
    if (value !== undefined && value !== '') search.set(name, String(value));
  return search;
}

/** Posts as they stand on a day. */
export function postsQuery(filter: PostListFilter) {
  const search = asked({ ...filter, size: postsOnPage });
  return queryOptions({
    queryKey: ['focal-points', 'list', Object.fromEntries(search)],
    queryFn: async ({ signal }) => (await request<PostList>(`${path}?${search}`, { signal })).body,
    placeholderData: (previous) => previous,
  });
}

/** Those who hold or held posts. */
export function peopleQuery(filter: {
  words?: string | undefined;
  on?: string | undefined;
  page?: number | undefined;
}) {
  const search = asked({ ...filter, size: postsOnPage });
  return queryOptions({
    queryKey: ['focal-points', 'people', Object.fromEntries(search)],
    queryFn: async ({ signal }) =>
      (await request<PersonList>(`/api/focal-people?${search}`, { signal })).body,
    placeholderData: (previous) => previous,
  });
}

/** Organizations that a post may be of. */
export function postOrganizationsQuery() {
  return queryOptions({
    queryKey: ['focal-points', 'organizations'],
    queryFn: async ({ signal }) =>
      (await request<{ items: readonly PostOrganization[] }>(`${path}/organizations`, { signal })).body.items,
  });
}

export function postPath(id: string): string {
  return `${path}/${encodeURIComponent(id)}`;
}

/** A post with its history. */
export function postQuery(id: string) {
  return queryOptions({
    queryKey: ['focal-points', 'post', id],
    queryFn: async ({ signal }) => (await request<PostPage>(postPath(id), { signal })).body,
  });
}

/** Where the directory can be fetched as a file. */
export function directoryAddress(filter: PostListFilter, as: 'csv' | 'xlsx' | 'vcf'): string {
  const { page: _, ...rest } = filter;
  return inWorkspace(`${path}/export?${asked({ ...rest, as })}`);
}
