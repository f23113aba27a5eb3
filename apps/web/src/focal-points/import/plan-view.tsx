import type { PlannedDirectory } from '../../api/focal-point-changes.ts';
import { TableProblems } from '../../organizations/import/table-problems.tsx';
import { useWords } from '../../words/use-words.ts';
import { postName } from '../names.ts';

type Change = PlannedDirectory['rows'][number]['changes'][number];

/** What a table would change: first what speaks against it, then row by row what is added and what takes the place of what. */
export function PlanView({ plan }: { readonly plan: PlannedDirectory }) {
  const { w } = useWords();
  const changing = plan.rows.filter(({ changes }) => changes.length > 0);
  return (
    <div>
      <p role="status" className="import-counts">
        {w('focal.import.counts', { changed: changing.length, same: plan.rows.length - changing.length })}
      </p>
      {plan.problems.length > 0 && (
        <section className="import-part">
          <h2>{w('focal.import.problems', { n: plan.problems.length })}</h2>
          <TableProblems problems={plan.problems} />
        </section>
      )}
      {changing.length > 0 && <Changes rows={changing} />}
    </div>
  );
}

function Changes({ rows }: Pick<PlannedDirectory, 'rows'>) {
  const words = useWords();
  const { w, date } = words;
  const told = ({ field }: Change, value: string) => {
    if (field === 'from' || field === 'until') return date(value);
    return field === 'state' ? w(`focal.assignment.${value}`) : value;
  };
  return (
    <section className="import-part">
      <h2>{w('focal.import.changes', { n: rows.length })}</h2>
      <div className="import-scroll">
        <table className="import-table">
          <thead>
            <tr>
              <th scope="col">{w('organizations.import.row')}</th>
              <th scope="col">{w('focal.column.organization')}</th>
              <th scope="col">{w('focal.column.post')}</th>
              <th scope="col">{w('focal.import.what')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.row}>
                <td className="import-number">{row.row}</td>
                <th scope="row">
                  <bdi>{row.label}</bdi>
                </th>
                <td>{postName(row, words)}</td>
                <td>
                  <ul>
                    {row.changes.map((change) =>
                      change.field === 'post' ? (
                        <li key={change.field}>
                          <ins>{w('focal.import.newPost')}</ins>
                        </li>
                      ) : (
                        <li key={change.field}>
                          <span className="import-field">{w(`focal.import.field.${change.field}`)}</span>{' '}
                          {change.before !== null && (
                            <>
                              <del>
                                <bdi>{told(change, change.before)}</bdi>
                              </del>{' '}
                            </>
                          )}
                          <ins>
                            <bdi>{told(change, change.after)}</bdi>
                          </ins>
                        </li>
                      ),
                    )}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
