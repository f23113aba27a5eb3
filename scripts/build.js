// Builds what is older than its sources: the packages, the template of an empty database, the web page.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale, newerWithin } from '../packages/server/bin/build-when-stale.js';
import { compressFiles } from './compress-files.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const web = join(root, 'apps/web');

if (!(await buildWhenStale())) process.exit(1);
const { makeTemplate } = await import('../packages/server/dist/store/embedded/template.js');
await makeTemplate();
if (webIsStale()) buildWeb();

function webIsStale() {
  const built = statSync(join(web, 'dist/index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const single = readdirSync(web)
    .filter((name) => /\.(html|json|ts)$/.test(name))
    .map((name) => join(web, name));
  return (
    ['src', 'public'].some((folder) => newerWithin(join(web, folder), built)) ||
    single.some((file) => statSync(file).mtimeMs > built)
  );
}

function buildWeb() {
  process.stderr.write('biennium: building the web page …\n');
  const run = spawnSync('npm', ['run', 'build', '--silent'], { cwd: web, stdio: ['ignore', 2, 2] });
  if (run.status !== 0) process.exit(1);
  compressFiles(join(web, 'dist'));
}
