import type { Instrument, MatterKind } from '@biennium/core';
import type { CorrectableField } from '../api/shapes.ts';

const lineKinds: Readonly<Record<CorrectableField, readonly MatterKind[]>> = {
  symbol: ['symbol', 'running-header'],
  title: ['title', 'agenda-title'],
  adoptedOn: ['adoption', 'meeting', 'date'],
  session: ['session'],
  agendaItem: ['agenda-item'],
  meeting: ['meeting'],
  draftSymbol: ['procedure', 'symbol'],
  body: ['body', 'enacting-formula'],
};

/** The anchor of the line that a field of the masthead was read from; null where no line of that kind stands. */
export function placeOfField(instrument: Instrument, field: CorrectableField): string | null {
  for (const kind of lineKinds[field]) {
    for (const part of ['front', 'closing', 'furniture'] as const) {
      const index = instrument[part].findIndex((line) => line.kind === kind);
      if (index >= 0) return `${part}-${index + 1}`;
    }
  }
  return null;
}
