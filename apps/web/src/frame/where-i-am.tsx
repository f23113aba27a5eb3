import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { instrumentQuery } from '../api/queries.ts';
import { baseName } from '../words/base-name.ts';
import { useWords } from '../words/use-words.ts';
import './where-i-am.css';

/** The way from the place to what is open in it. */
export function WhereIAm() {
  const { w } = useWords();
  const path = useLocation({ select: (location) => location.pathname });
  const id = /^\/resolutions\/([^/]+)/.exec(path)?.[1];
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

function OpenInstrument({ id }: { readonly id: string }) {
  const { w } = useWords();
  const { data } = useQuery(instrumentQuery(id));
  return (
    <span className="where-now" aria-current="page">
      <bdi>{data?.instrument.symbol ?? (data && baseName(data.file.name)) ?? w('frame.opening')}</bdi>
    </span>
  );
}
