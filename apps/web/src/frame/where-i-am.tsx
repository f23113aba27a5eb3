import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { draftQuery } from '../api/draft-queries.ts';
import { lineageQuery } from '../api/lineage-queries.ts';
import { instrumentQuery } from '../api/queries.ts';
import { baseName } from '../words/base-name.ts';
import { useWords } from '../words/use-words.ts';
import './where-i-am.css';

/** What stands for a name that could not be had. */
const NAMELESS = '…';

/** The way from the place to what is open in it. */
export function WhereIAm() {
  const { w } = useWords();
  const path = useLocation({ select: (location) => location.pathname });
  const id = /^\/resolutions\/([^/]+)/.exec(path)?.[1];
  const [, lineage, within] = /^\/lineages\/([^/]+)(?:\/(threads\/|origins$))?/.exec(path) ?? [];
  if (path === '/') return <p className="where">{w('home.title')}</p>;
  if (path === '/lineages') return <p className="where">{w('lineages.title')}</p>;
  if (lineage !== undefined) {
    return (
      <nav className="where" aria-label={w('frame.where')}>
        <Link to="/lineages">{w('lineages.title')}</Link>
        <span className="where-step" aria-hidden="true" />
        <OpenLineage id={decodeURIComponent(lineage)} isHere={within === undefined} />
        {within !== undefined && (
          <>
            <span className="where-step" aria-hidden="true" />
            <span className="where-now" aria-current="page">
              {within === 'origins' ? w('origins.place') : w('thread.place')}
            </span>
          </>
        )}
      </nav>
    );
  }
  const [, draft, revision] = /^\/drafts\/([^/]+)(?:\/revisions\/(\d+))?/.exec(path) ?? [];
  if (path === '/drafts') return <p className="where">{w('drafts.title')}</p>;
  if (draft !== undefined) {
    return (
      <nav className="where" aria-label={w('frame.where')}>
        <Link to="/drafts">{w('drafts.title')}</Link>
        <span className="where-step" aria-hidden="true" />
        <OpenDraft id={decodeURIComponent(draft)} isHere={revision === undefined} />
        {revision !== undefined && (
          <>
            <span className="where-step" aria-hidden="true" />
            <span className="where-now" aria-current="page">
              {revision === '0' ? w('draft.state.tabled') : w('draft.revision', { n: Number(revision) })}
            </span>
          </>
        )}
      </nav>
    );
  }
  const [, register, instrument] = /^\/(mandates|review|arrival)(?:\/([^/]+))?/.exec(path) ?? [];
  if (path === '/mandates') return <p className="where">{w('mandates.title')}</p>;
  if (register !== undefined && instrument !== undefined) {
    return (
      <nav className="where" aria-label={w('frame.where')}>
        <Link to="/mandates">{w('mandates.title')}</Link>
        <span className="where-step" aria-hidden="true" />
        {register === 'mandates' ? (
          <span className="where-now" aria-current="page">
            {w('mandate.place')}
          </span>
        ) : (
          <OpenInstrument id={decodeURIComponent(instrument)} />
        )}
      </nav>
    );
  }
  const [, kept, entry] = /^\/(meetings|agreements)(?:\/([^/]+))?$/.exec(path) ?? [];
  if (kept !== undefined) {
    const title = kept === 'meetings' ? w('meetings.title') : w('agreements.title');
    if (entry === undefined) return <p className="where">{title}</p>;
    return (
      <nav className="where" aria-label={w('frame.where')}>
        <Link to={kept === 'meetings' ? '/meetings' : '/agreements'}>{title}</Link>
        <span className="where-step" aria-hidden="true" />
        <span className="where-now" aria-current="page">
          {kept === 'meetings' ? w('meeting.nameless') : w('agreement.nameless')}
        </span>
      </nav>
    );
  }
  if (path === '/organizations') return <p className="where">{w('organizations.title')}</p>;
  if (path.startsWith('/organizations/')) {
    return (
      <nav className="where" aria-label={w('frame.where')}>
        <Link to="/organizations">{w('organizations.title')}</Link>
        <span className="where-step" aria-hidden="true" />
        <span className="where-now" aria-current="page">
          {path.endsWith('/import') ? w('organizations.import') : w('organization.place')}
        </span>
      </nav>
    );
  }
  if (path === '/cycle') return <p className="where">{w('cycle.title')}</p>;
  if (path === '/calendar') return <p className="where">{w('calendar.title')}</p>;
  if (path === '/calendar/feeds') {
    return (
      <nav className="where" aria-label={w('frame.where')}>
        <Link to="/calendar">{w('calendar.title')}</Link>
        <span className="where-step" aria-hidden="true" />
        <span className="where-now" aria-current="page">
          {w('feeds.title')}
        </span>
      </nav>
    );
  }
  if (path === '/focal-points') return <p className="where">{w('focal.title')}</p>;
  if (path.startsWith('/focal-points/')) {
    return (
      <nav className="where" aria-label={w('frame.where')}>
        <Link to="/focal-points">{w('focal.title')}</Link>
        <span className="where-step" aria-hidden="true" />
        <span className="where-now" aria-current="page">
          {path.endsWith('/import') ? w('focal.import') : w('focal.place')}
        </span>
      </nav>
    );
  }
  if (path === '/sign-in') return <p className="where">{w('account.signIn')}</p>;
  if (path.startsWith('/settings')) return <p className="where">{w('settings.title')}</p>;
  if (path === '/audit') return <p className="where">{w('audit.title')}</p>;
  if (path === '/rounds' || path === '/report') return <p className="where">{w('frame.rounds')}</p>;
  if (/^\/(rounds|reports)\//.test(path)) {
    return (
      <p className="where">
        <Link to="/rounds">{w('frame.rounds')}</Link>
      </p>
    );
  }
  if (path === '/matrix') return <p className="where">{w('frame.matrix')}</p>;
  if (/^\/(matrix|activities)\//.test(path)) {
    return (
      <p className="where">
        <Link to="/matrix">{w('frame.matrix')}</Link>
      </p>
    );
  }
  if (path === '/compare') return <p className="where">{w('compare.title')}</p>;
  if (path.startsWith('/add')) return <p className="where">{w('add.place')}</p>;
  if (id === undefined) return <p className="where">{w('resolutions.title')}</p>;
  return (
    <nav className="where" aria-label={w('frame.where')}>
      <Link to="/resolutions">{w('resolutions.title')}</Link>
      <span className="where-step" aria-hidden="true" />
      <OpenInstrument id={decodeURIComponent(id)} />
    </nav>
  );
}

/** A lineage by its name; from a thread, the way back to it. */
function OpenLineage({ id, isHere }: { readonly id: string; readonly isHere: boolean }) {
  const { w } = useWords();
  const { data, isError } = useQuery(lineageQuery(id));
  const name = <bdi>{data?.name ?? (isError ? NAMELESS : w('frame.opening'))}</bdi>;
  if (isHere) {
    return (
      <span className="where-now" aria-current="page">
        {name}
      </span>
    );
  }
  return (
    <Link to="/lineages/$id" params={{ id }} className="where-through">
      {name}
    </Link>
  );
}

/** A draft by its name; from a revision, the way back to it. */
function OpenDraft({ id, isHere }: { readonly id: string; readonly isHere: boolean }) {
  const { w } = useWords();
  const { data, isError } = useQuery(draftQuery(id));
  const name = <bdi>{data?.name ?? (isError ? NAMELESS : w('frame.opening'))}</bdi>;
  if (isHere) {
    return (
      <span className="where-now" aria-current="page">
        {name}
      </span>
    );
  }
  return (
    <Link to="/drafts/$id" params={{ id }} className="where-through">
      {name}
    </Link>
  );
}

function OpenInstrument({ id }: { readonly id: string }) {
  const { w } = useWords();
  const { data, isError } = useQuery(instrumentQuery(id));
  return (
    <span className="where-now" aria-current="page">
      <bdi>
        {data
          ? (data.instrument.symbol ?? baseName(data.file.name))
          : isError
            ? NAMELESS
            : w('frame.opening')}
      </bdi>
    </span>
  );
}
