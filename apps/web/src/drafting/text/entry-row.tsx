import { memo } from 'react';
import type { ShownEntry, ShownNote, ShownProposal } from '../../api/draft-queries.ts';
import { RedlineView } from '../../parts/redline-view.tsx';
import { textDirection } from '../../words/text-direction.ts';
import { useWords } from '../../words/use-words.ts';
import type { Look } from '../draft-search.ts';
import { entryAnchor } from './entry-anchor.ts';
import { EntryFate } from './entry-fate.tsx';
import { EntryFormOf } from './entry-forms.tsx';
import { useEntryName } from './entry-name.ts';
import './entry-row.css';
import { EntryTools } from './entry-tools.tsx';
import { ProposalCard } from './proposal-card.tsx';
import { shownWords } from './shown-words.ts';
import type { FormKind, FormSteps } from './use-forms.ts';

interface EntryRowProps {
  readonly entry: ShownEntry;
  readonly look: Look;
  readonly language: string;
  readonly notes: ReadonlyMap<string, ShownNote>;
  /** What the program proposes here, and what became of it. */
  readonly proposals: readonly ShownProposal[];
  readonly isHere: boolean;
  /** The proposal that the keys act upon. */
  readonly current: string | null;
  readonly form: FormKind | null;
  readonly forms: FormSteps;
  readonly onHere: (entry: string) => void;
}

/** A paragraph of the draft: its words, what became of it, what is proposed for it, and what can be done with it. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { entry, look, language, notes, proposals, isHere, current, form, forms, onHere } = props;
  const { w, language: ofScreen } = useWords();
  const name = useEntryName()(entry);
  const open = proposals.filter(({ state }) => state === 'open' || state === 'renewed');
  const matter = shownWords(entry, look, open, notes);
  if (matter === null && form === null) return null;
  // A line that only a proposal changed says so once.
  const isTold =
    proposals.some(({ state }) => state === 'accepted') &&
    !entry.moved &&
    entry.reasons.every(({ reason }) => reason === null);
  const marked = open.filter(({ range }) => range.start < range.end);
  const classes = ['entry-row', `entry-${entry.fate}`, `entry-role-${entry.role}`, isHere && 'entry-here'];
  const number = entry.fate === 'dropped' || look === 'base' ? entry.number : entry.printed;
  const address = entry.role === 'preambular' || entry.role === 'operative' ? name : null;
  const label = number === null ? address : language === 'ar' ? `${number} -` : `${number}.`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go from row to row; its number is a button
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div
      id={entryAnchor(entry.id)}
      className={classes.filter(Boolean).join(' ')}
      dir={textDirection(language)}
      tabIndex={-1}
      onClick={() => !isHere && onHere(entry.id)}
    >
      <button
        type="button"
        className={number === null ? 'entry-number entry-address' : 'entry-number'}
        aria-expanded={isHere}
        aria-label={`${number === null ? '' : label} ${w('draft.entry', { name })}`.trim()}
        onClick={() => onHere(entry.id)}
      >
        <bdi dir={textDirection(language)}>{label}</bdi>
      </button>
      <div className="entry-text">
        {matter !== null && isSeen(form, look, entry) && (
          <RedlineView
            {...matter}
            language={language}
            current={current === null ? null : marked.findIndex(({ id }) => id === current)}
          />
        )}
        {form !== null && (
          <div dir={textDirection(ofScreen)}>
            <EntryFormOf key={form} kind={form} entry={entry} onClose={() => forms.close(entry.id)} />
          </div>
        )}
        {isHere && form === null && (
          <div dir={textDirection(ofScreen)}>
            <EntryTools entry={entry} onOpen={(kind) => forms.open(entry.id, kind)} />
          </div>
        )}
      </div>
      <div className="entry-aside" dir={textDirection(ofScreen)}>
        {(isHere || !isTold) && (
          <EntryFate
            entry={entry}
            isRecast={entry.base !== null && entry.base.role !== entry.role}
            isOpen={isHere}
          />
        )}
        {proposals.map((proposal) => (
          <ProposalCard
            key={proposal.id}
            proposal={proposal}
            isCurrent={proposal.id === current}
            size={isHere ? 'whole' : entry.role === 'front' || entry.role === 'closing' ? 'line' : 'brief'}
          />
        ))}
      </div>
    </div>
  );
});

/** A form that shows the words of the paragraph stands in their place, unless they are shown with what changed in them. */
function isSeen(form: FormKind | null, look: Look, { fate }: ShownEntry): boolean {
  return (form !== 'edit' && form !== 'bracket') || look !== 'redline' || fate === 'edited';
}
