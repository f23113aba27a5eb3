import type { SelectQueryBuilder } from 'kysely';

/** How many rows pass a query that selects nothing yet, beside the page of them that is shown. */
export async function totalOf<DB, TB extends keyof DB>(
  passing: SelectQueryBuilder<DB, TB, object>,
): Promise<number> {
  const { total } = await passing
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .$castTo<{ total: string }>()
    .executeTakeFirstOrThrow();
  return Number(total);
}
