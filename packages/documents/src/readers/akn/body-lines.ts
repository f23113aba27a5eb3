import { writeClause } from './clause-lines.ts';
import { type InlineContext, writeContent } from './inline-content.ts';
import type { LineHint } from './line-writer.ts';
import { childOf, descendantsOf, elementsOf, wordsOf, type XmlElement } from './xml-tree.ts';

/** Hierarchical elements that hold paragraphs and are none themselves. */
const DIVISIONS = new Set([
  'section',
  'subsection',
  'chapter',
  'subchapter',
  'part',
  'subpart',
  'division',
  'title',
]);

const NUMBER = /^\p{Nd}{1,4}\s?(?:bis|ter|quater)?\s?[-.)–—]/u;
const LETTER = /^\(?\p{L}{1,5}\)\s/u;
/** A number of its own that is one of a list: some files set each item as a paragraph. */
const ITEM = /^\(?\p{L}{1,5}\)$/u;
const HEADING_CLASS = /^H\d+/;

interface BodyState {
  /** Whether any paragraph of the body bears a number. */
  readonly numbers: boolean;
  /** Whether a numbered paragraph has been met. */
  numbered: boolean;
  /** The classes of headings that the body uses, from the highest: `H23`, `H4`. */
  readonly headingClasses: readonly string[];
  /** Whether the section at hand is a further preambular part. */
  preambular: boolean;
}

/** Writes the operative part: paragraphs, headings, and further preambular parts where there are any. */
export function writeBody(body: XmlElement, context: InlineContext): void {
  const paragraphs = [...descendantsOf(body, 'paragraph')];
  const numbers = paragraphs.some(
    (paragraph) => childOf(paragraph, 'num') !== undefined || NUMBER.test(wordsOf(paragraph)),
  );
  const classes = paragraphs.flatMap((paragraph) => headingClass(paragraph) ?? []);
  const headingClasses = [...new Set(classes)].sort();
  writeDivision(body, context, { numbers, numbered: false, preambular: false, headingClasses }, 1);
}

function writeDivision(division: XmlElement, context: InlineContext, state: BodyState, level: number): void {
  const { writer } = context;
  for (const element of elementsOf(division)) {
    if (element.name === 'num') {
      writer.words(wordsOf(element));
      writer.words(' ');
    } else if (
      element.name === 'crossHeading' ||
      element.name === 'heading' ||
      element.name === 'subheading'
    ) {
      writeContent(element, context);
      const preambular = element.attributes['refersTo'] === '#preamble';
      state.preambular ||= preambular;
      writer.endLine((line) =>
        preambular && /[,،]$/.test(line)
          ? { role: 'preambular' }
          : { role: 'heading', level: levelOf(element, level) },
      );
    } else if (DIVISIONS.has(element.name)) {
      const { preambular } = state;
      state.preambular = false;
      writeDivision(element, context, state, level + 1);
      state.preambular = preambular;
    } else if (element.name === 'alinea') {
      writeClause(element, { role: 'formula' }, 0, context);
    } else {
      writeParagraph(element, context, state);
    }
  }
  writer.endLine({ role: 'heading', level });
}

/** A heading says its depth by its class `level_2`, else it has the depth of its section. */
function levelOf(heading: XmlElement, level: number): number {
  const said = /\blevel_(\d)\b/.exec(heading.attributes['class'] ?? '')?.[1];
  return said ? Number(said) : level;
}

/** The published files set headings as paragraphs of the classes `H1`, `H23`, `H4`. */
function headingClass(paragraph: XmlElement): string | undefined {
  return HEADING_CLASS.exec(paragraph.attributes['class'] ?? '')?.[0];
}

function writeParagraph(paragraph: XmlElement, context: InlineContext, state: BodyState): void {
  const heading = headingClass(paragraph);
  const num = childOf(paragraph, 'num');
  if (heading && !num) {
    for (const words of elementsOf(paragraph)) writeContent(words, context);
    context.writer.endLine({
      role: 'heading',
      level: levelOf(paragraph, state.headingClasses.indexOf(heading) + 1),
    });
    return;
  }
  const number = num ? wordsOf(num).trim() : '';
  if (state.numbered && ITEM.test(number)) {
    writeClause(paragraph, { role: 'subparagraph' }, 0, context);
    return;
  }
  if (number !== '') state.numbered = true;
  const preambular = state.preambular || paragraph.attributes['refersTo'] === '#preamble';
  const hint = (line: string) => unnumberedHint(line, state, preambular);
  const operative = num !== undefined || paragraph.attributes['refersTo'] === '#operative';
  writeClause(paragraph, operative && !preambular ? { role: 'operative' } : hint, 0, context);
}

/** What a paragraph of the body is that has no `num`: some files write the number into the words, or leave it out. */
function unnumberedHint(line: string, state: BodyState, preambular: boolean): LineHint {
  if (preambular) return { role: 'preambular' };
  if (NUMBER.test(line)) {
    state.numbered = true;
    return { role: 'operative' };
  }
  if (LETTER.test(line)) return { role: 'subparagraph' };
  if (!state.numbers) return { role: 'operative' };
  if (!state.numbered || /[,،]$/.test(line)) return { role: 'preambular' };
  return { role: 'wrap-up' };
}
