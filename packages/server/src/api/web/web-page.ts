import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { refusal } from '../../refusals/refusal.ts';
import { answerRefusal } from '../answer-refusal.ts';
import type { House } from '../house.ts';
import type { Routes } from '../routes.ts';

const forever = 'public, max-age=31536000, immutable';

/**
 * The built web page: its files, and for every other address the page itself, which finds its way by the address.
 * Files in `assets` bear a hash in their names and are never asked for twice.
 */
export function addWebPage(api: Routes, { webFolder }: House): void {
  if (webFolder === null || !existsSync(join(webFolder, 'index.html'))) {
    api.get('*', (c) => answerRefusal(c, refusal('not-found', 'The web page is not built: npm run build.')));
    return;
  }
  const files = serveStatic({
    root: webFolder,
    precompressed: true,
    onFound: (path, c) => c.header('cache-control', path.includes('/assets/') ? forever : 'no-cache'),
  });
  const page = serveStatic({
    root: webFolder,
    path: 'index.html',
    precompressed: true,
    onFound: (_path, c) => c.header('cache-control', 'no-cache'),
  });
  api.get('*', files);
  api.get('*', (c, next) => (c.req.path.startsWith('/assets/') ? next() : page(c, next)));
}
