import type { DelegationCount } from '../../api/draft-queries.ts';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import './delegation-counts.css';

interface DelegationCountsProps {
  readonly counts: readonly DelegationCount[];
  readonly chosen: string | undefined;
  readonly onChoose: (delegation: string | undefined) => void;
}

const columns = ['open', 'accepted', 'rejected', 'bracketed', 'remarks', 'unplaced'] as const;

/** How far each delegation's amendments are. */
export function DelegationCounts({ counts, chosen, onChoose }: DelegationCountsProps) {
  const { w, number } = useWords();
  const shown = columns.filter(
    (column) => column === 'open' || column === 'accepted' || counts.some((count) => count[column] > 0),
  );
  return (
    <section className="counts" aria-labelledby="counts-title">
      <h2 id="counts-title">{w('counts.title')}</h2>
      <div className="counts-pane">
        <table>
          <thead>
            <tr>
              <th scope="col">{w('delegations.delegation')}</th>
              {shown.map((column) => (
                <th key={column} scope="col">
                  {w(`counts.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map((count) => (
              <tr key={count.delegation}>
                <th scope="row">
                  <button
                    type="button"
                    aria-pressed={chosen === count.delegation}
                    aria-label={w('counts.only', { delegation: isolate(count.delegation) })}
                    onClick={() => onChoose(chosen === count.delegation ? undefined : count.delegation)}
                  >
                    <bdi>{count.delegation}</bdi>
                  </button>
                </th>
                {shown.map((column) => (
                  <td key={column} className={count[column] === 0 ? 'counts-none' : undefined}>
                    {number(count[column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
