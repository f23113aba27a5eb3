import { SIDES } from '@biennium/core/follow-up';
import { Link } from '@tanstack/react-router';
import type { OrganizationInRound, RoundInShort } from '../api/reporting-queries.ts';
import { useSides } from '../keys/use-sides.ts';
import { useWords } from '../words/use-words.ts';
import type { Answer } from './answers.ts';
import { AnswersBar } from './answers-bar.tsx';
import { OrganizationName } from './organization-name.tsx';
import './round-organizations.css';

interface RoundOrganizationsProps {
  readonly round: RoundInShort;
  readonly organizations: readonly OrganizationInRound[];
  readonly answer: Answer | undefined;
  readonly side: 'a' | 'b' | undefined;
  readonly onSide: (side: 'a' | 'b' | undefined) => void;
}

/** Who has answered and who has not, organization by organization, both sides beside each other: those that lack most come first. */
export function RoundOrganizations({ round, organizations, answer, side, onSide }: RoundOrganizationsProps) {
  const { w } = useWords();
  const { named } = useSides();
  const shown = organizations.filter(({ counts }) => answer === undefined || counts[answer] > 0);
  const most = Math.max(1, ...organizations.map(({ counts }) => counts.asked));
  return (
    <div className={side === undefined ? 'round-sides' : 'round-sides round-sides-one'}>
      {SIDES.filter((each) => side === undefined || each === side).map((each) => {
        const all = organizations.filter((organization) => organization.side === each);
        const whole = all.filter(({ counts }) => counts.missing === 0).length;
        const own = shown.filter((organization) => organization.side === each);
        return (
          <section key={each} className="round-side" aria-labelledby={`round-side-${each}`}>
            <header className="round-side-head">
              <h2 id={`round-side-${each}`}>{named(each)}</h2>
              <p>{w('reporting.in.side.whole', { whole, n: all.length })}</p>
              <button
                type="button"
                className="round-side-only screen-only"
                onClick={() => onSide(side === undefined ? each : undefined)}
              >
                {side === undefined ? w('reporting.in.side.only') : w('reporting.in.side.both')}
              </button>
            </header>
            {own.length === 0 ? (
              <p className="round-none">{w('reporting.in.side.none')}</p>
            ) : (
              <OrganizationsTable round={round} organizations={own} most={most} answer={answer} />
            )}
          </section>
        );
      })}
    </div>
  );
}

interface OrganizationsTableProps
  extends Pick<RoundOrganizationsProps, 'round' | 'organizations' | 'answer'> {
  readonly most: number;
}

function OrganizationsTable({ round, organizations, most, answer }: OrganizationsTableProps) {
  const { w } = useWords();
  return (
    <table className="round-table">
      <thead>
        <tr>
          <th scope="col">{w('reporting.organization')}</th>
          <th scope="col">{w('reporting.answers')}</th>
          <th scope="col" className="round-number">
            {w('reporting.givenOf')}
          </th>
        </tr>
      </thead>
      <tbody>
        {organizations.map(({ organization, counts }) => (
          <tr key={organization.id}>
            <th scope="row">
              <Link
                to="/rounds/$id"
                params={{ id: round.id }}
                search={{ show: 'reports', organization: organization.id, answer }}
              >
                <OrganizationName organization={organization} />
              </Link>
              {counts.silent > 0 && (
                <small className="round-silent">{w('reporting.in.silent', { n: counts.silent })}</small>
              )}
            </th>
            <td className="round-bar">
              <AnswersBar counts={counts} of={most} />
            </td>
            <td className="round-number">
              {w('reporting.given.short', { given: counts.given, asked: counts.asked })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
