import { Link } from '@tanstack/react-router';
import type { TaggedLineage } from '../api/lineage-queries.ts';
import '../parts/action.css';
import { PageHeading } from '../parts/page-heading.tsx';
import { Switch } from '../parts/switch.tsx';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import './lineage-facts.css';
import { type View, views } from './lineage-search.ts';
import { yearsOf } from './years.ts';

interface LineageHeadProps {
  readonly page: TaggedLineage;
  readonly view: View;
  readonly onTurn: (view: View) => void;
}

/** What the lineage is called, how far it reaches, and the ways to see it. */
export function LineageHead({ page, view, onTurn }: LineageHeadProps) {
  const { w } = useWords();
  const gaps = page.lineage.gaps.length;
  const [before, latest] = page.members.slice(-2);
  return (
    <header className="lineage-head">
      <PageHeading
        title={page.name}
        className="lineage-title"
        lang={page.language}
        dir={textDirection(page.language)}
      />
      <div className="lineage-bar">
        <p className="lineage-facts">
          <bdi>{yearsOf(page.members)}</bdi>
          <span>{w('lineage.members', { n: page.members.length })}</span>
          {gaps > 0 && <span>{w('lineage.gaps', { n: gaps })}</span>}
          {before !== undefined && latest !== undefined && (
            <Link
              to="/compare"
              search={{ old: before.instrument, new: latest.instrument }}
              className="screen-only"
            >
              {w('lineage.compareLatest')}
            </Link>
          )}
          {page.members.length > 0 && (
            <Link to="/lineages/$id/origins" params={{ id: page.id }} className="screen-only">
              {w('lineage.origins')}
            </Link>
          )}
          {page.members.length > 0 && (
            <Link to="/mandates" search={{ lineage: page.id, fate: 'last' }} className="screen-only">
              {w('mandates.title')}
            </Link>
          )}
          {page.members.length > 0 && (
            <Link to="/cycle" search={{ lineage: page.id }} className="screen-only">
              {w('cycle.title')}
            </Link>
          )}
        </p>
        {page.members.length > 0 && (
          <Link
            to="/drafts"
            search={{ start: page.members.at(-1)?.instrument }}
            className="action action-plain lineage-next screen-only"
          >
            {w('drafts.startNext')}
          </Link>
        )}
        <Switch
          label={w('lineage.views')}
          choices={views.map((id) => ({ id, name: w(`lineage.view.${id}`), keys: keys[id] }))}
          value={view}
          onChange={onTurn}
        />
      </div>
    </header>
  );
}

const keys: Partial<Record<View, string>> = { whole: 'w', table: 't', members: 'm' };
