import { Link, useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import { acronymOf, formerNames, nameOf } from '../naming/name-of.ts';
import { Action } from '../parts/action.tsx';
import { timeInWords } from '../words/time-in-words.ts';
import { useWords } from '../words/use-words.ts';
import './organization-tree.css';
import { type Branch, linesOf, type TreeLine } from './tree.ts';

interface OrganizationTreeProps {
  readonly label: string;
  readonly roots: readonly Branch[];
  /** All of it is open, since it was narrowed. */
  readonly isNarrowed: boolean;
}

/** Lines that are drawn at first, and with each step more. */
const STEP = 300;
/** Levels that are open at first. */
const OPEN_LEVELS = 1;

/** A family as a tree (WAI-ARIA tree view): arrows walk, open and close it, letters find, Enter opens the organization. */
export function OrganizationTree({ label, roots, isNarrowed }: OrganizationTreeProps) {
  const { w, language } = useWords();
  const navigate = useNavigate();
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const [most, setMost] = useState(STEP);
  const element = useRef<HTMLDivElement>(null);
  const typed = useRef({ words: '', at: 0 });
  const all = linesOf(roots, (id, level) => (isNarrowed || level <= OPEN_LEVELS) !== toggled.has(id));
  const lines = all.slice(0, most);
  const current = Math.max(
    0,
    lines.findIndex(({ branch }) => branch.organization.id === active),
  );

  const toggle = (id: string) => {
    const next = new Set(toggled);
    if (!next.delete(id)) next.add(id);
    setToggled(next);
  };
  const goTo = (at: number) => {
    const line = lines[Math.min(lines.length - 1, Math.max(0, at))];
    if (!line) return;
    const { id } = line.branch.organization;
    setActive(id);
    element.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  };
  const find = (letter: string) => {
    const now = Date.now();
    const words = (now - typed.current.at > 700 ? '' : typed.current.words) + letter.toLowerCase();
    typed.current = { words, at: now };
    const from = words.length === 1 ? current + 1 : current;
    const turned = [...lines.keys()].map((at) => (at + from) % lines.length);
    const found = turned.find((at) =>
      nameOf((lines[at] as TreeLine).branch.organization, language)
        .value.toLowerCase()
        .startsWith(words),
    );
    if (found !== undefined) goTo(found);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[current];
    if (!line || event.ctrlKey || event.metaKey || event.altKey) return;
    const { branch, isOpen, parent } = line;
    const { id } = branch.organization;
    const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
    const [forward, back] = isMirrored ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const steps: Record<string, () => void> = {
      ArrowDown: () => goTo(current + 1),
      ArrowUp: () => goTo(current - 1),
      Home: () => goTo(0),
      End: () => goTo(lines.length - 1),
      Enter: () => void navigate({ to: '/organizations/$id', params: { id } }),
      [forward]: () => {
        if (branch.children.length === 0) return;
        if (isOpen) goTo(current + 1);
        else toggle(id);
      },
      [back]: () => {
        if (isOpen) toggle(id);
        else if (parent !== null) goTo(lines.findIndex((each) => each.branch.organization.id === parent));
      },
    };
    const step = steps[event.key];
    if (step) step();
    else if (/^[\p{L}\p{N}]$/u.test(event.key)) find(event.key);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div ref={element} role="tree" aria-label={label} className="organization-tree" onKeyDown={onKeyDown}>
        {lines.map((line, at) => (
          <TreeItem
            key={line.branch.organization.id}
            line={line}
            isReached={at === current}
            onReach={() => setActive(line.branch.organization.id)}
            onToggle={() => toggle(line.branch.organization.id)}
          />
        ))}
      </div>
      {all.length > most && (
        <Action onPress={() => setMost(most + STEP)}>
          {w('organizations.more', { count: all.length - most })}
        </Action>
      )}
    </>
  );
}

interface TreeItemProps {
  readonly line: TreeLine;
  readonly isReached: boolean;
  readonly onReach: () => void;
  readonly onToggle: () => void;
}

function TreeItem({ line, isReached, onReach, onToggle }: TreeItemProps) {
  const { w, language } = useWords();
  const { organization, children, isWay } = line.branch;
  const { id, kind, closedOn, waiting, disagreeing, members } = organization;
  const name = nameOf(organization, language);
  const acronym = acronymOf(organization, language);
  const former = formerNames(organization, language);
  return (
    <div
      role="treeitem"
      aria-level={line.level}
      aria-posinset={line.place}
      aria-setsize={line.size}
      aria-expanded={children.length > 0 ? line.isOpen : undefined}
      tabIndex={isReached ? 0 : -1}
      data-id={id}
      className={isWay ? 'branch branch-way' : 'branch'}
      style={{ ['--level' as string]: line.level }}
      onFocus={onReach}
    >
      <button
        type="button"
        className="branch-turn"
        tabIndex={-1}
        aria-hidden="true"
        hidden={children.length === 0}
        onClick={onToggle}
      >
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
          <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <span className="branch-words">
        <Link to="/organizations/$id" params={{ id }} tabIndex={-1} className="branch-name">
          <bdi lang={name.lang}>{name.value}</bdi>
        </Link>
        {acronym && acronym.value !== name.value && (
          <bdi className="branch-acronym" lang={acronym.lang}>
            {acronym.value}
          </bdi>
        )}
        {former.map(({ value, until, language: lang }) => (
          <span key={`${value} ${until}`} className="branch-former">
            {w('organizations.former', {
              name: `\u2068${value}\u2069`,
              until: timeInWords(until ?? '', language),
            })}
            {lang !== language && <span className="unseen"> ({lang})</span>}
          </span>
        ))}
      </span>
      <span className="branch-facts">
        {kind !== null && <span>{w(`organization.kind.${kind.replaceAll(' ', '-')}`)}</span>}
        {members.length > 0 && <span>{w('organizations.members', { count: members.length })}</span>}
        {closedOn !== null && (
          <span className="branch-closed">
            {w('organizations.closed', { on: timeInWords(closedOn, language) })}
          </span>
        )}
        {disagreeing > 0 && <span className="branch-disagree">≠ {w('organizations.disagreeing')}</span>}
        {waiting > 0 && (
          <span className="branch-waiting">◌ {w('organizations.waiting', { count: waiting })}</span>
        )}
      </span>
    </div>
  );
}
