import { Link } from '@tanstack/react-router';
import { draftPath } from '../../api/draft-queries.ts';
import { authorInWords } from '../../read/author-in-words.ts';
import { useWords } from '../../words/use-words.ts';
import { type DraftViewProps, draftSearchOf } from '../draft-search.ts';
import { useDraft } from '../drafting-value.ts';
import { AdoptAction } from './adopt-dialog.tsx';
import { momentName, momentsOf, revisionName } from './moments.ts';
import { TableAction } from './revise-dialog.tsx';
import './revisions-view.css';
import './text-choice.css';
import { StatesCompared } from './states-compared.tsx';

/** The states of the draft that were frozen under a name, and any two of them against each other. */
export function RevisionsView({ search, onShow }: DraftViewProps) {
  const words = useWords();
  const { w, date } = words;
  const { page } = useDraft();
  return (
    <div className="revisions">
      <div className="revisions-head">
        <p>{page.revisions.length === 0 ? w('revisions.none') : w('revisions.words')}</p>
        <div className="revisions-steps screen-only">
          <AdoptAction
            given={search.adopt ?? null}
            onClose={() => search.adopt !== undefined && onShow({ ...search, adopt: undefined })}
          />
          <TableAction />
        </div>
      </div>
      {page.revisions.length > 0 && (
        <ol className="revisions-list">
          {page.revisions.toReversed().map(({ revision, note, author, at }) => (
            <li key={revision}>
              <Link
                to="/drafts/$id/revisions/$revision"
                params={{ id: page.id, revision: String(revision) }}
                className="revisions-name"
              >
                {revisionName(revision, w)}
              </Link>
              <span>{w('draft.by', { author: authorInWords(author, words), date: date(at) })}</span>
              {note !== null && <q dir="auto">{note}</q>}
              <a
                href={`${draftPath(page.id)}/docx?as=plain&new=${revision}`}
                download=""
                aria-label={w('revisions.docx', { name: revisionName(revision, w) })}
                className="revisions-file screen-only"
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

function Compared({ search, onShow }: DraftViewProps) {
  const { w } = useWords();
  const { page } = useDraft();
  const last = page.revisions.at(-1);
  const before = last === undefined ? 'base' : String(Math.max(0, last.revision - 1));
  const old = search.old ?? (page.adoptedAs === null ? before : 'now');
  const fresh = search.new ?? (page.adoptedAs === null ? 'now' : 'adopted');
  const choose = (side: 'old' | 'new') => (moment: string) =>
    onShow(draftSearchOf({ ...search, old, new: fresh, [side]: moment }));
  return (
    <section aria-labelledby="revisions-compare">
      <h2 id="revisions-compare">{w('revisions.compare')}</h2>
      <div className="revisions-choice text-choice screen-only">
        {(['old', 'new'] as const).map((side) => (
          <label key={side}>
            <span>{w(`revisions.${side}`)}</span>
            <select
              value={side === 'old' ? old : fresh}
              onChange={(event) => choose(side)(event.target.value)}
            >
              {momentsOf(page).map((moment) => (
                <option key={moment} value={moment}>
                  {momentName(moment, page, w)}
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
      <StatesCompared page={page} old={old} fresh={fresh} />
    </section>
  );
}
