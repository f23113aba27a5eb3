/*
 * The path, in order: SourceText → Line[] → Instrument, each stage with what it noticed.
 */

export type * from './calendar/calendar-item.ts';
export { type DatedEntry, itemsOfEntry } from './calendar/of-entry.ts';
export { citationsFromInstrument } from './citations/from-instrument.ts';
export { type CitationInText, citationsInText } from './citations/from-text.ts';
export type * from './cycle/cycle.ts';
export type { CycleMandate } from './cycle/duties.ts';
export { meetingSaid, meetingsOfFacts, type SaidOfMeeting } from './cycle/meetings.ts';
export { type CycleMember, type CycleSources, cyclesOfLineage } from './cycle/of-lineage.ts';
export type { RecordedMeeting } from './cycle/recorded-meeting.ts';
export { spanBetween, spanOfTime, type TimeSpan } from './cycle/time-span.ts';
export type * from './discovery/discovered-lineage.ts';
export { DistinctTexts } from './discovery/distinct-texts.ts';
export {
  type InstrumentSummary,
  type Recalled,
  summaryOfInstrument,
} from './discovery/instrument-summary.ts';
export { discoveredLineages } from './discovery/lineages.ts';
export { type NearDuplicatesOptions, type NearPair, nearDuplicates } from './discovery/near-duplicates.ts';
export { draftAfter, draftWithSteps } from './drafting/after.ts';
export type * from './drafting/amendments/amendment.ts';
export { type CompiledBy, compiledText, stepsOfDecisions } from './drafting/amendments/compiled.ts';
export { amendmentsFromMarkedUp } from './drafting/amendments/from-marked-up.ts';
export { type AmendmentGroup, amendmentGroups } from './drafting/amendments/groups.ts';
export type * from './drafting/amendments/marked-up.ts';
export { attributionOfComparison, type DraftState } from './drafting/authorship/attribution.ts';
export type * from './drafting/authorship/contribution.ts';
export { comparisonOfDrafts } from './drafting/comparison.ts';
export type * from './drafting/draft.ts';
export { draftOfInstrument } from './drafting/from-base.ts';
export type * from './drafting/on-behalf.ts';
export { type OpenPlace, type OpenWording, openPlacesOf } from './drafting/open-words.ts';
export { type DraftPage, type PageLine, pageOfDraft } from './drafting/page.ts';
export type * from './drafting/proposals/proposal.ts';
export { routineProposals } from './drafting/proposals/routine-proposals.ts';
export { type Offer, type PartAtPlace, partsAtPlace } from './drafting/recast/at-place.ts';
export type * from './drafting/step.ts';
export { instrumentOfDraft } from './drafting/to-instrument.ts';
export * from './follow-up/index.ts';
export * from './follow-up/sample/index.ts';
export { type FlatParagraph, flatParagraph, type Passage } from './instrument/flat-paragraph.ts';
export { instrumentsFromLines } from './instrument/from-lines.ts';
export type * from './instrument/instrument.ts';
export { namesInList } from './instrument/names-in-list.ts';
export type { Answer, Issue, Severity } from './issues/issue.ts';
export { textIssueValues, type ValueKind, type ValueKinds, type ValuesOf } from './issues/issue-values.ts';
export { type DecidedAddresses, linksOfInstruments } from './lineage/align-instruments.ts';
export { type AlignedGroup, alignedParagraphs, type DecidedPairs } from './lineage/align-paragraphs.ts';
export { comparisonOfInstruments } from './lineage/compare-instruments.ts';
export { blocksOfInstrument } from './lineage/comparison/blocks.ts';
export type * from './lineage/comparison.ts';
export {
  decidedBetween,
  lineageFromInstruments,
  lineageFromLinks,
  type Member,
} from './lineage/from-instruments.ts';
export type * from './lineage/lineage.ts';
export { originsOfWords, type ParagraphOrigins } from './lineage/origins.ts';
export type { OriginRun } from './lineage/origins-carried.ts';
export { type OriginShare, sharesOfOrigins } from './lineage/origins-shares.ts';
export { explainedChanges, isRoutine } from './lineage/routine/explained-changes.ts';
export { ROUTINE_RULES, type ToldRule } from './lineage/routine/routine-rules.ts';
export { strengthOfParagraph } from './lineage/strength/of-paragraph.ts';
export { LEVELS, type LevelName, levelOfValue, VERBS, type VerbName } from './lineage/strength/scale.ts';
export type { Strength } from './lineage/strength/strength.ts';
export { linesFromSource } from './lines/from-source.ts';
export type { Line } from './lines/line.ts';
export { membersOf, partnersOfTitle } from './mandates/addressees/members-of.ts';
export { organizationNamed } from './mandates/addressees/organization-named.ts';
export {
  type NameContext,
  type NamedOrganization,
  organizationsInText,
} from './mandates/addressees/organizations-in-text.ts';
export type * from './mandates/changes/mandate-change.ts';
export { sessionsBetween, type TextTime } from './mandates/changes/moved-on.ts';
export { changesOfMandates } from './mandates/changes/of-mandates.ts';
export type * from './mandates/decided/content.ts';
export { contentOfMandate } from './mandates/decided/of-mandate.ts';
export { type KnownMandate, sameMandates } from './mandates/decided/same-mandates.ts';
export {
  isStanding,
  type MandateDecision,
  type MandateStanding,
  type StandingMandate,
  standingOfMandate,
} from './mandates/decided/standing.ts';
export type * from './mandates/due/due.ts';
export { dueOfWords } from './mandates/due/of-words.ts';
export { recurrenceOfWords } from './mandates/due/recurrence-of-words.ts';
export { sessionAt, sessionClosing, sessionOpening } from './mandates/due/sessions.ts';
export { mandatesFromInstrument } from './mandates/from-instrument.ts';
export { type LineageMandates, mandatesFromLineage } from './mandates/from-lineage.ts';
export type * from './mandates/lists/list.ts';
export type * from './mandates/mandate.ts';
export { type Tags, tagsOfWords } from './mandates/tags/tags-of-words.ts';
export * from './matrix-tables/index.ts';
export { instrumentsFromSource } from './read-source.ts';
export { changesOfRedline } from './redline/changes.ts';
export { redlineOfTexts } from './redline/from-texts.ts';
export type * from './redline/redline.ts';
export type * from './register/entry.ts';
export type * from './register/fact.ts';
export {
  ENTRY_FIELDS,
  type FieldShape,
  type FieldValueKind,
  fieldShape,
  isDay,
  isValue,
  LONGEST_VALUE,
} from './register/fields.ts';
export { entriesFromFacts } from './register/from-facts.ts';
export { factsFromInstrument } from './register/from-instrument.ts';
export { tableOfOrganizations } from './register/organizations/as-table.ts';
export {
  entryOfListed,
  type ListedOrganization,
  organizationsFromList,
} from './register/organizations/from-list.ts';
export { type ImportContext, planFromTable } from './register/organizations/from-table.ts';
export type { KnownOrganization } from './register/organizations/known.ts';
export type * from './register/organizations/plan.ts';
export { DIRECTORY_COLUMNS } from './register/posts/columns.ts';
export { isEmail, isPhone } from './register/posts/contacts.ts';
export type * from './register/posts/directory.ts';
export { planFromDirectory } from './register/posts/from-table.ts';
export { gapsOfPost, heldMeanwhile, standingOfPost, stateOfAssignment } from './register/posts/on-day.ts';
export * from './register/posts/post.ts';
export {
  type Standing,
  type StandingField,
  type StandingValue,
  standingOfEntry,
} from './register/standing.ts';
export type * from './register/statement.ts';
export { foldedWords } from './register/tables/columns.ts';
export { dayAfter, dayBefore } from './register/tables/days.ts';
export type * from './register/tables/problem.ts';
export { datesInText } from './text/dates.ts';
export { languageOfText } from './text/language.ts';
export { type Piece, type PlacedText, spansOf } from './text/placed-text.ts';
export {
  type Declared,
  type Hint,
  type HintRole,
  type Mark,
  type MarkKind,
  plainSource,
  type SourceFormat,
  type SourceText,
} from './text/source-text.ts';
export { hull, overlaps, type Range, type Span } from './text/span.ts';
export { historyInWords } from './views/mandate-history.ts';
export { pageOfMandates } from './views/mandates-page.ts';
export { outlineOfInstrument } from './views/outline.ts';
export { markedRedline, pageOfComparison } from './views/redline-page.ts';
export { type ToldMandate, toldMandates } from './views/told-mandate.ts';
