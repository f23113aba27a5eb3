import type { LineState } from '@biennium/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { decisionQuery } from '../api/decision-queries.ts';
import { lineCountsQuery, type MatrixInShort } from '../api/matrix-queries.ts';
import { TwoKeys } from '../keys/two-keys.tsx';
import { useWords } from '../words/use-words.ts';
import type { LineNames } from './grid/use-line-names.ts';
import { LineKeys } from './marks/line-keys.tsx';
import { StatusMark } from './marks/status-mark.tsx';
import { type MatrixSearch, sharedKinds } from './matrix-search.ts';

interface AdoptionBarProps {
  readonly matrix: MatrixInShort;
  readonly search: MatrixSearch;
  readonly names: LineNames;
  readonly onShow: (part: MatrixSearch) => void;
}

/** How far the matrix has come: before it is adopted, how many lines both sides accepted and what is in the way; then, how its lines stand. */
export function AdoptionBar(props: AdoptionBarProps) {
  return props.matrix.adoptedOn === null ? <Negotiated {...props} /> : <Adopted {...props} />;
}

function Negotiated({ matrix, search, names, onShow }: AdoptionBarProps) {
  const { w, number } = useWords();
  const { data: decision } = useQuery(decisionQuery('adopt matrix', matrix.id));
  const [isOpen, setOpen] = useState(false);
  const { data: counts = [] } = useQuery(lineCountsQuery(matrix.id, {}));
  const of = (state: LineState) =>
    counts.find(({ kind, term }) => kind === 'state' && term === state)?.count ?? 0;
  const [accepted, proposed] = [of('accepted'), of('proposed')];
  const all = accepted + proposed;
  if (all === 0) return null;
  const others = decision?.gaps.filter(({ what }) => what !== 'not-accepted').length ?? 0;
  return (
    <section className="adoption" aria-label={w('matrix.adoption')}>
      <div className="adoption-line">
        <div
          className="adoption-share"
          role="img"
          aria-label={w('matrix.adoption.share', { n: number(accepted), all: number(all) })}
        >
          <span style={{ inlineSize: `${(accepted / all) * 100}%` }} />
        </div>
        <p>
          <b>{w('matrix.adoption.share', { n: number(accepted), all: number(all) })}</b>
        </p>
        {proposed > 0 && search.state !== 'proposed' && (
          <button type="button" className="adoption-filter" onClick={() => onShow({ state: 'proposed' })}>
            {w('matrix.adoption.open', { n: proposed })}
          </button>
        )}
        {others > 0 && <p className="adoption-lacks">{w('matrix.adoption.lacks', { n: others })}</p>}
        {decision !== undefined && (
          <button
            type="button"
            className="adoption-keys"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <LineKeys
              line={{
                state: 'proposed',
                keys: { a: decision.keys.a !== null, b: decision.keys.b !== null },
              }}
              sides={names.sides}
            />
            {w('matrix.adoption.keys')}
          </button>
        )}
      </div>
      {isOpen && <TwoKeys decision="adopt matrix" subject={matrix.id} />}
    </section>
  );
}

function Adopted({ matrix, search, onShow }: AdoptionBarProps) {
  const { w, date, number } = useWords();
  const { data: counts = [] } = useQuery(lineCountsQuery(matrix.id, {}));
  const of = new Map(counts.flatMap(({ kind, term, count }) => (kind === 'shared' ? [[term, count]] : [])));
  return (
    <section className="adoption" aria-label={w('matrix.standing')}>
      <div className="adoption-line">
        <p>
          <b>{w('matrix.adopted', { date: date(matrix.adoptedOn ?? '') })}</b>{' '}
          <code className="adoption-print" title={matrix.fingerprint ?? ''}>
            {matrix.fingerprint?.slice(0, 12)}
          </code>
        </p>
        <Link className="screen-only" to="/matrix/$matrix/baseline" params={{ matrix: matrix.id }}>
          {w('matrix.baseline')}
        </Link>
        <Link className="screen-only" to="/matrix/$matrix/closing" params={{ matrix: matrix.id }}>
          {w('matrix.closing')}
        </Link>
        <ul className="adoption-states">
          {sharedKinds.map((shared) => {
            const count = of.get(shared) ?? 0;
            if (count === 0) return null;
            const isChosen = search.shared === shared;
            return (
              <li key={shared}>
                <button
                  type="button"
                  className="adoption-filter"
                  aria-pressed={isChosen}
                  onClick={() => onShow({ shared: isChosen ? undefined : shared })}
                >
                  <StatusMark line={{ shared, statusA: 'completed', statusB: 'completed' }} />
                  {w(`line.shared.${shared.replaceAll(' ', '-')}`)} <b>{number(count)}</b>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
