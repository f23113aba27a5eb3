import type { ModifierName } from './modifiers.ts';
import type { VerbName } from './scale.ts';
import { arabic } from './wordings/arabic.ts';
import { english } from './wordings/english.ts';
import { french } from './wordings/french.ts';
import type { Wording, Words } from './wordings/wording.ts';

type Patterns<Name extends string> = readonly (readonly [name: Name, pattern: RegExp])[];

/** The wording of a language, compiled. */
export interface Reader {
  readonly sealed: Patterns<VerbName>;
  readonly modifiers: readonly (readonly [name: ModifierName, pattern: RegExp, leaves: string])[];
  readonly verbs: Patterns<VerbName>;
  readonly objects: Patterns<VerbName>;
  readonly carriers: RegExp;
  readonly fillers: RegExp;
  readonly behind: Patterns<ModifierName>;
  readonly considers: RegExp;
  readonly act: RegExp;
}

const WORDINGS: Readonly<Record<string, Wording>> = { en: english, fr: french, ar: arabic };

const readers = new Map<string, Reader>();

/** The reader of a language (ISO 639-1), compiled when it is first asked for; `null` where the scale has no words of it. */
export function readerOf(language: string): Reader | null {
  const known = readers.get(language);
  if (known) return known;
  const wording = WORDINGS[language];
  if (!wording) return null;
  const reader: Reader = {
    sealed: compiled(wording.sealed, 'gu'),
    // What was taken out before has left spaces: "with [deep] concern".
    modifiers: wording.modifiers.map(([name, pattern, leaves = '']) => [
      name,
      wholeWords(pattern.replaceAll(' ', ' +'), 'gu'),
      leaves,
    ]),
    verbs: compiled(wording.verbs, 'yu'),
    objects: compiled(wording.objects, 'yu'),
    carriers: wholeWords(wording.carriers, 'yu'),
    fillers: wholeWords(wording.fillers, 'yu'),
    behind: compiled(wording.behind, 'u'),
    considers: wholeWords(wording.considers, 'u'),
    act: wholeWords(wording.act, 'u'),
  };
  readers.set(language, reader);
  return reader;
}

function compiled<Name extends string>(words: Words<Name>, flags: string): Patterns<Name> {
  return words.map(([name, pattern]) => [name, wholeWords(pattern, flags)]);
}

/** Letters and digits of the three languages in folded text. Spelled out: classes such as `\\p{L}` take long to compile. */
const LETTER = '[0-9a-z\\u00DF-\\u00FF\\u0153\\u0621-\\u064A\\u0660-\\u0669]';

/** A pattern of whole words; an elided one ("d'") stands before its next. */
function wholeWords(pattern: string, flags: string): RegExp {
  return new RegExp(`(?<!${LETTER})(?:${pattern})(?:(?<=')|(?!${LETTER}))`, flags);
}
