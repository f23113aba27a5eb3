/** How far a discovery of lineages is. */
export interface DiscoveryProgress {
  readonly id: string;
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  readonly stage: 'gathering' | 'comparing' | 'keeping';
  /** Of the stage. */
  readonly finished: number;
  readonly total: number | null;
  /** Lineages that stand at its end. */
  readonly lineages: number;
  /** Members that it added. */
  readonly added: number;
  readonly startedAt: string;
  readonly endedAt: string | null;
}
