import { createRoute, z } from '@hono/zod-openapi';
import type { FileReading } from '../../commands/read-file.ts';
import { mayNot } from '../../policies/may.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { givenFile } from '../given-file.ts';
import type { House } from '../house.ts';
import type { Routes } from '../routes.ts';
import { givenFileBody } from '../shapes/given-shapes.ts';
import { instrumentShape } from '../shapes/instrument-shape.ts';
import { refusalsOf } from '../shapes/refusal-shape.ts';
import { list, orNull } from '../shapes/shape-tools.ts';
import { fileShape, issueShape, sourceShape } from '../shapes/text-shapes.ts';

const readingShape = z
  .object({
    readings: list(z.object({ instrument: instrumentShape, issues: list(issueShape) })),
    source: orNull(sourceShape),
    issues: list(issueShape).openapi({ description: 'of the file, where nothing could be read from it' }),
    file: fileShape,
  })
  .openapi('Reading');

const route = createRoute({
  method: 'post',
  path: '/api/readings',
  summary: 'Read a file or a pasted text; nothing is stored',
  request: { body: givenFileBody },
  responses: {
    200: { description: 'what was read', content: { 'application/json': { schema: readingShape } } },
    ...refusalsOf('request/invalid', 'request/too-large', 'request/foreign-origin', 'not-permitted'),
  },
});

/** Reading without storing. */
export function addReadings(api: Routes, house: House): void {
  api.on('POST', '/api/readings', async (c) => {
    const denied = mayNot(c.get('actor'), 'read texts');
    if (denied) return answerRefusal(c, denied);
    const given = await givenFile(c);
    if (!given.done) return answerRefusal(c, given.refusal);
    return c.json(readingPage(await house.read(given.value.bytes, given.value.name)));
  });
  api.openAPIRegistry.registerPath(route);
}

/** What was read, as the page shows it. */
export function readingPage({ file, source, issues, readings }: FileReading) {
  return {
    readings: readings.map(({ value, issues }) => ({ instrument: value, issues })),
    source,
    issues,
    file,
  };
}
