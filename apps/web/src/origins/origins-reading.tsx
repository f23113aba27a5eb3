import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { OriginsPage } from '../api/comparison-queries.ts';
import { lineageQuery } from '../api/lineage-queries.ts';
import { memberInWords } from '../lineage/member-in-words.ts';
import { yearOf } from '../lineage/years.ts';
import { useKeys } from '../parts/keys.ts';
import { isolate } from '../words/isolate.ts';
import { useWords } from '../words/use-words.ts';
import { MemberChoice } from './member-choice.tsx';
import { OriginCard } from './origin-card.tsx';
import { OriginGaps } from './origin-gaps.tsx';
import { OriginLegend } from './origin-legend.tsx';
import { looksOfMembers } from './origin-look.ts';
import { OriginTip } from './origin-tip.tsx';
import { OriginsHead } from './origins-head.tsx';
import './origins-reading.css';
import { membersOfSearch, type OriginsSearch } from './origins-search.ts';
import { OriginsText } from './origins-text.tsx';
import { anchorOfRun, runOfAnchor } from './run-anchor.ts';
import type { RunPlace } from './run-steps.ts';

interface OriginsReadingProps {
  readonly page: OriginsPage;
  readonly search: OriginsSearch;
  readonly onShow: (search: OriginsSearch, hash?: string) => void;
}

/** A text in the tints of its origins, with the legend that narrows it and the card of the words that were chosen. */
export function OriginsReading({ page, search, onShow }: OriginsReadingProps) {
  const { w } = useWords();
  const { paragraphs, instruments, at } = page;
  const hash = useLocation({ select: (location) => decodeURIComponent(location.hash) });
  const { data: lineage } = useQuery(lineageQuery(page.lineage.id));
  const members = useMemo(() => instruments.slice(0, at + 1), [instruments, at]);
  const looks = useMemo(() => looksOfMembers(members.length), [members]);
  const only = useMemo(() => membersOfSearch(search.only), [search.only]);
  const chosen = useMemo(() => runOfAnchor(paragraphs, hash), [paragraphs, hash]);
  const [reached, setReached] = useState<RunPlace>(chosen ?? { paragraph: 0, run: 0 });
  const [pointed, setPointed] = useState<{ place: RunPlace; element: HTMLElement } | null>(null);
  const areLinesShown = search.lines === 'shown';
  const narrow = (next: OriginsSearch) => onShow(next, hash);
  const toggleLines = () => {
    const { lines, ...rest } = search;
    narrow(areLinesShown ? rest : { ...rest, lines: 'shown' });
  };
  useKeys({ l: toggleLines });

  // Once, when the page opens at an address that names a place in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later choice is in sight already
  useEffect(() => {
    if (hash === '') return;
    const element =
      chosen === null
        ? document.getElementById(hash)
        : document.querySelector(`[data-run="${chosen.paragraph}.${chosen.run}"]`);
    void document.fonts.ready.then(() => element?.scrollIntoView({ block: 'center' }));
  }, []);

  const runAt = (place: RunPlace | null) =>
    place === null ? undefined : paragraphs[place.paragraph]?.runs[place.run];
  const pointedRun = runAt(pointed?.place ?? null);
  const chosenRun = runAt(chosen);
  const chosenIn = chosen === null ? undefined : paragraphs[chosen.paragraph];
  const reader = instruments[at];
  const giver = chosenRun && instruments[chosenRun.instrument];
  const whence = (run: typeof pointedRun) => {
    const member = run && instruments[run.instrument];
    if (run === undefined || member === undefined) return '';
    return w('origins.tip', {
      year: yearOf(member) ?? '—',
      symbol: isolate(memberInWords(member, w)),
      address: isolate(run.address),
    });
  };
  const thread = lineage?.lineage.threads.find(({ places }) =>
    places.some((place) => place.instrument === at && place.address === chosenIn?.paragraph.address),
  );
  const gaps = lineage?.lineage.gaps.filter(({ after }) => after < at) ?? [];
  const between = gaps.filter(({ after }) => after >= 0);
  const [first] = members;
  const choose = (place: RunPlace) => onShow(search, anchorOfRun(paragraphs, place));

  return (
    <div className={areLinesShown ? 'origins origins-lines' : 'origins'}>
      <OriginsHead page={page} areLinesShown={areLinesShown} onLines={toggleLines} />
      <aside className="origins-aside" aria-label={w('origins.legend')}>
        <MemberChoice
          members={instruments}
          at={at}
          onChoose={(instrument) => {
            const { only: _, ...rest } = search;
            onShow({ ...rest, at: instrument });
          }}
        />
        <OriginLegend
          members={members}
          shares={page.shares}
          looks={looks}
          only={only}
          pointed={pointedRun?.instrument ?? chosenRun?.instrument ?? null}
          onChange={(next) => {
            const { only: _, ...rest } = search;
            narrow(next.length === 0 ? rest : { ...rest, only: next.map((index) => index + 1).join(',') });
          }}
        />
        <OriginGaps
          first={first}
          before={gaps.length - between.length}
          between={between.map(({ symbol }) => symbol)}
        />
        {chosen !== null && chosenRun !== undefined && chosenIn !== undefined && reader && giver && (
          <OriginCard
            origins={chosenIn}
            run={chosenRun}
            reader={reader}
            giver={giver}
            language={page.lineage.language}
            lineage={page.lineage.id}
            thread={thread?.id ?? null}
            onClose={() => onShow(search)}
          />
        )}
      </aside>
      <OriginsText
        page={page}
        looks={looks}
        only={only}
        chosen={chosen}
        reached={reached}
        onReach={setReached}
        onPoint={(place, element) => setPointed(place && element && { place, element })}
        onChoose={choose}
      />
      <OriginTip words={whence(pointedRun)} run={pointed?.element ?? null} />
    </div>
  );
}
