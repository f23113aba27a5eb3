import { useQuery } from '@tanstack/react-query';
import { lineagesQuery } from '../api/lineage-queries.ts';
import { today } from '../api/today.ts';
import { useReading } from '../api/use-reading.ts';
import { whoQuery } from '../api/who-queries.ts';
import { Failing } from '../parts/failing.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import { AtAGlance } from './at-a-glance.tsx';
import { CycleLine } from './cycle-line.tsx';
import { FirstSteps } from './first-steps.tsx';
import './home-page.css';
import { LateThings } from './late-things.tsx';
import { MemberHome } from './member-home.tsx';

/** Where the cooperation stands, what is late, and what to do first. */
export function HomePage() {
  const { w, date } = useWords();
  const who = useQuery(whoQuery());
  const lineages = useQuery(lineagesQuery({}));
  useReading('lineages', 'cycle', 'mandates', 'register');
  if (who.data === undefined || lineages.data === undefined) {
    const error = who.error ?? lineages.error;
    if (error === null) return <Waiting isWhole />;
    return <Failing isWhole error={error} onRetry={() => void (who.error ? who : lineages).refetch()} />;
  }
  const { workspace } = who.data;
  const founding = workspace.configuration?.lineage;
  const { items } = lineages.data;
  const lineage = items.find(({ id }) => id === founding) ?? items[0];
  const sides = workspace.configuration?.sides;
  return (
    <div className="home">
      <header className="home-head">
        {sides === undefined && lineage !== undefined ? (
          <PageHeading title={w('home.title')} lang={lineage.language} dir={textDirection(lineage.language)}>
            {lineage.name}
          </PageHeading>
        ) : (
          <PageHeading title={w('home.title')}>
            {sides === undefined ? w('home.title') : <SideNames names={[sides.a.name, sides.b.name]} />}
          </PageHeading>
        )}
        <p>{date(today())}</p>
      </header>
      {lineage !== undefined && <CycleLine lineage={lineage.id} />}
      {who.data.may.includes('see the follow-up') ? (
        <MemberHome lineage={lineage?.id} />
      ) : (
        <div className="home-columns">
          <FirstSteps who={who.data} lineage={lineage} />
          <LateThings lineage={lineage?.id} />
          <AtAGlance lineage={lineage?.id} />
        </div>
      )}
    </div>
  );
}

/** Both sides, as equals. */
function SideNames({ names }: { readonly names: readonly [string, string] }) {
  return (
    <>
      <bdi>{names[0]}</bdi> <span aria-hidden="true">·</span> <bdi>{names[1]}</bdi>
    </>
  );
}
