import { Link } from '@tanstack/react-router';
import type { InstrumentHead, OriginsPage } from '../api/comparison-queries.ts';
import { memberInWords } from '../lineage/member-in-words.ts';
import { Action } from '../parts/action.tsx';
import { anchorOf } from '../read/anchor.ts';
import { isolate } from '../words/isolate.ts';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import './origin-card.css';

interface OriginCardProps {
  readonly origins: OriginsPage['paragraphs'][number];
  readonly run: OriginsPage['paragraphs'][number]['runs'][number];
  /** Whose words are read. */
  readonly reader: InstrumentHead;
  /** Who first had these. */
  readonly giver: InstrumentHead;
  readonly language: string;
  readonly lineage: string;
  /** The thread of the paragraph that is read, once it is known. */
  readonly thread: string | null;
  readonly onClose: () => void;
}

/** The words that a person has chosen: who first had them, when, and where they stood then. */
export function OriginCard(props: OriginCardProps) {
  const { origins, run, reader, giver, language, lineage, thread, onClose } = props;
  const { w, date } = useWords();
  const { address, text } = origins.paragraph;
  const isOwn = giver.instrument === reader.instrument;
  return (
    <section className="origin-card" aria-label={w('origins.card')}>
      <div className="origin-card-close">
        <Action look="bare" icon="close" aria-label={w('frame.close')} onPress={onClose} />
      </div>
      <blockquote lang={language} dir={textDirection(language)}>
        {text.slice(run.start, run.end).trim()}
      </blockquote>
      <p className="origin-card-where">
        {w('origins.firstIn')} <bdi className="origin-card-symbol">{memberInWords(giver, w)}</bdi>
        {giver.adoptedOn !== null && <span> · {date(giver.adoptedOn)}</span>}
        <span> · {isolate(run.address)}</span>
      </p>
      <ul className="origin-card-links">
        <li>
          <Link to="/resolutions/$id" params={{ id: giver.instrument }} hash={anchorOf(run.address)}>
            {w('origins.readThere', {
              symbol: isolate(memberInWords(giver, w)),
              address: isolate(run.address),
            })}
          </Link>
        </li>
        {!isOwn && (
          <li>
            <Link
              to="/compare"
              search={{ old: giver.instrument, new: reader.instrument }}
              hash={anchorOf(address)}
            >
              {w('origins.compareThen', { symbol: isolate(memberInWords(giver, w)) })}
            </Link>
          </li>
        )}
        {thread !== null && (
          <li>
            <Link to="/lineages/$id/threads/$thread" params={{ id: lineage, thread }}>
              {w('origins.thread', { address: isolate(address) })}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
