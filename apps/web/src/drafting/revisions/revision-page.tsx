import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type DraftPage, draftPath, revisionQuery } from '../../api/draft-queries.ts';
import { Failure } from '../../api/failure.ts';
import { ChoiceMenu } from '../../parts/choice-menu.tsx';
import { Failing } from '../../parts/failing.tsx';
import { NowhereView } from '../../parts/nowhere-view.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { Switch } from '../../parts/switch.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { authorInWords } from '../../read/author-in-words.ts';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import '../draft-head.css';
import '../draft-page.css';
import { headName } from '../head-name.ts';
import { momentName, momentsOf, revisionName } from './moments.ts';
import './revision-page.css';
import './text-choice.css';
import { type RevisionSearch, revisionSearchOf } from './revision-search.ts';
import { RevisionText } from './revision-text.tsx';
import { StatesCompared } from './states-compared.tsx';

/** A revision of a draft as it was given out: to read, to hold against any other state, and to take away. */
export function RevisionPage() {
  const { id, revision } = useParams({ from: '/drafts/$id/revisions/$revision' });
  const isNumber = /^\d{1,4}$/.test(revision);
  const { data, error, refetch } = useQuery({
    ...revisionQuery(id, Number(revision)),
    enabled: isNumber,
  });
  if (!isNumber) return <NowhereView />;
  if (data !== undefined) return <OpenRevision key={`${data.id} ${data.shown}`} page={data} />;
  if (error === null) return <Waiting isWhole />;
  if (error instanceof Failure && error.status === 404) return <NowhereView />;
  return <Failing error={error} onRetry={() => void refetch()} />;
}

function OpenRevision({ page }: { readonly page: DraftPage }) {
  const { w } = useWords();
  const search = revisionSearchOf(useSearch({ from: '/drafts/$id/revisions/$revision' }));
  const navigate = useNavigate({ from: '/drafts/$id/revisions/$revision' });
  const show = (next: RevisionSearch) => void navigate({ search: next, replace: true, resetScroll: false });
  const own = String(page.shown);
  const moments = momentsOf(page);
  const others = moments.filter((moment) => moment !== own);
  const against = others.find((moment) => moment === search.against) ?? null;
  const look = search.look ?? 'clean';
  const isLater = against !== null && moments.indexOf(against) > moments.indexOf(own);
  return (
    <article className="draft revision">
      <RevisionHead page={page} against={against} />
      <div className="revision-bar screen-only">
        <Switch<'clean' | 'redline' | 'against'>
          label={w('draft.look')}
          choices={(['clean', 'redline'] as const).map((id) => ({ id, name: w(`revision.look.${id}`) }))}
          value={against === null ? look : 'against'}
          onChange={(id) => show({ look: id === 'redline' ? id : undefined })}
        />
        <label className="revision-against text-choice">
          <span>{w('revision.against')}</span>
          <select
            value={against ?? ''}
            onChange={(event) => show({ against: event.target.value || undefined })}
          >
            <option value="">{w('revision.against.none')}</option>
            {others.map((moment) => (
              <option key={moment} value={moment}>
                {momentName(moment, page, w)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {against === null ? (
        <RevisionText page={page} look={look} />
      ) : (
        <StatesCompared page={page} old={isLater ? own : against} fresh={isLater ? against : own} />
      )}
    </article>
  );
}

interface RevisionHeadProps {
  readonly page: DraftPage;
  readonly against: string | null;
}

/** Which revision of what it is, who gave it out and when, the ones beside it, and the way to take it away. */
function RevisionHead({ page, against }: RevisionHeadProps) {
  const words = useWords();
  const { w, date } = words;
  const { id, shown, revisions } = page;
  const place = revisions.findIndex(({ revision }) => revision === shown);
  const own = revisions[place];
  const name = revisionName(shown ?? 0, w);
  return (
    <header className="draft-head">
      <div className="draft-head-bar">
        <PageHeading title={`${name}: ${page.name}`} className="draft-title">
          {name}
          <span className="revision-of" lang={page.language} dir={textDirection(page.language)}>
            {page.name}
          </span>
        </PageHeading>
        <div className="draft-head-actions screen-only">
          <TakeAway page={page} against={against} />
        </div>
      </div>
      <p className="draft-facts">
        {own !== undefined && (
          <span>{w('revision.given', { date: date(own.at), author: authorInWords(own.author, words) })}</span>
        )}
        <span>
          {w('draft.writtenOver')}{' '}
          <Link to="/resolutions/$id" params={{ id: page.base.instrument }}>
            <bdi>{headName(page.base)}</bdi>
          </Link>
        </span>
        <Link to="/drafts/$id" params={{ id }} className="screen-only">
          {w('revision.toDraft')}
        </Link>
      </p>
      {own !== undefined && own.note !== null && (
        <p className="revision-note">
          <q dir="auto">{own.note}</q>
        </p>
      )}
      <p className="revision-frozen">{w('revision.frozen')}</p>
      {revisions.length > 1 && (
        <nav className="revision-others screen-only" aria-label={w('draft.view.revisions')}>
          {revisions.map(({ revision }) => (
            <Link
              key={revision}
              to="/drafts/$id/revisions/$revision"
              params={{ id, revision: String(revision) }}
              aria-current={revision === shown ? 'page' : undefined}
            >
              {revisionName(revision, w)}
            </Link>
          ))}
        </nav>
      )}
    </header>
  );
}

/** The revision as a Word file: plain, over the issued text or over what it is held against; or on paper. */
function TakeAway({ page, against }: RevisionHeadProps) {
  const { w } = useWords();
  const own = String(page.shown);
  const moments = momentsOf(page);
  const docx = (given: Record<string, string>) => `${draftPath(page.id)}/docx?${new URLSearchParams(given)}`;
  const pair = (other: string) =>
    moments.indexOf(other) > moments.indexOf(own) ? { old: own, new: other } : { old: other, new: own };
  const tracked = (other: string) => ({
    id: `tracked ${other}`,
    name: w('draft.docx.tracked'),
    hint: w('compare.titleOf', {
      old: momentName(pair(other).old, page, w),
      new: momentName(pair(other).new, page, w),
    }),
    href: docx({ as: 'tracked', ...pair(other) }),
  });
  return (
    <ChoiceMenu
      label={w('export.title')}
      words={w('export.title')}
      icon="export"
      choices={[
        {
          id: 'plain',
          name: w('draft.docx.plain'),
          hint: w('revision.docx.plain.hint'),
          href: docx({ as: 'plain', new: own }),
        },
        tracked('base'),
        ...(against === null || against === 'base' ? [] : [tracked(against)]),
        { id: 'print', name: w('export.print'), hint: w('draft.print.hint') },
      ]}
      onChoose={(form) => {
        if (form === 'print') window.print();
      }}
    />
  );
}
