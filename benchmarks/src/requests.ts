import {
  type Instrument,
  instrumentsFromSource,
  mandatesFromInstrument,
  plainSource,
  type SourceText,
} from '@biennium/core';
import { readDocument } from '@biennium/documents';
import { commandOption } from './command-option.ts';
import { DRESSES, type Dress, dressedText } from './dressed-text.ts';
import { editedInstrument } from './edited-instrument.ts';
import { chance } from './edited-paragraphs.ts';
import { filesByFormat } from './formats.ts';
import { mandateLists } from './mandate-lists.ts';
import { readingsOfFolder } from './readings-of-folder.ts';

/*
 * How long it takes on one core to find the requests of 1,000 resolutions, with the organizations, themes, countries and goals of the
 * lists, beside the time in which the same texts are read from their characters: processor time, after a warm-up.
 *
 *   npm run bench -- requests                    the founding texts and what is made by editing them, none the same
 *   npm run bench -- requests --files DIR        the AKN4UN files of a folder besides, over and over
 */

const TEXTS = 1000;
const WARM_UP = 100;

interface Subject {
  readonly name: string;
  readonly sources: readonly SourceText[];
}

const lists = mandateLists();
const folder = commandOption('files');
const subjects = [await madeOfFounding(), ...(folder ? [await filesOf(folder)] : [])];
process.stdout.write(
  '| texts | kB a text | requests | found in s | texts read in s | in ratio |\n|---|---|---|---|---|---|\n',
);
for (const { name, sources } of subjects) {
  for (const source of sources.slice(0, WARM_UP)) read(source).forEach(requestsOf);
  const reading = seconds();
  const instruments = sources.flatMap(read);
  const readIn = reading();
  const finding = seconds();
  const found = instruments.reduce((sum, instrument) => sum + requestsOf(instrument), 0);
  const foundIn = finding();
  const kilobytes = sources.reduce((sum, { text }) => sum + text.length, 0) / sources.length / 1000;
  process.stdout.write(
    `| ${instruments.length} ${name} | ${kilobytes.toFixed(1)} | ${found} | ${foundIn.toFixed(2)} | ${readIn.toFixed(2)} | ${(foundIn / readIn).toFixed(2)} |\n`,
  );
}

function read(source: SourceText): Instrument[] {
  return instrumentsFromSource(source).map(({ value }) => value);
}

function requestsOf(instrument: Instrument): number {
  return mandatesFromInstrument(instrument, lists).value.length;
}

/** Starts counting processor time; tells the seconds since. */
function seconds(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
}

async function madeOfFounding(): Promise<Subject> {
  const files = (await filesByFormat())['text'] ?? [];
  const founding: Instrument[] = [];
  for (const { bytes, name } of files) {
    const { value } = await readDocument(bytes, name);
    if (value) founding.push(...read(value));
  }
  const words = founding.flatMap(({ preamble, operative }) =>
    [...preamble, ...operative].flatMap(({ text }) => text.split(/\s+/)),
  );
  const sources = Array.from({ length: TEXTS }, (_, index) => {
    const text = founding[index % founding.length] as Instrument;
    return plainSource(dressedText(editedInstrument(text, words, chance(index)), DRESSES[0] as Dress));
  });
  return { name: 'made of the founding ones', sources };
}

async function filesOf(path: string): Promise<Subject> {
  const readings = (await readingsOfFolder(path, '.xml')).map(({ source }) => source);
  const sources = Array.from(
    { length: readings.length > 0 ? TEXTS : 0 },
    (_, index) => readings[index % readings.length] as SourceText,
  );
  return { name: `of ${path}`, sources };
}
