import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Failure } from '../../api/failure.ts';
import {
  lineageQuery,
  type TaggedLineage,
  type ThreadPage as Thread,
  threadQuery,
} from '../../api/lineage-queries.ts';
import { Action } from '../../parts/action.tsx';
import { Failing } from '../../parts/failing.tsx';
import { useKeys } from '../../parts/keys.ts';
import { NowhereView } from '../../parts/nowhere-view.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { isolate } from '../../words/isolate.ts';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import '../lineage-facts.css';
import { memberInWords } from '../member-in-words.ts';
import { threadSearchOf } from '../thread-search.ts';
import { yearsOf } from '../years.ts';
import { BetweenView } from './between-view.tsx';
import { EndView } from './end-view.tsx';
import { StrengthSteps } from './strength-steps.tsx';
import './thread-page.css';
import { VersionView } from './version-view.tsx';
import { VersionsChoice } from './versions-choice.tsx';

/** One paragraph's life: its versions, what changed between them, how strong it was, and the decisions about it. */
export function ThreadPage() {
  const { id, thread } = useParams({ from: '/lineages/$id/threads/$thread' });
  const search = threadSearchOf(useSearch({ from: '/lineages/$id/threads/$thread' }));
  const asked =
    search.old === undefined || search.new === undefined ? null : { old: search.old, new: search.new };
  const life = useQuery(threadQuery(id, thread, asked));
  const lineage = useQuery(lineageQuery(id));
  const error = life.error ?? lineage.error;
  if (life.data === undefined || lineage.data === undefined) {
    if (error === null) return <Waiting isWhole />;
    if (error instanceof Failure && error.status === 404) return <NowhereView />;
    return (
      <Failing
        error={error}
        onRetry={() => {
          void life.refetch();
          void lineage.refetch();
        }}
      />
    );
  }
  return <ThreadView key={thread} page={life.data} lineage={lineage.data} asked={asked} />;
}

interface ThreadViewProps {
  readonly page: Thread;
  readonly lineage: TaggedLineage;
  readonly asked: { readonly old: number; readonly new: number } | null;
}

function ThreadView({ page, lineage, asked }: ThreadViewProps) {
  const { w } = useWords();
  const navigate = useNavigate({ from: '/lineages/$id/threads/$thread' });
  const [routine, setRoutine] = useState<'marked' | 'folded'>('marked');
  const { versions, steps, thread } = page;
  const { language } = page.lineage;
  const turnRoutine = () => setRoutine(routine === 'marked' ? 'folded' : 'marked');
  const hold = (between: { old: number; new: number } | null) =>
    void navigate({ search: between ?? {}, replace: true });
  useKeys({ r: turnRoutine });
  const [first, last] = [versions[0], versions.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { paragraph } = last;
  const title = beginningOf(paragraph.text);
  const stands = last.member === lineage.members.length - 1;
  const hasRoutine = steps.some(({ changes }) => changes.some(({ rule }) => rule !== null));

  return (
    <article className="thread-page">
      <header className="thread-head">
        <PageHeading
          title={`${memberInWords(last.instrument, w)} ${paragraph.address}`}
          className="thread-title"
          lang={language}
          dir={textDirection(language)}
        >
          <i>{paragraph.openingPhrase}</i>
          {title.slice(paragraph.openingPhrase?.length ?? 0)}
        </PageHeading>
        <p className="lineage-facts">
          <bdi>{yearsOf(versions.map(({ instrument }) => instrument))}</bdi>
          <span>{w('thread.versions', { n: versions.length })}</span>
          <span>
            {stands
              ? w('thread.stands', {
                  address: isolate(paragraph.address),
                  symbol: isolate(memberInWords(last.instrument, w)),
                })
              : w('thread.ended')}
          </span>
          <Related end="splitFrom" id={lineage.id} thread={thread.splitFrom} lineage={lineage} />
          <Related end="mergedInto" id={lineage.id} thread={thread.mergedInto} lineage={lineage} />
        </p>
      </header>
      {versions.length > 1 && <StrengthSteps versions={versions} language={language} />}
      {versions.length > 1 && (
        <div className="thread-bar screen-only">
          <VersionsChoice versions={versions} asked={asked} onHold={hold} />
          {hasRoutine && (
            <Action aria-pressed={routine === 'folded'} onPress={turnRoutine}>
              {w('thread.foldRoutine')}
            </Action>
          )}
        </div>
      )}
      {asked !== null ? (
        <BetweenView page={page} asked={asked} routine={routine} onAll={() => hold(null)} />
      ) : (
        <ol className="versions">
          {versions.map((version, i) => (
            <VersionView
              key={version.member}
              version={version}
              step={steps[i - 1] ?? null}
              before={versions[i - 1] ?? null}
              lineage={lineage}
              routine={routine}
            />
          ))}
          {!stands && <EndView last={last} lineage={lineage} />}
        </ol>
      )}
    </article>
  );
}

interface RelatedProps {
  readonly end: 'splitFrom' | 'mergedInto';
  readonly id: string;
  readonly thread: string | null;
  readonly lineage: TaggedLineage;
}

/** The way to the thread that this one came from, or went into. */
function Related({ end, id, thread, lineage }: RelatedProps) {
  const { w } = useWords();
  if (thread === null) return null;
  const [, member, address] = /^(\d+):(.*)$/.exec(thread) ?? [];
  return (
    <Link to="/lineages/$id/threads/$thread" params={{ id, thread }}>
      {w(`thread.${end}`, {
        address: isolate(address ?? ''),
        symbol: isolate(memberInWords(lineage.members[Number(member)], w)),
      })}
    </Link>
  );
}

function beginningOf(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length <= 110 ? line : `${line.slice(0, line.lastIndexOf(' ', 110))}\u00a0…`;
}
