import { Link } from '@tanstack/react-router';
import { anchorOf } from '../read/anchor.ts';
import { useWords } from '../words/use-words.ts';
import './paragraph-link.css';

interface ParagraphLinkProps {
  readonly instrument: string;
  readonly symbol: string | null;
  readonly address: string;
  /** The words that it was read from. */
  readonly words?: string | undefined;
}

/** The way to the paragraph that says so. */
export function ParagraphLink({ instrument, symbol, address, words }: ParagraphLinkProps) {
  const { w } = useWords();
  const short = symbol?.replace(/^A\/RES\//, '') ?? w('read.noSymbol');
  return (
    <Link
      to="/resolutions/$id"
      params={{ id: instrument }}
      hash={anchorOf(address)}
      className="paragraph-link"
      title={words}
    >
      <bdi>
        {short} {address}
      </bdi>
    </Link>
  );
}
