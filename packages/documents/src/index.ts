export { type DocumentType, documentTypeOfBytes } from './document-type.ts';
export {
  type DocumentIssueCode,
  type DocumentIssueValues,
  documentIssue,
  documentIssueValues,
} from './issues.ts';
export { DEFAULT_LIMITS, type Limits } from './limits.ts';
export { readDocument } from './read-document.ts';
export { readMarkedUp } from './read-marked-up.ts';
export { tableAsCsv } from './tables/as-csv.ts';
export { tableAsXlsx } from './tables/as-xlsx.ts';
export { tableFromFile } from './tables/from-file.ts';
export {
  TABLE_LIMITS,
  type Table,
  type TableLimits,
  type TableNote,
  type TableRow,
  type TableToWrite,
} from './tables/table.ts';
export { type AknProfile, aknFromInstrument, aknFromInstruments } from './writers/akn.ts';
export { type CalendarEvent, type CalendarToWrite, icalFromEvents } from './writers/calendar.ts';
export {
  docxFromComparison,
  docxFromInstrument,
  type TrackedChangesBy,
} from './writers/docx.ts';
export { htmlFromInstrument } from './writers/html.ts';
export { jsonFromInstrument } from './writers/json.ts';
export { type VCard, vcardsFromPeople } from './writers/vcard.ts';
