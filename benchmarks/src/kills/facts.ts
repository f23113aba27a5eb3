import { asked } from './asked.ts';

/** Something that was acknowledged: what is there now must be it, or what was asked for after it and not answered. */
export interface Fact {
  readonly what: string;
  acknowledged: string;
  /** What was asked for since, without an answer. */
  readonly asked: Set<string>;
  /** Where it is read. */
  readonly path: string;
  /** What it is, in the answer. */
  readonly read: (answer: unknown) => string;
}

/** Asks for a change of a fact; it counts when it was answered. */
export async function changed(fact: Fact, to: string, ask: () => Promise<unknown>): Promise<void> {
  fact.asked.add(to);
  await ask();
  fact.acknowledged = to;
  fact.asked.clear();
}

/** What was lost: facts that are neither as they were acknowledged nor as they were asked for since. From here on they are as they are found. */
export async function lostOf(facts: readonly Fact[], address: string, session: string): Promise<string[]> {
  const lost: string[] = [];
  for (const fact of facts) {
    const is = fact.read(await asked(address, session, 'GET', fact.path));
    if (is !== fact.acknowledged && !fact.asked.has(is))
      lost.push(`${fact.what}: "${fact.acknowledged}" was acknowledged, "${is}" is there`);
    fact.acknowledged = is;
    fact.asked.clear();
  }
  return lost;
}
