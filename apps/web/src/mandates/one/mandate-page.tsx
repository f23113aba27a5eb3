import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { MandateDecisionGiven } from '../../api/mandate-changes.ts';
import { mandateQuery, type MandatePage as Page } from '../../api/mandate-queries.ts';
import { memberInWords } from '../../lineage/member-in-words.ts';
import { Action } from '../../parts/action.tsx';
import { Failing } from '../../parts/failing.tsx';
import { useKeys } from '../../parts/keys.ts';
import { PageHeading } from '../../parts/page-heading.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { DecidingNotice } from '../deciding-notice.tsx';
import { FactsList } from '../facts/facts-list.tsx';
import { FateView } from '../facts/fate-view.tsx';
import { marksOfMandate, verbInText } from '../facts/marks-of-mandate.ts';
import { StrengthView } from '../facts/strength-view.tsx';
import { MarkedPassage } from '../marked-passage.tsx';
import { MarksKey } from '../marks-key.tsx';
import { CorrectDialog } from '../review/form-dialogs.tsx';
import { StandingMark } from '../standing-mark.tsx';
import { useDeciding } from '../use-deciding.ts';
import { DecisionsView } from './decisions-view.tsx';
import { LifeSteps } from './life-steps.tsx';
import { LifeView } from './life-view.tsx';
import './mandate-page.css';

/** One mandate: its words, what was read in them, what was decided, and its life through the lineage. */
export function MandatePage() {
  const { id } = useParams({ from: '/mandates/$id' });
  const { data, error, refetch } = useQuery(mandateQuery(id));
  if (data === undefined) {
    if (error === null) return <Waiting />;
    return <Failing isWhole error={error} onRetry={() => void refetch()} />;
  }
  return <MandateView key={id} page={data} />;
}

function MandateView({ page }: { readonly page: Page }) {
  const { w } = useWords();
  const { mandate, life } = page;
  const { instrument, carriedBy, standing, words, lineage } = mandate;
  const symbol = memberInWords(instrument, w);
  return (
    <article className="mandate-page">
      <header className="mandate-page-head">
        <PageHeading
          title={w('mandate.title', { address: isolate(carriedBy), symbol: isolate(symbol) })}
          className="mandate-page-title"
        >
          <bdi>{`${symbol} ${carriedBy}`}</bdi> <StrengthView mandate={mandate} />
        </PageHeading>
        <StandingMark standing={standing} />
        <FateView mandate={mandate} />
      </header>
      <div className="mandate-columns">
        <section aria-label={w('mandate.words')}>
          <p className="mandate-page-words">
            <MarkedPassage text={words} language={instrument.language} marks={marksOfMandate(mandate)} />
          </p>
          <MarksKey />
          <p className="mandate-ways screen-only">
            <Link
              to="/resolutions/$id"
              params={{ id: instrument.instrument }}
              hash={carriedBy.replace(/[()]/g, ' ').trim().replace(/\s+/g, '-')}
            >
              {w('mandate.inText')}
            </Link>
            <Link
              to="/review/$instrument"
              params={{ instrument: instrument.instrument }}
              search={{ at: mandate.id }}
            >
              {w('mandate.inReview')}
            </Link>
            {lineage !== null && (
              <Link to="/lineages/$id" params={{ id: lineage }}>
                {w('mandate.inLineage')}
              </Link>
            )}
          </p>
        </section>
        <section aria-label={w('mandate.facts')}>
          <FactsList mandate={mandate} />
          {mandate.readOtherwise && <p className="mandate-otherwise">{w('mandate.readOtherwise')}</p>}
          <MandateActs page={page} />
        </section>
      </div>
      {page.proposal !== null && standing === 'corrected' && (
        <section className="mandate-proposal">
          <h2>{w('mandate.proposal')}</h2>
          <FactsList mandate={{ ...mandate, ...page.proposal }} />
        </section>
      )}
      {life.length > 1 && (
        <>
          <LifeSteps life={life} />
          <LifeView life={life} here={mandate.id} />
        </>
      )}
      <DecisionsView page={page} />
    </article>
  );
}

/** What a person can say to it. */
function MandateActs({ page }: { readonly page: Page }) {
  const { w } = useWords();
  const { mandate } = page;
  const deciding = useDeciding();
  const [correcting, setCorrecting] = useState(false);
  /** The mandate right after it was decided about here. */
  const [decided, setDecided] = useState<Page | null>(null);
  const { id, version, standing } = mandate;
  const isOpen = standing === 'proposed';
  const canUndo = decided !== null && decided.mandate.version === version;
  const decide = async (given: MandateDecisionGiven): Promise<boolean> => {
    const kept = await deciding.decide(id, version, given);
    if (kept !== null) setDecided(kept);
    return kept !== null;
  };
  const confirm = () => void decide({ kind: isOpen ? 'confirmed' : 'reopened' });
  const reject = () => void decide({ kind: 'rejected' });
  const undo = async () => {
    if (decided !== null && (await deciding.undo(decided)) !== null) setDecided(null);
  };
  const correct = () => {
    deciding.forget();
    setCorrecting(true);
  };
  useKeys({
    ...(isOpen && { c: confirm }),
    ...(canUndo && { u: () => void undo() }),
    ...(standing !== 'rejected' && { r: reject }),
    e: correct,
  });
  return (
    <div className="mandate-acts screen-only">
      <Action
        look={isOpen ? 'main' : 'plain'}
        isDisabled={deciding.busy}
        {...(isOpen && { 'aria-keyshortcuts': 'c' })}
        onPress={confirm}
        aria-label={`${isOpen ? w('mandate.confirm') : w('mandate.reopen')}: ${verbInText(mandate)}`}
      >
        {isOpen ? w('mandate.confirm') : w('mandate.reopen')}
      </Action>
      <Action isDisabled={deciding.busy} aria-keyshortcuts="e" onPress={correct}>
        {w('mandate.correct')}
      </Action>
      <Action isDisabled={deciding.busy || standing === 'rejected'} aria-keyshortcuts="r" onPress={reject}>
        {w('mandate.reject')}
      </Action>
      <p role="status" className={canUndo ? 'mandate-undo' : 'unseen'}>
        {canUndo && w(`mandate.decided.${decided.decisions.at(-1)?.kind ?? 'confirmed'}`)}
      </p>
      {canUndo && (
        <Action
          look="bare"
          icon="undo"
          isDisabled={deciding.busy}
          aria-keyshortcuts="u"
          onPress={() => void undo()}
        >
          {w('mandate.undo')}
        </Action>
      )}
      {!correcting && <DecidingNotice {...deciding} />}
      {correcting && (
        <CorrectDialog
          mandate={mandate}
          deciding={deciding}
          onKeep={async (fields, note) => {
            if (await decide({ kind: 'corrected', fields, note })) setCorrecting(false);
          }}
          onClose={() => setCorrecting(false)}
        />
      )}
    </div>
  );
}
