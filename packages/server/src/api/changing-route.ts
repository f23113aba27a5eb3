import { createRoute, type z } from '@hono/zod-openapi';
import { jsonBody } from './shapes/json-body.ts';
import { versionHeader } from './version-tag.ts';

type Responses = Parameters<typeof createRoute>[0]['responses'];

/** Makes routes that change a thing: each names the version that was seen, and answers the thing as it stands then. */
export function changingRoute<R extends Responses>(responses: R) {
  return <
    M extends 'patch' | 'post' | 'delete',
    P extends string,
    I extends z.ZodObject,
    S extends z.ZodType,
  >(
    method: M,
    path: P,
    params: I,
    asked: S,
    summary: string,
  ) =>
    createRoute({
      ...{ method, path, summary, responses },
      request: { params, headers: versionHeader, body: jsonBody(asked) },
    });
}
