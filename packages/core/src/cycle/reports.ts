import { flatParagraph } from '../instrument/flat-paragraph.ts';
import type { Instrument } from '../instrument/instrument.ts';
import type { CyclePlace } from './cycle.ts';

/** How each language names the report. */
const REPORT: Readonly<Record<string, RegExp>> = {
  en: /\breport of the Secretary-General\b/iu,
  fr: /\brapport du Secrétaire général/iu,
  ar: /تقرير الأمين العام/u,
};

/** A report of the Secretary-General that a text speaks of, by the symbol of the document that it cites. */
export interface CitedReport {
  readonly symbol: string;
  readonly session: number;
  readonly at: CyclePlace;
}

/**
 * The reports of the Secretary-General that a text takes note of or has considered (rule R31): documents of the General Assembly that such a
 * paragraph cites, itself or in a note. An operative paragraph speaks before a preambular one.
 *
 * @param instrument its index in the lineage
 */
export function reportsCited(instrument: number, text: Instrument): CitedReport[] {
  const report = REPORT[text.language];
  if (!report) return [];
  const cited = new Map<string, CitedReport>();
  for (const paragraph of [...text.operative, ...text.preamble]) {
    const flat = flatParagraph(paragraph);
    const words = report.exec(flat.text)?.[0];
    if (words === undefined) continue;
    const notes = flat.notes.map(({ marker }) => `note ${marker}`);
    for (const { symbol, address } of text.citations) {
      if (address !== flat.address && !notes.includes(address)) continue;
      const session = Number(/^A\/(\d{1,3})\/\d/.exec(symbol)?.[1] ?? Number.NaN);
      if (Number.isNaN(session) || cited.has(symbol)) continue;
      cited.set(symbol, { symbol, session, at: { instrument, address: flat.address, words } });
    }
  }
  return [...cited.values()];
}
