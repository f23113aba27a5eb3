import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exitStatus } from './cli/exit-status.ts';
import { helpText } from './cli/help.ts';
import { GIVEN_ROLES, type Role } from './policies/actor.ts';
import { holdersOf, type Permission, permissions } from './policies/permissions.ts';
import { refusalCodes } from './refusals/refusal.ts';
import { type RunningServer, runningServer } from './test-kit/running-server.ts';

// The pages of docs/reference that this package answers for are made here; `vitest -u` writes them anew.

const page = (name: string) => `../../../docs/reference/${name}.md`;
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
});
afterAll(() => server.close());

test('command-line.md tells every command as its help does', async () => {
  const commands = ['show', 'export', 'redline', 'import', 'serve', 'backup', 'restore', 'verify'];
  const sections = commands.map((name) => `## ${name}\n\n\`\`\`\n${helpText(name)}\`\`\`\n`);
  const statuses = table(
    ['exit status', 'meaning'],
    Object.entries(exitStatus).map(([name, code]) => [
      String(code),
      name.replaceAll(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`),
    ]),
  );
  const text = `# Command line\n\n\`\`\`\n${helpText(null)}\`\`\`\n\n${statuses}\n\n${sections.join('\n')}`;
  await expect(text).toMatchFileSnapshot(page('command-line'));
});

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
  }[];
  readonly responses: Record<string, { readonly description: string }>;
}

test('http-api.md tells every route as the description does', async () => {
  const answer = await server.get('/api/openapi.json');
  const { paths } = (await answer.json()) as { paths: Record<string, Record<string, Operation>> };
  const sections = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary, parameters = [], responses }]) => {
      const taken = parameters.map(({ name, in: where, required }) => [
        `\`${name}\``,
        where,
        required ? 'yes' : 'no',
      ]);
      const answers = Object.entries(responses).map(([status, { description }]) => [status, description]);
      return [
        `## ${method.toUpperCase()} ${path}`,
        `${summary}.`,
        ...(taken.length > 0 ? [table(['parameter', 'in', 'required'], taken)] : []),
        table(['status', 'answer or refusal'], answers),
      ].join('\n\n');
    }),
  );
  const codes = Object.entries(refusalCodes).map(([code, { http, exit }]) => [
    `\`${code}\``,
    String(http),
    String(exit),
  ]);
  const text = [
    '# HTTP API',
    'The machine-readable description stands at `/api/openapi.json`. Whatever is not an answer has one shape:',
    '`{"error": {"code", "message", "field"?}}`. Pages outside of `/api`: `GET /print/instruments/{id}`, for paper and for browsers without scripts.',
    ...sections,
    '## Refusals',
    table(['code', 'HTTP status', 'exit status'], codes),
  ].join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot(page('http-api'));
});

test('tables.md tells every table as the store has it', async () => {
  const { rows } = await sql<{ table: string; column: string; type: string; required: boolean }>`
    select table_name as table, column_name as column, data_type as type, is_nullable = 'NO' as required
    from information_schema.columns
    where table_schema = 'public' and table_name not like 'kysely%'
    order by table_name, ordinal_position`.execute(server.store.db);
  const names = [...new Set(rows.map((row) => row.table))];
  const sections = names.map((name) => {
    const columns = rows.filter((row) => row.table === name);
    const cells = columns.map(({ column, type, required }) => [
      `\`${column}\``,
      type,
      required ? 'yes' : 'no',
    ]);
    return `## ${name}\n\n${table(['column', 'type', 'required'], cells)}`;
  });
  const text = `# Tables\n\nWhat each is for stands in \`packages/server/src/store/tables.ts\`.\n\n${sections.join('\n\n')}\n`;
  await expect(text).toMatchFileSnapshot(page('tables'));
});

test('[F50] roles.md tells who may what, and for what, as the table of permissions does', async () => {
  const roles: readonly Role[] = ['local-person', ...GIVEN_ROLES, 'visitor'];
  const rows = (Object.keys(permissions) as Permission[]).map((what) => {
    const holders = holdersOf(what);
    return [what, ...roles.map((role) => holders[role] ?? '')];
  });
  const text = [
    '# Roles',
    'Who may what, and for what. A role is held in one workspace, from a first to a last day; coordinators hold it for a side, focal points and validators for an organization of it. Where a field is empty, it is refused: each such refusal is tested over HTTP (rule F50).',
    '`local-person` is whoever is at the machine of a store that has no accounts yet. `visitor` is whoever has not signed in; whoever has may do what a visitor may, too. Who holds a role of an administrator in one workspace keeps accounts and settings of all.',
    table(['', ...roles], rows),
  ].join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot(page('roles'));
});
