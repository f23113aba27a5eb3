import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useKeys } from '../../parts/keys.ts';
import { useWords } from '../../words/use-words.ts';
import { byEntry } from '../by-entry.ts';
import type { DraftViewProps, Look } from '../draft-search.ts';
import { useDraft } from '../drafting-value.ts';
import { DraftIssues } from './draft-issues.tsx';
import { entryAnchor } from './entry-anchor.ts';
import { EntryRow } from './entry-row.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import { NotesList } from './notes-list.tsx';
import { ProposalDesk } from './proposal-desk.tsx';
import { sectionsOfEntries } from './sections-of-entries.ts';
import { StrandedWords } from './stranded-words.tsx';
import { TextBar } from './text-bar.tsx';
import { useForms } from './use-forms.ts';

const none: readonly never[] = [];

/** The text of the next draft, over the issued text, with what the program proposes beside its paragraphs. */
export function TextView({ search, onShow }: DraftViewProps) {
  const { w } = useWords();
  const { page, notes, act } = useDraft();
  const look = search.look ?? 'redline';
  const forms = useForms(page.id);
  const [here, go] = useHere();
  const sections = useMemo(() => sectionsOfEntries(page.entries), [page.entries]);
  const proposals = useMemo(() => byEntry(page.proposals), [page.proposals]);
  const open = useMemo(
    () => page.proposals.filter(({ state }) => state === 'open' || state === 'renewed'),
    [page.proposals],
  );
  // Where people go with the keys: entries that this look shows, then notes.
  const shown = useMemo(() => {
    const entries = page.entries.filter(({ base, fate }) =>
      look === 'base' ? base !== null : look === 'clean' ? fate !== 'dropped' : true,
    );
    return [...entries, ...page.notes.filter(({ printed }) => printed !== null)];
  }, [page, look]);
  const place = shown.findIndex(({ id }) => entryAnchor(id) === here);
  const entryHere = shown[place];
  const current = open.find(({ entry }) => entry === entryHere?.id) ?? null;

  const step = (by: 1 | -1) => {
    const next = neighbour([...page.entries, ...page.notes], shown, here, by);
    if (next !== undefined) go(next.id);
  };
  const order = useMemo(() => new Map(shown.map(({ id }, i) => [id, i])), [shown]);
  const stepProposal = (by: 1 | -1) => {
    const places = [...new Set(open.flatMap(({ entry }) => order.get(entry) ?? []))].sort((a, b) => a - b);
    const next = by === 1 ? places.find((each) => each > place) : places.findLast((each) => each < place);
    const to = shown[next ?? (by === 1 ? places[0] : places.at(-1)) ?? -1];
    if (to !== undefined) go(to.id);
  };
  const decide = (kind: 'accept-proposal' | 'reject-proposal') => {
    if (current === null) return;
    act({ verb: 'steps', given: { steps: [{ kind, proposal: current.id }] } });
    // What is decided lets go of the keys: on to the next proposal.
    if (open.filter(({ entry }) => entry === current.entry).length === 1) stepProposal(1);
  };
  const undo = () => page.undo !== null && act({ verb: 'steps', given: { steps: [{ kind: 'undo' }] } });
  const toggle = (to: Look) => onShow({ ...search, look: look === to || to === 'redline' ? undefined : to });
  const isOpen = page.state !== 'adopted';
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    n: () => stepProposal(1),
    p: () => stepProposal(-1),
    r: () => toggle('clean'),
    ...(isOpen && {
      e: () => {
        const entry = page.entries.find(({ id }) => id === entryHere?.id);
        if (entry !== undefined) forms.steps.open(entry.id, entry.fate === 'dropped' ? 'restore' : 'edit');
      },
      b: () => {
        const entry = page.entries.find(({ id }) => id === entryHere?.id);
        if (entry !== undefined && entry.fate !== 'dropped') forms.steps.open(entry.id, 'bracket');
      },
      a: () => decide('accept-proposal'),
      x: () => decide('reject-proposal'),
      u: undo,
    }),
  });

  return (
    <div className={`draft-text draft-look-${look}`}>
      <LeaveGuard draft={page.id} />
      <StrandedWords />
      <DraftIssues issues={page.issues} />
      {isOpen && <ProposalDesk open={open} onGo={go} />}
      <TextBar look={look} open={open} onLook={toggle} onStep={stepProposal} />
      {sections.map(({ name, entries }) => (
        <section key={`${name} ${entries[0]?.id}`} aria-label={w(`draft.section.${name}`)}>
          <h2 className="section-name">{w(`draft.section.${name}`)}</h2>
          {entries.map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              look={look}
              language={page.language}
              notes={notes}
              proposals={proposals.get(entry.id) ?? none}
              isHere={entryHere?.id === entry.id}
              current={current?.entry === entry.id ? current.id : null}
              form={forms.at(entry.id)}
              forms={forms.steps}
              onHere={go}
            />
          ))}
        </section>
      ))}
      <NotesList
        look={look}
        proposals={proposals}
        here={entryHere?.id ?? null}
        current={current?.id ?? null}
        onHere={go}
      />
    </div>
  );
}

/** What is shown next to a place, which may be one that is not shown itself; without a place the first or the last. */
function neighbour<T extends { readonly id: string }>(
  all: readonly T[],
  shown: readonly T[],
  here: string | null,
  by: 1 | -1,
): T | undefined {
  const isShown = new Set(shown);
  const at = all.findIndex(({ id }) => entryAnchor(id) === here);
  if (at < 0) return by === 1 ? shown[0] : shown.at(-1);
  return by === 1
    ? all.slice(at + 1).find((each) => isShown.has(each))
    : all.slice(0, at).findLast((each) => isShown.has(each));
}

/** The entry that the address names, and the way to another one. */
function useHere(): [here: string | null, go: (entry: string) => void] {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const here = hash === '' ? null : hash;
  const byHand = useRef(false);
  const go = useCallback(
    (entry: string) => {
      byHand.current = true;
      void navigate({ to: '.', search: true, hash: entryAnchor(entry), replace: true, resetScroll: false });
    },
    [navigate],
  );
  useEffect(() => {
    if (here === null) return;
    const element = document.getElementById(here);
    if (element === null) return;
    // A click on a button or words within keeps the focus where it is.
    if (!element.contains(document.activeElement)) element.focus({ preventScroll: true });
    const { top, bottom } = element.getBoundingClientRect();
    if (top < 140 || bottom > window.innerHeight - 24)
      element.scrollIntoView({
        block: !byHand.current || bottom - top > window.innerHeight / 2 ? 'start' : 'center',
      });
  }, [here]);
  return [here, go];
}
