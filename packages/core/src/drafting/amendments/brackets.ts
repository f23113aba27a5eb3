/** What delegations want in the place of the same words; `by` names them. */
export interface Variant {
  readonly words: string;
  readonly by: string;
}

/** How a compilation says that words are to go, by the language of the text. */
const DELETE: Readonly<Record<string, string>> = { en: 'delete', fr: 'supprimer', ar: 'تُحذف' };

/** The word for "these words are to go" in brackets of a text in this language (ISO 639-1). */
export function deletionWord(language: string): string {
  return DELETE[language] ?? (DELETE['en'] as string);
}

/** The end of a paragraph, where nothing but it is asked for or against. */
const PARAGRAPH_END = '¶';

/**
 * Words of a draft and what is wanted instead, each in square brackets: `[ten] [EU: twelve] [Pakistan: delete]`. Line ends and spaces
 * at the edges stay outside; every paragraph has brackets of its own.
 */
export function bracketedWords(base: string, variants: readonly Variant[], language: string): string {
  const deleted = deletionWord(language);
  const named = (words: string, by: string): string =>
    inBrackets(words.trim() === '' ? (words.includes('\n') ? PARAGRAPH_END : deleted) : words, `${by}: `);
  if (base.trim() === '' && base.includes('\n')) {
    const against = variants.map(({ words, by }) =>
      named(words.trim() === '' ? `${deleted} ${PARAGRAPH_END}` : words, by),
    );
    return ` ${against.join(' ')}${base}`;
  }
  const shown = [base, ...variants.map(({ words }) => words)].filter((words) => words.trim() !== '');
  const [before, after] = edges(shown);
  const asked = variants.map(({ words, by }) => named(words, by));
  const own = base.trim() === '' ? [] : [inBrackets(base, '')];
  const paragraphs = own.length === 0 && shown.some((words) => words.includes('\n'));
  return before + [...own, ...asked].join(paragraphs ? '\n' : ' ') + after;
}

/** The white space around: a line end where all have one on the same side, else that of the first. */
function edges(shown: readonly string[]): readonly [string, string] {
  const first = shown[0] ?? '';
  if (shown.length > 0 && shown.every((words) => words.startsWith('\n'))) return ['\n', ''];
  if (shown.length > 0 && shown.every((words) => words.endsWith('\n'))) return ['', '\n'];
  const spaces = (pattern: RegExp): string =>
    (pattern.exec(first) as RegExpExecArray)[0].replaceAll('\n', '');
  return [spaces(/^\s*/), spaces(/\s*$/)];
}

function inBrackets(words: string, label: string): string {
  return words
    .trim()
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `[${label}${line.trim()}]`))
    .join('\n');
}
