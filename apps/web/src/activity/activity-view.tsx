import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { TwoKeys } from '../keys/two-keys.tsx';
import { Action } from '../parts/action.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { textDirection } from '../words/text-direction.ts';
import { useWords } from '../words/use-words.ts';
import './activity-page.css';
import { AgreedView } from './agreed-view.tsx';
import { AmendmentsView } from './amendments-view.tsx';
import { EarlierLines } from './earlier-lines.tsx';
import { EvidenceView } from './evidence-view.tsx';
import { HistoryView } from './history-view.tsx';
import { MilestonesLine } from './milestones-line.tsx';
import { RemarksView } from './remarks-view.tsx';
import { ReportsView } from './reports-view.tsx';
import { StandingView } from './standing-view.tsx';
import type { OpenActivity } from './use-activity.ts';
import { useActivityNames } from './use-activity-names.ts';
import { whatMayBeDone } from './what-may-be-done.ts';

const ChangeDialog = lazy(() =>
  import('./change-dialog.tsx').then(({ ChangeDialog }) => ({ default: ChangeDialog })),
);
const AmendDialog = lazy(() =>
  import('./amend-dialog.tsx').then(({ AmendDialog }) => ({ default: AmendDialog })),
);

/** An activity: what both sides agreed to, where it stands for each, what was reported, and what can be decided about it. */
export function ActivityView({ open }: { readonly open: OpenActivity }) {
  const { w, date } = useWords();
  const names = useActivityNames();
  const { page, press, error, isStale } = open;
  const { activity, matrix, standing } = page;
  const { content, state, withdrawn } = activity;
  const may = whatMayBeDone(page, names.sides.who);
  const [opened, setOpened] = useState<'change' | 'amend' | 'cancel' | null>(null);
  const language = content.language ?? undefined;
  const isAdopted = state === 'adopted';
  const title = content.title || activity.code;
  const close = () => setOpened(null);
  return (
    <article className="activity-page">
      <header className="activity-head">
        <p className="activity-above">
          <Link to="/matrix" search={{ matrix: matrix.id }}>
            <bdi>{matrix.title}</bdi>
          </Link>
          <bdi className="activity-code">{activity.code}</bdi>
          <span className={`activity-state activity-state-${state}`}>{w(`line.state.${state}`)}</span>
          {activity.visibility === 'own side' && (
            <span className="activity-own">
              {w('activity.own-side', { side: names.sides.called(activity.proposedBy) })}
            </span>
          )}
        </p>
        <PageHeading title={title} className="activity-title" {...(language && { lang: language })}>
          <bdi {...(language && { dir: textDirection(language) })}>{title}</bdi>
        </PageHeading>
        <p className="activity-facts">
          <span>{w('activity.proposed-by', { side: names.sides.called(activity.proposedBy) })}</span>
          {activity.adoptedOn !== null && (
            <span>{w('activity.adopted-on', { date: date(activity.adoptedOn) })}</span>
          )}
          {activity.completedOn !== null && (
            <span>{w('activity.completed-on', { date: date(activity.completedOn) })}</span>
          )}
          {activity.cancelledOn !== null && (
            <span>{w('activity.cancelled-on', { date: date(activity.cancelledOn) })}</span>
          )}
          {activity.publishedOn !== null && (
            <span>{w('activity.published-on', { date: date(activity.publishedOn) })}</span>
          )}
        </p>
        {(may.change || may.withdraw || may.amend) && (
          <div className="activity-steps screen-only">
            {may.change && <Action onPress={() => setOpened('change')}>{w('activity.change')}</Action>}
            {may.show && (
              <Action onPress={() => press({ verb: 'words', given: { content, visibility: 'both sides' } })}>
                {w('activity.show')}
              </Action>
            )}
            {may.withdraw && (
              <Action onPress={() => press({ verb: 'withdrawal', given: { withdrawn: !withdrawn } })}>
                {w(withdrawn ? 'activity.bring-back' : 'activity.withdraw')}
              </Action>
            )}
            {may.amend && <Action onPress={() => setOpened('amend')}>{w('activity.amend')}</Action>}
            {may.amend && <Action onPress={() => setOpened('cancel')}>{w('activity.cancel')}</Action>}
          </div>
        )}
        {isStale && (
          <p className="dialog-notice" role="alert">
            {w('activity.stale')}
          </p>
        )}
        <FailureNotice error={error} away={w('activity.away')} refused={w('activity.refused')} />
      </header>
      <div className={isAdopted ? 'activity-columns' : 'activity-columns activity-undecided'}>
        <div className="activity-main">
          {isAdopted && <StandingView matrix={matrix.id} standing={standing} sides={names.sides} />}
          <AgreedView content={content} names={names} />
          <MilestonesLine content={content} reports={page.reports} />
          {isAdopted && <ReportsView page={page} names={names} />}
          {isAdopted && <EvidenceView page={page} names={names} />}
          <RemarksView open={open} sides={names.sides} mayRemark={may.remark} />
          <HistoryView activity={activity.id} isShown={may.seesFollowUp} names={names} />
        </div>
        <aside className="activity-aside" aria-label={w('activity.decisions')}>
          {may.accept && <TwoKeys decision="accept line" subject={activity.id} seen={activity.fingerprint} />}
          {isAdopted && may.seesFollowUp && (
            <AmendmentsView matrix={matrix.id} activity={activity} names={names} />
          )}
          {may.complete && <TwoKeys decision="complete activity" subject={activity.id} />}
          {may.publish && <TwoKeys decision="publish" subject={activity.id} isQuiet />}
          <EarlierLines page={page} />
        </aside>
      </div>
      <Suspense>
        {opened === 'change' && <ChangeDialog open={open} onClose={close} />}
        {(opened === 'amend' || opened === 'cancel') && (
          <AmendDialog
            matrix={matrix.id}
            activity={activity}
            kind={opened === 'amend' ? 'change' : 'cancellation'}
            onClose={close}
          />
        )}
      </Suspense>
    </article>
  );
}
