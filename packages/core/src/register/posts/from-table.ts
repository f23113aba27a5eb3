import { isValue } from '../fields.ts';
import { columnsOfTable, foldedWords } from '../tables/columns.ts';
import { timeOfCell } from '../tables/days.ts';
import { plainCell } from '../tables/plain-cell.ts';
import { cellTold, namesTold } from '../tables/told.ts';
import { DIRECTORY_COLUMNS, type DirectoryColumn, ROLE_WORDS, STATE_WORDS } from './columns.ts';
import { isEmail, isPhone } from './contacts.ts';
import type {
  DirectoryChange,
  DirectoryPlan,
  DirectoryProblem,
  DirectoryProblemCode,
  KnownDirectory,
  KnownPerson,
  KnownPost,
  PlannedPost,
} from './directory.ts';
import { heldMeanwhile } from './on-day.ts';
import { POST_ROLES, type PostAssignment, type PostRole } from './post.ts';

/** A table of focal points as its file says it. */
export interface TableOfPosts {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  readonly epoch: 1900 | 1904;
}

/** No cell has more characters. */
const LONGEST_CELL = 200;

/**
 * What a table of focal points would change (rule R53): each row is about a post of an organization and, where it has a name, about who holds it.
 * A person is known by e-mail address, else by name; an assignment by its person and first day. An empty cell says nothing.
 */
export function planFromDirectory(table: TableOfPosts, known: KnownDirectory, today: string): DirectoryPlan {
  return new Planning(table, known, today).plan();
}

type Held = PostAssignment & { readonly person: string };

class Planning {
  readonly #table: TableOfPosts;
  readonly #today: string;
  readonly #at: ReadonlyMap<DirectoryColumn, number>;
  readonly #problems: DirectoryProblem[];
  readonly #organizations = new Map<string, Set<string>>();
  readonly #labels: ReadonlyMap<string, string>;
  readonly #posts: Map<string, KnownPost>;
  /** The assignments of a post as the rows so far would have them. */
  readonly #held = new Map<string, Held[]>();
  readonly #people: KnownPerson[];
  readonly #seen = new Map<string, number>();

  constructor(table: TableOfPosts, known: KnownDirectory, today: string) {
    const { at, problems } = columnsOfTable(table.columns, DIRECTORY_COLUMNS);
    this.#table = table;
    this.#today = today;
    this.#at = at;
    this.#problems = [...problems];
    for (const { id, words } of known.organizations) {
      for (const each of [id, ...words]) {
        const ids = this.#organizations.get(foldedWords(each)) ?? new Set();
        this.#organizations.set(foldedWords(each), ids.add(id));
      }
    }
    this.#labels = new Map(known.organizations.map(({ id, label }) => [id, label]));
    this.#posts = new Map(known.posts.map((post) => [keyOf(post), post]));
    for (const post of known.posts) this.#held.set(keyOf(post), [...post.assignments]);
    this.#people = [...known.people];
  }

  plan(): DirectoryPlan {
    if (!this.#at.has('organization') && !this.#at.has('code')) {
      const missing = { row: 1, column: null, cell: '', other: 'Organization, Code' };
      return {
        rows: [],
        problems: [...this.#problems, { ...missing, code: 'column-missing', severity: 'error' }],
      };
    }
    const rows = this.#table.rows.flatMap(({ number, cells }) => this.#row(number, cells) ?? []);
    return { rows, problems: this.#problems.sort((a, b) => a.row - b.row) };
  }

  #row(number: number, cells: readonly string[]): PlannedPost | null {
    const before = this.#problems.length;
    const words = cells.map(plainCell);
    const row = { number, cell: (column: DirectoryColumn) => words[this.#at.get(column) ?? -1] ?? '' };
    const organization = this.#organization(row);
    const role = this.#role(row);
    const about = this.#words(row, 'about') ?? '';
    const from = this.#day(row, 'from');
    const until = this.#day(row, 'until');
    const state = this.#state(row);
    const named = this.#named(row);
    if (organization === null || role === null || this.#hasErrors(before)) return null;
    const post = { organization, role, about };
    const known = this.#posts.get(keyOf(post)) ?? null;
    const changes: DirectoryChange[] = [];
    const key = keyOf(post);
    if (known === null && !this.#held.has(key)) {
      changes.push({ field: 'post', before: null, after: [role, about].filter(Boolean).join(': ') });
      this.#held.set(key, []);
    }
    const plain = {
      ...{ row: number, ...post, label: this.#labels.get(organization) ?? organization },
      ...{ post: known?.id ?? null, changes },
    };
    if (named === null || state === 'unheld') {
      const twice = this.#twice(row, key);
      return twice ? null : { ...plain, person: null, personChanges: false, assignment: null };
    }
    const { person, isNew, changed } = named;
    const held = this.#held.get(key) as Held[];
    const own = held.filter((each) => each.person === person.id && !each.withdrawn);
    const old = (from === null ? own.at(-1) : own.find((each) => each.from === from)) ?? null;
    const now = {
      from: from ?? old?.from ?? this.#today,
      until: until ?? old?.until ?? null,
      confirmed: state !== 'nominated' || (old?.confirmed ?? false),
    };
    if (this.#twice(row, `${key} ${person.id} ${now.from}`)) return null;
    if (now.until !== null && now.until < now.from) {
      this.#problem(row, 'until', 'time-order', now.from);
      return null;
    }
    if (known !== null && known.closedOn !== null && (now.until ?? '9999') > known.closedOn) {
      this.#problem(row, 'until', 'post-closed', known.closedOn);
      return null;
    }
    const next: Held = { id: old?.id ?? `row:${number}`, person: person.id, withdrawn: false, ...now };
    const other = now.confirmed ? heldMeanwhile(next, held) : null;
    if (other) {
      const who = this.#people.find(({ id }) => id === (other as Held).person)?.name;
      const told = [who, other.from, other.until].filter(Boolean).join(', ');
      this.#problem(row, this.#at.has('from') ? 'from' : 'name', 'held-meanwhile', told);
      return null;
    }
    this.#held.set(key, [...held.filter(({ id }) => id !== next.id), next]);
    changes.push(
      ...(isNew || old === null ? [{ field: 'name', before: null, after: person.name } as const] : []),
    );
    changes.push(...changed);
    const isSame =
      old !== null && old.from === now.from && old.until === now.until && old.confirmed === now.confirmed;
    if (!isSame) {
      if (old?.from !== now.from) changes.push({ field: 'from', before: null, after: now.from });
      if (now.until !== null && old?.until !== now.until)
        changes.push({ field: 'until', before: old?.until ?? null, after: now.until });
      if (old?.confirmed !== now.confirmed)
        changes.push({
          field: 'state',
          before: old ? 'nominated' : null,
          after: now.confirmed ? 'confirmed' : 'nominated',
        });
    }
    return {
      ...plain,
      person,
      personChanges: isNew || changed.length > 0,
      assignment: isSame ? null : { id: old && !old.id.startsWith('row:') ? old.id : null, ...now },
    };
  }

  #hasErrors(since: number): boolean {
    return this.#problems.slice(since).some(({ severity }) => severity === 'error');
  }

  #twice(row: Row, key: string): boolean {
    const first = this.#seen.get(key);
    if (first !== undefined) this.#problem(row, null, 'row-twice', String(first));
    else this.#seen.set(key, row.number);
    return first !== undefined;
  }

  #organization(row: Row): string | null {
    for (const column of ['code', 'organization'] as const) {
      const cell = row.cell(column);
      if (cell === '') continue;
      const found = [...(this.#organizations.get(foldedWords(cell)) ?? [])];
      if (found.length === 1) return found[0] as string;
      const told = namesTold(found.map((id) => this.#labels.get(id) ?? id));
      this.#problem(row, column, found.length === 0 ? 'parent-unknown' : 'parent-unclear', told || null);
      return null;
    }
    this.#problem(row, this.#at.has('organization') ? 'organization' : 'code', 'organization-missing');
    return null;
  }

  #role(row: Row): PostRole | null {
    const cell = foldedWords(row.cell('role'));
    const role =
      cell === ''
        ? 'primary'
        : POST_ROLES.find((each) => ROLE_WORDS[each].some((word) => foldedWords(word) === cell));
    if (role === undefined) this.#problem(row, 'role', 'value-unknown', POST_ROLES.join(', '));
    return role ?? null;
  }

  #state(row: Row): keyof typeof STATE_WORDS | null {
    const cell = foldedWords(row.cell('state'));
    const found = (Object.keys(STATE_WORDS) as (keyof typeof STATE_WORDS)[]).find((each) =>
      STATE_WORDS[each].some((word) => foldedWords(word) === cell),
    );
    if (found === undefined) this.#problem(row, 'state', 'value-unknown', 'nominated, confirmed');
    return found ?? null;
  }

  /** Whom a row names, and what is new about them; null where it names nobody. */
  #named(row: Row): { person: KnownPerson; isNew: boolean; changed: DirectoryChange[] } | null {
    const name = this.#words(row, 'name');
    const email = this.#contact(row, 'email', isEmail);
    const phone = this.#contact(row, 'phone', isPhone);
    if (name === null) {
      if (email !== null || phone !== null)
        this.#problem(row, this.#at.has('name') ? 'name' : null, 'person-unclear');
      return null;
    }
    const byEmail = email === null ? [] : this.#people.filter((each) => sameWords(each.email, email));
    const byName = this.#people.filter(
      (each) => sameWords(each.name, name) && (email === null || each.email === null),
    );
    const found = byEmail.length > 0 ? byEmail : byName;
    if (found.length > 1) {
      this.#problem(row, 'name', 'person-unclear', namesTold(found.map((each) => each.email ?? each.name)));
      return null;
    }
    const [old] = found;
    const person = {
      id: old?.id ?? `row:${row.number}`,
      name,
      email: email ?? old?.email ?? null,
      phone: phone ?? old?.phone ?? null,
    };
    const changed = (['name', 'email', 'phone'] as const).flatMap((field): DirectoryChange[] => {
      const [was, is] = [old?.[field] ?? null, person[field]];
      return is === null || was === is || (!old && field === 'name')
        ? []
        : [{ field, before: was, after: is }];
    });
    if (old) this.#people.splice(this.#people.indexOf(old), 1);
    this.#people.push(person);
    return { person, isNew: old === undefined, changed };
  }

  #contact(row: Row, column: 'email' | 'phone', isOne: (words: string) => boolean): string | null {
    const cell = this.#words(row, column);
    if (cell === null || isOne(cell)) return cell;
    this.#problem(row, column, `${column}-wrong`);
    return null;
  }

  #words(row: Row, column: DirectoryColumn): string | null {
    const cell = row.cell(column);
    if (cell.length > LONGEST_CELL) this.#problem(row, column, 'value-long', String(LONGEST_CELL));
    return cell === '' || cell.length > LONGEST_CELL ? null : cell;
  }

  #day(row: Row, column: 'from' | 'until'): string | null {
    const cell = row.cell(column);
    if (cell === '') return null;
    const time = timeOfCell(cell, this.#table.epoch);
    if ('fault' in time) this.#problem(row, column, `time-${time.fault}`);
    else if (!isValue('day', time.value)) this.#problem(row, column, 'time-unclear');
    else {
      if (time.counted) this.#problem(row, column, 'time-counted', time.value);
      return time.value;
    }
    return null;
  }

  #problem(
    row: Row,
    column: DirectoryColumn | null,
    code: DirectoryProblemCode,
    other: string | null = null,
  ): void {
    const severity = code === 'time-counted' ? 'warning' : 'error';
    const at = column === null ? undefined : this.#at.get(column);
    const name = at === undefined ? null : (this.#table.columns[at] ?? null);
    const cell = column === null ? '' : cellTold(row.cell(column));
    this.#problems.push({ code, severity, row: row.number, column: name, cell, other });
  }
}

interface Row {
  readonly number: number;
  readonly cell: (column: DirectoryColumn) => string;
}

function keyOf({ organization, role, about }: Pick<KnownPost, 'organization' | 'role' | 'about'>): string {
  return JSON.stringify([organization, role, foldedWords(about)]);
}

function sameWords(one: string | null, other: string): boolean {
  return one !== null && foldedWords(one) === foldedWords(other);
}
