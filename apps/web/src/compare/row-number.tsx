import type { Block } from '@biennium/core';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';

interface RowNumberProps {
  readonly block: Block | undefined;
  readonly language: string;
  readonly anchor: string;
  readonly onGo: (anchor: string) => void;
}

/** The number of a paragraph, or its address where it has none; a link to it. */
export function RowNumber({ block, language, anchor, onGo }: RowNumberProps) {
  const { w } = useWords();
  if (block === undefined || block.address === null) return <span />;
  const { number, address } = block;
  const label = number === null ? address : language === 'ar' ? `${number} -` : `${number}.`;
  return (
    <a
      href={`#${anchor}`}
      className={number === null ? 'comparison-number comparison-address' : 'comparison-number'}
      aria-label={`${number === null ? '' : label} ${w('read.paragraph', { address })}`.trim()}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onGo(anchor);
      }}
    >
      <bdi dir={textDirection(language)}>{label}</bdi>
    </a>
  );
}
