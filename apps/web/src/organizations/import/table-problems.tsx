import type { PlannedImport } from '../../api/organization-queries.ts';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';

/** A problem of any table, whatever its code. */
type Problem = Omit<PlannedImport['problems'][number], 'code'> & { readonly code: string };

interface TableProblemsProps {
  readonly problems: readonly Problem[];
}

/** What was noticed in a table: in which row and column, and what is wrong with the cell. */
export function TableProblems({ problems }: TableProblemsProps) {
  const { w } = useWords();
  return (
    <div className="import-scroll">
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col">{w('organizations.import.row')}</th>
            <th scope="col">{w('organizations.import.column')}</th>
            <th scope="col">{w('organizations.import.cell')}</th>
            <th scope="col">{w('organizations.import.problem')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ row, column, cell, code, other, severity }) => (
            <tr key={`${row} ${column} ${code} ${other}`} className={`import-${severity}`}>
              <td className="import-number">{row}</td>
              <td>
                <bdi>{column ?? ''}</bdi>
              </td>
              <td>
                <bdi>{cell}</bdi>
              </td>
              <td>{w(`table.${code}`, { cell: isolate(cell), other: isolate(other ?? '') })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
