import { Link } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';
import { PageHeading } from './page-heading.tsx';
import './state.css';

/** An address that leads nowhere. */
export function NowhereView() {
  const { w } = useWords();
  return (
    <div className="state">
      <PageHeading title={w('nowhere.title')} />
      <p>{w('nowhere.words')}</p>
      <p>
        <Link to="/resolutions">{w('nowhere.first')}</Link>
      </p>
    </div>
  );
}
