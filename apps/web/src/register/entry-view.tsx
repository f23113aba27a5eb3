import { lazy, Suspense, useState } from 'react';
import { today } from '../api/today.ts';
import { useOrganizations } from '../naming/use-organizations.ts';
import { Action } from '../parts/action.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { useWords } from '../words/use-words.ts';
import { ActionPoints } from './action-points.tsx';
import { EntryFlags } from './entry-flags.tsx';
import { EntryHistory } from './entry-history.tsx';
import './entry-view.css';
import { daysInWords, entryName, entryType, valueInWords } from './entry-words.ts';
import { FieldView } from './field-view.tsx';
import { isUnrecorded } from './late.ts';
import { LateFlag } from './late-flag.tsx';
import { MeetingAgenda } from './meeting-agenda.tsx';
import { MergedEntries } from './merged-entries.tsx';
import { QuotedWords } from './quoted-words.tsx';
import { StateMark } from './state-mark.tsx';
import './register-page.css';
import type { OpenEntry } from './use-entry.ts';
import { useScope } from './use-scope.ts';
import { firstOf } from './value-of.ts';

const MergeDialog = lazy(() =>
  import('./merge-dialog.tsx').then(({ MergeDialog }) => ({ default: MergeDialog })),
);
const TellDialog = lazy(() =>
  import('./tell-dialog.tsx').then(({ TellDialog }) => ({ default: TellDialog })),
);

/** An entry: what holds of it and where that was read, what disagrees, what follows from it, who said what. */
export function EntryView({ open }: { readonly open: OpenEntry }) {
  const words = useWords();
  const { w } = words;
  const { page, press, error, isStale } = open;
  const { entry, statements, rulings } = page;
  const { pair } = useScope(entry.lineage ?? undefined);
  const organizations = useOrganizations();
  const [opened, setOpened] = useState<'tell' | 'merge' | null>(null);
  const state = firstOf(entry, 'state');
  const ruled = new Set(rulings.map(({ statement }) => statement));
  const waiting = statements.filter(({ id, proposed }) => proposed && !ruled.has(id));
  return (
    <article className="entry-page">
      <header className="entry-head">
        <div className="entry-called">
          <PageHeading title={entryName(entry, words, organizations)} className="entry-title">
            <bdi>
              {entry.kind === 'meeting' ? entryName(entry, words, organizations) : entryType(entry, words)}
            </bdi>
          </PageHeading>
          <p className="entry-facts">
            {entry.kind === 'meeting' && <span>{daysInWords(entry, words)}</span>}
            {state && <StateMark state={state} />}
            <EntryFlags entry={entry} />
            <LateFlag entry={entry} />
          </p>
        </div>
        <div className="entry-steps screen-only">
          {entry.waiting > 0 && waiting.length > 0 && (
            <Action
              look="main"
              onPress={() =>
                press({
                  verb: 'rulings',
                  given: { statements: waiting.map(({ id }) => id), ruling: 'confirmed' },
                })
              }
            >
              {w('entry.confirm.all')}
            </Action>
          )}
          <Action onPress={() => setOpened('tell')}>{w('entry.tell')}</Action>
          <Action onPress={() => setOpened('merge')}>{w('entry.merge')}</Action>
          <Action onPress={() => press({ verb: 'withdrawal', given: { withdrawn: !entry.withdrawn } })}>
            {entry.withdrawn ? w('entry.bring-back') : w('entry.take-out')}
          </Action>
        </div>
      </header>
      {entry.withdrawn && <p className="entry-notice">{w('entry.withdrawn')}</p>}
      <MergedEntries open={open} />
      {isStale && (
        <p className="entry-notice" role="alert">
          {w('entry.stale')}
        </p>
      )}
      <FailureNotice error={error} away={w('register.away')} refused={w('register.refused')} />
      <section aria-label={w('entry.facts')}>
        {entry.fields.map((field) => (
          <FieldView
            key={field.field}
            field={field}
            open={open}
            organizations={organizations}
            inWords={(name, value) => valueInWords(name, value, pair, words)}
          />
        ))}
      </section>
      <ActionPoints of={entry.id} kind={entry.kind} lineage={entry.lineage} />
      {entry.kind === 'meeting' && !isOverWith(state) && !isUnrecorded(entry, today()) && (
        <MeetingAgenda meeting={entry.id} />
      )}
      <QuotedWords page={page} />
      <EntryHistory page={page} />
      <Suspense>
        {opened === 'tell' && <TellDialog open={open} pair={pair} onClose={() => setOpened(null)} />}
        {opened === 'merge' && <MergeDialog open={open} onClose={() => setOpened(null)} />}
      </Suspense>
    </article>
  );
}

/** Whether a meeting was held, or will not be. */
function isOverWith(state: string | null): boolean {
  return state === 'held' || state === 'concluded' || state === 'cancelled';
}
