import { ORGANIZATION_COLUMNS, type OrganizationColumn } from './columns.ts';
import { type KnownOrganization, shownValue } from './known.ts';

/** A table of organizations that can be read again: the register then says the same. */
export interface WrittenTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Organizations as a table, in the order given; each by its code, or by the id of its entry where it has none. */
export function tableOfOrganizations(organizations: readonly KnownOrganization[]): WrittenTable {
  const codes = new Map(
    organizations.map((organization) => [
      organization.id,
      shownValue(organization, 'code')?.value ?? organization.id,
    ]),
  );
  return {
    columns: ORGANIZATION_COLUMNS.map(({ names }) => names[0] as string),
    rows: organizations.map((organization) =>
      ORGANIZATION_COLUMNS.map(({ key }) => cellOf(organization, key, codes)),
    ),
  };
}

function cellOf(
  organization: KnownOrganization,
  column: OrganizationColumn,
  codes: ReadonlyMap<string, string>,
): string {
  if (column === 'code') return codes.get(organization.id) as string;
  if (column === 'namedSince') return shownValue(organization, 'name', 'en')?.from ?? '';
  const [field, language] = column.split('.') as [string, string | undefined];
  const value = shownValue(organization, field, language)?.value ?? '';
  return field === 'parent' || field === 'successor' ? (codes.get(value) ?? value) : value;
}
