import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Instrument, instrumentsFromSource } from '@biennium/core';
import { readDocument } from '@biennium/documents';
import { brokenPromises } from '../../packages/core/src/test-kit/promises.ts';
import { keywordSoup } from '../../packages/documents/src/test-kit/keyword-soup.ts';
import { mutated } from '../../packages/documents/src/test-kit/mutated.ts';
import { seededRandom } from '../../packages/documents/src/test-kit/random.ts';
import { brokenPromises as brokenSource } from '../../packages/documents/src/test-kit/source-promises.ts';
import { commandOption } from './command-option.ts';
import { type BenchFile, filesByFormat } from './formats.ts';

/*
 * Mutated real files and soup of keywords, through every reader and the core: nothing is thrown, nothing takes longer than two
 * seconds, every promise is kept. A failure names its seed; the same seed makes the same input.
 *
 *   npm run fuzz                          20,000 of each
 *   npm run fuzz -- --count 2000 --from 1 --files DIR
 */

const LIMIT_MS = 2000;
const ENDINGS = ['txt', 'md', 'html', 'xml'];

const count = Number(commandOption('count') ?? 20_000);
const from = Number(commandOption('from') ?? 1);
const folder = commandOption('files');

const real: BenchFile[] = [
  ...Object.values(await filesByFormat()).flat(),
  ...(folder
    ? readdirSync(folder).map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
    : []),
];

let failures = 0;
let slowest = 0;
for (const kind of ['mutated', 'soup'] as const) {
  const started = performance.now();
  for (let seed = from; seed < from + count; seed++) {
    const file = kind === 'mutated' ? mutatedFile(seed) : soupFile(seed);
    const begun = performance.now();
    let broken: string[];
    try {
      broken = await brokenIn(file);
    } catch (error) {
      broken = [
        `thrown: ${error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1] ?? ''}` : String(error)}`,
      ];
    }
    const took = performance.now() - begun;
    slowest = Math.max(slowest, took);
    if (took > LIMIT_MS) broken.push(`took ${took.toFixed(0)} ms`);
    if (broken.length > 0) {
      failures++;
      process.stdout.write(
        `${kind} seed ${seed} (${file.name}): ${broken.slice(0, 2).join(' · ').slice(0, 300)}\n`,
      );
    }
  }
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(
    `${kind}: ${count} inputs in ${seconds.toFixed(0)} s, slowest ${slowest.toFixed(0)} ms, ${failures} failures so far\n`,
  );
}
process.exitCode = failures > 0 ? 1 : 0;

function mutatedFile(seed: number): BenchFile {
  const random = seededRandom(seed);
  const file = real[Math.floor(random() * real.length)] as BenchFile;
  return { name: file.name, bytes: mutated(file.bytes, random) };
}

function soupFile(seed: number): BenchFile {
  const random = seededRandom(seed);
  const text = keywordSoup(random);
  const ending = ENDINGS[Math.floor(random() * ENDINGS.length)] as string;
  const dressed =
    ending === 'html' ? `<html><body><p>${text.replaceAll('\n\n', '</p><p>')}</p></body></html>` : text;
  return { name: `soup.${ending}`, bytes: new TextEncoder().encode(dressed) };
}

async function brokenIn(file: BenchFile): Promise<string[]> {
  const { value: source, issues } = await readDocument(file.bytes, file.name);
  if (source === null) return issues.length === 0 ? ['no source and no issue'] : [];
  const answers = instrumentsFromSource(source);
  if (answers.length === 0) return ['no instrument'];
  const instruments: Instrument[] = answers.map((answer) => answer.value);
  return [...brokenSource(source), ...brokenPromises(source, instruments)];
}
