import { type ReactNode, useState } from 'react';
import type { PlannedImport } from '../../api/organization-queries.ts';
import { PageSteps } from '../../parts/page-steps.tsx';
import { useWords } from '../../words/use-words.ts';
import { kindInWords } from '../organization-words.ts';
import { TableProblems } from './table-problems.tsx';

type Row = PlannedImport['rows'][number];

/** Lines on one page of a list. */
const ON_PAGE = 100;

/** What a table would change: first what speaks against it, then row by row what is added and what takes the place of what. */
export function PreviewView({ preview }: { readonly preview: PlannedImport }) {
  const { w } = useWords();
  const { rows, problems } = preview;
  const added = rows.filter(({ entry }) => entry === null);
  const changed = rows.filter(({ entry, statements }) => entry !== null && statements.length > 0);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const same = rows.length - added.length - changed.length;
  return (
    <div className="preview-of-import">
      <p role="status" className="import-counts">
        {w('organizations.import.counts', { added: added.length, changed: changed.length, same })}
      </p>
      <Paged title={w('organizations.import.errors', { n: errors.length })} items={errors}>
        {(some) => <TableProblems problems={some} />}
      </Paged>
      <Paged title={w('organizations.import.warnings', { n: warnings.length })} items={warnings}>
        {(some) => <TableProblems problems={some} />}
      </Paged>
      <Paged title={w('organizations.import.added', { n: added.length })} items={added}>
        {(some) => <Rows rows={some} />}
      </Paged>
      <Paged title={w('organizations.import.changed', { n: changed.length })} items={changed}>
        {(some) => <Rows rows={some} />}
      </Paged>
    </div>
  );
}

interface PagedProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly children: (items: readonly T[]) => ReactNode;
}

function Paged<T>({ title, items, children }: PagedProps<T>) {
  const [page, setPage] = useState(1);
  if (items.length === 0) return null;
  return (
    <section className="import-part">
      <h2>{title}</h2>
      {children(items.slice((page - 1) * ON_PAGE, page * ON_PAGE))}
      <PageSteps page={page} pages={Math.ceil(items.length / ON_PAGE)} onGo={setPage} />
    </section>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  const words = useWords();
  const { w } = words;
  const told = (field: string, value: string) => {
    if (field === 'kind') return kindInWords(value, words);
    return field === 'side' ? w(`organizations.side.${value}`) : value;
  };
  return (
    <div className="import-scroll">
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col">{w('organizations.import.row')}</th>
            <th scope="col">{w('organizations.import.organization')}</th>
            <th scope="col">{w('organizations.import.what')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, label, statements }) => (
            <tr key={row}>
              <td className="import-number">{row}</td>
              <th scope="row">
                <bdi>{label}</bdi>
              </th>
              <td>
                <ul>
                  {statements.map(({ field, language, shown, before, until }) => (
                    <li key={`${field} ${language} ${shown} ${until}`}>
                      <span className="import-field">{w(`entry.field.${field}`)}</span>{' '}
                      {before !== null && before !== shown && (
                        <>
                          <del lang={language ?? undefined}>
                            <bdi>{told(field, before)}</bdi>
                          </del>{' '}
                        </>
                      )}
                      <ins lang={language ?? undefined}>
                        <bdi>{told(field, shown)}</bdi>
                      </ins>
                      {until !== null && <span> ({w('organization.until', { until })})</span>}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
