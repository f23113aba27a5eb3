import { Fragment } from 'react';
import { bracketsOfText } from './brackets-of-text.ts';

interface AttributedWordsProps {
  readonly text: string;
  /** The delegations of which words may stand in brackets. */
  readonly names: readonly string[];
  readonly openingPhrase?: string | null;
  /** Marks of notes, each before the code unit `at` of the text. */
  readonly marks?: readonly { readonly at: number; readonly marker: string }[];
}

/** Words in which brackets are told apart from the text, and the name that they begin with from the words that it asks for. */
export function AttributedWords({ text, names, openingPhrase = null, marks = [] }: AttributedWordsProps) {
  const lead = openingPhrase !== null && text.startsWith(openingPhrase) ? openingPhrase.length : 0;
  let from = 0;
  return bracketsOfText(text, names).map(({ words, name }) => {
    const start = from;
    const end = start + words.length;
    from = end;
    const shown = (begin: number) => (
      <Marked
        text={text.slice(begin, end)}
        lead={Math.max(0, lead - begin)}
        marks={marks
          .filter(({ at }) => at <= end && (begin < at || (at === 0 && begin === 0)))
          .map(({ at, marker }) => ({ marker, at: at - begin }))}
      />
    );
    if (name === null) return <Fragment key={start}>{shown(start)}</Fragment>;
    const named = name === '' ? 0 : name.length + 2;
    return (
      <span key={start} className="bracketed">
        {named > 0 && (
          <>
            [<b>{name}:</b>
          </>
        )}
        {shown(start + named)}
      </span>
    );
  });
}

interface MarkedProps {
  readonly text: string;
  /** So many code units at its beginning are in italics. */
  readonly lead: number;
  readonly marks: readonly { readonly at: number; readonly marker: string }[];
}

function Marked({ text, lead, marks }: MarkedProps) {
  const cuts = [...new Set([0, Math.min(lead, text.length), ...marks.map(({ at }) => at), text.length])];
  const points = cuts.sort((a, b) => a - b);
  return points.map((end, i) => {
    const start = points[i - 1] ?? 0;
    const words = text.slice(start, end);
    return (
      <Fragment key={end}>
        {end <= lead && words !== '' ? <i>{words}</i> : words}
        {marks
          .filter(({ at }) => at === end)
          .map(({ marker }) => (
            <sup key={marker} className="redline-note">
              {marker}
            </sup>
          ))}
      </Fragment>
    );
  });
}
