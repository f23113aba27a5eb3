import { readdirSync, readFileSync } from 'node:fs';
import {
  flatParagraph,
  type Instrument,
  instrumentsFromSource,
  type Mandate,
  mandatesFromInstrument,
} from '@biennium/core';
import { readDocument } from '@biennium/documents';
import { goldMandates } from './gold-mandates.ts';
import { mandateLists } from './mandate-lists.ts';
import { type Count, type Found, MandateTally } from './mandate-tally.ts';
import { readingsOfFolder } from './readings-of-folder.ts';

/** A text with the requests that were found in it. */
interface Text {
  readonly instrument: Instrument;
  readonly mandates: readonly Mandate[];
}

const OTHER_LANGUAGES = { fr: 'French', ar: 'Arabic' };

/**
 * Requests that are found in the founding texts and in the AKN4UN files of a folder, held against the gold: paragraphs that ask, the
 * requests themselves, who is asked and by when; each disagreement with both readings and the words. Then, for each text that stands
 * in the folder in English and in French or Arabic, how many English paragraphs with a request have one in the other language too.
 */
export async function mandatesReport(folder: string): Promise<string[]> {
  const lists = mandateLists();
  const read = (instrument: Instrument): Text => ({
    instrument,
    mandates: mandatesFromInstrument(instrument, lists).value,
  });
  const texts = (await readingsOfFolder(folder, '.xml')).flatMap(({ instruments }) => instruments.map(read));
  const english = new Map<string, Text>(await foundingTexts(read));
  for (const text of texts) {
    const { symbol, language } = text.instrument;
    if (symbol !== null && language === 'en' && !english.has(symbol)) english.set(symbol, text);
  }
  return [...againstGold(english), ...inOtherLanguages(english, texts)];
}

/** By the symbols that name their files, for two of them bear none. */
async function foundingTexts(read: (instrument: Instrument) => Text): Promise<[string, Text][]> {
  const corpus = new URL('../../../../corpus/', import.meta.url);
  const names = readdirSync(corpus).filter((name) => name.endsWith('.txt'));
  return Promise.all(
    names.map(async (name): Promise<[string, Text]> => {
      const { value } = await readDocument(new Uint8Array(readFileSync(new URL(name, corpus))), name);
      const [answer] = value ? instrumentsFromSource(value) : [];
      if (!answer) throw new Error(`${name} was not read`);
      return [name.replace(/\.txt$/, '').replaceAll('_', '/'), read(answer.value)];
    }),
  );
}

function againstGold(english: ReadonlyMap<string, Text>): string[] {
  const tallies = new Map<string, MandateTally>();
  const disagreements: string[] = [];
  const all = new MandateTally();
  for (const { symbol, group, paragraphs } of goldMandates()) {
    const text = english.get(symbol);
    if (!text) {
      disagreements.push(`${symbol}: not among the texts`);
      continue;
    }
    const tally = tallies.get(group) ?? new MandateTally();
    tallies.set(group, tally);
    const words = wordsByAddress(text.instrument);
    for (const [address, wanted] of Object.entries(paragraphs)) {
      const found = foundAt(text, address);
      const lines = tally.add(wanted, found);
      if (lines.length === 0) continue;
      disagreements.push(`${symbol} ${address}`, ...lines.map((line) => `  ${line}`));
      disagreements.push(`  words: ${words.get(address) ?? 'no such paragraph'}`);
    }
  }
  for (const tally of tallies.values()) all.join(tally);
  return [
    'precision and recall of what is asked, held against benchmarks/gold/mandates.json',
    ...[...tallies, ['all', all] as const].map(([group, tally]) => told(group, tally)),
    ...disagreements,
  ];
}

function foundAt({ instrument, mandates }: Text, address: string): Found[] {
  return mandates
    .filter(({ carriedBy }) => carriedBy === address)
    .map((mandate) => {
      const paragraph = instrument.operative.find((each) => each.address === mandate.paragraph);
      const { start, end } = mandate.verbAt;
      return { mandate, verb: paragraph ? flatParagraph(paragraph).text.slice(start, end) : '' };
    });
}

function wordsByAddress({ operative }: Instrument): Map<string, string> {
  const words = new Map<string, string>();
  const add = ({
    address,
    text,
    subparagraphs,
  }: Instrument['operative'][number]['subparagraphs'][number]) => {
    words.set(address, text);
    subparagraphs.forEach(add);
  };
  for (const { address, text, subparagraphs } of operative) {
    words.set(address, text);
    subparagraphs.forEach(add);
  }
  return words;
}

function told(group: string, { paragraphs, requests, addressees, dues }: MandateTally): string {
  return [
    `${group}: paragraphs that ask ${figures(paragraphs)}`,
    `requests ${figures(requests)}`,
    `addressees ${figures(addressees)}`,
    `due ${figures(dues)}`,
  ].join(' · ');
}

function figures({ right, besides, missed }: Count): string {
  const share = (whole: number): string => (whole === 0 ? '-' : (right / whole).toFixed(3));
  return `${right}: ${share(right + besides)} / ${share(right + missed)}`;
}

function inOtherLanguages(english: ReadonlyMap<string, Text>, texts: readonly Text[]): string[] {
  return Object.entries(OTHER_LANGUAGES).flatMap(([language, name]) => {
    const others = texts.filter(({ instrument }) => instrument.language === language);
    if (others.length === 0) return [];
    const [count, misses]: [Count, string[]] = [{ right: 0, besides: 0, missed: 0 }, []];
    for (const { instrument, mandates } of others) {
      const own = english.get(instrument.symbol ?? '');
      if (!own) continue;
      const asking = new Set(own.mandates.map(({ paragraph }) => paragraph));
      const found = new Set(mandates.map(({ paragraph }) => paragraph));
      const words = new Map(instrument.operative.map(({ address, text }) => [address, text]));
      const say = (address: string, what: string): void => {
        misses.push(
          `  ${instrument.symbol} ${address} ${what}: ${words.get(address) ?? 'no such paragraph'}`,
        );
      };
      for (const address of asking) {
        if (found.has(address)) count.right++;
        else {
          count.missed++;
          say(address, 'asks for nothing');
        }
      }
      for (const address of found) {
        if (asking.has(address)) continue;
        count.besides++;
        say(address, 'asks, in English not');
      }
    }
    return [
      `${name}: ${count.right} of ${count.right + count.missed} paragraphs that ask in English ask here too, ${count.besides} besides`,
      ...misses,
    ];
  });
}
