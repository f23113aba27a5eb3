import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { whoQuery } from '../api/who-queries.ts';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words/use-words.ts';
import './places.css';
import { Mark } from './mark.tsx';
import { placeGroups, placesFor } from './place-groups.ts';
import { WorkspaceChoice } from './workspace-choice.tsx';

/** The places of the workspace, in the order of the cycle; those that only some may see once it is known that this person may. */
export function Places({ onGo }: { readonly onGo?: () => void }) {
  const { w } = useWords();
  const { data: who } = useQuery(whoQuery());
  return (
    <nav className="places" aria-label={w('frame.places')}>
      <Link to="/" className="places-name" onClick={onGo}>
        <Mark />
        Biennium
      </Link>
      <WorkspaceChoice />
      {placeGroups.map(({ name, places }) => {
        const shown = placesFor(places, who?.may);
        if (shown.length === 0) return null;
        const id = `places-${name}`;
        return (
          <Fragment key={name}>
            {name !== 'home' && (
              <h2 className="places-group" id={id}>
                {w(`frame.${name}`)}
              </h2>
            )}
            <ul aria-labelledby={name === 'home' ? undefined : id}>
              {shown.map(({ to, icon, words }) => (
                <li key={to}>
                  <Link
                    to={to}
                    className="place"
                    activeOptions={{ exact: to === '/' }}
                    activeProps={{ className: 'place-here' }}
                    onClick={onGo}
                  >
                    <Icon name={icon} />
                    {w(words)}
                  </Link>
                </li>
              ))}
            </ul>
          </Fragment>
        );
      })}
    </nav>
  );
}
