// A matrix as a table that people fill in elsewhere, and what comes back of it.

export { tableOfMatrix } from './as-table.ts';
export { TABLE_LANGUAGES, type TableLanguage } from './columns.ts';
export { planFromMatrixTable, withFieldsOfFile } from './from-table.ts';
export type { NamedThing, TableNames } from './names.ts';
export type { LinePlan, LineProblem, PlannedLine } from './plan.ts';
