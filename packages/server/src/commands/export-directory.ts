import { DIRECTORY_COLUMNS } from '@biennium/core';
import { type TableToWrite, tableAsCsv, tableAsXlsx, vcardsFromPeople } from '@biennium/documents';
import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import type { Context } from './context.ts';
import type { ListFile } from './export-organizations.ts';
import { nameOf } from './post-organizations.ts';
import type { PostSummary } from './post-pages.ts';
import { listPosts, type PostFilter } from './show-posts.ts';

export const directoryForms = ['csv', 'xlsx', 'vcf'] as const;
export type DirectoryForm = (typeof directoryForms)[number];

/** No directory has more rows. */
const MOST_ROWS = 20_000;

/**
 * The directory of focal points: as a table that can be filled in and imported again, each post a row, or the holders of posts as cards for an
 * address book. Refused: `not-permitted`.
 */
export async function exportDirectory(
  context: Context,
  filter: PostFilter,
  as: DirectoryForm,
): Promise<Result<ListFile>> {
  const denied = mayNot(context.actor, 'see contacts');
  if (denied) return refused(denied);
  const asked = { sort: 'organization', ...filter } as const;
  const listed = await listPosts(context, asked, { limit: MOST_ROWS, offset: 0 });
  if (!listed.done) return listed;
  const { items } = listed.value;
  if (as === 'vcf') return done({ content: cards(items), name: 'focal-points.vcf', type: 'text/vcard' });
  const table: TableToWrite = {
    title: 'Focal points',
    columns: DIRECTORY_COLUMNS.map(({ names }) => names[0] as string),
    rows: items.map(rowOf),
  };
  return done(
    as === 'csv'
      ? { content: tableAsCsv(table), name: 'focal-points.csv', type: 'text/csv; charset=utf-8' }
      : {
          content: await tableAsXlsx(table),
          name: 'focal-points.xlsx',
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        },
  );
}

function rowOf({ organization, role, about, state, holder, next, vacancy }: PostSummary) {
  const shown = holder ?? next;
  return [
    ...[nameOf(organization), organization.id.replace(/^organization:/, ''), role, about],
    ...[shown?.person.name ?? '', shown?.person.email ?? '', shown?.person.phone ?? ''],
    ...[shown?.from ?? '', shown?.until ?? '', shown?.state ?? state, vacancy?.from ?? ''],
  ];
}

function cards(items: readonly PostSummary[]): string {
  return vcardsFromPeople(
    items.flatMap(({ organization, role, about, holder }) =>
      holder?.person.name
        ? {
            uid: holder.id.replace(/^assignment:/, ''),
            ...{ name: holder.person.name, email: holder.person.email, phone: holder.person.phone },
            organization: nameOf(organization),
            title: [TITLES[role], about].filter(Boolean).join(', '),
          }
        : [],
    ),
  );
}

const TITLES = {
  primary: 'Focal point',
  alternate: 'Alternate focal point',
  validator: 'Validator',
} as const;
