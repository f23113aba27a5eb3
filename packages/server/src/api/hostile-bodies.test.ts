import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, runningServer } from '../test-kit/running-server.ts';
import { sampleOfLineage } from '../test-kit/sample.ts';

// Every route that takes JSON, with values in every field of its body that nobody means well with.

let server: RunningServer;
let document: ApiDocument;

interface ApiDocument {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, Schema> };
}
interface Operation {
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> };
}
interface Schema {
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string | readonly string[];
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
}

const hostile: readonly unknown[] = [
  ...[
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\u202Ex',
    "' or 1=1 --",
    '%',
    '(a+)+$',
    '9'.repeat(300),
    'x'.repeat(5000),
  ],
  ...[null, true, -1, 1.5, 1e308, [], [null], {}, { a: { b: 1 } }],
];

beforeAll(async () => {
  server = await runningServer();
  for (const at of [1, 2]) await server.send('POST', '/api/instruments', sampleOfLineage(at));
  document = (await (await server.get('/api/openapi.json')).json()) as ApiDocument;
}, 60_000);
afterAll(() => server.close());

test('[S61] no value in a body is a fault of the program, and every refusal has the one shape', async () => {
  const [held] = ((await (await server.get('/api/instruments')).json()) as { items: { id: string }[] }).items;
  const id = encodeURIComponent(held?.id ?? '');
  let asked = 0;
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, { requestBody }] of Object.entries(operations)) {
      const schema = requestBody?.content['application/json']?.schema;
      if (!schema) continue;
      for (const example of examplesOf(schema)) {
        for (const body of mutantsOf(example)) {
          const answer = await server.send(method.toUpperCase(), path.replaceAll(/\{\w+\}/g, id), body, {
            'if-match': '*',
          });
          asked++;
          const text = await answer.text();
          const about = `${method} ${path} ${JSON.stringify(body).slice(0, 300)}`;
          expect(answer.status, about).toBeLessThan(500);
          if (answer.status < 400) continue;
          expect(JSON.parse(text), about).toMatchObject({
            error: { code: expect.any(String), message: expect.any(String) },
          });
        }
      }
    }
  }
  expect(asked).toBeGreaterThan(2000);
}, 240_000);

test('[S61] a body that is too large is refused before it is read, and the connection ends with it', async () => {
  const text = 'x'.repeat(1024 * 1024);
  const answer = await server.send('POST', '/api/register', { text });
  expect([answer.status, answer.headers.get('connection')]).toEqual([413, 'close']);
  expect(await answer.json()).toMatchObject({ error: { code: 'request/too-large' } });
  for (const path of ['/api/organizations/preview', '/api/focal-points/preview']) {
    const body = new FormData();
    body.append('file', new File([`Code,Name\n${' '.repeat(2 * 1024 * 1024)}`], 'wide.csv'));
    expect((await fetch(server.address + path, { method: 'POST', body })).status).toBe(200);
  }
});

/** A value of each kind that a schema allows. */
function examplesOf(given: Schema): unknown[] {
  const schema = schemaOf(given);
  const either = schema.oneOf ?? schema.anyOf;
  if (either) return either.flatMap(examplesOf);
  if (schema.allOf) return [Object.assign({}, ...schema.allOf.map((each) => examplesOf(each)[0]))];
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum) return [schema.enum[0]];
  const type = [schema.type].flat().find((each) => each !== 'null');
  if (type === 'array') return [schema.items ? [examplesOf(schema.items)[0]] : []];
  if (type === 'object')
    return [
      Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, each]) => [name, examplesOf(each)[0]]),
      ),
    ];
  return [type === 'boolean' ? true : type === 'integer' || type === 'number' ? 1 : '2024-01-01'];
}

function schemaOf(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : schemaOf(document.components.schemas[name] as Schema);
}

/** A value with each of its parts replaced by something hostile, one at a time. */
function* mutantsOf(value: unknown): Generator<unknown> {
  yield* hostile;
  if (Array.isArray(value)) for (const each of mutantsOf(value[0])) yield [each];
  else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value))
      for (const each of mutantsOf(part)) yield { ...value, [name]: each };
}
