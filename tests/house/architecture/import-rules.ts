/**
 * A part of the house: a folder or some files, what it may import, and in what words it is told to a reader.
 * What is not allowed here is forbidden; there is no other list of rules.
 */
export interface Part {
  /** `workspace/part`. */
  readonly name: string;
  /** What it makes or keeps, in a few words; the caption in the picture. */
  readonly makes: string;
  /** Folders end in `/`; paths from the root. */
  readonly paths: readonly string[];
  /** Parts, or single paths of parts, of which it may import values and types. */
  readonly imports?: readonly string[];
  /** Parts of which it may import types alone. */
  readonly types?: readonly string[];
  /** npm packages. */
  readonly packages?: readonly string[];
  /** Whether it may use the modules of Node. */
  readonly node?: true;
}

const core = (folder: string) => `packages/core/src/${folder}`;
const documents = (folder: string) => `packages/documents/src/${folder}`;
const server = (folder: string) => `packages/server/src/${folder}`;
const web = (folder: string) => `apps/web/src/${folder}`;

/** From the words of a file, at the foot, up to what a person sees. */
export const parts: readonly Part[] = [
  { name: 'core/text', makes: 'words at their place', paths: [core('text/')] },
  {
    name: 'core/issues',
    makes: 'what was noticed',
    paths: [core('issues/')],
    imports: ['core/text'],
  },
  {
    name: 'core/lines',
    makes: 'lines as laid out',
    paths: [core('lines/')],
    imports: ['core/text', 'core/issues'],
  },
  {
    name: 'core/instrument',
    makes: 'paragraphs, notes',
    paths: [core('instrument/')],
    imports: ['core/text', 'core/issues', 'core/lines'],
  },
  {
    name: 'core/citations',
    makes: 'documents cited',
    paths: [core('citations/')],
    imports: ['core/text', 'core/issues', 'core/lines', 'core/instrument'],
  },
  {
    name: 'core/redline',
    makes: 'what changed, word by word',
    paths: [core('redline/')],
    imports: ['core/text'],
  },
  {
    name: 'core/lineage',
    makes: 'what became of paragraphs',
    paths: [core('lineage/')],
    imports: ['core/text', 'core/issues', 'core/instrument', 'core/citations', 'core/redline'],
  },
  {
    name: 'core/discovery',
    makes: 'texts that belong together',
    paths: [core('discovery/')],
    imports: [
      'core/text',
      'core/issues',
      'core/instrument',
      'core/citations',
      'core/redline',
      'core/lineage',
    ],
  },
  {
    name: 'core/mandates',
    makes: 'who is asked for what, by when',
    paths: [core('mandates/')],
    imports: [
      'core/text',
      'core/issues',
      'core/instrument',
      'core/citations',
      'core/redline',
      'core/lineage',
    ],
  },
  {
    name: 'core/register',
    makes: 'what texts record',
    paths: [core('register/')],
    imports: ['core/text', 'core/issues', 'core/instrument', 'core/citations', 'core/mandates'],
  },
  {
    name: 'core/cycle',
    makes: 'cycles and what has a date',
    paths: [core('cycle/'), core('calendar/')],
    imports: [
      'core/text',
      'core/issues',
      'core/instrument',
      'core/citations',
      'core/redline',
      'core/lineage',
      'core/mandates',
      'core/register',
    ],
  },
  {
    name: 'core/follow-up',
    makes: 'matrix, lines, reports, keys',
    paths: [core('follow-up/')],
    imports: [],
  },
  {
    name: 'core/drafting',
    makes: 'the next draft',
    paths: [core('drafting/')],
    imports: [
      'core/text',
      'core/issues',
      'core/lines',
      'core/instrument',
      'core/citations',
      'core/redline',
      'core/lineage',
    ],
  },
  {
    name: 'core/views',
    makes: 'pages to read',
    paths: [core('views/')],
    imports: [
      'core/text',
      'core/issues',
      'core/lines',
      'core/instrument',
      'core/citations',
      'core/redline',
      'core/lineage',
      'core/drafting',
      'core/mandates',
    ],
  },
  {
    name: 'core',
    makes: 'the path, in order',
    paths: [core('index.ts'), core('read-source.ts')],
    imports: [
      'core/text',
      'core/issues',
      'core/lines',
      'core/instrument',
      'core/citations',
      'core/redline',
      'core/lineage',
      'core/discovery',
      'core/drafting',
      'core/mandates',
      'core/register',
      'core/cycle',
      'core/follow-up',
      'core/views',
    ],
  },

  {
    name: 'documents/bounds',
    makes: 'how much is read',
    paths: [documents('limits.ts'), documents('bounds.ts'), documents('issues.ts')],
    imports: ['core'],
  },
  {
    name: 'documents/containers',
    makes: 'files within files',
    paths: [documents('zip/'), documents('ole/')],
    imports: ['core', 'documents/bounds'],
    packages: ['fflate'],
  },
  {
    name: 'documents/decoding',
    makes: 'characters from bytes',
    paths: [documents('decoding/')],
    imports: ['core', 'documents/bounds'],
  },
  {
    name: 'documents/lines',
    makes: 'lines, numbers, notes',
    paths: [
      documents('lines/'),
      documents('source-builder.ts'),
      documents('source-writer.ts'),
      documents('clause-marker.ts'),
    ],
    imports: ['core', 'documents/bounds'],
  },
  {
    name: 'documents/readers',
    makes: 'one for each format',
    paths: [documents('readers/')],
    imports: ['core', 'documents/bounds', 'documents/containers', 'documents/decoding', 'documents/lines'],
    packages: ['parse5', 'pdfjs-dist', 'saxes'],
    node: true,
  },
  {
    name: 'documents/writers',
    makes: 'Word, AKN4UN, JSON, HTML, iCalendar',
    paths: [documents('writers/')],
    imports: ['core', documents('lines/number-formats.ts')],
    packages: ['fflate', 'ical-generator'],
  },
  {
    name: 'documents/tables',
    makes: 'CSV and Excel',
    paths: [documents('tables/')],
    imports: ['core', 'documents/bounds', 'documents/containers', 'documents/decoding'],
    packages: ['hucre'],
  },
  {
    name: 'documents',
    makes: 'read any, write any',
    paths: [
      documents('index.ts'),
      documents('read-document.ts'),
      documents('read-marked-up.ts'),
      documents('document-type.ts'),
      documents('format-of-bytes.ts'),
      documents('looks-like-markdown.ts'),
    ],
    imports: [
      'core',
      'documents/bounds',
      'documents/containers',
      'documents/decoding',
      'documents/lines',
      'documents/readers',
      'documents/tables',
      'documents/writers',
    ],
  },

  {
    name: 'server/ground',
    makes: 'results and refusals',
    paths: [
      server('refusals/'),
      server('program-version.ts'),
      server('house-folders.ts'),
      server('worker-file.ts'),
    ],
    node: true,
  },
  {
    name: 'server/store',
    makes: 'tables, what is kept',
    paths: [server('store/')],
    imports: ['core', 'server/ground'],
    packages: ['@electric-sql/pglite', '@electric-sql/pglite-socket', 'kysely', 'pg'],
    node: true,
  },
  {
    name: 'server/policies',
    makes: 'who may',
    paths: [server('policies/')],
    imports: ['core', 'server/ground'],
  },
  {
    name: 'server/commands',
    makes: 'one verb a file',
    paths: [server('commands/')],
    imports: ['core', 'documents', 'server/ground', 'server/store', 'server/policies'],
    node: true,
  },
  {
    name: 'server/readers',
    makes: 'reading, in threads',
    paths: [server('readers/')],
    imports: ['core', 'documents', 'server/ground', 'server/commands'],
    node: true,
  },
  {
    name: 'server/api',
    makes: 'routes and their shapes',
    paths: [server('api/')],
    imports: [
      'core',
      'server/ground',
      'server/policies',
      'server/commands',
      'packages/server/src/store/repositories/',
    ],
    types: ['server/store', 'server/readers'],
    packages: ['@hono/node-server', '@hono/zod-openapi', 'hono', 'zod'],
    node: true,
  },
  {
    name: 'server/cli',
    makes: 'the command line',
    paths: [server('cli/')],
    imports: [
      'core',
      'server/ground',
      'server/policies',
      'server/commands',
      'server/readers',
      'server/api',
      'packages/server/src/store/open.ts',
      'packages/server/src/store/embedded/lock.ts',
    ],
    types: ['server/store'],
    node: true,
  },
  {
    name: 'server',
    makes: 'what others may use',
    paths: [server('index.ts')],
    imports: [
      'server/ground',
      'server/store',
      'server/policies',
      'server/commands',
      'server/readers',
      'server/api',
    ],
  },

  {
    name: 'web/words',
    makes: 'three languages',
    paths: [web('words/'), web('locales/')],
    types: ['core'],
    imports: ['virtual:words'],
    packages: ['@lingui/core', '@lingui/react', 'react'],
  },
  {
    name: 'web/api',
    makes: 'asks the server',
    paths: [web('api/')],
    types: ['core', 'server/api'],
    packages: ['@tanstack/react-query', 'hono', 'react'],
  },
  {
    name: 'web/parts',
    makes: 'buttons, marks, states',
    paths: [web('parts/')],
    imports: ['web/words', 'web/api'],
    types: ['core'],
    packages: [
      '@tanstack/react-query',
      '@tanstack/react-router',
      'react',
      'react-aria-components',
      'react-dom',
    ],
  },
  {
    name: 'web/read',
    makes: 'one text and its source',
    paths: [web('read/')],
    imports: ['web/words', 'web/api', 'web/parts'],
    types: ['core'],
    packages: ['@tanstack/react-query', '@tanstack/react-router', 'react', 'react-aria-components'],
  },
  {
    name: 'web/add',
    makes: 'read, then keep',
    paths: [web('add/')],
    imports: ['web/words', 'web/api', 'web/parts', 'web/read'],
    types: ['core'],
    packages: ['@tanstack/react-query', '@tanstack/react-router', 'react', 'react-aria-components'],
  },
  {
    name: 'web/lineage',
    makes: 'paragraphs through time',
    paths: [web('lineage/')],
    imports: ['web/words', 'web/api', 'web/parts', 'web/read'],
    types: ['core'],
    packages: ['@tanstack/react-query', '@tanstack/react-router', 'react', 'react-aria-components'],
  },
  {
    name: 'web/compare',
    makes: 'two texts, word by word',
    paths: [web('compare/')],
    imports: ['web/words', 'web/api', 'web/parts', 'apps/web/src/read/anchor.ts'],
    types: ['core'],
    packages: ['@tanstack/react-query', '@tanstack/react-router', 'react', 'react-aria-components'],
  },
  {
    name: 'web/origins',
    makes: 'where each word came from',
    paths: [web('origins/')],
    imports: [
      'web/words',
      'web/api',
      'web/parts',
      'apps/web/src/read/anchor.ts',
      'apps/web/src/lineage/member-in-words.ts',
      'apps/web/src/lineage/years.ts',
    ],
    types: ['core'],
    packages: ['@tanstack/react-query', '@tanstack/react-router', 'react'],
  },
  {
    name: 'web/mandates',
    makes: 'who is asked, for review',
    paths: [web('mandates/')],
    imports: [
      'web/words',
      'web/api',
      'web/parts',
      'apps/web/src/read/author-in-words.ts',
      'apps/web/src/lineage/member-in-words.ts',
      'apps/web/src/lineage/strength-line.ts',
      'apps/web/src/lineage/years.ts',
    ],
    types: ['core'],
    packages: ['@tanstack/react-query', '@tanstack/react-router', 'react', 'react-aria-components'],
  },
  {
    name: 'web/drafting',
    makes: 'the next text, written together',
    paths: [web('drafting/')],
    imports: ['web/words', 'web/api', 'web/parts', 'web/compare', 'apps/web/src/read/author-in-words.ts'],
    types: ['core', 'server/api'],
    packages: ['@tanstack/react-query', '@tanstack/react-router', 'react', 'react-aria-components'],
  },
  {
    name: 'web/naming',
    makes: 'organizations by name',
    paths: [web('naming/')],
    imports: ['web/words', 'web/api', 'web/parts'],
    packages: ['@tanstack/react-query', 'react'],
  },
  {
    name: 'web/keys',
    makes: 'the keys of both sides',
    paths: [web('keys/')],
    imports: ['web/words', 'web/api', 'web/parts', 'core/follow-up'],
    types: ['core'],
    packages: ['@tanstack/react-query', 'react'],
  },
  {
    name: 'web/activity',
    makes: 'one line, baseline, closing',
    paths: [web('activity/')],
    imports: ['web/words', 'web/api', 'web/parts', 'web/naming', 'web/keys', 'core/follow-up'],
    types: ['core'],
    packages: ['@tanstack/react-query', '@tanstack/react-router', 'react', 'react-aria-components'],
  },
  {
    name: 'web/register',
    makes: 'meetings, agreements',
    paths: [web('register/')],
    imports: [
      'web/words',
      'web/api',
      'web/parts',
      'web/naming',
      'apps/web/src/read/anchor.ts',
      'apps/web/src/read/author-in-words.ts',
    ],
    types: ['core'],
    packages: ['@tanstack/react-query', '@tanstack/react-router', 'react'],
  },
  {
    name: 'web/organizations',
    makes: 'two families, as trees',
    paths: [web('organizations/')],
    imports: [
      'web/words',
      'web/api',
      'web/parts',
      'web/naming',
      'web/register',
      'apps/web/src/read/anchor.ts',
    ],
    types: ['core'],
    packages: ['@tanstack/react-query', '@tanstack/react-router', 'react', 'react-aria-components'],
  },
  {
    name: 'web/calendar',
    makes: 'cycle, calendar, subscriptions',
    paths: [web('calendar/')],
    imports: ['web/words', 'web/api', 'web/parts', 'web/naming', 'apps/web/src/read/anchor.ts'],
    types: ['core'],
    packages: ['@tanstack/react-query', '@tanstack/react-router', 'react'],
  },
  {
    name: 'web/home',
    makes: 'what waits, what is late',
    paths: [web('home/')],
    imports: ['web/words', 'web/api', 'web/parts', 'web/calendar', 'apps/web/src/register/late.ts'],
    types: ['core'],
    packages: ['@tanstack/react-query', '@tanstack/react-router', 'react'],
  },
  {
    name: 'web/focal-points',
    makes: 'posts, and who holds them',
    paths: [web('focal-points/')],
    imports: ['web/words', 'web/api', 'web/parts', 'apps/web/src/organizations/import/'],
    types: ['core', 'server/api'],
    packages: ['@tanstack/react-query', '@tanstack/react-router', 'react'],
  },
  {
    name: 'web/frame',
    makes: 'places, search, keys',
    paths: [web('frame/')],
    imports: ['web/words', 'web/api', 'web/parts', 'web/read'],
    packages: ['@tanstack/react-query', '@tanstack/react-router', 'react', 'react-aria-components'],
  },
  {
    name: 'web/resolutions',
    makes: 'the list',
    paths: [web('resolutions/')],
    imports: ['web/words', 'web/api', 'web/parts'],
    types: ['core'],
    packages: ['@tanstack/react-query', '@tanstack/react-router', 'react', 'react-aria-components'],
  },
  {
    name: 'web',
    makes: 'addresses and pages',
    paths: [
      web('main.tsx'),
      web('decodable-address.ts'),
      web('app.tsx'),
      web('router.tsx'),
      web('env.d.ts'),
      web('look/'),
    ],
    imports: [
      'web/words',
      'web/api',
      'web/parts',
      'web/read',
      'web/add',
      'web/resolutions',
      'web/lineage',
      'web/compare',
      'web/origins',
      'web/drafting',
      'web/mandates',
      'web/organizations',
      'web/register',
      'web/calendar',
      'web/focal-points',
      'web/activity',
      'web/frame',
    ],
    packages: [
      '@fontsource/.+',
      '@lingui/core',
      '@lingui/react',
      '@tanstack/react-query',
      '@tanstack/react-router',
      'react',
      'react-aria-components',
      'react-dom',
      'vite',
    ],
  },
];

/** Tests, examples and what serves them alone: no other code may import it. */
export const testPaths = ['\\.test\\.tsx?$', '/test-kit/', '\\.example\\.tsx$', '/examples\\.tsx$'];

/**
 * What stands around the parts: it may import any part and any package, and no part may import it. Tests may import
 * their own workspace and those beneath it.
 */
export const around = ['scripts/', 'benchmarks/', 'tests/', 'packages/server/bin/', 'apps/web/[^/]+\\.ts$'];

/** Each workspace, and the ones beneath it. */
export const workspaces: Readonly<Record<string, readonly string[]>> = {
  'packages/core': ['packages/core'],
  'packages/documents': ['packages/documents', 'packages/core'],
  'packages/server': ['packages/server', 'packages/documents', 'packages/core'],
  'apps/web': ['apps/web', 'packages/server', 'packages/documents', 'packages/core'],
};
