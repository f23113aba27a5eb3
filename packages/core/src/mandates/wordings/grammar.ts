import type { VerbName } from '../../lineage/strength/scale.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import type { ListWording, Wording } from './wording.ts';

/** Patterns of one language, compiled. Those named `find` look on from a place, `here` at a place, `behind` at the end of words. */
export interface Grammar {
  readonly find: Readonly<
    Record<
      | 'verbs'
      | 'duty'
      | 'bareDuty'
      | 'decided'
      | 'act'
      | 'between'
      | 'betweenEnds'
      | 'doer'
      | 'owner'
      | 'together'
      | 'kept',
      RegExp
    >
  >;
  readonly here: Readonly<
    Record<
      | 'noun'
      | 'joint'
      | 'aside'
      | 'that'
      | 'need'
      | 'act'
      | 'saidAndDone'
      | 'undergone'
      | 'bareUndergone'
      | 'holds'
      | 'goesOn'
      | 'pronoun'
      | 'representatives',
      RegExp
    >
  >;
  readonly behind: Readonly<Record<'joint' | 'parted' | 'interrupted' | 'clitic' | 'pact', RegExp>>;
  readonly whole: Readonly<Record<'headEnds' | 'actors' | 'acts' | 'subordinate' | 'pair', RegExp>>;
  readonly roundabout: readonly (readonly [verb: VerbName, pattern: RegExp])[];
  readonly passives: readonly (readonly [verb: VerbName, pattern: RegExp])[];
  readonly actBehind: Partial<Record<VerbName, { readonly find: RegExp; readonly here: RegExp }>>;
  readonly list: Readonly<Record<keyof ListWording | 'sharedAtEnd', RegExp>>;
  readonly conditions: RegExp;
  readonly deliverables: readonly (readonly [name: string, pattern: RegExp])[];
  readonly makes: RegExp;
  readonly notMade: RegExp;
  readonly thingless: RegExp;
  readonly governs: RegExp;
  readonly speaksFor: readonly (readonly [name: string, pattern: RegExp])[];
  readonly headFirst: boolean;
  readonly organ: RegExp;
}

const WORDINGS: Readonly<Record<string, Wording>> = { en: english, fr: french, ar: arabic };

const grammars = new Map<string, Grammar>();

/** The grammar of a language (ISO 639-1), compiled when it is first asked for; `null` where its asks are not read. */
export function grammarOf(language: string): Grammar | null {
  const known = grammars.get(language);
  if (known) return known;
  const wording = WORDINGS[language];
  if (!wording) return null;
  const grammar = compiled(wording);
  grammars.set(language, grammar);
  return grammar;
}

const LETTER = '[0-9A-Za-z\\u00C0-\\u00FF\\u0152\\u0153\\u0621-\\u065F\\u0670]';
const START = `(?<!${LETTER})`;
const END = `(?:(?<=['’ :,])|(?!${LETTER}))`;

const words = (pattern: string, flags: string): RegExp => new RegExp(`${START}(?:${pattern})${END}`, flags);
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'iu');
const atEnd = (pattern: string): RegExp => new RegExp(`(?:${pattern})$`, 'u');
function compiled(wording: Wording): Grammar {
  const find = (pattern: string) => words(pattern, 'gu');
  const here = (pattern: string) => words(pattern, 'yu');
  const { lists } = wording;
  return {
    find: {
      verbs: find(wording.verbs),
      duty: find(wording.duty),
      bareDuty: find(wording.bareDuty),
      decided: find(wording.decided),
      act: find(wording.act),
      between: find(wording.between),
      betweenEnds: new RegExp(wording.betweenEnds, 'gu'),
      doer: find(wording.doer),
      owner: find(wording.owner),
      together: find(wording.together),
      kept: find(wording.kept),
    },
    here: {
      noun: here(wording.noun),
      joint: new RegExp(`(?:${wording.joint}){1,2}(?<=[\\s'’,;:،؛و])`, 'yu'),
      aside: new RegExp(wording.aside, 'yu'),
      that: here(wording.that),
      need: here(wording.need),
      act: here(wording.actAtOnce),
      saidAndDone: here(wording.saidAndDone),
      pronoun: here(wording.pronoun),
      undergone: new RegExp(wording.undergone, 'yu'),
      bareUndergone: here(wording.bareUndergone),
      holds: new RegExp(wording.holds, 'yu'),
      goesOn: here(wording.goesOn),
      representatives: here(wording.representatives),
    },
    behind: {
      joint: atEnd(wording.joint),
      parted: atEnd(wording.parted),
      interrupted: atEnd(wording.interrupted),
      clitic: atEnd(wording.clitic),
      pact: atEnd(wording.pact),
    },
    whole: {
      headEnds: whole(wording.headEnds),
      actors: whole(wording.actors),
      acts: whole(wording.acts),
      pair: whole(wording.pair),
      subordinate: words(wording.subordinate, 'u'),
    },
    roundabout: wording.roundabout.map(([verb, phrase]) => [
      verb,
      new RegExp(`(?:${phrase})(?!${LETTER})`, 'yiu'),
    ]),
    passives: wording.passives.map(([verb, phrase]) => [verb, words(phrase, 'u')]),
    actBehind: Object.fromEntries(
      Object.entries(wording.actBehind).map(([verb, pattern]) => [
        verb,
        { find: find(pattern), here: here(pattern) },
      ]),
    ),
    list: {
      article: new RegExp(`^(?:(?:${lists.article})(?:(?<=['’ب])| ))+`, 'iu'),
      and: new RegExp(` (?:${lists.and})(?: |(?<= [وأ]))`, 'gu'),
      marker: new RegExp(`^(?:${lists.marker})(?: |(?<=['’]))`, 'iu'),
      adjunct: new RegExp(`^(?:${lists.adjunct})(?:(?<=['’])|(?!${LETTER}))`, 'iu'),
      nameEnds: words(lists.nameEnds, 'u'),
      unfinished: new RegExp(`${START}(?:${lists.unfinished})$`, 'u'),
      shared: new RegExp(`^(?:${lists.shared})(?!${LETTER})`, 'u'),
      sharedAtEnd: new RegExp(`${START}(?:${lists.shared})$`, 'u'),
      joined: new RegExp(`^(?:${lists.joined}) `, 'iu'),
      fresh: new RegExp(`^(?:${lists.fresh})(?!${LETTER})`, 'u'),
      other: new RegExp(`^(?:${lists.other})(?!${LETTER})`, 'u'),
      torn: new RegExp(`${START}(?:${lists.torn})$`, 'u'),
    },
    conditions: find(wording.conditions),
    deliverables: wording.deliverables.map(([name, pattern]) => [name, words(pattern, 'u')]),
    makes: words(wording.makes, 'iu'),
    notMade: atEnd(wording.notMade),
    thingless: new RegExp(`^(?:${wording.thingless})(?:(?<=['’])|(?!${LETTER}))`, 'iu'),
    governs: new RegExp(`${START}(?:${wording.governs})$`, 'iu'),
    speaksFor: wording.speaksFor.map(([name, pattern]) => [name, words(pattern, 'iu')]),
    headFirst: wording.headFirst,
    organ: new RegExp(wording.organ, 'u'),
  };
}

/** The first match at or behind `from` that ends by `to`. `pattern` is global. */
export function firstIn(pattern: RegExp, text: string, from: number, to: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  // A slice is no copy; without it each search would go on to the end of the text.
  return pattern.exec(to < text.length ? text.slice(0, to) : text);
}

/** How long the match at `at` is; 0 where there is none. `pattern` is sticky. */
export function lengthHere(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
