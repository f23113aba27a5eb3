import type { WhoAsks } from '../api/who-queries.ts';
import { AskForLink } from './ask-for-link.tsx';
import { SamplePeople } from './sample-people.tsx';

/** The ways to sign in without a link in hand, as far as this server has them. */
export function OtherWays({ who }: { readonly who: WhoAsks }) {
  return (
    <>
      {who.mail && who.account === null && <AskForLink />}
      {who.sample && <SamplePeople />}
    </>
  );
}
