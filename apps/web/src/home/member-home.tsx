import { useQuery } from '@tanstack/react-query';
import { homeQuery } from '../api/home-queries.ts';
import { Failing } from '../parts/failing.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { LateThings } from './late-things.tsx';
import { OtherSide } from './other-side.tsx';
import { StandsLine } from './stands-line.tsx';
import { WaitsForYou } from './waits-for-you.tsx';

/** What somebody who takes part in the follow-up sees: what waits for them, what is late, what the other side did. */
export function MemberHome({ lineage }: { readonly lineage: string | undefined }) {
  const { data, error, refetch } = useQuery(homeQuery());
  if (data === undefined)
    return error === null ? <Waiting /> : <Failing error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <StandsLine stands={data.stands} />
      <div className="home-columns">
        <WaitsForYou waiting={data.waiting} />
        <LateThings lineage={lineage} followed={data} />
        <OtherSide since={data.since} />
      </div>
    </>
  );
}
