import { bracketsOfText } from './brackets-of-text.ts';

interface AttributedWordsProps {
  readonly text: string;
  /** The delegations of which words may stand in brackets. */
  readonly names: readonly string[];
}

/** Words in which brackets are told apart from the text, and the name that they begin with from the words that it asks for. */
export function AttributedWords({ text, names }: AttributedWordsProps) {
  let at = 0;
  return bracketsOfText(text, names).map(({ words, name }) => {
    const key = at;
    at += words.length;
    if (name === null) return words;
    return (
      <span key={key} className="bracketed">
        {name === '' ? (
          words
        ) : (
          <>
            [<b>{name}:</b>
            {words.slice(name.length + 2)}
          </>
        )}
      </span>
    );
  });
}
