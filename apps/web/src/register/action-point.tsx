import type { ListedEntry } from '../api/register-queries.ts';
import { useOrganizations } from '../naming/use-organizations.ts';
import { Action } from '../parts/action.tsx';
import { isolate } from '../words/isolate.ts';
import { timeInWords } from '../words/time-in-words.ts';
import { useWords } from '../words/use-words.ts';
import { EntryFlags } from './entry-flags.tsx';
import { partiesOf } from './entry-words.ts';
import { LateFlag } from './late-flag.tsx';
import { StateMark } from './state-mark.tsx';
import { firstOf } from './value-of.ts';

interface ActionPointProps {
  readonly item: ListedEntry;
  readonly onTell: () => void;
}

/** One action point: what, by whom, by when, how far. */
export function ActionPoint({ item, onTell }: ActionPointProps) {
  const { w, language } = useWords();
  const [state, due] = [firstOf(item, 'state'), firstOf(item, 'due')];
  const { called } = useOrganizations();
  const owners = partiesOf(item, 'owner', called).map(isolate);
  return (
    <li className="action-point">
      <p dir="auto" className="action-what">
        {item.label}
      </p>
      <p className="entry-facts">
        {state && <StateMark state={state} />}
        <span>{owners.length > 0 ? owners.join(', ') : w('actions.owner.none')}</span>
        <span>{due ? w('actions.due', { date: timeInWords(due, language) }) : w('actions.due.none')}</span>
        <EntryFlags entry={item} />
        <LateFlag entry={item} />
      </p>
      <span className="screen-only">
        <Action onPress={onTell} aria-label={w('actions.tell.of', { name: item.label })}>
          {w('actions.tell')}
        </Action>
      </span>
    </li>
  );
}
