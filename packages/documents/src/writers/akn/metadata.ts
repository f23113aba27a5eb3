import type { Instrument } from '@biennium/core';
import { undocsAddress } from '../document-addresses.ts';
import { block, element, type Xml } from '../xml.ts';
import { identification } from './identification.ts';
import { type AknNames, NO_DATE } from './names.ts';
import { pageWords } from './page-words.ts';
import type { AknProfile } from './profile.ts';

/** Everything that is known about an instrument apart from its words, and the words of its pages that are no text. */
export function metadata(instrument: Instrument, names: AknNames, profile: AknProfile): Xml {
  const source = profile === 'guideline' ? '#secretariat' : '#DGACM';
  return block(
    'meta',
    {},
    identification(instrument, names, profile),
    workflow(instrument, names, source, profile),
    block('analysis', { source }, block('parliamentary', {}, voting(instrument))),
    references(instrument, names, source, profile),
    pageWords(instrument, source),
  );
}

function workflow(instrument: Instrument, names: AknNames, source: string, profile: AknProfile): Xml {
  const guideline = profile === 'guideline';
  const mark = guideline ? '#' : '';
  const { draftSymbol, sponsors, adoptedOn } = instrument;
  const drafted = draftSymbol !== null || sponsors.length > 0 || instrument.kind === 'draft';
  const draft = element('step', {
    eId: 'step_1',
    date: NO_DATE,
    outcome: `${mark}draftResolution`,
    by: guideline ? (sponsors.length > 0 ? '#sponsor_1' : `#${names.actor}`) : sponsors.join(', '),
    as: guideline ? '#author' : draftSymbol,
    refersTo: guideline && draftSymbol !== null ? '#draftSymbol' : null,
  });
  const adopted = element('step', {
    eId: drafted ? 'step_2' : 'step_1',
    date: adoptedOn ?? NO_DATE,
    outcome: `${mark}adopted`,
    by: guideline ? `#${names.actor}` : '',
    as: guideline ? '#author' : null,
  });
  const done = instrument.kind !== 'draft' || adoptedOn !== null;
  return block('workflow', { source }, drafted ? draft : null, done ? adopted : null);
}

/** The schema wants a quorum where there is no count. */
function voting({ vote, adoptedOn }: Instrument): Xml {
  const counts = vote
    ? (['inFavour', 'against', 'abstaining'] as const).flatMap((side) => {
        const value = vote[side];
        return value === null
          ? []
          : [element('count', { eId: `count_${side}`, value, refersTo: `#${side}` })];
      })
    : [];
  const quorum = counts.length === 0 ? element('quorum', { eId: 'quorum_1', value: '' }) : null;
  const outcome = adoptedOn === null ? null : counts.length > 0 ? '#adoptedRecordedVote' : '#adopted';
  return block('voting', { eId: 'voting_1', outcome }, counts, quorum);
}

function references(instrument: Instrument, names: AknNames, source: string, profile: AknProfile): Xml {
  const guideline = profile === 'guideline';
  const { body, session, agendaItem, draftSymbol, meeting, part, sponsors, vote } = instrument;
  const ontology = '/akn/ontology';
  const fact = (name: string, value: string | number | null, href: string) =>
    value === null ? null : element('TLCReference', { eId: name, name, href, showAs: value });
  const concept = (eId: string, showAs: string) =>
    element('TLCConcept', { eId, href: `${ontology}/concept/un/${eId}`, showAs });
  const editor = guideline ? 'secretariat' : 'DGACM';
  return block(
    'references',
    { source },
    guideline ? element('original', { eId: 'original', href: names.expression, showAs: 'Original' }) : null,
    element('TLCOrganization', {
      eId: editor,
      href: `${ontology}/organization/un/${editor}`,
      showAs: guideline ? 'Secretariat' : 'DGACM',
    }),
    element('TLCOrganization', {
      eId: names.actor,
      href: `${ontology}/organization/un/${names.actor}`,
      showAs: body ?? 'United Nations',
    }),
    sponsors.map((sponsor, index) =>
      element('TLCOrganization', {
        eId: `sponsor_${index + 1}`,
        href: `${ontology}/organization/un/sponsor_${index + 1}`,
        showAs: sponsor,
      }),
    ),
    element('TLCRole', { eId: 'author', href: `${ontology}/role/un/author`, showAs: 'Author' }),
    element('TLCRole', { eId: 'editor', href: `${ontology}/role/un/editor`, showAs: 'Editor' }),
    element('TLCEvent', { eId: 'adoptionDate', href: `${ontology}/event/un/adoption`, showAs: 'Adoption' }),
    concept('adopted', 'Adopted'),
    concept('preamble', 'Preamble'),
    concept('operative', 'Operative part'),
    concept('symbol', 'Symbol'),
    concept('resolutionTitle', 'Resolution title'),
    concept('draftResolution', 'Draft resolution'),
    vote
      ? [concept('adoptedRecordedVote', 'Adopted by recorded vote'), concept('inFavour', 'In favour')]
      : null,
    vote ? [concept('against', 'Against'), concept('abstaining', 'Abstaining')] : null,
    fact('organ', body, `${ontology}/organization/un/${names.actor}`),
    fact('session', session, `${ontology}/event/un/${names.actor}/${session}`),
    fact('adoptionMeeting', meeting, `${ontology}/event/un/${names.actor}/adoptionMeeting`),
    fact('agendaItem', agendaItem, `${ontology}/concept/un/agendaItem`),
    fact('draftSymbol', draftSymbol, undocsAddress(draftSymbol ?? '')),
    fact('part', part, `${names.work}/!${part}`),
  );
}
