import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { engineParameters } from './engine-parameters.ts';

const manifest: { dependencies: Record<string, string> } = createRequire(import.meta.url)(
  '../../../package.json',
);

const distFolder = fileURLToPath(new URL('.', import.meta.url)).replace(
  /\/src\/(store\/embedded\/)$/,
  '/dist/$1',
);

/**
 * The archive of an empty database that a new one starts from: making one anew takes seconds. It is made at build
 * time, one for each version of the engine and its parameters.
 */
export function templateFile(): string {
  const engine = [manifest.dependencies['@electric-sql/pglite'], ...engineParameters()].join(' ');
  const kind = createHash('sha256').update(engine).digest('hex').slice(0, 12);
  return join(distFolder, `template-${kind}.tar`);
}

/** Makes the template unless it is there. */
export async function makeTemplate(): Promise<void> {
  const file = templateFile();
  if (existsSync(file)) return;
  const engine = await PGlite.create({ startParams: engineParameters() });
  const archive = await engine.dumpDataDir('none');
  await engine.close();
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, Buffer.from(await archive.arrayBuffer()));
  renameSync(draft, file);
}
