import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { draftsQuery } from '../api/draft-queries.ts';
import { totalQuery } from '../api/home-queries.ts';
import type { LineageSummary } from '../api/lineage-queries.ts';
import { mandateTermsQuery } from '../api/mandate-queries.ts';
import type { WhoAsks } from '../api/who-queries.ts';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';

interface FirstStepsProps {
  readonly who: WhoAsks;
  readonly lineage: LineageSummary | undefined;
}

/** What to do first with the texts: who keeps them sees what waits for a decision, who reads them where to begin. */
export function FirstSteps({ who, lineage }: FirstStepsProps) {
  const { w } = useWords();
  const resolution =
    lineage?.members.findLast(({ kind }) => kind === 'resolution') ?? lineage?.members.at(-1);
  const keeps = who.may.includes('keep texts');
  return (
    <section aria-labelledby="home-first">
      <h2 id="home-first">{keeps ? w('home.first') : w('home.begin')}</h2>
      <ul className="home-list">
        {resolution === undefined && keeps && (
          <li>
            <Link to="/add" className="home-row">
              <span>{w('home.first.add')}</span>
              <small>{w('home.first.add.words')}</small>
            </Link>
          </li>
        )}
        {keeps && <Undecided resolution={resolution} />}
        {resolution !== undefined && lineage !== undefined && (
          <ToRead {...{ resolution, lineage }} drafts={who.may.includes('draft texts')} />
        )}
      </ul>
    </section>
  );
}

type Member = LineageSummary['members'][number];

/** What was read and waits for a person. */
function Undecided({ resolution }: { readonly resolution: Member | undefined }) {
  const { w, number } = useWords();
  const terms = useQuery({
    ...mandateTermsQuery({ instrument: resolution?.instrument }),
    enabled: resolution !== undefined,
  });
  const meetings = useQuery(totalQuery('register', '/api/register?kind=meeting&waiting=true')).data ?? 0;
  const agreements = useQuery(totalQuery('register', '/api/register?kind=agreement&waiting=true')).data ?? 0;
  const proposed = terms.data?.standings.find(({ term }) => term === 'proposed')?.count ?? 0;
  return (
    <>
      {resolution !== undefined && proposed > 0 && (
        <li>
          <Link to="/review/$instrument" params={{ instrument: resolution.instrument }} className="home-row">
            <span>{w('home.first.review', { name: isolate(resolution.symbol ?? '…') })}</span>
            <span className="home-number">{number(proposed)}</span>
          </Link>
        </li>
      )}
      {meetings > 0 && (
        <li>
          <Link to="/meetings" search={{ waiting: 'true' }} className="home-row">
            <span>{w('home.first.meetings')}</span>
            <span className="home-number">{number(meetings)}</span>
          </Link>
        </li>
      )}
      {agreements > 0 && (
        <li>
          <Link to="/agreements" search={{ waiting: 'true' }} className="home-row">
            <span>{w('home.first.agreements')}</span>
            <span className="home-number">{number(agreements)}</span>
          </Link>
        </li>
      )}
    </>
  );
}

interface ToReadProps {
  readonly resolution: Member;
  readonly lineage: LineageSummary;
  readonly drafts: boolean;
}

/** The resolution that holds, what it changes, and the draft of the next one. */
function ToRead({ resolution, lineage, drafts }: ToReadProps) {
  const { w } = useWords();
  const made = useQuery({ ...draftsQuery({ lineage: lineage.id }), enabled: drafts }).data?.items;
  const open = made?.find(({ state }) => state !== 'adopted');
  return (
    <>
      {!drafts && (
        <li>
          <Link to="/resolutions/$id" params={{ id: resolution.instrument }} className="home-row">
            <span>
              {w('home.begin.read', { name: isolate(resolution.symbol ?? resolution.draftSymbol ?? '…') })}
            </span>
          </Link>
        </li>
      )}
      <li>
        <Link to="/arrival/$instrument" params={{ instrument: resolution.instrument }} className="home-row">
          <span>{w('home.begin.arrival')}</span>
        </Link>
      </li>
      <li>
        <Link to="/lineages/$id" params={{ id: lineage.id }} className="home-row">
          <span>{w('home.begin.lineage')}</span>
        </Link>
      </li>
      {drafts && (
        <li>
          {open === undefined ? (
            <Link to="/drafts" className="home-row">
              <span>{w('home.first.draft')}</span>
            </Link>
          ) : (
            <Link to="/drafts/$id" params={{ id: open.id }} className="home-row">
              <span>{w('home.first.goOn', { name: isolate(open.name) })}</span>
            </Link>
          )}
        </li>
      )}
    </>
  );
}
