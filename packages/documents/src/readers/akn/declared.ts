import { type Declared, datesInText, namesInList } from '@biennium/core';
import { childOf, descendantsOf, wordsOf, type XmlElement } from './xml-tree.ts';

type Facts = Omit<Declared, 'start' | 'end'>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Organs by the codes that stand in the addresses of AKN4UN files: of the guideline, and as published. */
const BODIES: Readonly<Record<string, string>> = {
  'un-ga': 'General Assembly',
  unga: 'General Assembly',
  ga: 'General Assembly',
  'un-sc': 'Security Council',
  unsc: 'Security Council',
  sc: 'Security Council',
  'un-ecosoc': 'Economic and Social Council',
  unecosoc: 'Economic and Social Council',
  ecosoc: 'Economic and Social Council',
  'un-hrc': 'Human Rights Council',
  unhrc: 'Human Rights Council',
  hrc: 'Human Rights Council',
};

const KINDS: Readonly<Record<string, NonNullable<Declared['kind']>>> = {
  resolution: 'resolution',
  resolutiondraft: 'draft',
  draftresolution: 'draft',
  decisiondraft: 'draft',
  decision: 'decision',
  presidentialstatement: 'presidential-statement',
  report: 'report',
};

const LANGUAGES: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  fre: 'fr',
  ara: 'ar',
  spa: 'es',
  rus: 'ru',
  zho: 'zh',
  chi: 'zh',
  und: 'und',
};

/** The language that a document declares, as ISO 639-1; null when it declares none. */
export function declaredLanguage(document: XmlElement): string | null {
  for (const element of descendantsOf(document, 'FRBRlanguage')) {
    const code = (element.attributes['language'] ?? '').toLowerCase();
    if (code) return LANGUAGES[code] ?? code.slice(0, 2);
  }
  return null;
}

/** What the metadata and the marked-up words of one document state about it. */
export function declaredFacts(document: XmlElement): Facts {
  const meta = childOf(document, 'meta');
  const facts: Mutable<Facts> = {};
  const kind = KINDS[(document.attributes['name'] ?? '').toLowerCase()];
  if (kind) facts.kind = kind;
  state(facts, 'symbol', alias(meta, 'symbol') ?? refersTo(document, 'docNumber', 'symbol'));
  state(facts, 'body', bodyOf(meta));
  state(facts, 'session', sessionOf(document));
  state(facts, 'agendaItem', reference(meta, 'agendaItem') ?? agendaItemOf(document));
  state(
    facts,
    'title',
    withoutDash(alias(meta, 'title') ?? refersTo(document, 'docTitle', 'resolutionTitle')),
  );
  state(facts, 'adoptedOn', adoptionDate(document, meta));
  state(facts, 'meeting', reference(meta, 'adoptionMeeting') ?? meetingOf(document));
  state(facts, 'part', reference(meta, 'part'));
  state(facts, 'vote', voteOf(meta));
  state(facts, 'draftSymbol', reference(meta, 'draftSymbol') ?? draftStep(meta)?.attributes['as']);
  const sponsors = sponsorsOf(meta);
  if (sponsors.length > 0) facts.sponsors = sponsors;
  return facts;
}

function state<K extends keyof Facts>(facts: Mutable<Facts>, name: K, value: Facts[K] | undefined): void {
  if (value !== undefined && value !== '') facts[name] = value;
}

/** A dash that leads from the number to the title, `79/9 - Cooperation`, is no part of the title. */
function withoutDash(title: string | undefined): string | undefined {
  return title?.replace(/^[\s\u200E\u200F]*[-\u2010-\u2015\u2212]\s+/, '');
}

function alias(meta: XmlElement | undefined, name: string): string | undefined {
  const work = childOf(childOf(meta, 'identification'), 'FRBRWork');
  for (const element of work?.children ?? []) {
    if (typeof element === 'string' || element.name !== 'FRBRalias') continue;
    if (element.attributes['name'] === name) return element.attributes['value'];
  }
  return undefined;
}

function references(meta: XmlElement | undefined): XmlElement[] {
  const list = childOf(meta, 'references');
  return (list?.children ?? []).filter((node): node is XmlElement => typeof node !== 'string');
}

function reference(meta: XmlElement | undefined, name: string): string | undefined {
  return references(meta).find((element) => element.attributes['name'] === name)?.attributes['showAs'];
}

function refersTo(document: XmlElement, element: string, concept: string): string | undefined {
  for (const found of descendantsOf(document, element)) {
    if (named(found.attributes['refersTo']) === concept) return wordsOf(found);
  }
  return undefined;
}

/** `127`, with the letters that its words have: "Agenda item 127 (aa)". */
function agendaItemOf(document: XmlElement): string | undefined {
  for (const found of descendantsOf(document, 'inline')) {
    if (found.attributes['name'] !== 'agenda item') continue;
    const { title } = found.attributes;
    if (title === undefined || !/^\d{1,3}$/.test(title)) return title;
    const lettered = /(\d{1,3})\s?\(?\p{L}\s?\p{L}?\)/u.exec(wordsOf(found));
    return lettered?.[1] === title ? lettered[0] : title;
  }
  return undefined;
}

/** `#adoption` and `adoption` name the same thing. */
function named(pointer: string | undefined): string {
  return (pointer ?? '').replace(/^#/, '');
}

function bodyOf(meta: XmlElement | undefined): string | undefined {
  const declared = reference(meta, 'organ');
  if (declared) return declared;
  const work = childOf(childOf(meta, 'identification'), 'FRBRWork');
  const address = childOf(work, 'FRBRuri')?.attributes['value'] ?? '';
  for (const step of address.split('/')) {
    const body = BODIES[step.toLowerCase()];
    if (body) return body;
  }
  return BODIES[named(childOf(work, 'FRBRauthor')?.attributes['href']).toLowerCase()];
}

function sessionOf(document: XmlElement): number | undefined {
  const declared = reference(childOf(document, 'meta'), 'session');
  if (declared && /^\d+$/.test(declared)) return Number(declared);
  for (const session of descendantsOf(document, 'session')) {
    const value = session.attributes['value'] ?? '';
    if (/^\d{1,3}$/.test(value)) return Number(value);
  }
  return undefined;
}

/** The day that the words say comes before the one that stands beside them: published files have slips there. */
function adoptionDate(document: XmlElement, meta: XmlElement | undefined): string | undefined {
  for (const date of descendantsOf(document, 'docDate')) {
    if (named(date.attributes['refersTo']) !== 'adoptionDate') continue;
    const told = datesInText(wordsOf(date))[0]?.on ?? date.attributes['date'];
    if (isDate(told)) return told;
  }
  const work = childOf(childOf(meta, 'identification'), 'FRBRWork');
  for (const date of work?.children ?? []) {
    if (typeof date === 'string' || date.name !== 'FRBRdate') continue;
    if (date.attributes['name'] === 'adoption' && isDate(date.attributes['date']))
      return date.attributes['date'];
  }
  return undefined;
}

/** The published files write `0001-01-01` for a date that is not known. */
function isDate(value: string | undefined): value is string {
  return /^\d{4}-\d\d-\d\d$/.test(value ?? '') && value !== '0001-01-01';
}

/** The number of the meeting that adopted the text: `39` for "39th plenary meeting". */
function meetingOf(document: XmlElement): string | undefined {
  const places = [
    refersTo(document, 'location', 'adoptionMeeting'),
    refersTo(document, 'event', 'plenaryMeeting'),
  ];
  for (const found of descendantsOf(document, 'inline')) {
    if (found.attributes['name'] === 'adoptionMeeting') places.push(wordsOf(found));
  }
  for (const place of places) {
    const number = /\d{1,5}/.exec(place ?? '')?.[0];
    if (number) return number;
  }
  return undefined;
}

function voteOf(meta: XmlElement | undefined): Facts['vote'] {
  const counts: Record<string, number> = {};
  for (const count of meta ? descendantsOf(meta, 'count') : []) {
    const value = count.attributes['value'] ?? '';
    if (/^\d+$/.test(value)) counts[named(count.attributes['refersTo'])] = Number(value);
  }
  if (Object.keys(counts).length === 0) return undefined;
  return {
    inFavour: counts['inFavour'] ?? null,
    against: counts['against'] ?? null,
    abstaining: counts['abstaining'] ?? null,
  };
}

function draftStep(meta: XmlElement | undefined): XmlElement | undefined {
  return stepsOf(meta, 'draftResolution').find((step) => /\//.test(step.attributes['as'] ?? ''));
}

function stepsOf(meta: XmlElement | undefined, outcome: string): XmlElement[] {
  const steps = childOf(meta, 'workflow')?.children ?? [];
  return steps.filter(
    (step): step is XmlElement =>
      typeof step !== 'string' && step.name === 'step' && named(step.attributes['outcome']) === outcome,
  );
}

function sponsorsOf(meta: XmlElement | undefined): string[] {
  const listed = references(meta).filter((element) => /^sponsor_\d+$/.test(element.attributes['eId'] ?? ''));
  if (listed.length > 0) return listed.map((element) => element.attributes['showAs'] ?? '');
  const steps = [...stepsOf(meta, 'draftResolution'), ...stepsOf(meta, 'draftResolutionAdditionalSponsors')];
  return [...new Set(steps.flatMap((step) => namesBy(step)))];
}

/** The names that a step gives in words; a reference to an entry of the list of names is none. */
function namesBy(step: XmlElement): string[] {
  const by = step.attributes['by'] ?? '';
  return by.startsWith('#') ? [] : namesInList(by);
}
