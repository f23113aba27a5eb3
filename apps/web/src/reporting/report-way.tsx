import { Action } from '../parts/action.tsx';
import { useKeys } from '../parts/keys.ts';
import { useWords } from '../words/use-words.ts';

interface ReportWayProps {
  readonly ids: readonly string[];
  readonly at: string;
  readonly onGo: (id: string) => void;
}

/** Where one is among the reports of a round, and the ways to the one before and the next. */
export function ReportWay({ ids, at, onGo }: ReportWayProps) {
  const { w } = useWords();
  const place = ids.indexOf(at);
  const go = (by: 1 | -1) => {
    const to = place === -1 ? undefined : ids[place + by];
    if (to !== undefined) onGo(to);
  };
  useKeys({ j: () => go(1), k: () => go(-1) });
  if (place === -1 || ids.length < 2) return null;
  return (
    <span className="report-way">
      <span>{w('reporting.one.place', { place: place + 1, n: ids.length })}</span>
      <Action
        look="bare"
        icon="before"
        aria-label={w('reporting.one.before')}
        aria-keyshortcuts="k"
        isDisabled={place === 0}
        onPress={() => go(-1)}
      />
      <Action
        look="bare"
        icon="next"
        aria-label={w('reporting.one.next')}
        aria-keyshortcuts="j"
        isDisabled={place === ids.length - 1}
        onPress={() => go(1)}
      />
    </span>
  );
}
