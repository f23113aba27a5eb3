import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { draftComparisonQuery, draftPath } from '../../api/draft-queries.ts';
import { ComparisonView } from '../../compare/comparison-view.tsx';
import { mattersOfRows, type RowMatter } from '../../compare/matter-of-row.ts';
import { usePlace } from '../../compare/use-place.ts';
import { Failing } from '../../parts/failing.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { authorInWords } from '../../read/author-in-words.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import { type DraftViewProps, draftSearchOf } from '../draft-search.ts';
import { useDraft } from '../drafting-value.ts';
import { headName } from '../head-name.ts';
import { TableAction } from './revise-dialog.tsx';
import './revisions-view.css';

const none: readonly never[] = [];

/** The states of the draft that were frozen under a name, and any two of them against each other. */
export function RevisionsView({ search, onShow }: DraftViewProps) {
  const words = useWords();
  const { w, date } = words;
  const { page } = useDraft();
  return (
    <div className="revisions">
      <div className="revisions-head">
        <p>{page.revisions.length === 0 ? w('revisions.none') : w('revisions.words')}</p>
        <TableAction />
      </div>
      {page.revisions.length > 0 && (
        <ol className="revisions-list">
          {page.revisions.toReversed().map(({ revision, note, author, at }) => (
            <li key={revision}>
              <b>{momentName(String(revision), w)}</b>
              <span>{w('draft.by', { author: authorInWords(author, words), date: date(at) })}</span>
              {note !== null && <q dir="auto">{note}</q>}
              <a
                href={`${draftPath(page.id)}/docx?as=plain&new=${revision}`}
                download=""
                className="screen-only"
              >
                {w('draft.docx.plain')}
              </a>
            </li>
          ))}
        </ol>
      )}
      <Compared search={search} onShow={onShow} />
    </div>
  );
}

/** What a state of the draft is called. */
function momentName(moment: string, w: Words['w']): string {
  if (moment === 'now') return w('revisions.now');
  return moment === '0' ? w('draft.state.tabled') : w('draft.revision', { n: Number(moment) });
}

function Compared({ search, onShow }: DraftViewProps) {
  const { w } = useWords();
  const { page } = useDraft();
  const [place, go] = usePlace();
  const last = page.revisions.at(-1);
  const old = search.old ?? (last === undefined ? 'base' : String(Math.max(0, last.revision - 1)));
  const fresh = search.new ?? 'now';
  const { data, error, refetch } = useQuery(draftComparisonQuery(page.id, old, fresh));
  const matters = useMemo(() => (data === undefined ? [] : mattersOfRows(data.comparison)), [data]);
  const isShown = useCallback(({ kind }: RowMatter) => kind !== 'unchanged', []);
  const moments = ['base', ...page.revisions.map(({ revision }) => String(revision)), 'now'];
  const choose = (side: 'old' | 'new') => (moment: string) =>
    onShow(draftSearchOf({ ...search, old, new: fresh, [side]: moment }));
  const nameOf = (moment: string) => (moment === 'base' ? headName(page.base) : momentName(moment, w));
  const isSame = matters.every(({ kind }) => kind === 'unchanged');
  return (
    <section aria-labelledby="revisions-compare">
      <h2 id="revisions-compare">{w('revisions.compare')}</h2>
      <div className="revisions-choice screen-only">
        {(['old', 'new'] as const).map((side) => (
          <label key={side}>
            <span>{w(`revisions.${side}`)}</span>
            <select
              value={side === 'old' ? old : fresh}
              onChange={(event) => choose(side)(event.target.value)}
            >
              {moments.map((moment) => (
                <option key={moment} value={moment}>
                  {nameOf(moment)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <a
          className="action"
          href={`${draftPath(page.id)}/docx?${new URLSearchParams({ as: 'tracked', old, new: fresh })}`}
          download=""
        >
          {w('draft.docx.tracked')}
        </a>
      </div>
      <p className="revisions-pair">{w('compare.titleOf', { old: nameOf(old), new: nameOf(fresh) })}</p>
      {data === undefined && error === null && <Waiting />}
      {data === undefined && error !== null && <Failing error={error} onRetry={() => void refetch()} />}
      {data !== undefined && isSame && <p role="status">{w('revisions.same')}</p>}
      {data !== undefined && !isSame && (
        <ComparisonView
          matters={matters}
          notes={data.comparison.notes}
          language={page.language}
          only={none}
          isSide={false}
          isRoutineMarked
          isShown={isShown}
          isAllOpen={false}
          place={place}
          threadOf={noThread}
          onGo={go}
        />
      )}
    </section>
  );
}

/** A draft is not a member of its lineage yet: its paragraphs have no thread. */
function noThread(): null {
  return null;
}
