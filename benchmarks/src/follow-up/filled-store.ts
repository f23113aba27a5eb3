import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type ActivityContent, blankActivity } from '@biennium/core';
import type { openStore, StorePlace } from '../../../packages/server/src/store/open.ts';

/** How much there is. */
export const SIZE = { lines: [2_000, 1_500, 1_500], rounds: 4, organizations: 200, events: 20_000 } as const;

const workspace = 'workspace:main';

/** A statement with its values, as the store takes it. */
type Sql = (words: TemplateStringsArray, ...values: unknown[]) => { execute(db: unknown): Promise<unknown> };

/**
 * Fills a store with made-up matrices, rounds, reports and events, at once and not by commands; of the organizations half lead for each side. Answers
 * the newest matrix and its open round.
 */
export async function fillStore(
  root: string,
  place: StorePlace,
  organizations: readonly string[],
): Promise<{ readonly matrix: string; readonly round: string }> {
  const built = (await import(join(root, 'packages/server/dist/store/open.js'))) as {
    openStore: typeof openStore;
  };
  const { sql } = createRequire(join(root, 'packages/server/package.json'))('kysely') as { sql: Sql };
  const opened = await built.openStore(place);
  if (!opened.done) throw new Error(opened.refusal.message);
  const { db, close } = opened.value;
  const half = organizations.length / 2;
  const leads = JSON.stringify({ a: organizations.slice(0, half), b: organizations.slice(half) });
  const content: ActivityContent = {
    ...blankActivity('Sample: a line', 'training'),
    ...{ description: 'Sample: made up to measure with. '.repeat(8), language: 'en', countries: ['MAR'] },
  };
  for (const [index, lines] of SIZE.lines.entries()) {
    const matrix = `matrix:sample-${index}`;
    const from = `${2026 - index * 2}-01-01`;
    const until = `${2027 - index * 2}-12-31`;
    await sql`
      insert into matrix (workspace, id, title, prefix, from_day, until_day, adopted_on, next_line, sample, version, author, made_at, changed_at)
      values (${workspace}, ${matrix}, ${`Sample ${index}`}, ${`S${index}`}, ${from}, ${until}, ${from}, ${lines + 1}, true, 1, 'sample', now(), now())`.execute(
      db,
    );
    await sql`
      insert into activity (workspace, id, matrix, code, proposed_by, visibility, withdrawn, adopted_on, content, fingerprint, state, shared,
        status_a, status_b, silent_a, silent_b, title, kind, area, cluster, lead_a, lead_b, planned_from, planned_until, words, sample, version,
        author, made_at, changed_at)
      select ${workspace}, 'activity:' || ${index}::int || '-' || n, ${matrix}, 'S' || ${index}::int || '-' || lpad(n::text, 4, '0'),
        case when n % 2 = 0 then 'a' else 'b' end, 'both sides', false, ${from},
        (${JSON.stringify(content)}::jsonb || jsonb_build_object('title', 'Sample: line ' || n, 'leads', jsonb_build_object('a', lead_a, 'b', lead_b)))::json,
        md5(n::text), 'adopted', case n % 4 when 0 then 'agreed' when 1 then 'disputed' when 2 then 'reported by one side' else 'no report' end,
        case when n % 3 = 0 then 'completed' else 'in progress' end, 'in progress', n % 4 = 3, n % 4 >= 2, 'Sample: line ' || n, 'training',
        'education', null, lead_a, lead_b, ${from}, to_char(date '2026-06-01' + (n % 400), 'YYYY-MM-DD'),
        to_tsvector('simple', 'Sample line ' || n), true, 1, 'sample', now(), now()
      from (
        select n, ${leads}::json -> 'a' ->> (n % ${half}::int) as lead_a, ${leads}::json -> 'b' ->> ((n * 7) % ${half}::int) as lead_b
        from generate_series(1, ${lines}::int) n
      ) line`.execute(db);
    for (let round = 0; round < SIZE.rounds; round += 1) {
      const id = `round:${index}-${round}`;
      const isOpen = index === 0 && round === SIZE.rounds - 1;
      const due = isOpen ? '2026-12-31' : `2026-0${round + 1}-28`;
      await sql`
        insert into reporting_round (workspace, id, matrix, title, from_day, until_day, due, opened_on, closed_on, silence_kept_on, sample, version, author, made_at)
        values (${workspace}, ${id}, ${matrix}, 'Sample', ${from}, ${due}, ${due}, ${from}, ${isOpen ? null : due}, ${isOpen ? null : due}, true, 1, 'sample', now())`.execute(
        db,
      );
      await sql`
        insert into progress_report (workspace, id, round, activity, organization, side, state, status, content, submitted_on, validated_on, version, author, made_at, changed_at)
        select ${workspace}, ${id} || '-' || a.id || side, ${id}, a.id, case side when 'a' then lead_a else lead_b end, side,
          (array['requested', 'draft', 'submitted', 'returned', 'validated', 'countersigned', 'disputed', 'validated'])[1 + abs(hashtext(a.id || side)) % 8],
          'in progress', '{"status":"in progress","words":"Sample: it goes on.","language":"en","actual":{"from":null,"until":null},"participants":null,"evaluation":"","met":{}}'::json,
          case when abs(hashtext(a.id || side)) % 8 > 1 then ${due} end, case when abs(hashtext(a.id || side)) % 8 > 3 then ${due} end, 1, 'sample', now(), now()
        from activity a, (values ('a'), ('b')) sides(side)
        where a.workspace = ${workspace} and a.matrix = ${matrix}`.execute(db);
    }
  }
  await sql`
    insert into event (workspace, id, at, author, action, subject, before, after)
    select ${workspace}, 'event:sample-' || n, now() - (n || ' minutes')::interval, 'sample', 'activity changed', 'activity:0-' || (1 + n % 2000), 'null', 'null'
    from generate_series(1, ${SIZE.events}::int) n`.execute(db);
  await sql`analyze`.execute(db);
  await close();
  return { matrix: 'matrix:sample-0', round: `round:0-${SIZE.rounds - 1}` };
}
