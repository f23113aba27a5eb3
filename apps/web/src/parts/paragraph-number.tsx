import type { MouseEvent } from 'react';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import './paragraph-number.css';

interface ParagraphNumberProps {
  readonly number: string | null;
  readonly address: string;
  /** Of the text. */
  readonly language: string;
  readonly anchor: string;
  /** Goes to the place; without it the page goes there as to any anchor. */
  readonly onGo?: (anchor: string) => void;
}

/** The number of a paragraph as its language writes it, or its address where it has none; a link to it. */
export function ParagraphNumber({ number, address, language, anchor, onGo }: ParagraphNumberProps) {
  const { w } = useWords();
  const label = number === null ? address : language === 'ar' ? `${number} -` : `${number}.`;
  const go = (event: MouseEvent) => {
    if (onGo === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onGo(anchor);
  };
  return (
    <a
      href={`#${anchor}`}
      className={number === null ? 'paragraph-number paragraph-address' : 'paragraph-number'}
      aria-label={`${number === null ? '' : label} ${w('read.paragraph', { address })}`.trim()}
      onClick={go}
    >
      <bdi dir={textDirection(language)}>{label}</bdi>
    </a>
  );
}
