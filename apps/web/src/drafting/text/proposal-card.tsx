import { useState } from 'react';
import type { ShownProposal } from '../../api/draft-queries.ts';
import { Action } from '../../parts/action.tsx';
import { isolate } from '../../words/isolate.ts';
import { useWords } from '../../words/use-words.ts';
import { wordsDirection } from '../../words/words-direction.ts';
import { useDraft } from '../drafting-value.ts';
import { entryName } from './entry-name.ts';
import { FactDialog } from './fact-dialog.tsx';
import { factOfProposal } from './fact-of-proposal.ts';
import { GapWords } from './gap-words.tsx';
import './proposal-card.css';

interface ProposalCardProps {
  readonly proposal: ShownProposal;
  /** The keys act upon it. */
  readonly isCurrent: boolean;
  /** Without its reason while a person is elsewhere: as two lines, or one where there are many of its kind. */
  readonly size?: 'whole' | 'brief' | 'line';
}

/** A routine update as the program proposes it: what was read, what would stand there, why; and the decision. */
export function ProposalCard({ proposal, isCurrent, size = 'whole' }: ProposalCardProps) {
  const { w } = useWords();
  const { act, page, entries } = useDraft();
  const [giving, setGiving] = useState(false);
  const { id, rule, state, step, gap, reason } = proposal;
  const entry = entries.get(proposal.entry);
  const place = entry === undefined ? '' : ` · ${isolate(entryName(entry, w))}`;
  const fact = factOfProposal(proposal, entry?.kind ?? null);
  const isShort = size === 'line';
  const isWhole = size === 'whole';
  const isOpen = state === 'open' || state === 'renewed';
  const decide = (kind: 'accept-proposal' | 'reject-proposal') =>
    act({ verb: 'steps', given: { steps: [{ kind, proposal: id }] } });
  if (!isOpen) {
    return (
      <div className="proposal proposal-decided">
        <p>
          <span className={`proposal-state proposal-state-${state}`} aria-hidden="true" />
          {w(`proposal.state.${state}`, { rule: w(`proposal.rule.${rule}`) })}
          {step !== null && page.state !== 'adopted' && (
            <button
              type="button"
              className="proposal-undo screen-only"
              onClick={() => act({ verb: 'steps', given: { steps: [{ kind: 'undo', step }] } })}
            >
              {w('proposal.decideAgain')}
            </button>
          )}
        </p>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would read its legend before every button
    <div
      role="group"
      aria-label={`${w(`proposal.rule.${rule}`)}${place}`}
      className={['proposal', isCurrent && 'proposal-current', isShort && 'proposal-short']
        .filter(Boolean)
        .join(' ')}
    >
      <p className={isShort ? 'unseen' : 'proposal-rule'}>
        <span className="proposal-mark" aria-hidden="true" />
        {w(`proposal.rule.${rule}`)}
        {state === 'renewed' && reason.code !== 'proposal/masthead-revision' && (
          <small> · {w('proposal.renewed')}</small>
        )}
      </p>
      <ProposedWords proposal={proposal} isShort={isShort} />
      {isWhole && <Why proposal={proposal} />}
      {isWhole && <Evidence proposal={proposal} />}
      {page.state !== 'adopted' && (
        <div className="proposal-steps screen-only">
          <Action
            look={isCurrent ? 'main' : 'plain'}
            {...(isCurrent && { 'aria-keyshortcuts': 'a' })}
            onPress={() => decide('accept-proposal')}
          >
            {gap && !isShort ? w('proposal.acceptGap') : w('proposal.accept')}
          </Action>
          <Action {...(isCurrent && { 'aria-keyshortcuts': 'x' })} onPress={() => decide('reject-proposal')}>
            {w('proposal.reject')}
          </Action>
          {gap && fact !== null && isWhole && (
            <Action onPress={() => setGiving(true)}>{w('proposal.giveFact')}</Action>
          )}
        </div>
      )}
      {giving && fact !== null && (
        <FactDialog kind={fact} proposal={proposal} onClose={() => setGiving(false)} />
      )}
    </div>
  );
}

/** What was read there and what would stand there. */
function ProposedWords({
  proposal,
  isShort,
}: {
  readonly proposal: ShownProposal;
  readonly isShort: boolean;
}) {
  const { w } = useWords();
  const { page, direction } = useDraft();
  const { words, replacement, drops } = proposal;
  return (
    <dl className="proposal-words">
      {words !== '' && !isShort && (
        <div>
          <dt>{w('proposal.readAs')}</dt>
          <dd lang={page.language} dir={direction}>
            <bdi dir={wordsDirection(words, direction)}>{words}</bdi>
          </dd>
        </div>
      )}
      <div>
        <dt className={isShort ? 'unseen' : undefined}>{w('proposal.proposed')}</dt>
        <dd {...(!drops && replacement !== '' && { lang: page.language, dir: direction })}>
          {drops || replacement === '' ? (
            w('proposal.takenAway')
          ) : (
            <b dir={wordsDirection(replacement, direction)}>
              <GapWords words={replacement} />
            </b>
          )}
        </dd>
      </div>
    </dl>
  );
}

function Why({ proposal }: { readonly proposal: ShownProposal }) {
  const { w } = useWords();
  const { reason } = proposal;
  const values = Object.fromEntries(
    Object.entries(reason.values).map(([name, value]) => [
      name,
      name === 'what' || typeof value === 'number' ? value : isolate(value),
    ]),
  );
  return <p className="proposal-why">{w(`why.${reason.code.slice('proposal/'.length)}`, values)}</p>;
}

/** What earlier resolutions of the lineage did at this place. */
function Evidence({ proposal }: { readonly proposal: ShownProposal }) {
  const { w } = useWords();
  const { page, direction } = useDraft();
  if (proposal.evidence.length === 0) return null;
  return (
    <details className="proposal-evidence">
      <summary>{w('proposal.evidence', { n: proposal.evidence.length })}</summary>
      <ul>
        {proposal.evidence.map(({ from, to, old, new: fresh }) => (
          <li key={`${from} ${to} ${old}`}>
            <p className="proposal-evidence-step">
              <bdi>{from}</bdi> <span className="proposal-arrow" aria-hidden="true" />
              <span className="unseen">{w('compare.became')}</span> <bdi>{to}</bdi>
            </p>
            <p className="redline" lang={page.language} dir={direction}>
              {old !== '' && (
                <del>
                  <span className="unseen">{w('redline.deleted')} </span>
                  {old}
                </del>
              )}{' '}
              {fresh !== '' && (
                <ins>
                  <span className="unseen">{w('redline.inserted')} </span>
                  {fresh}
                </ins>
              )}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
