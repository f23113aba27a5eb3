import { readFileSync } from 'node:fs';

/** A request as a person read it. */
export interface GoldMandate {
  /** The words of the verb that asks, without "also" or "further". */
  readonly verb: string;
  /** In the words of the text, without an article. */
  readonly addressees: readonly string[];
  /** Names that may stand besides. */
  readonly also?: readonly string[];
  readonly due: GoldDue | null;
}

interface GoldDue {
  readonly kind: 'session' | 'date' | 'meeting' | 'recurring';
  readonly session?: number;
  readonly on?: string;
  /** Of what recurs, an ISO 8601 duration. */
  readonly every?: string;
}

/** The judged paragraphs and items of one text. */
interface GoldText {
  readonly symbol: string;
  readonly group: string;
  /** By address; one that asks for nothing has none. */
  readonly paragraphs: Readonly<Record<string, readonly GoldMandate[]>>;
}

/** What the paragraphs of `benchmarks/gold/mandates.json` ask for. */
export function goldMandates(): readonly GoldText[] {
  const file = new URL('../../../gold/mandates.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { texts: readonly GoldText[] }).texts;
}
