import { type Instrument, instrumentsFromSource, type Paragraph, plainSource } from '@biennium/core';
import { DRESSES, type Dress, dressedText } from './dressed-text.ts';
import { readingsOfFolder } from './readings-of-folder.ts';

interface Tally {
  paragraphs: number;
  exact: number;
  invented: number;
  phrases: number;
  phrasesRight: number;
  notes: number;
  notesRight: number;
  citations: number;
  citationsFound: number;
}

/**
 * The United Nations' own marked-up resolutions (AKN4UN) in a folder as the answer key: what their mark-up says is written out
 * again as the kinds of text that people have, read, and compared paragraph by paragraph. A line for each kind of text.
 */
export async function corpusReport(folder: string): Promise<string[]> {
  const keys = (await readingsOfFolder(folder, '.xml')).flatMap(({ instruments }) =>
    // One that numbers no paragraph though it has several, or several in one file, is no clear key.
    instruments.length === 1 ? instruments.filter(isClear) : [],
  );
  return [`${keys.length} resolutions in ${folder}`, ...DRESSES.map((dress) => reportOf(dress, keys))];
}

function isClear({ operative }: Instrument): boolean {
  return operative.length === 1 || operative.every((paragraph) => paragraph.number !== null);
}

function reportOf(dress: Dress, keys: readonly Instrument[]): string {
  const tally: Tally = {
    paragraphs: 0,
    exact: 0,
    invented: 0,
    phrases: 0,
    phrasesRight: 0,
    notes: 0,
    notesRight: 0,
    citations: 0,
    citationsFound: 0,
  };
  for (const key of keys) {
    const [answer] = instrumentsFromSource(plainSource(dressedText(key, dress)));
    if (answer) compare(key, answer.value, tally);
  }
  const share = (part: number, whole: number): string =>
    whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`;
  return [
    `${dress.name.padEnd(8)} paragraphs exact ${tally.exact}/${tally.paragraphs} ${share(tally.exact, tally.paragraphs)}`,
    `invented ${tally.invented}`,
    `opening phrases ${share(tally.phrasesRight, tally.phrases)}`,
    `notes ${share(tally.notesRight, tally.notes)}`,
    `citations ${share(tally.citationsFound, tally.citations)}`,
  ].join(' · ');
}

function compare(key: Instrument, read: Instrument, tally: Tally): void {
  const got = new Map(
    [...read.preamble, ...read.operative].map((paragraph) => [paragraph.address, paragraph]),
  );
  for (const wanted of [...key.preamble, ...key.operative]) {
    const found = got.get(wanted.address);
    got.delete(wanted.address);
    tally.paragraphs++;
    if (found && sameWords(wanted, found)) tally.exact++;
    if (wanted.openingPhrase === null) continue;
    tally.phrases++;
    if (found?.openingPhrase === wanted.openingPhrase) tally.phrasesRight++;
  }
  tally.invented += got.size;
  const notes = new Set(read.notes.map((note) => `${note.marker} ${note.text}`));
  tally.notes += key.notes.length;
  tally.notesRight += key.notes.filter((note) => notes.has(`${note.marker} ${note.text}`)).length;
  const cited = new Set(read.citations.map((citation) => `${citation.address} ${citation.symbol}`));
  tally.citations += key.citations.length;
  tally.citationsFound += key.citations.filter((citation) =>
    cited.has(`${citation.address} ${citation.symbol}`),
  ).length;
}

/** The same words, note marks, subparagraphs and closing words. */
function sameWords(wanted: Paragraph, found: Paragraph): boolean {
  return JSON.stringify(wordsOf(wanted)) === JSON.stringify(wordsOf(found));
}

function wordsOf(clause: Omit<Paragraph, 'part' | 'number' | 'openingPhrase'>): unknown {
  return [
    clause.text,
    clause.notes,
    clause.subparagraphs.map(wordsOf),
    clause.wrapUp && [clause.wrapUp.text, clause.wrapUp.notes],
  ];
}
