import type { ThreadVersion } from '../../api/lineage-queries.ts';
import { useWords } from '../../words/use-words.ts';
import '../../parts/filter-bar.css';
import { Switch } from '../../parts/switch.tsx';
import { memberInWords } from '../member-in-words.ts';
import { yearOf } from '../years.ts';

interface Pair {
  readonly old: number;
  readonly new: number;
}

interface VersionsChoiceProps {
  readonly versions: readonly ThreadVersion[];
  readonly asked: Pair | null;
  readonly onHold: (pair: Pair | null) => void;
}

/** Step by step, or any two versions against each other. */
export function VersionsChoice({ versions, asked, onHold }: VersionsChoiceProps) {
  const { w } = useWords();
  const last = versions.length - 1;
  const pair = asked ?? { old: 0, new: last };
  const choice = (end: 'old' | 'new') => (
    <label className={asked === null ? 'filter' : 'filter filter-set'}>
      <span>{w(`thread.between.${end}`)}</span>
      <select
        value={pair[end]}
        onChange={(event) => {
          const chosen = { ...pair, [end]: Number(event.target.value) };
          if (chosen.old !== chosen.new) onHold(chosen);
        }}
      >
        {versions.map((version, i) => (
          <option key={version.member} value={i} disabled={i === pair[end === 'old' ? 'new' : 'old']}>
            {[yearOf(version.instrument), memberInWords(version.instrument, w), version.paragraph.address]
              .filter((part) => part !== null && part !== '')
              .join(' · ')}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="versions-choice">
      <Switch
        label={w('thread.between')}
        choices={[
          { id: 'steps', name: w('thread.steps') },
          { id: 'any', name: w('thread.any') },
        ]}
        value={asked === null ? 'steps' : 'any'}
        onChange={(way) => onHold(way === 'any' ? pair : null)}
      />
      {asked !== null && (
        <>
          {choice('old')}
          {choice('new')}
        </>
      )}
    </div>
  );
}
