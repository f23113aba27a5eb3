import { ENTRY_FIELDS, isValue, LONGEST_VALUE } from '../fields.ts';
import { columnsOfTable, foldedWords } from '../tables/columns.ts';
import { dayBefore, timeOfCell } from '../tables/days.ts';
import { plainCell } from '../tables/plain-cell.ts';
import type { TableProblem, TableProblemCode } from '../tables/problem.ts';
import { cellTold, namesTold, someOf } from '../tables/told.ts';
import { circlesOf } from './circles.ts';
import { ORGANIZATION_COLUMNS, type OrganizationColumn } from './columns.ts';
import { type KnownOrganization, OrganizationNames, shownValue, valuesOf } from './known.ts';
import type { ImportPlan, PlannedRow, PlannedStatement } from './plan.ts';

/** A table as its file says it. */
export interface TableOfOrganizations {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  readonly epoch: 1900 | 1904;
}

/** What the register holds, and the names by which countries are known. */
export interface ImportContext {
  readonly known: readonly KnownOrganization[];
  /** Folded name or code → ISO 3166-1 alpha-3. */
  readonly countries: ReadonlyMap<string, string>;
}

const LANGUAGES = ['en', 'fr', 'ar'] as const;
const TIMES = ['foundedOn', 'closedOn'] as const;

/** A row while it is looked at. */
interface Row {
  readonly number: number;
  readonly cell: (column: OrganizationColumn) => string;
  /** `row:17` for a new organization. */
  id: string;
  entry: KnownOrganization | null;
  readonly names: readonly string[];
  readonly statements: PlannedStatement[];
  readonly ends: string[];
}

/**
 * What a table of organizations would change of the register (rules R41 to R45). A row is about the organization with its code, else with one of
 * its names, else about a new one; an empty cell says nothing. Takes time in proportion to the table and the register.
 */
export function planFromTable(table: TableOfOrganizations, context: ImportContext): ImportPlan {
  return new Planning(table, context).plan();
}

class Planning {
  readonly #table: TableOfOrganizations;
  readonly #context: ImportContext;
  readonly #at: ReadonlyMap<OrganizationColumn, number>;
  readonly #problems: TableProblem[] = [];
  readonly #byId: ReadonlyMap<string, KnownOrganization>;
  readonly #held = new OrganizationNames();
  /** Those of the register and of the table. */
  readonly #all = new OrganizationNames();
  readonly #rows: Row[] = [];
  readonly #labels = new Map<string, string>();

  constructor(table: TableOfOrganizations, context: ImportContext) {
    this.#table = table;
    this.#context = context;
    const { at, problems } = columnsOfTable(table.columns, ORGANIZATION_COLUMNS);
    this.#at = at;
    this.#problems.push(...problems);
    this.#byId = new Map(context.known.map((organization) => [organization.id, organization]));
    for (const organization of context.known) {
      this.#held.addKnown(organization);
      this.#all.addKnown(organization);
      this.#labels.set(organization.id, organization.label);
    }
  }

  plan(): ImportPlan {
    if (!LANGUAGES.some((language) => this.#at.has(`name.${language}`)) && !this.#at.has('code')) {
      const missing = { code: 'column-missing', severity: 'error', row: 1, column: null, cell: '' } as const;
      return { rows: [], problems: [{ ...missing, other: 'Code, Name (English)' }, ...this.#problems] };
    }
    for (const { number, cells } of this.#table.rows) this.#find(number, cells);
    this.#nameTwice();
    for (const row of this.#rows) this.#state(row);
    this.#circles();
    return {
      rows: this.#rows.map(
        ({ number, entry, id, statements, ends }): PlannedRow => ({
          row: number,
          entry: entry?.id ?? null,
          label: this.#labels.get(id) ?? '',
          statements,
          ends: [...new Set(ends)],
        }),
      ),
      problems: this.#problems.sort((a, b) => a.row - b.row),
    };
  }

  #problem(
    row: Row,
    column: OrganizationColumn | null,
    code: TableProblemCode,
    other: string | null = null,
  ): void {
    const severity = WARNINGS.has(code) ? 'warning' : 'error';
    const at = column === null ? undefined : this.#at.get(column);
    const name = at === undefined ? null : (this.#table.columns[at] ?? null);
    const cell = column === null ? '' : cellTold(row.cell(column));
    this.#problems.push({ code, severity, row: row.number, column: name, cell, other });
  }

  /** Which organization a row is about. */
  #find(number: number, given: readonly string[]): void {
    const cells = given.map(plainCell);
    const cell = (column: OrganizationColumn): string => cells[this.#at.get(column) ?? -1] ?? '';
    const names = LANGUAGES.map((language) => cell(`name.${language}`)).filter(Boolean);
    const row: Row = { number, cell, id: `row:${number}`, entry: null, names, statements: [], ends: [] };
    const code = cell('code');
    const byCode = code === '' ? [] : someOf(this.#held.byCode(code));
    const named = new Set(names.flatMap((name) => someOf(this.#held.byName(name))));
    const found =
      byCode.length > 0
        ? byCode
        : [
            ...new Set(
              names.flatMap((name) =>
                someOf(this.#held.byName(name), (id) => code === '' || !this.#hasCode(id)),
              ),
            ),
          ];
    const nameColumn = LANGUAGES.map((language) => `name.${language}` as const).find(
      (column) => cell(column) !== '',
    );
    if (found.length > 1)
      this.#problem(row, code === '' ? (nameColumn ?? null) : 'code', 'name-unclear', this.#told(found));
    else if (found[0] !== undefined) {
      row.entry = this.#byId.get(found[0]) ?? null;
      row.id = found[0];
    } else if (named.size > 0) this.#problem(row, nameColumn ?? null, 'name-shared', this.#told([...named]));
    if (row.entry === null && names.length === 0)
      this.#problem(row, this.#at.has('name.en') ? 'name.en' : null, 'name-missing');
    if (row.entry === null) this.#labels.set(row.id, cellTold(names[0] ?? code));
    if (code !== '') this.#all.add('code', code, row.id);
    for (const name of names) this.#all.add('name', name, row.id);
    for (const language of LANGUAGES) {
      const acronym = cell(`acronym.${language}`);
      if (acronym !== '') this.#all.add('acronym', acronym, row.id);
    }
    this.#rows.push(row);
  }

  #hasCode(id: string): boolean {
    const organization = this.#byId.get(id);
    return organization !== undefined && valuesOf(organization, 'code').length > 0;
  }

  #told(ids: readonly string[]): string {
    return namesTold(ids.map((id) => this.#labels.get(id) ?? id));
  }

  /** Rows that are about one organization, by a code, a name or the register. */
  #nameTwice(): void {
    const byKey = new Map<string, Row>();
    const byName = new Map<string, Row>();
    for (const row of this.#rows) {
      const code = row.cell('code');
      const keys = [row.entry ? row.id : '', code === '' ? '' : `code ${foldedWords(code)}`].filter(Boolean);
      const first = keys.map((key) => byKey.get(key)).find(Boolean);
      if (first) this.#problem(row, code === '' ? null : 'code', 'code-twice', String(first.number));
      for (const key of keys) if (!byKey.has(key)) byKey.set(key, row);
      if (row.entry || first) continue;
      for (const language of LANGUAGES) {
        const name = foldedWords(row.cell(`name.${language}`));
        const other = name === '' ? undefined : byName.get(`${language} ${name}`);
        if (other && (code === '' || other.cell('code') === ''))
          this.#problem(row, `name.${language}`, 'code-twice', String(other.number));
        else if (other) this.#problem(row, `name.${language}`, 'name-shared', String(other.number));
        else if (name !== '') byName.set(`${language} ${name}`, row);
      }
    }
  }

  /** What a row says that the register does not. */
  #state(row: Row): void {
    const code = row.cell('code');
    if (code !== '' && code !== row.entry?.id) this.#single(row, 'code', 'code', this.#words(row, 'code'));
    const since = this.#time(row, 'namedSince');
    for (const language of LANGUAGES) {
      this.#named(row, 'name', language, since);
      this.#named(row, 'acronym', language, null);
    }
    for (const field of ['kind', 'side'] as const) this.#single(row, field, field, this.#word(row, field));
    for (const field of ['parent', 'successor'] as const)
      this.#single(row, field, field, this.#entry(row, field));
    this.#single(row, 'seat', 'seat', this.#words(row, 'seat'));
    this.#single(row, 'country', 'country', this.#country(row));
    const [founded, closed] = TIMES.map((field) => this.#time(row, field));
    if (founded && closed && closed < founded) this.#problem(row, 'closedOn', 'time-order', founded);
    this.#single(row, 'foundedOn', 'foundedOn', founded ?? null);
    this.#single(row, 'closedOn', 'closedOn', closed ?? null);
    this.#single(row, 'website', 'website', this.#link(row));
  }

  /** A value that takes the place of what holds of a field. */
  #single(row: Row, field: string, column: OrganizationColumn, value: string | null): void {
    if (value === null) return;
    const held = row.entry ? valuesOf(row.entry, field) : [];
    if (held.some((each) => each.until === null && foldedWords(each.value) === foldedWords(value))) return;
    row.ends.push(...held.flatMap(({ statements }) => statements));
    const told = (words: string) => this.#labels.get(words) ?? words;
    row.statements.push({
      ...{ field, value, language: null, from: null, until: null, shown: told(value) },
      before: held.length > 0 ? held.map((each) => told(each.value)).join(', ') : null,
      column: this.#columnName(column),
    });
  }

  /** A name or acronym beside those that are known; one with a first day ends the others of its language on the day before. */
  #named(
    row: Row,
    field: 'name' | 'acronym',
    language: (typeof LANGUAGES)[number],
    since: string | null,
  ): void {
    const column = `${field}.${language}` as const;
    const value = this.#words(row, column);
    if (value === null) return;
    if (field === 'acronym') {
      const others = someOf(this.#all.byAcronym(value), (id) => id !== row.id);
      if (others.length > 0) this.#problem(row, column, 'acronym-shared', this.#told(others));
    }
    const held = row.entry
      ? valuesOf(row.entry, field).filter((each) => (each.language ?? language) === language)
      : [];
    if (held.some((each) => foldedWords(each.value) === foldedWords(value))) return;
    const from = since !== null && isValue('day', since) ? since : null;
    const current = held.filter(({ until }) => until === null);
    const statement = { field, language, column: this.#columnName(column) };
    if (from !== null) {
      row.ends.push(...current.flatMap(({ statements }) => statements));
      for (const { value: name, from: began } of current) {
        row.statements.push({
          ...statement,
          value: name,
          shown: name,
          from: began,
          until: dayBefore(from),
          before: name,
        });
      }
    }
    const before =
      from !== null && row.entry ? (shownValue(row.entry, field, language)?.value ?? null) : null;
    row.statements.push({ ...statement, value, shown: value, from, until: null, before });
  }

  #columnName(column: OrganizationColumn): string | null {
    const at = this.#at.get(column);
    return at === undefined ? null : (this.#table.columns[at] ?? null);
  }

  #words(row: Row, column: OrganizationColumn): string | null {
    const cell = row.cell(column);
    if (cell.length > LONGEST_VALUE) this.#problem(row, column, 'value-long', String(LONGEST_VALUE));
    return cell === '' || cell.length > LONGEST_VALUE ? null : cell;
  }

  #word(row: Row, field: 'kind' | 'side'): string | null {
    const cell = foldedWords(row.cell(field));
    if (cell === '') return null;
    const words: readonly string[] = ENTRY_FIELDS.organization[field].value;
    const found = words.find((word) => [word, word.replaceAll(' ', '-'), `side ${word}`].includes(cell));
    if (found === undefined) this.#problem(row, field, 'value-unknown', words.join(', '));
    return found ?? null;
  }

  #entry(row: Row, field: 'parent' | 'successor'): string | null {
    const cell = row.cell(field);
    if (cell === '') return null;
    const meant = someOf(this.#all.meantBy(cell));
    if (meant.length === 0) this.#problem(row, field, 'parent-unknown');
    if (meant.length > 1) this.#problem(row, field, 'parent-unclear', this.#told(meant));
    return meant.length === 1 ? (meant[0] as string) : null;
  }

  #country(row: Row): string | null {
    const cell = row.cell('country');
    if (cell === '') return null;
    const found = this.#context.countries.get(foldedWords(cell));
    if (found === undefined) this.#problem(row, 'country', 'value-unknown', 'ISO 3166-1');
    return found ?? null;
  }

  #link(row: Row): string | null {
    const cell = row.cell('website');
    if (cell === '' || isValue('link', cell)) return cell || null;
    this.#problem(row, 'website', 'link-wrong');
    return null;
  }

  #time(row: Row, column: 'namedSince' | 'foundedOn' | 'closedOn'): string | null {
    const cell = row.cell(column);
    if (cell === '') return null;
    const time = timeOfCell(cell, this.#table.epoch);
    if ('fault' in time) {
      this.#problem(row, column, `time-${time.fault}`);
      return null;
    }
    if (time.counted) this.#problem(row, column, 'time-counted', time.value);
    if (column === 'namedSince' && !isValue('day', time.value)) {
      this.#problem(row, column, 'time-unclear');
      return null;
    }
    return time.value;
  }

  /** Rows whose parents lead back to themselves. */
  #circles(): void {
    const parents = new Map<string, string>();
    for (const organization of this.#context.known) {
      const parent = shownValue(organization, 'parent');
      if (parent) parents.set(organization.id, parent.value);
    }
    for (const { id, statements } of this.#rows) {
      const parent = statements.find(({ field }) => field === 'parent');
      if (parent) parents.set(id, parent.value);
    }
    const circles = circlesOf(parents);
    for (const row of this.#rows) {
      const circle = circles.get(row.id);
      if (circle && row.cell('parent') !== '')
        this.#problem(
          row,
          'parent',
          'parent-circular',
          [...circle, row.id].map((id) => this.#labels.get(id) ?? id).join(' → '),
        );
    }
  }
}

/** What a person is told and may accept. */
const WARNINGS: ReadonlySet<TableProblemCode> = new Set([
  'name-shared',
  'acronym-shared',
  'time-counted',
  'column-unknown',
]);
