import { flatParagraph } from '../instrument/flat-paragraph.ts';
import type { Instrument } from '../instrument/instrument.ts';
import type { ThreadPlace } from '../lineage/lineage.ts';
import type { Due, DueKind } from '../mandates/due/due.ts';
import type { Addressee, Mandate } from '../mandates/mandate.ts';
import { spanInSource } from '../mandates/span-in-source.ts';
import type { Range, Span } from '../text/span.ts';

/** A mandate as it is told outside: plain values, and every place in the source. */
export interface ToldMandate {
  readonly id: string;
  readonly carriedBy: string;
  readonly paragraph: string;
  readonly verb: string;
  readonly strength: number;
  readonly addressees: readonly {
    readonly name: string;
    readonly organization: string | null;
    readonly how: Addressee['how'];
    readonly span: Span;
  }[];
  readonly action: string;
  readonly deliverable: string | null;
  readonly due: {
    readonly kind: DueKind;
    readonly session?: number;
    readonly on?: string;
    readonly meeting?: string;
    readonly rule: string;
    readonly span: Span;
  } | null;
  /** An ISO 8601 duration, or the words where they name none: "regular". */
  readonly recurrence: string | null;
  /** Words that make it depend on something. */
  readonly conditions: readonly string[];
  readonly themes: readonly string[];
  readonly countries: readonly string[];
  readonly goals: readonly string[];
  readonly rule: string;
  readonly history: readonly ThreadPlace[];
  readonly span: Span;
}

/** The mandates of an instrument as they are told outside (rule M17). */
export function toldMandates(instrument: Instrument, mandates: readonly Mandate[]): ToldMandate[] {
  const paragraphs = new Map(
    instrument.operative.map((paragraph) => [
      paragraph.address,
      { paragraph, flat: flatParagraph(paragraph) },
    ]),
  );
  return mandates.flatMap((mandate): ToldMandate[] => {
    const carrying = paragraphs.get(mandate.paragraph);
    if (!carrying) return [];
    const spanOf = (at: Range): Span => spanInSource(carrying.paragraph, carrying.flat, at);
    const { text } = carrying.flat;
    const {
      id,
      carriedBy,
      paragraph: address,
      verb,
      strength,
      action,
      deliverable,
      rule,
      history,
      span,
      due,
      recurrence,
    } = mandate;
    return [
      {
        id,
        carriedBy,
        paragraph: address,
        verb,
        strength,
        addressees: mandate.addressees.map(({ name, organization, how, at }) => ({
          name,
          organization,
          how,
          span: spanOf(at),
        })),
        action,
        deliverable,
        due: due && withSpan(due, spanOf),
        recurrence: recurrence && (recurrence.every ?? text.slice(recurrence.at.start, recurrence.at.end)),
        conditions: mandate.conditions.map(({ start, end }) => text.slice(start, end)),
        themes: mandate.themes.map(({ term }) => term),
        countries: mandate.countries.map(({ term }) => term),
        goals: mandate.goals.map(({ term }) => term),
        rule,
        history,
        span,
      },
    ];
  });
}

function withSpan({ at, ...due }: Due, spanOf: (at: Range) => Span): ToldMandate['due'] {
  return { ...due, span: spanOf(at) };
}
