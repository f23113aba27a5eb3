import type { Block, MatterKind, Passage } from '@biennium/core';

/** Styles of the lines of the masthead that have one of their own. */
const FRONT: Partial<Record<MatterKind, string>> = {
  session: 'Session',
  'agenda-item': 'AgendaItem',
  'agenda-title': 'AgendaTitle',
  adoption: 'Adoption',
  procedure: 'Procedure',
  sponsors: 'Sponsors',
  title: 'ResolutionTitle',
  part: 'ResolutionTitle',
};

/** Lists of Word have nine levels; the first is the paragraph's own number. */
export const DEEPEST = 8;

/** Headings of six depths have styles of their own. */
export const DEEPEST_HEADING = 6;

/** The style of a paragraph of a block; `passage` is what it is within a paragraph of the text. */
export function styleOfPassage({ role, kind, level }: Block, passage: Passage | null): string {
  const degree = Math.min(passage?.degree ?? 0, DEEPEST);
  if (passage?.role === 'subparagraph') return `Subparagraph${degree}`;
  if (passage?.role === 'wrap-up') return degree === 0 ? 'Closingwords' : `Closingwords${degree}`;
  switch (role) {
    case 'front':
      return (kind && FRONT[kind]) ?? 'Masthead';
    case 'heading':
      return `Heading${Math.max(1, Math.min(level, DEEPEST_HEADING))}`;
    case 'preambular':
      return 'Preambular';
    case 'formula':
      return 'EnactingFormula';
    case 'operative':
      return 'Operative';
    case 'closing':
      return 'Closing';
    case 'annex-title':
      return 'AnnexTitle';
    case 'annex':
      return 'Annex';
  }
}
