import type { ProposalRule } from '@biennium/core';
import { useState } from 'react';
import type { ShownProposal } from '../../api/draft-queries.ts';
import { Action } from '../../parts/action.tsx';
import { authorInWords } from '../../read/author-in-words.ts';
import { useWords } from '../../words/use-words.ts';
import { byEntry } from '../by-entry.ts';
import { useDraft } from '../drafting-value.ts';
import { entryName } from './entry-name.ts';
import { FactDialog } from './fact-dialog.tsx';
import { factOfProposal } from './fact-of-proposal.ts';
import { GapWords } from './gap-words.tsx';
import './proposal-desk.css';

interface ProposalDeskProps {
  readonly open: readonly ShownProposal[];
  readonly onGo: (entry: string) => void;
}

const rules: readonly ProposalRule[] = [
  'recalled-chain',
  'cited-resolution',
  'session-number',
  'meeting',
  'report-symbol',
  'masthead',
];

/** All that the program proposes, kind by kind, and all that is not known yet. */
export function ProposalDesk({ open, onGo }: ProposalDeskProps) {
  const { w } = useWords();
  const { page } = useDraft();
  const kinds = rules.flatMap((rule) => {
    const proposals = open.filter((proposal) => proposal.rule === rule);
    return proposals.length === 0 ? [] : [{ rule, proposals }];
  });
  const unknown = useUnknown();
  const given = page.facts.filter(({ holds, words }) => holds && words !== null);
  const isKnown = unknown.length === 0 && page.gaps.length === 0 && given.length === 0;
  if (kinds.length === 0 && isKnown && page.open.length === 0) return null;
  return (
    <div className="desk screen-only">
      {kinds.length > 0 && (
        <section aria-labelledby="desk-kinds">
          <h2 id="desk-kinds">{w('desk.proposals')}</h2>
          <p className="desk-words">{w('desk.proposals.words')}</p>
          <ul>
            {kinds.map(({ rule, proposals }) => (
              <Kind key={rule} rule={rule} proposals={proposals} onGo={onGo} />
            ))}
          </ul>
        </section>
      )}
      {!isKnown && (
        <section aria-labelledby="desk-gaps">
          <h2 id="desk-gaps">{w('desk.gaps')}</h2>
          <p className="desk-words">{w('desk.gaps.words')}</p>
          <ul>
            {unknown.map((fact) => (
              <Unknown key={fact.kind} {...fact} />
            ))}
            <GivenFacts />
            <Gaps onGo={onGo} />
          </ul>
        </section>
      )}
      {page.open.length > 0 && (
        <section aria-labelledby="desk-open">
          <h2 id="desk-open">{w('desk.open')}</h2>
          <p className="desk-words">{w('desk.open.words')}</p>
          <ul>
            <OpenPlaces onGo={onGo} />
          </ul>
        </section>
      )}
    </div>
  );
}

interface KindProps {
  readonly rule: ProposalRule;
  readonly proposals: readonly ShownProposal[];
  readonly onGo: (entry: string) => void;
}

/** The proposals of one kind, to be decided together. */
function Kind({ rule, proposals, onGo }: KindProps) {
  const { w } = useWords();
  const { act } = useDraft();
  const decide = (kind: 'accept-proposal' | 'reject-proposal') =>
    act({ verb: 'steps', given: { steps: proposals.map(({ id }) => ({ kind, proposal: id })) } });
  const name = w(`proposal.rule.${rule}`);
  return (
    <li className="desk-line">
      <button type="button" className="desk-name" onClick={() => onGo(proposals[0]?.entry ?? '')}>
        {name}
      </button>
      <span className="desk-count">{w('desk.count', { n: proposals.length })}</span>
      <span className="desk-steps">
        <Action aria-label={w('desk.acceptAll', { rule: name })} onPress={() => decide('accept-proposal')}>
          {w('proposal.accept')}
        </Action>
        <Action aria-label={w('desk.rejectAll', { rule: name })} onPress={() => decide('reject-proposal')}>
          {w('proposal.reject')}
        </Action>
      </span>
    </li>
  );
}

interface UnknownFact {
  readonly kind: NonNullable<ReturnType<typeof factOfProposal>>;
  readonly proposal: ShownProposal;
}

/** The facts that proposals wait for, accepted with their gap or open, one of each kind. */
function useUnknown(): readonly UnknownFact[] {
  const { page, entries } = useDraft();
  const found = new Map<string, UnknownFact>();
  for (const proposal of page.proposals) {
    const isGap = proposal.gap && proposal.state !== 'rejected' && proposal.state !== 'gone';
    const kind = isGap ? factOfProposal(proposal, entries.get(proposal.entry)?.kind ?? null) : null;
    if (kind !== null && !found.has(kind)) found.set(kind, { kind, proposal });
  }
  return [...found.values()];
}

function Unknown({ kind, proposal }: UnknownFact) {
  const { w } = useWords();
  const [giving, setGiving] = useState(false);
  return (
    <li className="desk-line">
      <span className="desk-name">{w(`fact-kind.${kind}`)}</span>
      <span className="desk-count">
        <GapWords words="[…]" />
      </span>
      <span className="desk-steps">
        <Action
          aria-label={w('desk.giveFact', { fact: w(`fact-kind.${kind}`) })}
          onPress={() => setGiving(true)}
        >
          {w('proposal.giveFact')}
        </Action>
      </span>
      {giving && <FactDialog kind={kind} proposal={proposal} onClose={() => setGiving(false)} />}
    </li>
  );
}

/** Facts that persons gave, with their source. */
function GivenFacts() {
  const words = useWords();
  const { w, date } = words;
  const { page, direction, act } = useDraft();
  const given = page.facts.filter(({ holds, words: value }) => holds && value !== null);
  return given.map((fact) => (
    <li key={fact.id} className="desk-line desk-fact">
      <span className="desk-name">{w(`fact-kind.${fact.kind}`)}</span>
      <span className="desk-given">
        <bdi lang={page.language} dir={direction}>
          {fact.words}
        </bdi>
        <small>
          {w('fact.from')} <bdi>{fact.source}</bdi> ·{' '}
          {w('draft.by', { author: authorInWords(fact.author, words), date: date(fact.at) })}
        </small>
      </span>
      <span className="desk-steps">
        <Action
          aria-label={w('desk.takeBack', { fact: w(`fact-kind.${fact.kind}`) })}
          onPress={() => act({ verb: 'facts', given: { kind: fact.kind, words: null, source: fact.source } })}
        >
          {w('fact.takeBack')}
        </Action>
      </span>
    </li>
  ));
}

/** The gaps that stand in the draft itself. */
function Gaps({ onGo }: PlacesProps) {
  const { w } = useWords();
  const { page } = useDraft();
  return <Places words={w('desk.inText', { n: page.gaps.length })} places={page.gaps} onGo={onGo} />;
}

/** What stands in brackets and is not agreed. */
function OpenPlaces({ onGo }: PlacesProps) {
  const { w } = useWords();
  const { page } = useDraft();
  return <Places words={w('desk.inBrackets', { n: page.open.length })} places={page.open} onGo={onGo} />;
}

interface PlacesProps {
  readonly onGo: (entry: string) => void;
}

interface PlacesLineProps extends PlacesProps {
  readonly words: string;
  readonly places: readonly { readonly entry: string }[];
}

/** Places of the draft, by the entry or note that they are in. */
function Places({ words, places, onGo }: PlacesLineProps) {
  const { w } = useWords();
  const { entries, notes } = useDraft();
  const owners = [...byEntry(places)];
  if (owners.length === 0) return null;
  return (
    <li className="desk-line">
      <span className="desk-name">{words}</span>
      <span className="desk-places">
        {owners.map(([id, within]) => {
          const entry = entries.get(id);
          const name = entry
            ? entryName(entry, w)
            : w('place.note', { marker: notes.get(id)?.printed ?? '' });
          return (
            <button key={id} type="button" className="desk-place" onClick={() => onGo(id)}>
              <bdi>{name}</bdi>
              {within.length > 1 && <span className="unseen"> {within.length}</span>}
            </button>
          );
        })}
      </span>
    </li>
  );
}
