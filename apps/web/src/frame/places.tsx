import { Link } from '@tanstack/react-router';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words/use-words.ts';
import './places.css';
import { Mark } from './mark.tsx';

/** The places of the workspace, in the order of the cycle. */
export function Places({ onGo }: { readonly onGo?: () => void }) {
  const { w } = useWords();
  return (
    <nav className="places" aria-label={w('frame.places')}>
      <Link to="/resolutions" className="places-name" onClick={onGo}>
        <Mark />
        Biennium
      </Link>
      <h2 className="places-group" id="places-texts">
        {w('frame.texts')}
      </h2>
      <ul aria-labelledby="places-texts">
        <li>
          <Link to="/resolutions" className="place" activeProps={{ className: 'place-here' }} onClick={onGo}>
            <Icon name="resolutions" />
            {w('resolutions.title')}
          </Link>
        </li>
        <li>
          <Link to="/lineages" className="place" activeProps={{ className: 'place-here' }} onClick={onGo}>
            <Icon name="lineages" />
            {w('lineages.title')}
          </Link>
        </li>
        <li>
          <Link to="/compare" className="place" activeProps={{ className: 'place-here' }} onClick={onGo}>
            <Icon name="compare" />
            {w('compare.title')}
          </Link>
        </li>
        <li>
          <Link to="/drafts" className="place" activeProps={{ className: 'place-here' }} onClick={onGo}>
            <Icon name="correct" />
            {w('drafts.title')}
          </Link>
        </li>
        <li>
          <Link to="/add" className="place" activeProps={{ className: 'place-here' }} onClick={onGo}>
            <Icon name="add" />
            {w('add.place')}
          </Link>
        </li>
      </ul>
      <h2 className="places-group" id="places-register">
        {w('frame.register')}
      </h2>
      <ul aria-labelledby="places-register">
        <li>
          <Link to="/cycle" className="place" activeProps={{ className: 'place-here' }} onClick={onGo}>
            <Icon name="cycle" />
            {w('cycle.title')}
          </Link>
        </li>
        <li>
          <Link to="/mandates" className="place" activeProps={{ className: 'place-here' }} onClick={onGo}>
            <Icon name="mandates" />
            {w('mandates.title')}
          </Link>
        </li>
        <li>
          <Link to="/meetings" className="place" activeProps={{ className: 'place-here' }} onClick={onGo}>
            <Icon name="meetings" />
            {w('meetings.title')}
          </Link>
        </li>
        <li>
          <Link to="/agreements" className="place" activeProps={{ className: 'place-here' }} onClick={onGo}>
            <Icon name="agreements" />
            {w('agreements.title')}
          </Link>
        </li>
        <li>
          <Link
            to="/organizations"
            className="place"
            activeProps={{ className: 'place-here' }}
            onClick={onGo}
          >
            <Icon name="organizations" />
            {w('organizations.title')}
          </Link>
        </li>
        <li>
          <Link to="/focal-points" className="place" activeProps={{ className: 'place-here' }} onClick={onGo}>
            <Icon name="focal" />
            {w('focal.title')}
          </Link>
        </li>
        <li>
          <Link to="/calendar" className="place" activeProps={{ className: 'place-here' }} onClick={onGo}>
            <Icon name="calendar" />
            {w('calendar.title')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
