import type { Instrument, Paragraph, RichText, Subparagraph } from '@biennium/core';

/** How a text is laid out that a resolution is written as. */
export interface Dress {
  readonly name: string;
  /** Lines are wrapped at this width; 0 leaves a paragraph on one line. */
  readonly width: number;
  /** Lines of a page, with the notes at its foot; 0 for no pages. */
  readonly page: number;
  /** Whether an empty line parts the paragraphs. */
  readonly parted: boolean;
  /** Whether note marks are plain figures, glued to their words. */
  readonly glued: boolean;
}

export const DRESSES: readonly Dress[] = [
  { name: 'plain', width: 0, page: 0, parted: true, glued: false },
  { name: 'word', width: 0, page: 0, parted: false, glued: true },
  { name: 'wrapped', width: 88, page: 0, parted: true, glued: true },
  { name: 'paged', width: 88, page: 46, parted: true, glued: false },
  { name: 'packed', width: 80, page: 0, parted: false, glued: false },
];

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A resolution as text in one of the dresses: masthead, paragraphs, closing matter, notes. */
export function dressedText(instrument: Instrument, dress: Dress): string {
  const arabic = instrument.language === 'ar';
  const mark = (marker: string): string => {
    if (arabic) return `(${marker})`;
    return dress.glued ? marker : marker.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
  };
  const body = [
    ...instrument.front.map((matter) => block(matter, '', mark)),
    ...instrument.preamble.flatMap((paragraph) => clauseBlocks(paragraph, '', mark)),
    ...instrument.operative.flatMap((paragraph) =>
      clauseBlocks(paragraph, numberOf(paragraph, arabic), mark),
    ),
    ...instrument.closing.map((matter) => block(matter, '', mark)),
  ];
  const notes = new Map(instrument.notes.map((note) => [note.marker, `${mark(note.marker)} ${note.text}`]));
  return dress.page > 0 ? paged(body, notes, dress) : flowing(body, [...notes.values()], dress);
}

interface Block {
  readonly words: string;
  readonly calls: readonly string[];
}

function block(text: RichText, before: string, mark: (marker: string) => string): Block {
  let words = before;
  let from = 0;
  for (const note of text.notes) {
    words += text.text.slice(from, note.at) + mark(note.marker);
    from = note.at;
  }
  return { words: words + text.text.slice(from), calls: text.notes.map((note) => note.marker) };
}

function clauseBlocks(
  clause: Paragraph | Subparagraph,
  before: string,
  mark: (marker: string) => string,
): Block[] {
  return [
    block(clause, before, mark),
    ...clause.subparagraphs.flatMap((child) => clauseBlocks(child, `${child.marker} `, mark)),
    ...(clause.wrapUp ? [block(clause.wrapUp, '', mark)] : []),
  ];
}

function numberOf({ number }: Paragraph, arabic: boolean): string {
  if (number === null) return '';
  return arabic ? `${number} - ` : `${number}. `;
}

function flowing(body: readonly Block[], notes: readonly string[], { width, parted, glued }: Dress): string {
  const lines = body.flatMap(({ words }) => [
    ...wrapped(glued && width === 0 ? `\t${words}` : words, width),
    ...(parted ? [''] : []),
  ]);
  return [
    ...lines,
    '',
    ...(parted || glued ? [] : ['_______________']),
    ...notes.flatMap((note) => wrapped(note, width)),
  ].join('\n');
}

function paged(body: readonly Block[], notes: ReadonlyMap<string, string>, { width, page }: Dress): string {
  const lines: string[] = [];
  let rows = 0;
  let waiting: string[] = [];
  const foot = (): string[] => waiting.flatMap((marker) => [...wrapped(notes.get(marker) ?? '', width), '']);
  for (const { words, calls } of body) {
    const called = [...calls];
    for (const line of [...wrapped(words, width), '']) {
      lines.push(line);
      rows++;
      while (
        called.length > 0 &&
        line.includes(String(notes.get(called[0] as string)).split(' ')[0] as string)
      )
        waiting.push(called.shift() as string);
      if (rows < page) continue;
      lines.push('', ...foot(), '', '');
      waiting = [];
      rows = 0;
    }
    waiting.push(...called);
  }
  return [...lines, '', ...foot()].join('\n');
}

function wrapped(words: string, width: number): string[] {
  if (width === 0) return [words];
  const lines = [''];
  for (const word of words.split(/(?<= )|(?<=\p{L}-)(?=\p{L})/u)) {
    const line = lines.at(-1) as string;
    if ((line + word).trimEnd().length > width) lines.push(word);
    else lines[lines.length - 1] = line + word;
  }
  return lines.map((line) => line.trimEnd());
}
