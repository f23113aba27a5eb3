import type { Instrument, Paragraph, Subparagraph } from '../instrument/instrument.ts';
import type { Answer } from '../issues/issue.ts';
import { instrumentsFromSource } from '../read-source.ts';
import { plainSource, type SourceText } from '../text/source-text.ts';

/** The one instrument of a text. @throws when it reads as several. */
export function read(text: string, layout: SourceText['layout'] = 'lines'): Instrument {
  return answerOf(plainSource(text, layout)).value;
}

/** The one answer that a source gives. @throws when it gives several. */
export function answerOf(source: SourceText): Answer<Instrument> {
  const answers = instrumentsFromSource(source);
  if (answers.length !== 1) throw new Error(`${answers.length} instruments where one was expected`);
  return answers[0] as Answer<Instrument>;
}

/** The codes of what was noticed about a text, in order. */
export function codesOf(text: string, layout: SourceText['layout'] = 'lines'): string[] {
  return answerOf(plainSource(text, layout)).issues.map((issue) => issue.code);
}

/** Paragraphs and what hangs on them, a line each: address and words, note marks in brackets where they stand. */
export function linesOf(clauses: readonly (Paragraph | Subparagraph)[]): string[] {
  return clauses.flatMap((clause) => [
    `${clause.address} ${withMarks(clause)}`,
    ...linesOf(clause.subparagraphs),
    ...(clause.wrapUp ? [`${clause.address} … ${withMarks(clause.wrapUp)}`] : []),
  ]);
}

function withMarks({ text, notes }: Pick<Paragraph, 'text' | 'notes'>): string {
  return [...notes]
    .reverse()
    .reduce((words, { marker, at }) => `${words.slice(0, at)}[${marker}]${words.slice(at)}`, text);
}

/** A resolution of the General Assembly around some lines: formula and one preambular paragraph before, an empty line between all. */
export function resolution(...lines: readonly string[]): string {
  return ['The General Assembly,', 'Recalling its earlier decisions on the matter,', ...lines].join('\n\n');
}
