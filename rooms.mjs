// The doors and rooms of the house, and who may import whom: docs/architecture.md says why. `npm run house` follows every
// import and fails on one that goes against a row; `oxlint.config.mjs` makes a rule of each row of packages.

/** Loose files that everybody above may read: what Payload generates of the collections. */
const TYPES = 'src/payload-types.ts'
const PURE = ['src/language', 'src/sourcing', 'src/workflow', TYPES]

/**
 * Each door, with what it may import of the others; itself always. What is not named is closed. A path is a folder or a file.
 */
export const DOORS = {
  'src/language': [],
  'src/published': [],
  'src/platform': ['src/language'],
  'src/sourcing': ['src/language'],
  'src/workflow': ['src/language', 'src/sourcing', TYPES],
  access: [...PURE, 'src/platform/database/clock.ts'],
  'src/delivery': [
    ...['src/published', 'src/language/text', 'src/language/refusal.ts'],
    ...['src/language/words.ts', 'src/language/readerPaths.ts', 'src/language/feedPaths.ts'],
    ...['src/language/addressTemplate.ts', 'src/language/shortCode.ts', 'src/language/grouped.ts'],
    ...['src/platform/env.ts', 'src/platform/http', 'src/platform/database'],
    'src/platform/graphql',
  ],
  'src/frontend/client': [],
  'src/frontend/site': [
    ...['src/frontend/client', 'src/language/text', 'src/language/readerPaths.ts'],
    'src/language/shortCode.ts',
    ...['src/language/feedPaths.ts', 'src/platform/env.ts', 'src/platform/http/pageTags.ts'],
  ],
  'src/editorial': [...PURE, 'src/published', 'src/platform'],
  'src/migrations': [...PURE, 'src/published', 'src/platform', 'src/editorial'],
  hooks: [...PURE, 'src/published', 'src/platform', 'src/editorial'],
  collections: [...PURE, 'src/published', 'src/platform', 'src/editorial', 'access', 'hooks'],
  'src/payload.config.ts': [
    ...[
      ...PURE,
      'src/published',
      'src/platform',
      'src/editorial',
      'access',
      'hooks',
      'collections',
    ],
    'src/migrations/admitDatabases.ts',
  ],
  'src/app': [
    ...['src/payload.config.ts', 'src/editorial/api', 'src/editorial/previews'],
    'src/editorial/parts',
    ...['src/frontend/client', 'src/frontend/site', 'src/platform/env.ts'],
    'src/platform/http/previewCookie.ts',
    ...['src/language/ids.ts', 'src/language/readerPaths.ts'],
  ],
  'src/run': [
    ...[
      ...PURE,
      'src/published',
      'src/platform',
      'src/editorial',
      'src/delivery',
      'src/frontend/client',
    ],
    ...['src/migrations', 'src/payload.config.ts'],
  ],
  bench: [
    ...[
      'src/language',
      'src/published',
      'src/platform',
      'src/delivery',
      'src/editorial/projection',
    ],
    'src/run',
  ],
  'src/instrumentation.ts': ['src/run/worker.ts'],
  'src/instrumentation-client.ts': [],
  [TYPES]: [],
}

/** The rooms of a door from the roof down: a room imports only rooms that stand after it. */
export const ROOMS = {
  'src/language': [
    'richText',
    'text',
    'refusal.ts',
    'readerPaths.ts',
    'shortCode.ts',
    'addressTemplate.ts',
    'feedPaths.ts',
    'hops.ts',
    'ids.ts',
    ...['isObject.ts', 'grouped.ts'],
    'words.ts',
  ],
  'src/platform': [
    ...[
      'server',
      'mongod',
      'http',
      'graphql',
      'env.ts',
      'env',
      'database',
      'processes',
      'errors.ts',
    ],
  ],
  'src/editorial': [
    ...[
      'parts',
      'live',
      'find',
      'desk',
      'assignments',
      'transitions',
      'previews',
      'suggestions',
      'import',
      'articles',
      'fronts',
      'publish',
      'merge',
    ],
    ...[
      'comments',
      'presence',
      'webhooks',
      'threads',
      'projection',
      'editor',
      'sourcing',
      'accounts',
    ],
    ...['notifications', 'entities', 'guards', 'audit', 'jobs', 'api', 'media', 'secrets.ts'],
    ...['fields.ts', 'oneValueInForms.ts', 'database', 'admin', 'components.ts'],
    'addressQuery.ts',
    'liveEvents.ts',
  ],
  'src/delivery': [
    ...[
      'handler.ts',
      'invalidate.ts',
      'graphql',
      'bytes',
      'operations',
      'schema',
      'resolvers',
      'feeds',
    ],
    ...['search', 'media', 'sitemaps', 'ninjs', 'jsonLd', 'updates', 'lists', 'connect.ts'],
    ...['http', 'cache'],
    ...['addresses', 'schema.types.ts', 'documents', 'errors.ts', 'xml.ts', 'times.ts'],
  ],
}

/** Packages that a door does without; `types`: of which it may take types. */
export const PACKAGES = [
  {
    doors: ['src/language', 'src/published', 'src/sourcing'],
    without: ['payload', 'mongodb', 'react'],
  },
  { doors: ['src/workflow', 'access'], without: ['mongodb', 'react'], types: ['payload'] },
  { doors: ['src/delivery'], without: ['payload', 'react', 'next'] },
  { doors: ['src/frontend'], without: ['payload', 'mongodb'] },
]

const isIn = (file, folder) => file === folder || file.startsWith(`${folder}/`)

/** The door a file belongs to, or undefined. */
export const doorOf = (file) => Object.keys(DOORS).find((door) => isIn(file, door))

/** The place of a file among the rooms of its door: from 0 at the roof; undefined where it stands in none of them. */
export const roomOf = (file) => {
  const door = doorOf(file)
  const rooms = ROOMS[door]
  const at = rooms?.findIndex((room) => isIn(file, `${door}/${room}`))
  return at === undefined || at < 0 ? undefined : at
}

/** What of a room people see in the admin: only other screens and the kit may import it. */
export const isScreen = (file) => /^src\/editorial\/(?:[^/]+\/screens|admin)\//.test(file)

/** Server sides, which name a screen by its path (src/editorial/components) and import none. */
const DRAWN_BY_NAME = ['src/editorial', 'hooks', 'collections']

/** Why `from` may not import `to`, or null. */
export function arrowProblem(from, to) {
  const [mine, theirs] = [doorOf(from), doorOf(to)]
  if (mine === undefined || theirs === undefined)
    return `${mine === undefined ? from : to} stands at no door`
  const mayDraw = isScreen(from) || !DRAWN_BY_NAME.includes(mine)
  if (isScreen(to) && !mayDraw) return 'only screens know screens'
  if (mine !== theirs) {
    return DOORS[mine].some((path) => isIn(to, path)) ? null : `${mine} may not know ${to}`
  }
  if (ROOMS[mine] === undefined) return null
  const [here, there] = [roomOf(from), roomOf(to)]
  if (here === undefined || there === undefined) return 'a room that is not in the list'
  return here > there ? `${ROOMS[mine][here]} stands below ${ROOMS[mine][there]}` : null
}
