import type { ActivityContent } from '../follow-up/activity/content.ts';
import { fieldsOfActivity } from '../follow-up/activity/fields.ts';
import { KIND_NAMES, MATRIX_COLUMNS, type MatrixColumn, type TableLanguage } from './columns.ts';
import { byId, nameIn, type TableNames } from './names.ts';

/** A line as it is put in a table. */
export interface LineForTable {
  readonly code: string;
  readonly state: string;
  readonly shared: string;
  /** The fingerprint of its words. */
  readonly fingerprint: string;
  readonly content: ActivityContent;
}

/** How many letters of a fingerprint stand in a table: enough to know a state of a line among its own. */
export const MARK_LENGTH = 16;

/** Between the values of a cell that holds several. */
const BETWEEN_VALUES = '; ';

/** The lines of a matrix as a table that can be filled in and brought back (rule F52): a row each, with a word for the state that was exported. */
export function tableOfMatrix(
  lines: readonly LineForTable[],
  names: TableNames,
  language: TableLanguage,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | number | null)[])[] } {
  const keys = Object.keys(MATRIX_COLUMNS) as MatrixColumn[];
  const organizations = byId(names.organizations);
  const [clusters, areas] = [byId(names.clusters), byId(names.areas)];
  const countries = byId(names.countries);
  const cellOf = (line: LineForTable, key: MatrixColumn): string | number | null => {
    const fields = fieldsOfActivity(line.content);
    switch (key) {
      case 'code':
      case 'state':
      case 'shared':
        return line[key];
      case 'exported':
        return line.fingerprint.slice(0, MARK_LENGTH);
      case 'kind':
        return KIND_NAMES[fields.kind][language];
      case 'leadA':
      case 'leadB':
        return fields[key] === null ? '' : nameIn(organizations, fields[key], language);
      case 'partners':
        return fields.partners.map((id) => nameIn(organizations, id, language)).join(BETWEEN_VALUES);
      case 'area':
        return fields.area === null ? '' : nameIn(areas, fields.area, language);
      case 'cluster':
        return fields.cluster === null ? '' : nameIn(clusters, fields.cluster, language);
      case 'countries':
        return fields.countries.map((id) => nameIn(countries, id, language)).join(BETWEEN_VALUES);
      case 'goals':
        return fields.goals.join(BETWEEN_VALUES);
      case 'milestones':
        return fields.milestones.map(({ due, title }) => `${due} ${title}`).join('\n');
      default:
        return fields[key];
    }
  };
  return {
    columns: keys.map((key) => MATRIX_COLUMNS[key][language]),
    rows: lines.map((line) => keys.map((key) => cellOf(line, key))),
  };
}
