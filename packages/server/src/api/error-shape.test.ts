import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalCodes } from '../refusals/refusal.ts';
import { type RunningServer, runningServer } from '../test-kit/running-server.ts';
import { refusalShape } from './shapes/refusal-shape.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
});
afterAll(() => server.close());

/** Whether an answer is a refusal in the one shape, with the status that its code has. */
async function refusedWith(answer: Response): Promise<string> {
  const body: unknown = await answer.json();
  const { error } = refusalShape.strict().parse(body);
  expect(answer.status).toBe(refusalCodes[error.code].http);
  return error.code;
}

interface Description {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
}

const described = async () => (await (await server.get('/api/openapi.json')).json()) as Description;

test('every route that is described refuses in the one shape', async () => {
  const { openapi, paths } = await described();
  expect(openapi).toBe('3.1.0');
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { responses }]) => ({ path, method, responses })),
  );
  expect(routes.length).toBeGreaterThan(10);
  for (const { path, method, responses } of routes) {
    const address = path.replaceAll(/\{\w+\}/g, 'nothing%20here');
    const foreign = { origin: 'http://elsewhere.example', host: 'elsewhere.example' };
    const answers = [
      await raw(method.toUpperCase(), address, foreign),
      ...(path.includes('{id}') || !['get'].includes(method)
        ? [await server.send(method.toUpperCase(), address, method === 'get' ? undefined : { wrong: true })]
        : []),
    ];
    for (const answer of answers) {
      // Who is not signed in signs out all the same.
      if (answer.status !== 204) await refusedWith(answer);
      expect(Object.keys(responses)).toContain(String(answer.status));
    }
  }
});

describe('guards', () => {
  test('another host name is not answered', async () => {
    expect(await refusedWith(await raw('GET', '/api/health', { host: 'evil.example' }))).toBe(
      'request/unknown-host',
    );
    expect(await refusedWith(await raw('GET', '/', { host: '127.0.0.1.evil.example' }))).toBe(
      'request/unknown-host',
    );
    expect((await raw('GET', '/api/health', { host: 'localhost:5173' })).status).toBe(200);
  });

  test.each([
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('another site changes nothing: %o', async (headers) => {
    const form = { ...headers, 'content-type': 'text/plain' };
    const answer = await server.send('POST', '/api/instruments', { text: 'x' }, form);
    expect(await refusedWith(answer)).toBe('request/foreign-origin');
  });

  test('a page of this server changes what it may', async () => {
    const headers = { origin: server.address, 'sec-fetch-site': 'same-origin' };
    expect((await server.send('POST', '/api/readings', { text: 'Sample' }, headers)).status).toBe(200);
  });

  test('a body that is too large is not read', async () => {
    const large = new Uint8Array(66 * 1024 * 1024);
    const answer = await fetch(`${server.address}/api/readings`, { method: 'POST', body: large });
    expect(await refusedWith(answer)).toBe('request/too-large');
    const small = await server.send('PATCH', '/api/instruments/x', { text: 'x'.repeat(1024 * 1024) });
    expect(await refusedWith(small)).toBe('request/too-large');
  });

  test.each([
    ['POST', '/api/readings', 'text/plain', 'x'],
    ['POST', '/api/readings', 'application/json', '{"text": 1}'],
    ['POST', '/api/readings', 'application/json', '{'],
    ['POST', '/api/readings', 'multipart/form-data; boundary=x', '--x\r\nbroken'],
    ['POST', '/api/instruments', 'application/json', '{"text": "x", "corrections": [{"field": 1}]}'],
    ['PATCH', '/api/instruments/x', 'application/json', '{'],
    ['PATCH', '/api/instruments/x', 'text/plain', '{}'],
    ['GET', '/api/instruments?size=9999', '', ''],
    ['GET', '/api/instruments?sort=bytes', '', ''],
    ['GET', '/api/search', '', ''],
    ['GET', '/api/search?q=%00', '', ''],
    ['GET', '/api/instruments/%00', '', ''],
    ['GET', '/api/instruments/x/export?as=pdf', '', ''],
  ])('%s %s with %s %s is not understood', async (method, path, type, body) => {
    const answer = await fetch(server.address + path, {
      method,
      ...(body === '' ? {} : { body, headers: { 'content-type': type } }),
    });
    expect(await refusedWith(answer)).toBe('request/invalid');
  });

  test('pages carry protective headers', async () => {
    const { headers } = await server.get('/api/health');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  test('addresses that lead nowhere say so', async () => {
    for (const path of ['/api/nothing', '/api', '/print/instruments/x', '/', '/assets/none.js']) {
      expect(await refusedWith(await server.get(path))).toBe('not-found');
    }
    expect(await refusedWith(await server.send('PUT', '/api/instruments', {}))).toBe('not-found');
  });
});

/** A request with a Host header of its own, which fetch does not allow. */
async function raw(method: string, path: string, headers: Record<string, string>): Promise<Response> {
  return new Promise((answer, fault) => {
    const asking = request(server.address + path, { method, headers }, (incoming) => {
      let body = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (words) => {
        body += words;
      });
      incoming.on('end', () => answer(new Response(body, { status: incoming.statusCode ?? 0 })));
    });
    asking.on('error', fault).end();
  });
}
