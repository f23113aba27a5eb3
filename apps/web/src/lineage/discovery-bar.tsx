import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { discoverLineages, stopDiscovery } from '../api/lineage-changes.ts';
import { discoveryQuery } from '../api/lineage-queries.ts';
import { Action } from '../parts/action.tsx';
import { FailureWords } from '../parts/failure-words.tsx';
import { useWords } from '../words/use-words.ts';
import './discovery-bar.css';

/** Looks for lineages among all that is held, shows how far that is, and can be stopped. */
export function DiscoveryBar() {
  const { w } = useWords();
  const client = useQueryClient();
  const { data: run } = useQuery(discoveryQuery());
  const [error, setError] = useState<unknown>(null);
  const [asked, setAsked] = useState(false);
  const isRunning = run?.state === 'running';
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !isRunning) void client.invalidateQueries({ queryKey: ['lineages'] });
    wasRunning.current = isRunning;
  }, [client, isRunning]);
  const act = async (change: () => Promise<unknown>) => {
    setError(null);
    setAsked(true);
    try {
      await change();
      await client.invalidateQueries({ queryKey: ['discovery'] });
    } catch (failure) {
      setError(failure);
    }
  };
  if (run && isRunning) {
    const { finished, total, stage } = run;
    return (
      <div className="discovery">
        <label>
          <span>{w(`discovery.${stage}`)}</span>
          <progress {...(total !== null && { value: finished, max: Math.max(1, total) })} />
        </label>
        <Action onPress={() => void act(() => stopDiscovery(run.id))}>{w('discovery.stop')}</Action>
      </div>
    );
  }
  return (
    <div className="discovery">
      <p role="status">
        {error === null && asked && run && w(`discovery.state.${run.state}`, { n: run.added })}
      </p>
      {error !== null && (
        <div role="alert">
          <FailureWords error={error} away={w('discovery.away')} refused={w('discovery.refused')} />
        </div>
      )}
      <Action icon="search" onPress={() => void act(discoverLineages)}>
        {w('discovery.start')}
      </Action>
    </div>
  );
}
