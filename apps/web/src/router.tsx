import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { addSearchOf } from './add/add-search.ts';
import { workspacePrefix } from './api/in-workspace.ts';
import { auditSearchOf } from './audit/audit-search.ts';
import { calendarSearchOf } from './calendar/calendar-search.ts';
import { cycleSearchOf } from './calendar/cycle/cycle-search.ts';
import { compareSearch } from './compare/compare-search.ts';
import { draftSearchOf } from './drafting/draft-search.ts';
import { draftsSearchOf } from './drafting/drafts-search.ts';
import { revisionSearchOf } from './drafting/revisions/revision-search.ts';
import { focalPointsSearchOf } from './focal-points/focal-points-search.ts';
import { BugView } from './frame/bug-view.tsx';
import { Frame } from './frame/frame.tsx';
import { lineageSearchOf } from './lineage/lineage-search.ts';
import { lineagesSearchOf } from './lineage/lineages-search.ts';
import { threadSearchOf } from './lineage/thread-search.ts';
import { mandatesSearchOf } from './mandates/list/mandates-search.ts';
import { reviewSearchOf } from './mandates/review/review-search.ts';
import { matrixSearchOf } from './matrix/matrix-search.ts';
import { organizationsSearchOf } from './organizations/organizations-search.ts';
import { originsSearch } from './origins/origins-search.ts';
import { NowhereView } from './parts/nowhere-view.tsx';
import { registerSearchOf } from './register/register-search.ts';
import { linkSearchOf } from './reporting/link-search.ts';
import { roundSearchOf, roundsSearchOf } from './reporting/round-search.ts';
import { filterOfSearch } from './resolutions/filter-of-search.ts';
import { ResolutionsPage } from './resolutions/resolutions-page.tsx';
import { withWords } from './words/learn-words.ts';

const root = createRootRoute({ component: Frame, notFoundComponent: NowhereView });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(
    withWords('home', () => import('./home/home-page.tsx')),
    'HomePage',
  ),
});

const resolutions = createRoute({
  getParentRoute: () => root,
  path: '/resolutions',
  validateSearch: filterOfSearch,
  component: ResolutionsPage,
});

const resolution = createRoute({
  getParentRoute: () => root,
  path: '/resolutions/$id',
  component: lazyRouteComponent(
    withWords('read', () => import('./read/read-page.tsx')),
    'ReadPage',
  ),
});

const lineages = createRoute({
  getParentRoute: () => root,
  path: '/lineages',
  validateSearch: lineagesSearchOf,
  component: lazyRouteComponent(
    withWords('lineage', () => import('./lineage/lineages-page.tsx')),
    'LineagesPage',
  ),
});

const lineage = createRoute({
  getParentRoute: () => root,
  path: '/lineages/$id',
  validateSearch: lineageSearchOf,
  component: lazyRouteComponent(
    withWords('lineage', () => import('./lineage/lineage-page.tsx')),
    'LineagePage',
  ),
});

const thread = createRoute({
  getParentRoute: () => root,
  path: '/lineages/$id/threads/$thread',
  validateSearch: threadSearchOf,
  component: lazyRouteComponent(
    withWords('lineage', () => import('./lineage/thread/thread-page.tsx')),
    'ThreadPage',
  ),
});

const origins = createRoute({
  getParentRoute: () => root,
  path: '/lineages/$id/origins',
  validateSearch: originsSearch,
  component: lazyRouteComponent(
    withWords('origins', () => import('./origins/origins-page.tsx')),
    'OriginsPage',
  ),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: compareSearch,
  component: lazyRouteComponent(
    withWords('compare', () => import('./compare/compare-page.tsx')),
    'ComparePage',
  ),
});

const drafts = createRoute({
  getParentRoute: () => root,
  path: '/drafts',
  validateSearch: draftsSearchOf,
  component: lazyRouteComponent(
    withWords('drafting', () => import('./drafting/drafts-page.tsx')),
    'DraftsPage',
  ),
});

const draft = createRoute({
  getParentRoute: () => root,
  path: '/drafts/$id',
  validateSearch: draftSearchOf,
  component: lazyRouteComponent(
    withWords('drafting', () => import('./drafting/draft-page.tsx')),
    'DraftPage',
  ),
});

const draftRevision = createRoute({
  getParentRoute: () => root,
  path: '/drafts/$id/revisions/$revision',
  validateSearch: revisionSearchOf,
  component: lazyRouteComponent(
    withWords('drafting', () => import('./drafting/revisions/revision-page.tsx')),
    'RevisionPage',
  ),
});

const mandates = createRoute({
  getParentRoute: () => root,
  path: '/mandates',
  validateSearch: mandatesSearchOf,
  component: lazyRouteComponent(
    withWords('mandates', () => import('./mandates/list/mandates-page.tsx')),
    'MandatesPage',
  ),
});

const mandate = createRoute({
  getParentRoute: () => root,
  path: '/mandates/$id',
  component: lazyRouteComponent(
    withWords('mandates', () => import('./mandates/one/mandate-page.tsx')),
    'MandatePage',
  ),
});

const review = createRoute({
  getParentRoute: () => root,
  path: '/review/$instrument',
  validateSearch: reviewSearchOf,
  component: lazyRouteComponent(
    withWords('mandates', () => import('./mandates/review/review-page.tsx')),
    'ReviewPage',
  ),
});

const arrival = createRoute({
  getParentRoute: () => root,
  path: '/arrival/$instrument',
  component: lazyRouteComponent(
    withWords('mandates', () => import('./mandates/arrival/arrival-page.tsx')),
    'ArrivalPage',
  ),
});

const meetings = createRoute({
  getParentRoute: () => root,
  path: '/meetings',
  validateSearch: registerSearchOf,
  component: lazyRouteComponent(
    withWords('register', () => import('./register/meetings-page.tsx')),
    'MeetingsPage',
  ),
});

const meeting = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$id',
  component: lazyRouteComponent(
    withWords('register', () => import('./register/entry-page.tsx')),
    'MeetingPage',
  ),
});

const agreements = createRoute({
  getParentRoute: () => root,
  path: '/agreements',
  validateSearch: registerSearchOf,
  component: lazyRouteComponent(
    withWords('register', () => import('./register/agreements-page.tsx')),
    'AgreementsPage',
  ),
});

const agreement = createRoute({
  getParentRoute: () => root,
  path: '/agreements/$id',
  component: lazyRouteComponent(
    withWords('register', () => import('./register/entry-page.tsx')),
    'AgreementPage',
  ),
});

const organizations = createRoute({
  getParentRoute: () => root,
  path: '/organizations',
  validateSearch: organizationsSearchOf,
  component: lazyRouteComponent(
    withWords('organizations', () => import('./organizations/organizations-page.tsx')),
    'OrganizationsPage',
  ),
});

const organizationImport = createRoute({
  getParentRoute: () => root,
  path: '/organizations/import',
  component: lazyRouteComponent(
    withWords('organizations', () => import('./organizations/import/import-page.tsx')),
    'ImportPage',
  ),
});

const organization = createRoute({
  getParentRoute: () => root,
  path: '/organizations/$id',
  component: lazyRouteComponent(
    withWords('organizations', () => import('./organizations/organization-page.tsx')),
    'OrganizationPage',
  ),
});

const cycle = createRoute({
  getParentRoute: () => root,
  path: '/cycle',
  validateSearch: cycleSearchOf,
  component: lazyRouteComponent(
    withWords('calendar', () => import('./calendar/cycle/cycle-page.tsx')),
    'CyclePage',
  ),
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  validateSearch: calendarSearchOf,
  component: lazyRouteComponent(
    withWords('calendar', () => import('./calendar/calendar-page.tsx')),
    'CalendarPage',
  ),
});

const feeds = createRoute({
  getParentRoute: () => root,
  path: '/calendar/feeds',
  component: lazyRouteComponent(
    withWords('calendar', () => import('./calendar/feeds/feeds-page.tsx')),
    'FeedsPage',
  ),
});

const focalPoints = createRoute({
  getParentRoute: () => root,
  path: '/focal-points',
  validateSearch: focalPointsSearchOf,
  component: lazyRouteComponent(
    withWords('focal-points', () => import('./focal-points/focal-points-page.tsx')),
    'FocalPointsPage',
  ),
});

const focalImport = createRoute({
  getParentRoute: () => root,
  path: '/focal-points/import',
  component: lazyRouteComponent(
    withWords('focal-points', () => import('./focal-points/import/import-page.tsx')),
    'DirectoryImportPage',
  ),
});

const focalPost = createRoute({
  getParentRoute: () => root,
  path: '/focal-points/$id',
  component: lazyRouteComponent(
    withWords('focal-points', () => import('./focal-points/post-page.tsx')),
    'PostPage',
  ),
});

const rounds = createRoute({
  getParentRoute: () => root,
  path: '/rounds',
  validateSearch: roundsSearchOf,
  component: lazyRouteComponent(
    withWords('reporting', () => import('./reporting/rounds-page.tsx')),
    'RoundsPage',
  ),
});

const round = createRoute({
  getParentRoute: () => root,
  path: '/rounds/$id',
  validateSearch: roundSearchOf,
  component: lazyRouteComponent(
    withWords('reporting', () => import('./reporting/round-page.tsx')),
    'RoundPage',
  ),
});

const chase = createRoute({
  getParentRoute: () => root,
  path: '/rounds/$id/chase',
  component: lazyRouteComponent(
    withWords('reporting', () => import('./reporting/chase-page.tsx')),
    'ChasePage',
  ),
});

const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$id',
  component: lazyRouteComponent(
    withWords('reporting', () => import('./reporting/report-page.tsx')),
    'ReportPage',
  ),
});

const reportByLink = createRoute({
  getParentRoute: () => root,
  path: '/report',
  validateSearch: linkSearchOf,
  component: lazyRouteComponent(
    withWords('reporting', () => import('./reporting/link-page.tsx')),
    'LinkPage',
  ),
});

const activity = createRoute({
  getParentRoute: () => root,
  path: '/activities/$id',
  component: lazyRouteComponent(
    withWords('activity', () => import('./activity/activity-page.tsx')),
    'ActivityPage',
  ),
});

const matrix = createRoute({
  getParentRoute: () => root,
  path: '/matrix',
  validateSearch: matrixSearchOf,
  component: lazyRouteComponent(
    withWords('matrix', () => import('./matrix/matrix-page.tsx')),
    'MatrixPage',
  ),
});

const matrixBaseline = createRoute({
  getParentRoute: () => root,
  path: '/matrix/$matrix/baseline',
  component: lazyRouteComponent(
    withWords('activity', () => import('./activity/baseline-page.tsx')),
    'BaselinePage',
  ),
});

const matrixClosing = createRoute({
  getParentRoute: () => root,
  path: '/matrix/$matrix/closing',
  component: lazyRouteComponent(
    withWords('activity', () => import('./activity/closing-page.tsx')),
    'ClosingPage',
  ),
});

const add = createRoute({
  getParentRoute: () => root,
  path: '/add',
  validateSearch: addSearchOf,
  component: lazyRouteComponent(
    withWords('add', () => import('./add/add-page.tsx')),
    'AddPage',
  ),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(
    withWords('sign-in', () => import('./sign-in/sign-in-page.tsx')),
    'SignInPage',
  ),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(
    withWords('settings', () => import('./settings/people-page.tsx')),
    'PeoplePage',
  ),
});

const pairSettings = createRoute({
  getParentRoute: () => root,
  path: '/settings/workspace',
  component: lazyRouteComponent(
    withWords('settings', () => import('./settings/pair-page.tsx')),
    'PairPage',
  ),
});

const sessions = createRoute({
  getParentRoute: () => root,
  path: '/settings/sessions',
  component: lazyRouteComponent(
    withWords('settings', () => import('./settings/sessions-page.tsx')),
    'SessionsPage',
  ),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  validateSearch: auditSearchOf,
  component: lazyRouteComponent(
    withWords('audit', () => import('./audit/audit-page.tsx')),
    'AuditPage',
  ),
});

/** Every view has an address; search parameters are plain words, so that an address can be read and sent. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    resolutions,
    resolution,
    lineages,
    lineage,
    thread,
    compare,
    origins,
    drafts,
    draft,
    draftRevision,
    organizations,
    organizationImport,
    organization,
    mandates,
    mandate,
    review,
    arrival,
    meetings,
    meeting,
    agreements,
    agreement,
    cycle,
    calendar,
    feeds,
    focalPoints,
    focalImport,
    focalPost,
    rounds,
    round,
    chase,
    report,
    reportByLink,
    activity,
    matrix,
    matrixBaseline,
    matrixClosing,
    add,
    audit,
    signIn,
    settings,
    pairSettings,
    sessions,
  ]),
  basepath: workspacePrefix === '' ? '/' : workspacePrefix,
  defaultErrorComponent: BugView,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultHashScrollIntoView: false,
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(search)) {
      if (value !== undefined && value !== '') parameters.set(name, String(value));
    }
    const words = parameters.toString();
    return words === '' ? '' : `?${words}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
