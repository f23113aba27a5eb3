import { Link } from '@tanstack/react-router';
import type { ListedEntry } from '../api/register-queries.ts';
import { useOrganizations } from '../naming/use-organizations.ts';
import { timeInWords } from '../words/time-in-words.ts';
import { useWords } from '../words/use-words.ts';
import './agreement-item.css';
import { EntryFlags } from './entry-flags.tsx';
import { entryType, partiesOf } from './entry-words.ts';
import { LateFlag } from './late-flag.tsx';
import { PlacesOfEntry } from './places-of-entry.tsx';
import { StateMark } from './state-mark.tsx';
import { firstOf, valuesOf } from './value-of.ts';

/** The acts on an agreement, in the order of its life. */
const acts = [
  'dated',
  'approvedOn',
  'signedOn',
  'concludedOn',
  'inForceOn',
  'renewedOn',
  'expiresOn',
  'terminatedOn',
] as const;

/** An agreement in the list: between whom, what was done to it and when, until when it holds. */
export function AgreementItem({ item }: { readonly item: ListedEntry }) {
  const words = useWords();
  const { w, language } = words;
  const state = firstOf(item, 'state');
  const { called } = useOrganizations();
  const parties = partiesOf(item, 'party', called);
  return (
    <li className="list-item agreement-item">
      <div>
        <h2>
          <Link to="/agreements/$id" params={{ id: item.id }}>
            <bdi>{entryType(item, words)}</bdi>
          </Link>
        </h2>
        {parties.length > 0 ? (
          <ul className="agreement-parties" aria-label={w('entry.field.party')}>
            {parties.map((party) => (
              <li key={party}>
                <bdi>{party}</bdi>
              </li>
            ))}
          </ul>
        ) : (
          <p className="entry-facts">{w('agreement.parties.unsaid')}</p>
        )}
        <PlacesOfEntry places={item.places} />
      </div>
      <div className="agreement-acts">
        <p className="entry-facts">
          {state && <StateMark state={state} />}
          <EntryFlags entry={item} />
          <LateFlag entry={item} />
        </p>
        <dl>
          {acts.map((act) => {
            const days = valuesOf(item, act);
            return days.length === 0 ? null : (
              <div key={act}>
                <dt>{w(`entry.field.${act}`)}</dt>
                <dd>{days.map((day) => timeInWords(day, language)).join(' · ')}</dd>
              </div>
            );
          })}
        </dl>
      </div>
    </li>
  );
}
