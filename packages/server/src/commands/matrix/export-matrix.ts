import { type TableLanguage, type TableNames, tableOfMatrix } from '@biennium/core';
import { tableAsCsv } from '@biennium/documents';
import { mayNot } from '../../policies/may.ts';
import { done, type Result, refused } from '../../refusals/result.ts';
import { activitiesOfMatrix } from '../../store/repositories/matrix/activities.ts';
import { matrixById } from '../../store/repositories/matrix/matrices.ts';
import type { Context } from '../context.ts';
import type { ListFile } from '../export-organizations.ts';
import { noMatrix } from '../keys/adopt-matrix.ts';
import type { LongWorker } from '../long-work.ts';
import { eyesOf, seesLine } from './eyes.ts';
import { tableNames } from './table-names.ts';

/** How a matrix is taken away. */
export interface MatrixExport {
  readonly as: 'csv' | 'xlsx';
  readonly language: TableLanguage;
  /** Without lines: what can be filled in. */
  readonly empty: boolean;
}

/**
 * The lines of a matrix that the actor sees, as a table that can be filled in and brought back (rule F52). Refused: `not-permitted`, `not-found`,
 * `work/too-long`.
 */
export async function exportMatrix(
  context: Context,
  id: string,
  { as, language, empty }: MatrixExport,
  { work }: LongWorker,
): Promise<Result<ListFile>> {
  const { db, actor } = context;
  const denied = mayNot(actor, 'see the follow-up');
  if (denied) return refused(denied);
  const matrix = await matrixById(db, actor.workspace, id);
  if (!matrix) return refused(noMatrix());
  const eyes = eyesOf(actor);
  const all = empty ? [] : await activitiesOfMatrix(db, actor.workspace, id);
  const lines = all.filter((line) => !line.withdrawn && seesLine(eyes, line));
  const names = await tableNames(context);
  const table = { title: matrix.title, ...tableOfMatrix(lines, names, language) };
  const name = `${matrix.prefix.toLowerCase()}.${as}`;
  if (as === 'csv') return done({ content: tableAsCsv(table), name, type: 'text/csv; charset=utf-8' });
  const lists = listsOf(names, language);
  const file = await work('table', { ...table, rightToLeft: language === 'ar', lists }, 'xlsx');
  if (!file.done) return file;
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return done({ content: file.value, name, type });
}

const HEADS: Readonly<Record<TableLanguage, readonly [string, string, string, string, string]>> = {
  en: ['Lists', 'Organizations', 'Clusters', 'Areas', 'Countries'],
  fr: ['Listes', 'Organisations', 'Groupes', 'Domaines', 'Pays'],
  ar: ['القوائم', 'المنظمات', 'المجموعات', 'المجالات', 'البلدان'],
};

/** What can stand in the cells, list by list: a second sheet. */
function listsOf({ organizations, clusters, areas, countries }: TableNames, language: TableLanguage) {
  const [title, ...columns] = HEADS[language];
  const lists = [organizations, clusters, areas, countries].map((things) =>
    things
      .map(({ id, names }) => names[language] ?? names.en ?? names.fr ?? names.ar ?? id)
      .sort((one, other) => one.localeCompare(other, language)),
  );
  const longest = Math.max(...lists.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, at) => lists.map((list) => list[at] ?? null));
  return { title, columns, rows };
}
