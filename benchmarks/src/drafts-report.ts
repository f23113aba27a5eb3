import type { Instrument, Paragraph, SourceText, Subparagraph } from '@biennium/core';
import { cleanText } from '../../packages/core/src/text/clean.ts';
import { type Reading, readingsOfFolder } from './readings-of-folder.ts';

/** What is counted of a draft, or of several. `had` are those of the adopted text that the draft has word for word. */
interface Tally {
  readonly paragraphs: Count;
  readonly subparagraphs: Count;
  phrases: number;
  phrasesRight: number;
}

interface Count {
  adopted: number;
  had: number;
  found: number;
}

/** A PDF with its words, without any white space, in each way they can follow each other. */
interface Draft {
  readonly reading: Reading;
  readonly words: readonly string[];
}

/**
 * The PDFs of drafts in a folder, each held against the AKN4UN file of the resolution that was adopted, which is the one with whose
 * paragraphs it shares most. What the adopted text and the draft have in common word for word must come out of the PDF as one
 * clause, neither torn nor run together, and with the opening phrase that the adopted text sets in italics. Whether the draft has a
 * paragraph is judged by the characters on its pages alone, not by the paragraphs that were read.
 *
 * A line for each draft, below it what was not found, and a line for all.
 */
export async function draftsReport(folder: string): Promise<string[]> {
  const drafts = (await readingsOfFolder(folder, '.pdf')).map((reading) => ({
    reading,
    words: wordsOfPages(reading.source),
  }));
  const adopted = await readingsOfFolder(folder, '.xml');
  const total = emptyTally();
  const lines = drafts.flatMap((draft) => {
    const key = adoptedOf(draft, adopted);
    if (!key) return [`${draft.reading.name}: shares no paragraph with a resolution`];
    const tally = emptyTally();
    const misses = compare(draft, key, tally);
    add(tally, total);
    return [`${draft.reading.name} ↔ ${key.name}`, `  ${told(tally)}`, ...misses.map((miss) => `  ${miss}`)];
  });
  return [
    `${drafts.length} drafts and ${adopted.length} files of resolutions in ${folder}`,
    ...lines,
    `all: ${told(total)}`,
  ];
}

/**
 * The words as they stand in the file, and once more without note marks, notes, page headers and footers, which part the halves of
 * a paragraph at a page's end.
 */
function wordsOfPages({ text, marks, hints }: SourceText): string[] {
  const between = hints.filter(({ role }) => role === 'header' || role === 'footer' || role === 'note');
  const raised = marks.filter(({ kind }) => kind === 'note-reference');
  const dropped = [...between, ...raised]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ kind: 'syntax' as const, start, end }));
  return [cleanText(text, 0, text.length).text, cleanText(text, 0, text.length, dropped).text].map(unspaced);
}

/** Without white space, which a line end puts in and takes away: `Houthi-⏎controlled`. */
function unspaced(text: string): string {
  return text.replace(/\s/g, '');
}

function has(draft: Draft, { text }: Paragraph | Subparagraph): boolean {
  const wanted = unspaced(text);
  return draft.words.some((words) => words.includes(wanted));
}

/** The resolution most of whose paragraphs the draft has; the first by name where several share as many, none where none shares any. */
function adoptedOf(draft: Draft, adopted: readonly Reading[]): Reading | null {
  let best: Reading | null = null;
  let most = 0;
  for (const key of adopted) {
    const shared = key.instruments.flatMap(paragraphsOf).filter((paragraph) => has(draft, paragraph)).length;
    if (shared > most) [best, most] = [key, shared];
  }
  return best;
}

/** Adds to the tally, and gives a line for each thing that was read otherwise. */
function compare(draft: Draft, key: Reading, tally: Tally): string[] {
  const read = draft.reading.instruments;
  const inDraft = read.flatMap(paragraphsOf);
  const paragraphs = new Map(inDraft.map((paragraph) => [paragraph.text, paragraph]));
  const headings = read.flatMap((instrument) => instrument.headings);
  const clauses = new Set(
    [...inDraft, ...inDraft.flatMap(clausesBelow), ...headings].map(({ text }) => text),
  );
  const misses: string[] = [];
  const count = (wanted: Paragraph | Subparagraph, into: Count): void => {
    into.adopted++;
    if (!has(draft, wanted)) return;
    into.had++;
    if (clauses.has(wanted.text)) into.found++;
    else misses.push(`${wanted.address} not found: ${wanted.text.slice(0, 80)}`);
  };
  for (const wanted of key.instruments.flatMap(paragraphsOf)) {
    count(wanted, tally.paragraphs);
    for (const clause of clausesBelow(wanted)) count(clause, tally.subparagraphs);
    const found = paragraphs.get(wanted.text);
    if (!found || !has(draft, wanted) || wanted.italics[0]?.start !== 0) continue;
    tally.phrases++;
    if (found.openingPhrase === wanted.openingPhrase) tally.phrasesRight++;
    else misses.push(`${wanted.address} opens with “${wanted.openingPhrase}”, read “${found.openingPhrase}”`);
  }
  return misses;
}

function paragraphsOf({ preamble, operative }: Instrument): Paragraph[] {
  return [...preamble, ...operative];
}

function clausesBelow({ subparagraphs }: Paragraph | Subparagraph): Subparagraph[] {
  return subparagraphs.flatMap((clause) => [clause, ...clausesBelow(clause)]);
}

function emptyTally(): Tally {
  const count = (): Count => ({ adopted: 0, had: 0, found: 0 });
  return { paragraphs: count(), subparagraphs: count(), phrases: 0, phrasesRight: 0 };
}

function add(tally: Tally, to: Tally): void {
  for (const kind of ['paragraphs', 'subparagraphs'] as const) {
    to[kind].adopted += tally[kind].adopted;
    to[kind].had += tally[kind].had;
    to[kind].found += tally[kind].found;
  }
  to.phrases += tally.phrases;
  to.phrasesRight += tally.phrasesRight;
}

function told({ paragraphs, subparagraphs, phrases, phrasesRight }: Tally): string {
  const part = (name: string, { adopted, had, found }: Count): string[] =>
    adopted > 0 ? [`${name} found ${found} of ${had} that the draft has, of ${adopted} adopted`] : [];
  return [
    ...part('paragraphs', paragraphs),
    ...part('subparagraphs', subparagraphs),
    `opening phrases ${phrasesRight} of ${phrases}`,
  ].join(' · ');
}
