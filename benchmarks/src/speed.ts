import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { instrumentsFromSource } from '@biennium/core';
import { readDocument } from '@biennium/documents';
import { type BenchFile, filesByFormat } from './formats.ts';

/*
 * Instruments a second, and the memory of the process, for each format, on one core: file in memory → instrument, each
 * format in a process of its own, after a warm-up.
 *
 *   npm run bench                    the founding texts in every format
 *   npm run bench -- --files DIR     the files of a folder besides
 */

const WARM_UP_MS = 1000;
const MEASURED_MS = 3000;

interface Figure {
  readonly format: string;
  readonly files: number;
  readonly kilobytes: number;
  /** Of processor time, the engine's own threads for memory and compiling among it. */
  readonly perProcessorSecond: number;
  /** By the clock. */
  readonly perSecond: number;
  readonly medianMs: number;
  readonly peakMegabytes: number;
}

const [task, ...rest] = process.argv.slice(2);
if (task === 'measure') process.stdout.write(JSON.stringify(await measure(rest[0] as string, rest[1])));
else await measureAll(task === '--files' ? rest[0] : undefined);

async function measureAll(folder: string | undefined): Promise<void> {
  const formats = Object.keys(await filesByFormat());
  const jobs = [...formats.map((format) => [format]), ...(folder ? [['folder', folder]] : [])];
  const figures = jobs.map((job) => {
    const script = fileURLToPath(import.meta.url);
    return JSON.parse(
      execFileSync(process.execPath, [script, 'measure', ...job], { encoding: 'utf8', maxBuffer: 1 << 26 }),
    ) as Figure;
  });
  process.stdout.write(
    '| format | files | kB a file | instruments a second | a second of processor time | median ms | peak MB |\n|---|---|---|---|---|---|---|\n',
  );
  for (const {
    format,
    files,
    kilobytes,
    perSecond,
    perProcessorSecond,
    medianMs,
    peakMegabytes,
  } of figures) {
    process.stdout.write(
      `| ${format} | ${files} | ${kilobytes.toFixed(1)} | ${perSecond.toFixed(0)} | ${perProcessorSecond.toFixed(0)} | ${medianMs.toFixed(2)} | ${peakMegabytes.toFixed(0)} |\n`,
    );
  }
}

async function measure(format: string, folder: string | undefined): Promise<Figure> {
  const files = folder ? filesOf(folder) : ((await filesByFormat())[format] as BenchFile[]);
  await runFor(WARM_UP_MS, files);
  const before = process.cpuUsage();
  const times = await runFor(MEASURED_MS, files);
  const used = process.cpuUsage(before);
  const seconds = (used.user + used.system) / 1e6;
  return {
    format: folder ? `${format} ${folder}` : format,
    files: files.length,
    kilobytes: files.reduce((sum, file) => sum + file.bytes.length, 0) / files.length / 1024,
    perProcessorSecond: times.length / seconds,
    perSecond: (1000 * times.length) / times.reduce((sum, time) => sum + time, 0),
    medianMs: times.sort((a, b) => a - b)[times.length >> 1] as number,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

async function runFor(milliseconds: number, files: readonly BenchFile[]): Promise<number[]> {
  const times: number[] = [];
  const until = performance.now() + milliseconds;
  for (let index = 0; performance.now() < until || index < files.length; index++) {
    const file = files[index % files.length] as BenchFile;
    const start = performance.now();
    const { value, issues } = await readDocument(file.bytes, file.name);
    if (value === null) throw new Error(`${file.name}: ${issues.map((issue) => issue.message).join(' ')}`);
    instrumentsFromSource(value);
    times.push(performance.now() - start);
  }
  return times;
}

function filesOf(folder: string): BenchFile[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ name: path, bytes: new Uint8Array(readFileSync(path)) }));
}
