import type { z } from '@hono/zod-openapi';
import type { AccountWithRoles } from '../commands/accounts/list-accounts.ts';
import type { SamplePerson } from '../commands/accounts/sample-people.ts';
import type { EventPage } from '../commands/audit/list-events.ts';
import type { ShownEvent } from '../commands/audit/shown-events.ts';
import type { VerifiedWorkspace } from '../commands/audit/verify-store.ts';
import type {
  AmendmentsPage,
  CompilationPage,
  DelegationCount,
  DraftComparison,
  DraftFacts,
  DraftList,
  DraftPage,
  DraftState,
  DraftSummary,
  PagedEntry,
  PlaceForEntry,
  ProposalState,
  ShownAmendment,
  ShownEntry,
  ShownFact,
  ShownFile,
  ShownGap,
  ShownGroup,
  ShownNote,
  ShownOpenPlace,
  ShownProposal,
  ShownRevision,
  ShownStep,
  StepList,
} from '../commands/draft-pages.ts';
import type { Mention } from '../commands/find-mentions.ts';
import type { AgendaPage } from '../commands/home/meeting-agenda.ts';
import type { HomePage } from '../commands/home/show-home.ts';
import type { ImportDone } from '../commands/import-organizations.ts';
import type { DecisionGap } from '../commands/keys/decision.ts';
import type { ShownDecision as ShownTwoKeys } from '../commands/keys/turn-key.ts';
import type {
  ComparisonPage,
  LineageFindings,
  LineageList,
  LineagePage,
  LineageParagraph,
  LineageSummary,
  OriginsPage,
  ShownDecision,
  ShownMember,
  ThreadPage,
  ThreadStep,
  ThreadVersion,
} from '../commands/lineage-pages.ts';
import type { CalendarPage, ConcernedOrganization, ShownItem } from '../commands/list-calendar.ts';
import type { OrganizationInShort } from '../commands/list-organizations.ts';
import type { FeedToMake } from '../commands/make-feed.ts';
import type {
  ArrivalFor,
  ArrivalPage,
  CountedTerm,
  ListedTerm,
  MandateList,
  MandatePage,
  MandateReadingProgress,
  MandateTermLists,
  MandateTerms,
  ReviewPage,
  ShownMandate,
} from '../commands/mandate-pages.ts';
import type { ActivityListPage, ActivityPage } from '../commands/matrix/show-activities.ts';
import type { BaselinePage, MatrixInShort } from '../commands/matrix/show-matrix.ts';
import type { PlannedImport } from '../commands/plan-tables.ts';
import type {
  DirectoryImported,
  PersonList,
  PersonSummary,
  PlannedDirectory,
  PostList,
  PostOrganization,
  PostPage,
  PostSummary,
  ShownAssignment,
  ShownPerson,
} from '../commands/post-pages.ts';
import type { ChasedOrganization, ChasePage } from '../commands/reports/chase-list.ts';
import type { LinkPage } from '../commands/reports/report-by-link.ts';
import type { ShownReportLink } from '../commands/reports/report-links.ts';
import type { ReportListPage, ReportPage, ShownReportStep } from '../commands/reports/show-reports.ts';
import type {
  OrganizationInRound,
  RoundCounts,
  RoundInShort,
  RoundPage,
} from '../commands/reports/show-rounds.ts';
import type { CyclePage } from '../commands/show-cycle.ts';
import type { EntryPage, ListedEntry } from '../commands/show-entry.ts';
import type { Pair } from '../commands/show-pair.ts';
import type { RefusalCode } from '../refusals/refusal.ts';
import type { StoredRole } from '../store/repositories/accounts/roles.ts';
import type { StoredSession } from '../store/repositories/accounts/sessions.ts';
import type { StoredFeed } from '../store/repositories/calendar-feeds.ts';
import type { CorrectableField, Correction } from '../store/repositories/corrections.ts';
import type { DiscoveryProgress } from '../store/repositories/discovery-runs.ts';
import type { ImportProgress } from '../store/repositories/imports.ts';
import type { MembershipReason } from '../store/repositories/lineage-members.ts';
import type { InstrumentHead, LineageFacts } from '../store/repositories/lineages.ts';
import type { WaitingMail } from '../store/repositories/mail.ts';
import type { StoredEvidence } from '../store/repositories/reports/evidence.ts';
import type { ReportOfLine } from '../store/repositories/reports/report-list.ts';
import type { StoredWorkspace } from '../store/repositories/workspaces.ts';
import type { given as accountGiven, linkShape, madeLinkShape, whoShape } from './accounts/shapes.ts';
import type { madeFeedShape } from './calendar/shapes.ts';
import type { given as draftGiven } from './drafts/given-shapes.ts';
import type { listQuery as draftListQuery } from './drafts/query-shapes.ts';
import type { given as postGiven, postListQuery } from './focal-points/shapes.ts';
import type { instrumentPage, summary } from './instruments/present.ts';
import type { listQuery } from './instruments/shapes.ts';
import type { given, listQuery as lineageListQuery } from './lineages/shapes.ts';
import type { given as mandateGiven } from './mandates/shapes.ts';
import type { activityQuery, given as matrixGiven } from './matrix/shapes.ts';
import type { newNameShape } from './organizations/shapes.ts';
import type { readingPage } from './readings/readings.ts';
import type { given as registerGiven } from './register/shapes.ts';
import type { madeLinkShape as madeReportLinkShape, given as reportGiven } from './reports/shapes.ts';
import type { presentHit } from './search/search.ts';

// What the HTTP API answers, as types for those who call it.

export type {
  AccountWithRoles,
  ActivityListPage,
  ActivityPage,
  AgendaPage,
  AmendmentsPage,
  ArrivalFor,
  ArrivalPage,
  BaselinePage,
  CalendarPage,
  ChasedOrganization,
  ChasePage,
  ComparisonPage,
  CompilationPage,
  ConcernedOrganization,
  CorrectableField,
  Correction,
  CountedTerm,
  CyclePage,
  DecisionGap,
  DelegationCount,
  DirectoryImported,
  DiscoveryProgress,
  DraftComparison,
  DraftFacts,
  DraftList,
  DraftPage,
  DraftState,
  DraftSummary,
  EntryPage,
  EventPage,
  FeedToMake,
  HomePage,
  ImportDone,
  ImportProgress,
  InstrumentHead,
  LineageFacts,
  LineageFindings,
  LineageList,
  LineagePage,
  LineageParagraph,
  LineageSummary,
  LinkPage,
  ListedEntry,
  ListedTerm,
  MandateList,
  MandatePage,
  MandateReadingProgress,
  MandateTermLists,
  MandateTerms,
  MatrixInShort,
  MembershipReason,
  Mention,
  OrganizationInRound,
  OrganizationInShort,
  OriginsPage,
  PagedEntry,
  Pair,
  PersonList,
  PersonSummary,
  PlaceForEntry,
  PlannedDirectory,
  PlannedImport,
  PostList,
  PostOrganization,
  PostPage,
  PostSummary,
  ProposalState,
  RefusalCode,
  ReportListPage,
  ReportOfLine,
  ReportPage,
  ReviewPage,
  RoundCounts,
  RoundInShort,
  RoundPage,
  SamplePerson,
  ShownAmendment,
  ShownAssignment,
  ShownDecision,
  ShownEntry,
  ShownEvent,
  ShownFact,
  ShownFile,
  ShownGap,
  ShownGroup,
  ShownMandate,
  ShownMember,
  ShownNote,
  ShownOpenPlace,
  ShownPerson,
  ShownProposal,
  ShownReportLink,
  ShownReportStep,
  ShownRevision,
  ShownStep,
  ShownTwoKeys,
  StepList,
  StoredEvidence,
  StoredFeed,
  StoredRole,
  StoredSession,
  StoredWorkspace,
  ThreadPage,
  ThreadStep,
  ThreadVersion,
  VerifiedWorkspace,
  WaitingMail,
};
/** What a link signs in, and a link just made. */
export type OneTimeLink = z.infer<typeof linkShape>;
export type MadeLink = z.infer<typeof madeLinkShape>;
/** What is sent to sign in, and to keep accounts and workspaces. */
export type AccountGiven = { readonly [K in keyof typeof accountGiven]: z.input<(typeof accountGiven)[K]> };
/** Who asks, what they hold in the workspace, and what they may. */
export type WhoAsks = z.infer<typeof whoShape>;
/** Something with a date, as the calendar shows it. */
export type DatedItem = ShownItem;
export type MadeFeed = z.infer<typeof madeFeedShape>;
export type LineageListQuery = z.input<typeof lineageListQuery>;
/** What is sent to make, change, join and split lineages. */
export type LineageGiven = { readonly [K in keyof typeof given]: z.input<(typeof given)[K]> };
export type DraftListQuery = z.input<typeof draftListQuery>;
/** What is sent to make and change drafts, and to decide about amendments. */
export type DraftGiven = { readonly [K in keyof typeof draftGiven]: z.input<(typeof draftGiven)[K]> };
export type NewNameGiven = z.input<typeof newNameShape>;
/** What is sent to the register. */
export type RegisterGiven = {
  readonly [K in keyof typeof registerGiven]: z.input<(typeof registerGiven)[K]>;
};
export type ActivityListQuery = z.input<typeof activityQuery>;
/** What is sent to matrices, their lines and amendments, and to the keys of both sides. */
export type MatrixGiven = { readonly [K in keyof typeof matrixGiven]: z.input<(typeof matrixGiven)[K]> };
export type MadeReportLink = z.infer<typeof madeReportLinkShape>;
/** What is sent to rounds of reports, and to reports. */
export type ReportGiven = { readonly [K in keyof typeof reportGiven]: z.input<(typeof reportGiven)[K]> };
/** What is sent to decide about mandates, and to add one. */
export type MandateGiven = { readonly [K in keyof typeof mandateGiven]: z.input<(typeof mandateGiven)[K]> };
export type PostListQuery = z.input<typeof postListQuery>;
/** What is sent to make and change posts, assignments and people. */
export type PostGiven = { readonly [K in keyof typeof postGiven]: z.input<(typeof postGiven)[K]> };
export type InstrumentSummary = ReturnType<typeof summary>;
export type InstrumentList = { readonly items: readonly InstrumentSummary[]; readonly total: number };
export type InstrumentListQuery = z.input<typeof listQuery>;
export type InstrumentPage = ReturnType<typeof instrumentPage>;
export type ReadingPage = ReturnType<typeof readingPage>;
export type Kept = { readonly ids: readonly string[] };
export type Hit = ReturnType<typeof presentHit>;
export type Hits = { readonly hits: readonly Hit[] };
export type RefusalAnswer = {
  readonly error: { readonly code: RefusalCode; readonly message: string; readonly field?: string };
};
