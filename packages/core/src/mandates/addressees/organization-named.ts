import type { ListLanguage, Organization, OrganizationList } from '../lists/list.ts';
import { type Word, wordsOfText } from '../lists/words.ts';
import { type NameContext, type NamedOrganization, organizationsInText } from './organizations-in-text.ts';

/** The words of one language around and between names. */
interface NameWords {
  /** Before a name, without a say in whose it is: "all relevant". */
  readonly before: ReadonlySet<string>;
  /** Behind it: "compétents". */
  readonly behind: ReadonlySet<string>;
  /** What the bodies of an organization are called; and what is said of them and between them. */
  readonly bodies: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  /** "its", "their": of whom was named before; and what joins a name to whose it is. */
  readonly own: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const WORDS: Readonly<Record<string, NameWords>> = {
  en: {
    before: setOf(
      'the all any other relevant concerned interested appropriate competent both respective its their existing also various',
    ),
    behind: setOf('concerned system'),
    bodies: setOf(
      'agencies organizations organs bodies entities institutions funds programmes committees components departments offices organisations agency body entity institution organ',
    ),
    between: setOf(
      'the and other all its their specialized affiliated subsidiary standing associated related relevant respective competent of , as well regional development',
    ),
    own: setOf('its their'),
    of: setOf('of in the within'),
  },
  fr: {
    before: setOf(
      'le la les l de du des d au aux a tous toutes autres ses leurs leur son sa divers diverses et ensemble',
    ),
    behind: setOf('competents competentes concernes concernees interesses interessees systeme'),
    bodies: setOf(
      'institutions organismes organes organisations entites fonds programmes comites composantes bureaux departements organe institution organisme',
    ),
    between: setOf(
      'le la les l de du des d et autres divers diverses ses leurs specialisees specialises affilies affiliees subsidiaires permanents competents competentes connexes apparentees , systeme ainsi que',
    ),
    own: setOf('ses leurs son sa leur'),
    of: setOf('de du des d l la le les a au'),
  },
  ar: {
    before: setOf('جميع كافة سائر كل كذلك ايضا'),
    behind: setOf('ذات الصلة المعنية المختصة المعنيين'),
    bodies: setOf(
      'وكالات الوكالات مؤسسات المؤسسات هيئات الهيئات كيانات الكيانات اجهزه اجهزة الاجهزة صناديق الصناديق برامج البرامج وكالاتها مؤسساتها برامجها صناديقها هيئاتها اجهزتها',
    ),
    between: setOf('المتخصصة الفرعية المنتسبة الدائمة الاخري سائر غيرها من التابعة منظومة ،'),
    own: setOf(''),
    of: setOf('في التابع التابعه التابعة'),
  },
};

/**
 * The organization of the list that the words of an addressee name (rule M51), by identifier; `null` where none does. The words name
 * it as a whole: "all relevant United Nations entities", "Office of Counter-Terrorism of the Secretariat", "UN-Women". The bodies
 * of an organization, however they are told ("subsidiary organs, specialized and affiliated institutions and standing committees of …"),
 * are its collective.
 *
 * @param named organization that stands before, of which "its" speaks.
 */
export function organizationNamed(
  name: string,
  context: NameContext,
  named: string | null = null,
): string | null {
  const language = WORDS[context.language];
  const words = wordsOfText(name);
  if (!language || words.length === 0) return null;
  const own = named === null ? null : nameOf(named, context);
  if (own !== null && language.own.has((words[0] as Word).form))
    return organizationNamed(
      `${name.slice((words[0] as Word).end)} ${JOINT[context.language]} ${own}`,
      context,
    );
  const found = organizationsInText(name, context);
  return wholeName(words, found, language, context) ?? bodiesNamed(words, found, named, language, context);
}

const JOINT: Readonly<Record<string, string>> = { en: 'of', fr: 'de', ar: '' };

/** The whole name of an organization in the language of the context. */
function nameOf(id: string, { organizations, language }: NameContext): string | null {
  const names = organizations.entries.find((entry) => entry.id === id)?.names[language as ListLanguage];
  return names?.find(({ form }) => form === 'full')?.name ?? null;
}

/** The organization that the words name from the first to the last, but for "all", "relevant" and of whom it is a part. */
function wholeName(
  words: readonly Word[],
  [first, second]: readonly NamedOrganization[],
  { before, behind, of }: NameWords,
  { organizations, language }: NameContext,
): string | null {
  if (!first || !isSaid(upTo(words, first.at.start), before, language)) return null;
  const rest = from(words, first.at.end);
  if (isSaid(rest, behind, language) || isInBrackets(rest)) return first.organization;
  const between = second ? upTo(rest, second.at.start) : [];
  const isPart =
    second !== undefined &&
    (between.length > 0 || language === 'ar') &&
    isSaid(between, of, language) &&
    from(rest, second.at.end).length === 0 &&
    sideOf(organizations, first.organization) === sideOf(organizations, second.organization);
  return isPart ? first.organization : null;
}

function upTo(words: readonly Word[], place: number): Word[] {
  return words.filter(({ end }) => end <= place);
}

function from(words: readonly Word[], place: number): Word[] {
  return words.filter(({ start }) => start >= place);
}

function sideOf({ entries }: OrganizationList, id: string): string | null {
  return entries.find((entry) => entry.id === id)?.side ?? null;
}

/** Whether the words are all among those allowed; in Arabic "and" is written on the next. */
function isSaid(words: readonly Word[], allowed: ReadonlySet<string>, language: string): boolean {
  return words.every(({ form }) => allowed.has(form) || (language === 'ar' && allowed.has(form.slice(1))));
}

/** "(UN-Women)" behind the name. */
function isInBrackets(words: readonly Word[]): boolean {
  return words[0]?.form === '(' && words.findIndex(({ form }) => form === ')') === words.length - 1;
}

/**
 * The collective of the bodies of the organization that is named last, or before; of the system, where the list has one.
 */
function bodiesNamed(
  words: readonly Word[],
  found: readonly NamedOrganization[],
  named: string | null,
  { bodies, between, behind }: NameWords,
  { organizations, language }: NameContext,
): string | null {
  const holder = found.at(-1)?.organization ?? named;
  if (holder === null) return null;
  const isBody = ({ form }: Word): boolean =>
    bodies.has(form) || (language === 'ar' && bodies.has(form.slice(1)));
  const collectives = new Set(
    organizations.entries.filter(({ kind }) => kind === 'collective').map(({ id }) => id),
  );
  const others = outside(words, found);
  const unsaid = others.filter((word) => !isBody(word));
  const hasBodies = found.some(({ organization }) => collectives.has(organization)) || others.some(isBody);
  if (!hasBodies || !isSaid(unsaid, new Set([...between, ...behind]), language)) return null;
  const side = sideOf(organizations, holder);
  const ofRole = (role: string): Organization | undefined =>
    organizations.entries.find((entry) => entry.role === role && entry.side === side);
  return side === null ? null : ((ofRole('bodies-of-system') ?? ofRole('bodies'))?.id ?? null);
}

/** The words that stand in no name. */
function outside(words: readonly Word[], names: readonly NamedOrganization[]): Word[] {
  let next = 0;
  return words.filter(({ start, end }) => {
    while (next < names.length && (names[next] as NamedOrganization).at.end <= start) next += 1;
    return (names[next]?.at.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}
