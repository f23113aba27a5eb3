import type { PostListFilter } from '../api/focal-point-queries.ts';

export const postRoles = ['primary', 'alternate', 'validator'] as const;
export const postStates = ['vacant', 'nominated', 'held', 'coming', 'closed'] as const;
export const sides = ['a', 'b', 'third'] as const;
export const postViews = ['vacancies', 'organization', 'people'] as const;

export interface FocalPointsSearch extends Omit<PostListFilter, 'sort'> {
  /** Vacancies first, unless another view is asked for. */
  readonly view?: 'organization' | 'people' | undefined;
}

/** What the address of the list of focal points says. */
export function focalPointsSearchOf(search: Record<string, unknown>): FocalPointsSearch {
  const one = <T extends string>(values: readonly T[], name: string): T | undefined =>
    values.find((value) => value === search[name]);
  const words = (name: string) => {
    const value = search[name];
    return typeof value === 'string' && value.trim() !== '' ? value.slice(0, 200) : undefined;
  };
  const page = Number(search['page']);
  const on = words('on');
  const known = {
    view: one(['organization', 'people'] as const, 'view'),
    words: words('words'),
    organization: words('organization'),
    role: one(postRoles, 'role'),
    side: one(sides, 'side'),
    state: one(postStates, 'state'),
    on: on !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(Date.parse(on)) ? on : undefined,
    page: Number.isInteger(page) && page > 1 ? page : undefined,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
