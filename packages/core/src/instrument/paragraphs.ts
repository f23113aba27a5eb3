import type { Mark } from '../text/source-text.ts';
import { hull, type Span } from '../text/span.ts';
import { labelReadings } from './constructs/subparagraph-marker.ts';
import type { Paragraph, RichText, Subparagraph } from './instrument.ts';
import type { OpeningPhraseFinder } from './opening-phrases/opening-phrase.ts';
import type { Passage } from './passages/passage.ts';
import { joinedRich, richText, type Unmarked } from './rich-text.ts';

/** A passage whose note marks have been taken out of its words. */
export interface ReadPassage extends Unmarked {
  readonly passage: Passage;
}

interface Draft<T> {
  readonly value: T;
  readonly children: Draft<Subparagraph>[];
  readonly wrapUps: RichText[];
}

/** What {@link paragraphsFromPassages} needs to know besides the passages. */
export interface ParagraphContext {
  readonly italics: readonly Mark[];
  readonly opening: OpeningPhraseFinder;
}

/**
 * The preambular and operative paragraphs with their subparagraphs, from passages in order (rules I5, I6).
 * Preambular paragraphs count through the whole instrument; an operative one is named by its number, one without a number by
 * its place among them.
 */
export function paragraphsFromPassages(
  passages: readonly ReadPassage[],
  context: ParagraphContext,
): { preamble: Paragraph[]; operative: Paragraph[] } {
  const preamble: Draft<Paragraph>[] = [];
  const operative: Draft<Paragraph>[] = [];
  const addresses = new Map<string, number>();
  let last: Draft<Paragraph> | null = null;
  let path: Draft<Subparagraph>[] = [];

  for (const read of passages) {
    const { passage } = read;
    switch (passage.role) {
      case 'preambular':
      case 'operative': {
        const list: Draft<Paragraph>[] = passage.role === 'preambular' ? preamble : operative;
        const address = uniqueAddress(
          passage.role === 'preambular' ? `PP${list.length + 1}` : `OP${passage.label ?? list.length + 1}`,
          addresses,
        );
        last = { value: paragraph(read, address, passage.role, context), children: [], wrapUps: [] };
        list.push(last);
        path = [];
        break;
      }
      case 'subparagraph': {
        if (!last) break;
        const level = Math.max(0, Math.min(passage.level - 1, path.length));
        path = path.slice(0, level);
        const parent: Draft<Paragraph> | Draft<Subparagraph> = path.at(-1) ?? last;
        const address = uniqueAddress(
          `${parent.value.address} (${labelOf(passage, parent.children.length)})`,
          addresses,
        );
        const draft: Draft<Subparagraph> = {
          value: subparagraph(read, address, level + 1, context),
          children: [],
          wrapUps: [],
        };
        parent.children.push(draft);
        path.push(draft);
        break;
      }
      case 'wrap-up': {
        const owner: Draft<Paragraph> | Draft<Subparagraph> | null =
          (passage.level > 1 ? path[passage.level - 2] : null) ?? last;
        owner?.wrapUps.push(richText(read, context.italics, passage.labelSpans));
        path = path.slice(0, Math.max(0, passage.level - 1));
        break;
      }
      default:
        break;
    }
  }
  return { preamble: preamble.map(finish), operative: operative.map(finish) };
}

function paragraph(
  read: ReadPassage,
  address: string,
  part: Paragraph['part'],
  context: ParagraphContext,
): Paragraph {
  const text = richText(read, context.italics, read.passage.labelSpans);
  return {
    ...text,
    address,
    part,
    number: read.passage.label,
    openingPhrase: openingPhrase(text, context.opening, read.passage.label !== null),
    subparagraphs: [],
    wrapUp: null,
  };
}

/** What the official text sets in italics at the start; where nothing is, what the grammar of the language finds (rule I7). */
function openingPhrase(text: RichText, opening: OpeningPhraseFinder, numbered: boolean): string | null {
  const first = text.italics[0];
  const found = opening(text.text);
  if (first && first.start === 0 && first.end <= 160) {
    const phrase = text.text.slice(0, first.end).replace(/[\s,:،]+$/, '');
    if (phrase !== '' && first.end < text.text.length) return phrase;
  }
  if (found) return text.text.slice(0, found.length);
  // A numbered paragraph opens with a verb in the third person, whether the lexicon knows it or not.
  return numbered ? (/^\p{Lu}\p{Ll}+s(?=\s)/u.exec(text.text)?.[0] ?? null) : null;
}

function subparagraph(
  read: ReadPassage,
  address: string,
  degree: number,
  context: ParagraphContext,
): Subparagraph {
  const text = richText(read, context.italics, read.passage.labelSpans);
  return { ...text, address, marker: read.passage.label as string, degree, subparagraphs: [], wrapUp: null };
}

/** What stands between the brackets of a marker; the place in the list for bullets. */
function labelOf(passage: Passage, index: number): string {
  const label = (passage.label as string).replace(/[().\s]/g, '').toLowerCase();
  return labelReadings(label)[0]?.family === 'bullet' || label === '' ? String(index + 1) : label;
}

/** A number used twice gets its turn behind a stroke: `OP7/2`. */
function uniqueAddress(address: string, taken: Map<string, number>): string {
  const turn = (taken.get(address) ?? 0) + 1;
  taken.set(address, turn);
  return turn === 1 ? address : `${address}/${turn}`;
}

function finish<T extends Paragraph | Subparagraph>(draft: Draft<T>): T {
  const subparagraphs = draft.children.map(finish);
  const wrapUp = joinedRich(draft.wrapUps);
  const spans: Span[] = [
    draft.value.span,
    ...subparagraphs.map((child) => child.span),
    ...(wrapUp ? [wrapUp.span] : []),
  ];
  return { ...draft.value, subparagraphs, wrapUp, span: hull(spans) };
}
