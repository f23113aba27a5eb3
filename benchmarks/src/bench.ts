import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/*
 * Every measurement of speed and memory, each in a process of its own.
 *
 *   npm run bench                              all of them
 *   npm run bench -- alignment                 one: reading, alignment, redline, origins, discovery, requests, mandates, follow-up
 *   npm run bench -- alignment --files DIR     on the files of a folder besides
 */

const PROGRAMS: Readonly<Record<string, string>> = {
  reading: 'speed.js',
  alignment: 'alignment.js',
  redline: 'redline.js',
  origins: 'origins.js',
  discovery: 'discovery.js',
  requests: 'requests.js',
  mandates: 'mandates.js',
  'follow-up': 'follow-up.js',
};

const words = process.argv.slice(2);
const named = words[0]?.startsWith('--') ? undefined : words[0];
const options = named === undefined ? words : words.slice(1);
if (named !== undefined && !Object.hasOwn(PROGRAMS, named)) {
  process.stderr.write(`Say which: ${Object.keys(PROGRAMS).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  for (const [name, file] of Object.entries(PROGRAMS)) {
    if (named === undefined || named === name) run(name, file);
  }
}

function run(name: string, file: string): void {
  process.stdout.write(`\n## ${name}\n\n`);
  const script = fileURLToPath(new URL(file, import.meta.url));
  const { status } = spawnSync(process.execPath, ['--expose-gc', script, ...options], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
