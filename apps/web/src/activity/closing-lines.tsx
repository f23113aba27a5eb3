import type { Disposition } from '@biennium/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { changeActivity } from '../api/activity-changes.ts';
import { linesQuery, type MatrixInShort, type MatrixLine } from '../api/matrix-queries.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import { DispositionField } from './disposition-field.tsx';
import { isStaleFailure } from './use-activity.ts';

interface ClosingLinesProps {
  readonly matrix: string;
  readonly lines: readonly MatrixLine[];
  /** The matrices that a line can go on in. */
  readonly open: readonly MatrixInShort[];
  readonly mayDispose: boolean;
}

/** Every line with what becomes of it, those first of which nothing is said yet. */
export function ClosingLines({ matrix, lines, open, mayDispose }: ClosingLinesProps) {
  const { w, number } = useWords();
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const [onlyMissing, setOnlyMissing] = useState(false);
  const missing = lines.filter(({ disposition }) => disposition === null);
  const shown = onlyMissing ? missing : lines;
  /** The version of each line after what was said of it last: one choice quickly after another is made over the first. */
  const versions = useRef(new Map<string, Promise<number>>());
  const dispose = async (line: MatrixLine, disposition: Disposition | null) => {
    setError(null);
    const before = versions.current.get(line.id) ?? Promise.resolve(0);
    const changed = before.then((version) =>
      changeActivity(line.id, Math.max(version, line.version), {
        ...{ verb: 'disposition', given: { disposition } },
      }),
    );
    versions.current.set(
      line.id,
      changed.then(
        ({ activity }) => activity.version,
        () => 0,
      ),
    );
    try {
      const { activity } = await changed;
      client.setQueryData(
        linesQuery(matrix, { state: 'adopted' }).queryKey,
        (page) =>
          page && {
            ...page,
            items: page.items.map((each) => (each.id === line.id ? { ...each, ...activity } : each)),
          },
      );
      await client.invalidateQueries({ queryKey: ['decision'] });
    } catch (failure) {
      setError(failure);
      if (isStaleFailure(failure)) await client.invalidateQueries({ queryKey: ['matrix-lines'] });
    }
  };
  return (
    <section aria-labelledby="closing-lines">
      <div className="closing-head">
        <h2 id="closing-lines">
          {w('closing.lines', { done: number(lines.length - missing.length), all: number(lines.length) })}
        </h2>
        <label className="screen-only">
          <input
            type="checkbox"
            checked={onlyMissing}
            onChange={(event) => setOnlyMissing(event.target.checked)}
          />{' '}
          {w('closing.only-missing')}
        </label>
      </div>
      <FailureNotice
        error={error}
        away={w('activity.away')}
        refused={w(isStaleFailure(error) ? 'activity.stale' : 'activity.refused')}
      />
      {shown.length === 0 && <p className="activity-none">{w('closing.none-missing')}</p>}
      <ol className="closing-lines">
        {shown.map((line) => (
          <li
            key={line.id}
            className={line.disposition === null ? 'closing-line closing-missing' : 'closing-line'}
          >
            <p className="closing-line-name">
              <Link to="/activities/$id" params={{ id: line.id }}>
                <bdi>{line.code}</bdi>
              </Link>{' '}
              <bdi
                {...(line.content.language && {
                  ...{ lang: line.content.language, dir: textDirection(line.content.language) },
                })}
              >
                {line.content.title}
              </bdi>
              <span className="closing-status">{statusOf(line, w)}</span>
            </p>
            <DispositionField
              line={line}
              open={open}
              isShown={!mayDispose}
              onDispose={(disposition) => void dispose(line, disposition)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

function statusOf(
  { completedOn, shared, statusA, statusB }: MatrixLine,
  w: ReturnType<typeof useWords>['w'],
): string {
  const agreed = shared === 'agreed' ? (statusA ?? statusB) : null;
  if (completedOn !== null) return w('closing.completed');
  return agreed === null
    ? w(`line.shared.${shared.replaceAll(' ', '-')}`)
    : w(`line.status.${agreed.replaceAll(' ', '-')}`);
}
