import type { Heading } from '@biennium/core';
import './heading-view.css';
import { useReading } from './reading-value.ts';

interface HeadingViewProps {
  readonly heading: Heading;
  readonly anchor: string;
  readonly pointed: string | null;
}

/** A heading between paragraphs. */
export function HeadingView({ heading, anchor, pointed }: HeadingViewProps) {
  const { instrument, direction } = useReading();
  const Level = heading.level <= 1 ? 'h2' : 'h3';
  return (
    <Level
      id={anchor}
      data-anchor={anchor}
      className={pointed === anchor ? 'text-heading pointed' : 'text-heading'}
      lang={instrument.language}
      dir={direction}
    >
      {heading.text}
    </Level>
  );
}
