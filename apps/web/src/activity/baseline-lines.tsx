import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { BaselinePage } from '../api/activity-queries.ts';
import type { MatrixLine } from '../api/matrix-queries.ts';
import { useWords } from '../words/use-words.ts';
import { ChangesView } from './changes-view.tsx';
import type { ActivityNames } from './use-activity-names.ts';

interface BaselineLinesProps {
  readonly page: BaselinePage;
  /** The adopted lines as they are today. */
  readonly today: readonly MatrixLine[];
  readonly names: ActivityNames;
}

/** Line by line what became of a matrix since it was adopted: of what was amended, each field before and after. */
export function BaselineLines({ page, today, names }: BaselineLinesProps) {
  const { w } = useWords();
  const [onlyChanged, setOnlyChanged] = useState(page.lines.some(({ became }) => became !== 'unchanged'));
  const shown = page.lines.filter(({ became }) => !onlyChanged || became !== 'unchanged');
  const before = new Map(page.baseline.lines.map(({ code, content }) => [code, content]));
  const now = new Map(today.map((line) => [line.code, line]));
  return (
    <section aria-labelledby="baseline-lines">
      <div className="closing-head">
        <h2 id="baseline-lines">{w('baseline.lines')}</h2>
        <label className="screen-only">
          <input
            type="checkbox"
            checked={onlyChanged}
            onChange={(event) => setOnlyChanged(event.target.checked)}
          />{' '}
          {w('baseline.only-changed')}
        </label>
      </div>
      {shown.length === 0 && <p className="activity-none">{w('baseline.unchanged')}</p>}
      <ol className="baseline-lines">
        {shown.map((line) => {
          const { code, became } = line;
          const current = now.get(code);
          const title = before.get(code)?.title ?? current?.content.title ?? '';
          return (
            <li key={code} className={`baseline-line baseline-${became}`}>
              <p className="closing-line-name">
                {current === undefined ? (
                  <bdi>{code}</bdi>
                ) : (
                  <Link to="/activities/$id" params={{ id: current.id }}>
                    <bdi>{code}</bdi>
                  </Link>
                )}{' '}
                <bdi>{became === 'removed' ? <s>{title}</s> : title}</bdi>
                <span className="baseline-became">{w(`baseline.became.${became}`)}</span>
              </p>
              {line.became === 'amended' && <ChangesView changes={line.changes} names={names} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
