import type { Instrument, InstrumentKind } from '@biennium/core';
import type { ShownInstrument } from '../../commands/show-instrument.ts';
import type { InstrumentRow } from '../../store/repositories/instrument-list.ts';

/** A line of the list. */
export function summary(row: InstrumentRow) {
  return {
    id: row.id,
    symbol: row.symbol,
    title: row.title,
    kind: row.kind as InstrumentKind,
    body: row.body,
    language: row.language,
    session: row.session,
    agendaItem: row.agenda_item,
    adoptedOn: row.adopted_on,
    part: row.part,
    counts: {
      preambular: row.preambular_count,
      operative: row.operative_count,
      notes: row.note_count,
      citations: row.citation_count,
      issues: { error: row.error_count, warning: row.warning_count, note: row.remark_count },
    },
    file: { name: row.name, format: row.format, bytes: row.byte_count, sha256: row.sha256 },
    keptAt: row.kept_at.toISOString(),
  };
}

/** An instrument with all that a page needs to show it. */
export function instrumentPage(shown: ShownInstrument) {
  const { id, version, instrument, reading, corrections, issues, source, file, held, keptAt } = shown;
  return {
    id,
    version,
    instrument,
    proposed: facts(reading),
    corrections,
    issues,
    source,
    file,
    held,
    keptAt,
  };
}

/** What was read of the instrument as a whole. */
function facts(reading: Instrument) {
  const { symbol, kind, body, session, agendaItem, draftSymbol, sponsors, title, language } = reading;
  const { adoptedOn, meeting, vote, part, enactingFormula } = reading;
  return {
    ...{ symbol, kind, body, session, agendaItem, draftSymbol, sponsors, title, language },
    ...{ adoptedOn, meeting, vote, part, enactingFormula },
  };
}
