import type { Instrument, Paragraph, Subparagraph } from '@biennium/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { LineageParagraph } from '../../api/lineage-queries.ts';
import { instrumentQuery } from '../../api/queries.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { useWords } from '../../words/use-words.ts';
import { OpeningWords } from '../picture/opening-words.tsx';
import { alikeFirst } from './alike-first.ts';

interface ParagraphChoiceProps {
  /** The id of the instrument. */
  readonly instrument: string;
  readonly paragraphs: readonly LineageParagraph[];
  /** The words of the paragraph that one is sought for. */
  readonly text: string;
  readonly language: string;
  readonly label: string;
  readonly chosen: string | null;
  readonly onChoose: (address: string | null) => void;
}

/** One of the paragraphs of an instrument, the most alike first, found by its words. */
export function ParagraphChoice(props: ParagraphChoiceProps) {
  const { instrument, paragraphs, text, language, label, chosen, onChoose } = props;
  const { w } = useWords();
  const [typed, setTyped] = useState('');
  const { data, isPending } = useQuery(instrumentQuery(instrument));
  const ordered = useMemo(() => {
    const texts = data === undefined ? new Map<string, string>() : textsOf(data.instrument);
    return alikeFirst(paragraphs, text, (address) => texts.get(address));
  }, [data, paragraphs, text]);
  const sought = typed.trim().toLocaleLowerCase();
  const found = ordered.filter(
    ({ address, words }) => address === chosen || `${address} ${words}`.toLocaleLowerCase().includes(sought),
  );
  return (
    <ChoiceList
      label={label}
      find={w('lineage.filter.words')}
      typed={typed}
      onType={setTyped}
      isWaiting={isPending}
      items={(isPending ? [] : found).map((paragraph) => ({
        id: paragraph.address,
        name: paragraph.address,
        hint: '',
        words: <OpeningWords paragraph={paragraph} />,
        language,
      }))}
      chosen={chosen === null ? [] : [chosen]}
      onChoose={([address]) => onChoose(address ?? null)}
    />
  );
}

function textsOf({ preamble, operative }: Instrument): ReadonlyMap<string, string> {
  return new Map([...preamble, ...operative].map((paragraph) => [paragraph.address, textOf(paragraph)]));
}

function textOf({ text, subparagraphs, wrapUp }: Paragraph | Subparagraph): string {
  return [text, ...subparagraphs.map(textOf), wrapUp?.text ?? ''].join(' ');
}
