import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { mandateQuery } from '../api/mandate-queries.ts';
import { mandateName } from './mandate-name.ts';

/** The mandates that a line serves, each by its text and paragraph. */
export function MandateLinks({ mandates }: { readonly mandates: readonly string[] }) {
  const found = useQueries({ queries: mandates.map((id) => mandateQuery(id)) });
  return (
    <ul className="activity-mandates">
      {mandates.map((id, i) => {
        const mandate = found[i]?.data?.mandate;
        return (
          <li key={id}>
            <Link to="/mandates/$id" params={{ id }}>
              <bdi>{mandate ? mandateName(mandate) : id.replace(/^mandate:/, '')}</bdi>
            </Link>
            {mandate && (
              <span className="activity-mandate-words" lang={mandate.instrument.language} dir="auto">
                {mandate.words}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
