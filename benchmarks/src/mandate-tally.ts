import type { Mandate } from '@biennium/core';
import type { GoldMandate } from './gold-mandates.ts';

/** What is the same, what was found besides, what was missed. */
export interface Count {
  right: number;
  besides: number;
  missed: number;
}

/** A found request with the words of the verb that asks. */
export interface Found {
  readonly mandate: Mandate;
  readonly verb: string;
}

/** How what was found agrees with what was judged; addressees and dues are counted where both have the request. */
export class MandateTally {
  readonly paragraphs = emptyCount();
  readonly requests = emptyCount();
  readonly addressees = emptyCount();
  readonly dues = emptyCount();

  /** Counts a paragraph or item, and gives a line for each thing that was read otherwise. */
  add(wanted: readonly GoldMandate[], found: readonly Found[]): string[] {
    count(this.paragraphs, wanted.length > 0, found.length > 0, wanted.length > 0 && found.length > 0);
    const left = [...found];
    const lines = wanted.flatMap((gold) => {
      const at = left.findIndex(({ verb }) => plain(verb).includes(plain(gold.verb)));
      const [pair] = at < 0 ? [] : left.splice(at, 1);
      count(this.requests, true, pair !== undefined, pair !== undefined);
      return pair ? this.compare(gold, pair.mandate) : [`missed: ${toldGold(gold)}`];
    });
    for (const { mandate, verb } of left) {
      count(this.requests, false, true, false);
      lines.push(`besides: ${verb}: ${toldNames(namesOf(mandate))}: ${mandate.action.slice(0, 60)}`);
    }
    return lines;
  }

  /** The counts of another tally with these. */
  join(other: MandateTally): void {
    for (const key of ['paragraphs', 'requests', 'addressees', 'dues'] as const) {
      this[key].right += other[key].right;
      this[key].besides += other[key].besides;
      this[key].missed += other[key].missed;
    }
  }

  private compare(gold: GoldMandate, mandate: Mandate): string[] {
    const lines: string[] = [];
    const allowed = new Set(gold.also?.map(plain));
    const wanted = gold.addressees.map(plain);
    const found = namesOf(mandate).filter(
      (name) => wanted.includes(plain(name)) || !allowed.has(plain(name)),
    );
    const right = found.filter((name) => wanted.includes(plain(name))).length;
    this.addressees.right += right;
    this.addressees.besides += found.length - right;
    this.addressees.missed += wanted.length - right;
    if (right < found.length || right < wanted.length)
      lines.push(
        `asked by "${gold.verb}": judged ${toldNames(gold.addressees)}, found ${toldNames(namesOf(mandate))}`,
      );
    const [due, read] = [JSON.stringify(goldDue(gold)), JSON.stringify(foundDue(mandate))];
    count(this.dues, gold.due !== null, mandate.due !== null, due === read);
    if (due !== read) lines.push(`due of "${gold.verb}": judged ${due}, found ${read}`);
    return lines;
  }
}

function emptyCount(): Count {
  return { right: 0, besides: 0, missed: 0 };
}

function count(into: Count, wanted: boolean, found: boolean, same: boolean): void {
  if (wanted && found && same) into.right++;
  else {
    if (found) into.besides++;
    if (wanted) into.missed++;
  }
}

/** Without articles, brackets and capitals, which say nothing about who it is. */
function plain(words: string): string {
  return words
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[’']/g, "'")
    .replace(/\bthe\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function namesOf({ addressees }: Mandate): string[] {
  return addressees.map(({ name }) => name);
}

function goldDue({ due }: GoldMandate) {
  return due && [due.kind, due.session ?? null, due.on ?? null, due.every ?? null];
}

function foundDue({ due, recurrence }: Mandate) {
  return (
    due && [
      due.kind,
      due.session ?? null,
      due.on ?? null,
      due.kind === 'recurring' ? (recurrence?.every ?? null) : null,
    ]
  );
}

function toldGold(gold: GoldMandate): string {
  return `${gold.verb}: ${toldNames(gold.addressees)}`;
}

function toldNames(names: readonly string[]): string {
  return names.length > 0 ? names.join('; ') : 'nobody named';
}
