import { useState } from 'react';
import { useSides } from '../keys/use-sides.ts';
import { useOrganizations } from '../naming/use-organizations.ts';
import { Action } from '../parts/action.tsx';
import { useWords } from '../words/use-words.ts';
import type { ChangedField } from './field-changes.ts';
import { fieldInWords, type ValueWords, valueInWords } from './value-in-words.ts';

/** So many fields are shown before a person asks for all: of a change more than of what is all new. */
const shownFirst = { changed: 6, made: 3 };

/** What stood before and what stands after, field by field. */
export function ChangedFields({ changes }: { readonly changes: readonly ChangedField[] }) {
  const words = useWords();
  const { w } = words;
  const { called } = useSides();
  const organizations = useOrganizations(JSON.stringify(changes).includes('organization:'));
  const [whole, setWhole] = useState(false);
  const values: ValueWords = { ...words, side: called, organization: organizations.called };
  const hasBefore = changes.some(({ before }) => before !== undefined);
  const shown = whole ? changes : changes.slice(0, hasBefore ? shownFirst.changed : shownFirst.made);
  return (
    <>
      <table className="audit-fields">
        <thead className="unseen">
          <tr>
            <th scope="col">{w('audit.field')}</th>
            {hasBefore && <th scope="col">{w('audit.before')}</th>}
            <th scope="col">{w('audit.after')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ path, before, after }) => (
            <tr key={path.join('.')}>
              <th scope="row">{fieldInWords(path, values)}</th>
              {hasBefore && (
                <td>
                  {before !== undefined && (
                    <del>
                      <bdi dir="auto">{valueInWords(path, before, values)}</bdi>
                    </del>
                  )}
                </td>
              )}
              <td>
                {after !== undefined && (
                  <bdi className={hasBefore ? 'audit-now' : undefined} dir="auto">
                    {valueInWords(path, after, values)}
                  </bdi>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > shown.length && (
        <Action look="bare" onPress={() => setWhole(true)}>
          {w('audit.more', { n: changes.length - shown.length })}
        </Action>
      )}
    </>
  );
}
