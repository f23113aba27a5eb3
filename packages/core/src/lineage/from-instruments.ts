import type { Instrument } from '../instrument/instrument.ts';
import type { Answer, Issue } from '../issues/issue.ts';
import { textIssue } from '../issues/text-issue.ts';
import { plainTypography } from '../text/typography.ts';
import { type DecidedAddresses, flatParagraphs, linksOfInstruments } from './align-instruments.ts';
import { likenessOfTexts } from './alignment/text-likeness.ts';
import { gapsOfLineage } from './gaps.ts';
import type { Lineage, LineageMember, Link, LinkDecision, Place, ThreadPlace } from './lineage.ts';
import { threadsOfLinks } from './threads.ts';

/** An instrument of a lineage, and the file or identifier that names it. */
export interface Member {
  readonly file: string;
  readonly instrument: Instrument;
}

/**
 * Successive instruments as one lineage: what became of each paragraph from one to the next, the life of each paragraph, and
 * what is recalled but not held. Members are given in the order of their adoption; where their dates say otherwise, that is an issue and the
 * given order stands (rule L10). A member in another language than the one before it breaks the lineage there.
 */
export function lineageFromInstruments(
  members: readonly Member[],
  decisions: readonly LinkDecision[] = [],
): Answer<Lineage> {
  const between = members.slice(1).map((to, before) => {
    const from = members[before] as Member;
    return linksOfInstruments(from.instrument, to.instrument, decidedBetween(from.file, to.file, decisions));
  });
  return lineageFromLinks(members, between);
}

/**
 * The same where the links of each two neighbours are known: those between a member and the next stand at the index of the first of the two.
 */
export function lineageFromLinks(
  members: readonly Member[],
  between: readonly Answer<readonly Link[]>[],
): Answer<Lineage> {
  const links: Link[] = [];
  const issues: Issue[] = [...outOfOrder(members)];
  for (const [at, answer] of between.entries()) {
    issues.push(...answer.issues);
    for (const link of answer.value) {
      links.push({ ...link, from: placed(link.from, at), to: placed(link.to, at + 1) });
    }
  }
  const instruments = members.map(memberOf);
  const gaps = gapsOfLineage(members.map(({ instrument }) => instrument));
  for (const { symbol, after } of gaps) {
    // What came before all that is held is no hole in it.
    if (after < 0) continue;
    issues.push(
      textIssue(
        'lineage/not-held',
        'note',
        `${symbol} is recalled, but is not held here.`,
        { symbol },
        null,
        'L12',
      ),
    );
  }
  const threads = threadsOfLinks(
    members.map(({ instrument }) => flatParagraphs(instrument).map(({ address }) => address)),
    links,
    shareBetween(members),
  );
  return { value: { instruments, links, threads, gaps }, issues };
}

function memberOf({ file, instrument }: Member): LineageMember {
  const { symbol, title, adoptedOn, session, language } = instrument;
  return { file, symbol, title, adoptedOn, session, language };
}

function placed(place: Place | null, instrument: number): Place | null {
  return place && { ...place, instrument };
}

/** What was decided about the paragraphs of two instruments, by the files or identifiers that name these. */
export function decidedBetween(
  from: string,
  to: string,
  decisions: readonly LinkDecision[],
): DecidedAddresses {
  const pairs = (kind: LinkDecision['kind']): DecidedAddresses['joined'] =>
    decisions
      .filter((each) => each.kind === kind && each.from.file === from && each.to.file === to)
      .map((each) => ({ from: each.from.address, to: each.to.address }));
  return { joined: pairs('joined'), parted: pairs('parted') };
}

function shareBetween(members: readonly Member[]): (from: ThreadPlace, to: ThreadPlace) => number {
  const texts = members.map(
    ({ instrument }) =>
      new Map(flatParagraphs(instrument).map(({ address, text }) => [address, plainTypography(text)])),
  );
  const textOf = ({ instrument, address }: ThreadPlace): string => texts[instrument]?.get(address) ?? '';
  return (from, to) => likenessOfTexts(textOf(from), textOf(to));
}

function outOfOrder(members: readonly Member[]): Issue[] {
  return members.flatMap((member, at) => {
    const before = members[at - 1];
    const [earlier, later] = [before?.instrument.adoptedOn, member.instrument.adoptedOn];
    if (!before || !earlier || !later || earlier <= later) return [];
    const values = { earlier: nameOf(member), later: nameOf(before) };
    const message = `${values.earlier} stands behind ${values.later}, which was adopted after it.`;
    return [textIssue('lineage/out-of-order', 'warning', message, values, null, 'L10')];
  });
}

function nameOf({ file, instrument }: Member): string {
  return instrument.symbol ?? file;
}
