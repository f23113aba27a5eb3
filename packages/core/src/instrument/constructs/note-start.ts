import { plainDigits } from '../../text/digits.ts';

/**
 * The marker in front of a footnote:
 *
 *     ¹ A/59/303.
 *     ^
 *
 * A superscript, stars, figures in brackets, or bare figures where the place speaks for a note (rule I8).
 */
export interface NoteStart {
  /** As the note is called in the text: `1`, `*`, `a`. */
  readonly marker: string;
  readonly length: number;
  /** `sure`: no other reading; `likely`: the place and the order of the notes must agree. */
  readonly strength: 'sure' | 'likely';
}

const SUPERSCRIPT = /^([⁰¹²³⁴-⁹]{1,3})\s*/;
const STARS = /^(\*{1,5})\s+(?=\S)|^([†‡§]{1,2})\s+/;
const BRACKETED = /^(?:\((\d{1,3})\)|\[(\d{1,3})\]|\[\^([\w-]{1,12})\]:?)\s+(?=\S)/;
const BARE = /^(\d{1,3})(?:\s+|\.\s+|(?=[A-Z“]))(?=[\p{L}“"«(*]|[A-Z]\/)/u;

/** The note marker that a text starts with; `null` when it starts with none. */
export function noteStart(text: string): NoteStart | null {
  const superscript = SUPERSCRIPT.exec(text);
  if (superscript && superscript[0].length < text.length) {
    return { marker: plainDigits(superscript[1] as string), length: superscript[0].length, strength: 'sure' };
  }
  const stars = STARS.exec(text);
  if (stars) return { marker: (stars[1] ?? stars[2]) as string, length: stars[0].length, strength: 'sure' };
  const bracketed = BRACKETED.exec(text);
  if (bracketed) {
    return {
      marker: (bracketed[1] ?? bracketed[2] ?? bracketed[3]) as string,
      length: bracketed[0].length,
      strength: 'likely',
    };
  }
  const bare = BARE.exec(text);
  if (bare) return { marker: String(Number(bare[1])), length: bare[0].length, strength: 'likely' };
  return null;
}
