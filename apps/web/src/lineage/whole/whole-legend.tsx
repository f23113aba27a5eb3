import { useWords } from '../../words/use-words.ts';

const kinds = ['same', 'routine', 'reworded', 'turned'] as const;

/** What the bands and bars mean. */
export function WholeLegend() {
  const { w } = useWords();
  return (
    <div className="inspector">
      <ul className="legend" aria-label={w('lineage.legend')}>
        {kinds.map((kind) => (
          <li key={kind}>
            <svg width="28" height="12" aria-hidden="true" focusable="false">
              <rect className={`band band-${kind}`} x="0.5" y="1.5" width="27" height="9" />
            </svg>
            {w(`lineage.band.${kind}`)}
          </li>
        ))}
        <li>
          <svg width="16" height="12" aria-hidden="true" focusable="false">
            <g className="bar bar-new">
              <rect x="1" y="1.5" width="14" height="9" />
            </g>
          </svg>
          {w('relation.added')}
        </li>
        <li>
          <svg width="8" height="16" aria-hidden="true" focusable="false">
            <path className="whole-gap" d="M4 0V16" />
          </svg>
          {w('lineage.gap.legend')}
        </li>
      </ul>
    </div>
  );
}
