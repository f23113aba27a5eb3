import type { MadeParagraph, MadeResolution, MadeText } from './made-resolution.ts';

/** One paragraph, list item or line as it stands on paper, with the notes that it calls. */
interface Block {
  readonly words: string;
  readonly calls: readonly string[];
}

const FORMULA = 'The General Assembly,';
const CLOSING = ['39th plenary meeting', '18 November 2024'];
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const raised = (marker: string): string => [...marker].map((digit) => RAISED.charAt(Number(digit))).join('');
const glued = (marker: string): string => marker;

type Mark = (marker: string) => string;

function block(before: string, text: MadeText, mark: Mark): Block {
  const words = [...text.notes]
    .reverse()
    .reduce(
      (marked, note) => marked.slice(0, note.at) + mark(note.marker) + marked.slice(note.at),
      text.text,
    );
  return { words: before + words, calls: text.notes.map((note) => note.marker) };
}

function paragraphBlocks(paragraph: MadeParagraph, number: string, mark: Mark): Block[] {
  return [
    block(number, paragraph, mark),
    ...paragraph.items.map((item, index) => block(`(${String.fromCharCode(97 + index)}) `, item, mark)),
    ...(paragraph.wrapUp ? [block('', paragraph.wrapUp, mark)] : []),
  ];
}

function bodyBlocks(made: MadeResolution, mark: Mark, stop = '. '): Block[] {
  return [
    { words: FORMULA, calls: [] },
    ...made.preamble.flatMap((paragraph) => paragraphBlocks(paragraph, '', mark)),
    ...made.operative.flatMap((paragraph, index) => paragraphBlocks(paragraph, `${index + 1}${stop}`, mark)),
  ];
}

/** A line a paragraph, an empty line between, raised note marks. */
export function plainText(made: MadeResolution): string {
  const notes = made.notes.map((note, index) => `${raised(String(index + 1))} ${note}`);
  return [made.title, ...bodyBlocks(made, raised).map(({ words }) => words), ...CLOSING, ...notes].join(
    '\n\n',
  );
}

/** A line a paragraph, no empty lines, tabs behind the numbers, note marks glued to their words: a Word file's bare text. */
export function wordText(made: MadeResolution): string {
  const notes = made.notes.map((note, index) => `${index + 1} ${note}`);
  return [
    made.title,
    '',
    ...bodyBlocks(made, glued, '.\t').map(({ words }) => `\t${words}`),
    '',
    ...CLOSING,
    '',
    ...notes,
  ].join('\n');
}

/** Lines of at most `width`, broken at spaces and behind hyphens, an empty line between paragraphs. */
export function wrappedText(made: MadeResolution, width: number): string {
  const notes = made.notes.map((note, index) => `${raised(String(index + 1))} ${note}`);
  const blocks = [made.title, ...bodyBlocks(made, raised).map(({ words }) => words), ...CLOSING, ...notes];
  return blocks.map((words) => wrapped(words, width).join('\n')).join('\n\n');
}

/** The same on pages of `height` lines: the notes stand at the foot of the page that calls them, behind a rule; heads and page numbers. */
export function pagedText(made: MadeResolution, width: number, height: number): string {
  const pages: string[][] = [[...wrapped(made.title, width), '']];
  let waiting: string[] = [];
  const page = (): string[] => pages.at(-1) as string[];
  const turn = (): void => {
    page().push('', ...foot(made, waiting), String(pages.length));
    waiting = [];
    pages.push(['A/RES/80/5', '']);
  };
  for (const { words, calls } of bodyBlocks(made, raised)) {
    const open = [...calls];
    for (const line of wrapped(words, width)) {
      if (page().length >= height) turn();
      page().push(line);
      while (open.length > 0 && line.includes(raised(open[0] as string)))
        waiting.push(open.shift() as string);
    }
    page().push('');
  }
  page().push(...CLOSING, '', ...foot(made, waiting));
  return pages.map((lines) => lines.join('\n')).join('\n\f');
}

function foot({ notes }: MadeResolution, markers: readonly string[]): string[] {
  return markers.length === 0
    ? []
    : ['_______________', ...markers.map((marker) => `${raised(marker)} ${notes[Number(marker) - 1]}`), ''];
}

function wrapped(words: string, width: number): string[] {
  const lines = [''];
  for (const word of words.split(/(?<= )|(?<=\p{L}-)(?=\p{L})/u)) {
    const line = lines.at(-1) as string;
    if ((line + word).trimEnd().length > width) lines.push(word);
    else lines[lines.length - 1] = line + word;
  }
  return lines.map((line) => line.trimEnd());
}
