import type {
  ActivityContent,
  ActivityStatus,
  Decision,
  Disposition,
  FrozenMatrix,
  LineState,
  PairConfiguration,
  ReportContent,
  ReportState,
  ReportStep,
  SharedStatus,
  Side,
  Visibility,
} from '@biennium/core';
import type { Generated } from 'kysely';
import type { Count, Instant, Json, SearchWords } from './columns.ts';

/** The tables of accounts and of the follow-up, as Kysely sees them. */
export interface FollowUpTables {
  account: AccountTable;
  account_subject: AccountSubjectTable;
  account_role: AccountRoleTable;
  session: SessionTable;
  one_time_link: OneTimeLinkTable;
  last_visit: LastVisitTable;
  outgoing_mail: OutgoingMailTable;
  matrix: MatrixTable;
  activity: ActivityTable;
  activity_term: ActivityTermTable;
  turned_key: TurnedKeyTable;
  amendment: AmendmentTable;
  remark: RemarkTable;
  reporting_round: ReportingRoundTable;
  progress_report: ProgressReportTable;
  report_step: ReportStepTable;
  report_link: ReportLinkTable;
  evidence: EvidenceTable;
  evidence_file: EvidenceFileTable;
  audit_head: AuditHeadTable;
}

/** What a workspace is besides its name. `code` is in the address of its pages; the first one has none. */
export interface WorkspaceColumns {
  code: string | null;
  configuration: Json<PairConfiguration> | null;
  sample: Generated<boolean>;
  version: Generated<number>;
}

/** Somebody who can sign in, in whatever workspaces. */
interface AccountTable {
  id: string;
  name: string;
  email: string | null;
  language: string;
  sample: boolean;
  version: number;
  author: string;
  made_at: Instant;
  disabled_at: Instant | null;
}

/** By which name another house knows an account (OpenID Connect). */
interface AccountSubjectTable {
  issuer: string;
  subject: string;
  account: string;
  made_at: Instant;
}

/** A role that an account holds in a workspace, from its first to its last ISO 8601 day. */
interface AccountRoleTable {
  workspace: string;
  id: string;
  account: string;
  role: string;
  side: Side | null;
  organization: string | null;
  from_day: string;
  until_day: string | null;
  author: string;
  made_at: Instant;
}

/** That somebody is signed in. The token itself is nowhere: its SHA-256 is. `client`: the program and system that they use, in words. */
interface SessionTable {
  id: string;
  token_hash: string;
  account: string;
  client: string;
  made_at: Instant;
  seen_at: Instant;
  ends_at: Instant;
  ended_at: Instant | null;
}

/** A link that signs in once. One for the first administrator has no account yet. */
interface OneTimeLinkTable {
  token_hash: string;
  purpose: 'first administrator' | 'invitation' | 'sign in';
  account: string | null;
  workspace: string | null;
  author: string;
  made_at: Instant;
  ends_at: Instant;
  used_at: Instant | null;
}

interface LastVisitTable {
  workspace: string;
  account: string;
  at: Instant;
}

/** Mail that is to be sent, tried again until it was, or until what it says no longer holds (`ends_at`); then its words are taken away. */
interface OutgoingMailTable {
  workspace: string;
  id: string;
  kind: 'invitation' | 'sign in' | 'report link' | 'digest';
  account: string | null;
  address: string;
  subject: string;
  words: string;
  made_at: Instant;
  next_try_at: Instant;
  tries: number;
  ends_at: Instant | null;
  sent_at: Instant | null;
  last_error: string | null;
}

/** A matrix of activities for a stretch of time. `next_line`: the number of the next line; `frozen`: what was adopted. */
interface MatrixTable {
  workspace: string;
  id: string;
  title: string;
  prefix: string;
  from_day: string;
  until_day: string;
  meeting: string | null;
  adopted_on: string | null;
  closed_on: string | null;
  fingerprint: string | null;
  frozen: Json<FrozenMatrix> | null;
  carried_from: string | null;
  next_line: number;
  sample: boolean;
  version: number;
  author: string;
  made_at: Instant;
  changed_at: Instant;
}

/** A line of a matrix. What stands below `fingerprint` until `words` follows from the rest and is kept to be filtered by. */
interface ActivityTable {
  workspace: string;
  id: string;
  matrix: string;
  code: string;
  proposed_by: Side;
  visibility: Visibility;
  withdrawn: boolean;
  adopted_on: string | null;
  completed_on: string | null;
  cancelled_on: string | null;
  published_on: string | null;
  disposition: Json<Disposition> | null;
  carried_from: string | null;
  content: Json<ActivityContent>;
  fingerprint: string;
  state: LineState;
  shared: SharedStatus['kind'];
  status_a: ActivityStatus | null;
  status_b: ActivityStatus | null;
  silent_a: boolean;
  silent_b: boolean;
  title: string;
  kind: string;
  area: string | null;
  cluster: string | null;
  lead_a: string | null;
  lead_b: string | null;
  planned_from: string | null;
  planned_until: string | null;
  words: SearchWords;
  sample: boolean;
  version: number;
  author: string;
  made_at: Instant;
  changed_at: Instant;
}

interface ActivityTermTable {
  workspace: string;
  activity: string;
  kind: 'partner' | 'country' | 'goal' | 'mandate';
  term: string;
}

/** A key that a side turned on a decision. `seen`: the fingerprint of what was seen. */
interface TurnedKeyTable {
  workspace: string;
  id: string;
  decision: Decision;
  subject: string;
  side: Side;
  seen: string;
  account: string;
  at: Instant;
  taken_back_at: Instant | null;
}

/** A change of an adopted matrix, beside it. `content` is the line as it would be; `before` the fingerprint of the line that is changed. */
interface AmendmentTable {
  workspace: string;
  id: string;
  matrix: string;
  activity: string | null;
  kind: 'change' | 'new line' | 'cancellation';
  content: Json<ActivityContent> | null;
  before: string | null;
  fingerprint: string;
  reason: string;
  proposed_by: Side;
  state: 'open' | 'agreed' | 'withdrawn' | 'declined';
  agreed_on: string | null;
  version: number;
  author: string;
  made_at: Instant;
}

/** What somebody said about a line, an amendment or a report. */
interface RemarkTable {
  workspace: string;
  id: string;
  subject: string;
  side: Side;
  visibility: Visibility;
  words: string;
  language: string | null;
  author: string;
  made_at: Instant;
  withdrawn_at: Instant | null;
}

/**
 * A round of reports on the lines of a matrix. Days are ISO 8601. `silence_kept_on`: when, after its due day, who is silent was kept beside the
 * lines.
 */
interface ReportingRoundTable {
  workspace: string;
  id: string;
  matrix: string;
  title: string;
  from_day: string;
  until_day: string;
  due: string;
  opened_on: string | null;
  closed_on: string | null;
  consolidated_on: string | null;
  silence_kept_on: string | null;
  sample: boolean;
  version: number;
  author: string;
  made_at: Instant;
}

/** What an organization reports of an activity, in a round or outside of any. */
interface ProgressReportTable {
  workspace: string;
  id: string;
  round: string | null;
  activity: string;
  organization: string;
  side: Side;
  state: ReportState;
  status: ActivityStatus | null;
  content: Json<ReportContent>;
  submitted_on: string | null;
  validated_on: string | null;
  published_on: string | null;
  version: number;
  author: string;
  made_at: Instant;
  changed_at: Instant;
}

/** A step in the life of a report, with the words of the report as they stood after it. */
interface ReportStepTable {
  workspace: string;
  id: string;
  report: string;
  step: ReportStep;
  reason: string | null;
  content: Json<ReportContent> | null;
  author: string;
  at: Instant;
}

/** A private address under which an organization reports in a round, without an account. */
interface ReportLinkTable {
  workspace: string;
  id: string;
  token_hash: string;
  round: string;
  organization: string;
  address: string | null;
  author: string;
  made_at: Instant;
  ends_at: Instant;
  used_at: Instant | null;
  revoked_at: Instant | null;
}

/** What shows that something was done: a file, by its hash, or an address on the web. */
interface EvidenceTable {
  workspace: string;
  id: string;
  activity: string;
  report: string | null;
  organization: string | null;
  side: Side;
  visibility: Visibility;
  title: string;
  address: string | null;
  file: string | null;
  withdrawn_at: Instant | null;
  withdrawn_because: string | null;
  author: string;
  made_at: Instant;
}

interface EvidenceFileTable {
  workspace: string;
  sha256: string;
  name: string;
  media_type: string;
  byte_count: Count;
  content: Buffer;
  made_at: Instant;
}

/** The last link of the chain of events of a workspace. */
interface AuditHeadTable {
  workspace: string;
  sequence: Count;
  hash: string;
}
