import type { Subparagraph } from '@biennium/core';
import { useWords } from '../words/use-words.ts';
import { anchorOf } from './anchor.ts';
import { AnchorLink } from './anchor-link.tsx';
import { RichTextView } from './rich-text-view.tsx';

interface SubparagraphViewProps {
  readonly subparagraph: Subparagraph;
  readonly pointed: string | null;
}

/** A lettered or numbered part of a paragraph, and the parts within it. */
export function SubparagraphView({ subparagraph, pointed }: SubparagraphViewProps) {
  const { w } = useWords();
  const { address, marker, subparagraphs, wrapUp } = subparagraph;
  const anchor = anchorOf(address);
  return (
    <div
      id={anchor}
      data-anchor={anchor}
      className={pointed === anchor ? 'subparagraph pointed' : 'subparagraph'}
    >
      <AnchorLink anchor={anchor} label={w('read.paragraph', { address })} className="subparagraph-marker">
        <bdi>{marker}</bdi>
      </AnchorLink>
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
