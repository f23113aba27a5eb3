import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const sources = fileURLToPath(new URL('../../packages/server/src', import.meta.url));
const changes = /updateTable\(\s*'event'|deleteFrom\(\s*'event'|\bupdate event\b|\bdelete from event\b/;

test('[F30] nothing in the program changes or removes an event, but that it is sealed once', () => {
  const found = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => changes.test(readFileSync(join(sources, name), 'utf8')))
    .map((name) => name.replaceAll('\\', '/'));
  // A migration runs before the first event is sealed.
  expect(found.sort()).toEqual(['store/audit/seal-events.ts', 'store/migrations/0010-audit.ts']);
});
