import { markRanges, marksOfKind } from '../../text/mark-ranges.ts';
import { type PlacedText, slicePlaced } from '../../text/placed-text.ts';
import type { Mark, SourceText } from '../../text/source-text.ts';
import { openingPhraseFinder } from '../opening-phrases/finders.ts';
import type { OpeningPhrase, OpeningPhraseFinder } from '../opening-phrases/opening-phrase.ts';

/** A verb in the third person, known or not: "“Reconvenes". */
const THIRD_PERSON = /^[“"«[]?\p{Lu}\p{Ll}+s\b/u;

/** How paragraphs open in one text: the grammar of its language, and what its format sets in italics (rule I7). */
export class Openings {
  private readonly finder: OpeningPhraseFinder;
  private readonly italics: readonly Mark[];
  /** The same questions are asked of a line more than once. */
  private readonly answers = new Map<string, OpeningPhrase | null>();

  constructor(source: SourceText, language: string) {
    this.finder = openingPhraseFinder(language);
    this.italics = marksOfKind(source, 'italic');
  }

  /** The opening phrase that a text starts with. */
  phraseOf(text: string): OpeningPhrase | null {
    let answer = this.answers.get(text);
    if (answer === undefined) {
      answer = this.finder(text);
      this.answers.set(text, answer);
    }
    return answer;
  }

  isItalicAtStart(words: PlacedText): boolean {
    return markRanges(slicePlaced(words, 0, 3), this.italics)[0]?.start === 0;
  }

  /** Whether a paragraph opens behind a number of so many code units: with its phrase, in italics, or with a verb. */
  opensBehind(words: PlacedText, length: number): boolean {
    const rest = slicePlaced(words, length);
    if (rest.text === '') return false;
    return this.phraseOf(rest.text) !== null || this.isItalicAtStart(rest) || THIRD_PERSON.test(rest.text);
  }
}
