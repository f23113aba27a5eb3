import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { whoQuery } from '../api/who-queries.ts';
import { Action } from '../parts/action.tsx';
import '../parts/dialog.css';
import { letSingleKeysAct, singleKeysAct } from '../parts/keys.ts';
import { useWords } from '../words/use-words.ts';
import './keys-dialog.css';
import { placeGroups, placesFor } from './place-groups.ts';

const everywhere = [
  ['/', 'keys.search'],
  ['Ctrl K', 'keys.palette'],
  ['?', 'keys.keys'],
] as const;

const inReading = [
  ['j', 'keys.next'],
  ['k', 'keys.before'],
  ['n', 'keys.nextIssue'],
  ['p', 'keys.issueBefore'],
  ['s', 'keys.source'],
  ['c', 'keys.copy'],
  ['h', 'keys.history'],
] as const;

const inLineage = [
  ['← →', 'keys.along'],
  ['↑ ↓', 'keys.across'],
  ['t', 'keys.table'],
  ['w', 'keys.whole'],
  ['m', 'keys.members'],
  ['r', 'keys.foldRoutine'],
] as const;

const inComparison = [
  ['n', 'keys.nextChange'],
  ['p', 'keys.changeBefore'],
  ['j', 'keys.nextChanged'],
  ['k', 'keys.changedBefore'],
  ['v', 'keys.side'],
  ['r', 'keys.routine'],
  ['a', 'keys.all'],
] as const;

const inDraft = [
  ['j', 'keys.next'],
  ['k', 'keys.before'],
  ['n', 'keys.nextProposal'],
  ['p', 'keys.proposalBefore'],
  ['a', 'keys.accept'],
  ['x', 'keys.reject'],
  ['b', 'keys.bracket'],
  ['e', 'keys.edit'],
  ['u', 'keys.undo'],
  ['r', 'keys.clean'],
] as const;

const inReview = [
  ['j', 'keys.next'],
  ['k', 'keys.before'],
  ['n', 'keys.nextOpen'],
  ['c', 'keys.confirm'],
  ['e', 'keys.correct'],
  ['r', 'keys.reject'],
  ['m', 'keys.merge'],
  ['a', 'keys.addMandate'],
  ['u', 'keys.undo'],
] as const;

const inReports = [
  ['j', 'keys.nextReport'],
  ['k', 'keys.reportBefore'],
  ['o', 'keys.openReport'],
] as const;

const inOrigins = [
  ['← →', 'keys.runs'],
  ['l', 'keys.lines'],
] as const;

/** The keys of each place, and the addresses of the place. */
const places = [
  { name: 'reading', keys: inReading, at: /^\/resolutions\/./ },
  { name: 'compare', keys: inComparison, at: /^\/compare/ },
  { name: 'origins', keys: inOrigins, at: /^\/lineages\/[^/]+\/origins/ },
  { name: 'lineage', keys: inLineage, at: /^\/lineages\/[^/]+$/ },
  { name: 'draft', keys: inDraft, at: /^\/drafts\/./ },
  { name: 'review', keys: inReview, at: /^\/(review|mandates)\/./ },
  { name: 'reports', keys: inReports, at: /^\/(rounds|reports)\/./ },
] as const;

/** The keys that act, those of the place where one is first, and the way to turn single letters off. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const [act, setAct] = useState(singleKeysAct);
  const { pathname } = useLocation();
  const { data: who } = useQuery(whoQuery());
  const ways = placesFor(
    placeGroups.flatMap(({ places: all }) => all),
    who?.may,
  );
  const here = places.filter(({ at }) => at.test(pathname));
  const elsewhere = places.filter(({ at }) => !at.test(pathname));
  return (
    <ModalOverlay className="dialog-veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog">
        <Dialog>
          <Heading slot="title">{w('keys.title')}</Heading>
          <KeyList keys={everywhere} label={w('keys.everywhere')} />
          {here.map(({ keys, name }) => (
            <KeyList key={name} keys={keys} label={w(`keys.${name}`)} />
          ))}
          <KeyList
            keys={ways.flatMap(({ key, words }) =>
              key === undefined ? [] : ([[`g ${key}`, words]] as const),
            )}
            label={w('frame.places')}
          />
          {elsewhere.map(({ keys, name }) => (
            <KeyList key={name} keys={keys} label={w(`keys.${name}`)} />
          ))}
          <label className="keys-single">
            <input
              type="checkbox"
              checked={act}
              onChange={(event) => {
                letSingleKeysAct(event.target.checked);
                setAct(event.target.checked);
              }}
            />
            {w('keys.single')}
          </label>
          <div className="dialog-steps">
            <Action onPress={onClose}>{w('frame.close')}</Action>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface KeyListProps {
  readonly keys: readonly (readonly [string, string])[];
  readonly label: string;
}

function KeyList({ keys, label }: KeyListProps) {
  const { w } = useWords();
  return (
    <section className="keys">
      <h3>{label}</h3>
      <dl>
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt dir="ltr">
              {key.split(' ').map((part) => (
                <kbd key={part}>{part}</kbd>
              ))}
            </dt>
            <dd>{w(words)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
