import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { asked, NoAnswer } from './asked.ts';
import { bothSides } from './both-sides.ts';
import { Client } from './client.ts';
import { lostOf } from './facts.ts';
import type { OwnCluster } from './own-cluster.ts';
import { type Program, startProgram } from './program.ts';

export type Engine = 'embedded' | 'postgres';

/** What is killed, how often, and where. */
export interface Killing {
  readonly engine: Engine;
  readonly count: number;
  /** For the data of the embedded engine. */
  readonly folder: string;
  /** The database server; null with the embedded engine. */
  readonly cluster: OwnCluster | null;
  readonly told?: (kills: number) => void;
}

/** What was found after all kills. */
export interface Killed {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged commands whose effect was not there. */
  readonly lost: readonly string[];
  /** After how many kills a chain did not verify, and what was wrong. */
  readonly broken: number;
  readonly faults: readonly string[];
  /** Milliseconds from a kill until the program answered again, at most. */
  readonly slowest: number;
}

const clientsOfEach = 3;
const longestWork = 1500;

/**
 * Kills at random moments while clients work, lets everything come back by itself, and holds what is there against what was acknowledged: on the
 * embedded engine the program; on PostgreSQL one of two programs that work on it, or the database server.
 */
export async function killed({ engine, count, folder, cluster, told }: Killing): Promise<Killed> {
  const place = cluster === null ? ['--data', join(folder, 'data')] : ['--database-url', cluster.url];
  const programs: Program[] = [await startProgram(place)];
  try {
    if (engine === 'postgres') programs.push(await startProgram(place));
    const sides = await bothSides(programs[0] as Program, clientsOfEach * programs.length);
    const clients = sides.reports.map((report, n) => new Client(`client ${n}`, sides, report));
    const lost: string[] = [];
    const faults: string[] = [];
    let broken = 0;
    let slowest = 0;
    let kills = 0;
    while (kills < count) {
      const working = clients.map((client, n) =>
        client.work((programs[n % programs.length] as Program).address),
      );
      await busy(clients);
      await later(Math.random() * longestWork);
      const victim = Math.floor(Math.random() * (programs.length + (cluster === null ? 0 : 1)));
      const at = performance.now();
      if (victim === programs.length) cluster?.kill();
      else await programs[victim]?.kill();
      kills++;
      if (victim < programs.length) programs[victim] = await startProgram(place);
      for (const { address } of programs) await answering(address);
      slowest = Math.max(slowest, performance.now() - at);
      // The clients of a program that lives go on until they are told to stop.
      for (const client of clients) client.stop();
      await Promise.all(working);
      const { address } = programs[0] as Program;
      for (const client of clients)
        lost.push(...(await lostOf(client.takeFacts(), address, sides.sessions.a)));
      const proof = await asked(address, sides.sessions.administrator, 'GET', '/api/audit/verification');
      if (proof.faultCount > 0) {
        broken++;
        faults.push(...proof.faults.map((fault: object) => JSON.stringify(fault)));
      }
      told?.(kills);
    }
    const acknowledged = clients.reduce((sum, client) => sum + client.acknowledged, 0);
    return { kills, acknowledged, lost, broken, faults, slowest };
  } finally {
    await Promise.all(programs.map((program) => program.kill()));
  }
}

/** Resolves when something was acknowledged since it was asked. */
async function busy(clients: readonly Client[]): Promise<void> {
  const sum = () => clients.reduce((all, { acknowledged }) => all + acknowledged, 0);
  for (const before = sum(), from = Date.now(); sum() === before; await later(5))
    if (Date.now() - from > 120_000) throw new Error('nothing is acknowledged any more');
}

/** Resolves when a program answers with its store. */
async function answering(address: string): Promise<void> {
  for (let tries = 300; ; tries--) {
    try {
      await asked(address, null, 'GET', '/api/health');
      return;
    } catch (error) {
      if (!(error instanceof NoAnswer) || tries === 0) throw error;
      await later(100);
    }
  }
}
