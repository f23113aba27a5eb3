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
  body: ['enacting-formula', 'body'],
};

/**
 * The anchor of the line that a field of the masthead was read from: of those of its kinds the first that says what was
 * `read`, else the first. Null where no line of these kinds stands.
 */
export function placeOfField(instrument: Instrument, field: CorrectableField, read: string): string | null {
  const lines = lineKinds[field].flatMap((kind) =>
    (['front', 'closing', 'furniture'] as const).flatMap((part) =>
      instrument[part].flatMap((line, i) =>
        line.kind === kind ? [{ anchor: `${part}-${i + 1}`, text: line.text }] : [],
      ),
    ),
  );
  const saying = lines.find(({ text }) => text.toLowerCase().includes(read.toLowerCase()));
  return (saying ?? lines[0])?.anchor ?? null;
}
