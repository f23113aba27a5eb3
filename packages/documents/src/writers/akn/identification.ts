import type { Instrument } from '@biennium/core';
import { block, element, type Xml } from '../xml.ts';
import { type AknNames, NO_DATE } from './names.ts';
import type { AknProfile } from './profile.ts';

/** Names of documents by kind, as the guideline has them. */
export const DOCUMENT_NAMES: Readonly<Record<Instrument['kind'], string>> = {
  resolution: 'resolution',
  draft: 'resolutionDraft',
  decision: 'decision',
  'presidential-statement': 'presidentialStatement',
  report: 'report',
  unknown: 'statement',
};

/** The identification of a document, or of a component of it such as `annex_1`. */
export function identification(
  instrument: Instrument,
  names: AknNames,
  profile: AknProfile,
  component: string | null = null,
): Xml {
  const guideline = profile === 'guideline';
  const part = component ? `!${component}` : '!main';
  const author = guideline ? { href: `#${names.actor}`, as: '#author' } : { href: names.actor, as: 'author' };
  const editor = guideline ? { href: '#secretariat', as: '#editor' } : { href: 'DGACM', as: 'editor' };
  const dateName = instrument.adoptedOn ? 'adoption' : 'unknown';
  const alias = (name: string, value: string | null) =>
    value !== null && component === null ? element('FRBRalias', { value, name }) : null;
  return block(
    'identification',
    { source: guideline ? '#secretariat' : '#DGACM' },
    block(
      'FRBRWork',
      {},
      element('FRBRthis', { value: `${names.work}/${part}` }),
      element('FRBRuri', { value: names.work }),
      alias('symbol', instrument.symbol),
      alias('title', instrument.title),
      element('FRBRdate', { date: names.date, name: dateName }),
      element('FRBRauthor', author),
      element('FRBRcountry', { value: 'un' }),
      guideline ? element('FRBRsubtype', { value: 'deliberation' }) : null,
      guideline
        ? element('FRBRnumber', { value: names.number, showAs: names.number.replaceAll('-', '/') })
        : null,
      guideline ? element('FRBRname', { value: DOCUMENT_NAMES[instrument.kind] }) : null,
      guideline ? element('FRBRprescriptive', { value: 'false' }) : null,
      guideline ? element('FRBRauthoritative', { value: 'false' }) : null,
    ),
    block(
      'FRBRExpression',
      {},
      element('FRBRthis', { value: `${names.expression}/${part}` }),
      element('FRBRuri', { value: names.expression }),
      element('FRBRdate', { date: names.date, name: dateName }),
      element('FRBRauthor', author),
      element('FRBRlanguage', { language: names.language }),
    ),
    block(
      'FRBRManifestation',
      {},
      element('FRBRthis', { value: `${names.expression}/${part}.xml` }),
      element('FRBRuri', { value: names.manifestation }),
      element('FRBRdate', { date: NO_DATE, name: 'markup' }),
      element('FRBRauthor', editor),
      guideline ? element('FRBRformat', { value: 'xml' }) : null,
    ),
  );
}
