import { Link } from '@tanstack/react-router';
import { Icon } from '../parts/icon.tsx';
import { RelationMark } from '../parts/relation-mark.tsx';
import { isolate } from '../words/isolate.ts';
import { languages } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import type { RowMatter } from './matter-of-row.ts';
import './row-label.css';

interface RowLabelProps {
  readonly matter: RowMatter;
  /** The anchor of its other place, where it moved. */
  readonly counterpart: string | null;
  /** The life of its paragraph, where both texts are of one lineage. */
  readonly thread: RowThread | null;
  readonly onGo: (anchor: string) => void;
}

/** The thread of a paragraph, and its lineage. */
export interface RowThread {
  readonly lineage: string;
  readonly thread: string;
}

/** What became of a paragraph, in a word and a shape, with its way from one address to the other. */
export function RowLabel({ matter, counterpart, thread, onGo }: RowLabelProps) {
  const { w, language } = useWords();
  const { row, kind, link, place } = matter;
  const block = row.new[0] ?? row.old[0];
  const rules = [...new Set(matter.changes.flatMap(({ rule }) => rule ?? []))];
  const from = link?.from?.addresses ?? [];
  const to = link?.to?.addresses ?? [];
  const isSame = from.join() === to.join();
  return (
    <div className="row-label" dir={languages[language].direction}>
      <p className="row-label-kind">
        {kind === 'matter' ? (
          <>
            <RelationMark relation="revised" />
            {block?.kind === null || block?.kind === undefined
              ? w('kind-of-row.revised')
              : w(`matter.${block.kind}`)}
          </>
        ) : (
          <>
            <RelationMark relation={kind} />
            {w(`kind-of-row.${kind}`)}
          </>
        )}
      </p>
      {link !== null && !isSame && from.length > 0 && to.length > 0 && (
        <p className="row-label-way">
          <bdi>{from.join(', ')}</bdi> <span className="row-label-arrow" aria-hidden="true" />
          <span className="unseen">{w('compare.became')}</span> <bdi>{to.join(', ')}</bdi>
        </p>
      )}
      {counterpart !== null && (
        <p>
          <a
            href={`#${counterpart}`}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              onGo(counterpart);
            }}
          >
            {place === 'old'
              ? w('compare.movedTo', { address: isolate(to.join(', ')) })
              : w('compare.movedFrom', { address: isolate(from.join(', ')) })}
          </a>
        </p>
      )}
      {link?.strength && (
        <p className="row-label-strength">
          <Icon name={link.strength.to > link.strength.from ? 'stronger' : 'softer'} />
          {link.strength.to > link.strength.from ? w('compare.stronger') : w('compare.softer')}
        </p>
      )}
      {rules.length > 0 && place !== 'old' && (
        <p className="row-label-rules">
          {kind !== 'routine' && `${w('compare.routinePart')} `}
          {rules.map((rule) => w(`rule.${rule}`)).join(w('compare.comma'))}
        </p>
      )}
      {thread !== null && (
        <p className="screen-only">
          <Link
            to="/lineages/$id/threads/$thread"
            params={{ id: thread.lineage, thread: thread.thread }}
            className="row-label-history"
          >
            {w('compare.history')}
          </Link>
        </p>
      )}
    </div>
  );
}
