import type { Subparagraph } from '@biennium/core';
import { useWords } from '../words/use-words.ts';
import { anchorOf } from './anchor.ts';
import { RichTextView } from './rich-text-view.tsx';
import { useTextPane } from './text-pane-value.ts';

interface SubparagraphViewProps {
  readonly subparagraph: Subparagraph;
  readonly pointed: string | null;
}

/** A lettered or numbered part of a paragraph, and the parts within it. */
export function SubparagraphView({ subparagraph, pointed }: SubparagraphViewProps) {
  const { w } = useWords();
  const { onSelect } = useTextPane();
  const { address, marker, subparagraphs, wrapUp } = subparagraph;
  const anchor = anchorOf(address);
  return (
    <div
      id={anchor}
      data-anchor={anchor}
      className={pointed === anchor ? 'subparagraph pointed' : 'subparagraph'}
    >
      <a
        className="subparagraph-marker"
        href={`#${anchor}`}
        aria-label={w('read.paragraph', { address })}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onSelect(anchor);
        }}
      >
        <bdi>{marker}</bdi>
      </a>
      <div>
        <p>
          <RichTextView rich={subparagraph} />
        </p>
        {subparagraphs.map((inner) => (
          <SubparagraphView key={inner.address} subparagraph={inner} pointed={pointed} />
        ))}
        {wrapUp !== null && (
          <p className="wrap-up">
            <RichTextView rich={wrapUp} />
          </p>
        )}
      </div>
    </div>
  );
}
