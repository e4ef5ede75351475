/** An index of the newsroom's half: the fields in their order, each ascending, and the question that needs it. */
export type EditorialIndex = {
  on: readonly string[]
  /** Two documents may not have the same values. */
  unique?: true
  /** Documents without the first field are left out. */
  sparse?: true
  for: string
}

const one = (field: string, why: string): EditorialIndex => ({ on: [field], for: why })
const NEWEST = one('createdAt', 'the list of the admin, newest first')
const KEYS = one('searchWords', 'what is typed into a list, a picker or the palette')
const MINE = one('createdBy', 'whether a reporter may change the record: he made it')
const OWN_ADDRESS: EditorialIndex = {
  ...{ on: ['slug'], unique: true, sparse: true },
  for: 'one address belongs to one record',
}
const ENGLISH_ADDRESS = one('slugEn', 'whether an address is taken in the other language')
/** Of the versions of one document the newest, a page of them, and those that go beyond the most that are kept. */
const OF_ONE: EditorialIndex = {
  on: ['parent', 'updatedAt'],
  for: 'versions of one document, newest first',
}
const FILES = ['w320', 'w480', 'w640', 'w960', 'w1280', 'w1920', 'social']

/**
 * Every index of the newsroom's half by the name of its collection in the database, beside `_id`: there are these and no
 * others of Payload's own (it would index each field of a record in its versions too: 27 keys a saved version). Each is asked
 * for by a query that `tests/int/editorialIndexes.test.ts` names.
 */
export const EDITORIAL_INDEXES: Readonly<Record<string, readonly EditorialIndex[]>> = {
  articles: [
    ...[NEWEST, KEYS],
    one('updatedAt', 'what changed last: palette, search, live desk'),
    { on: ['stage', 'updatedAt', 'createdAt'], for: 'what stands in a stage' },
    { on: ['author', 'stage', 'updatedAt'], for: 'what somebody writes' },
    { on: ['stage', 'scheduledAt'], for: 'what is due for publication' },
    { on: ['slug', 'stage'], for: 'whether an address is taken' },
    one('assignee', 'what a reporter may read: what was given to him'),
    one('reviewer', 'what a reporter may read, what waits for an editor'),
    one('contributors', 'what a reporter may read: what he worked on'),
    one('approvedBy', 'what falls when an account goes'),
    one('section', 'whether a section is still in use, its texts on the desk'),
    one('desk', 'texts of a desk'),
    one('persons', 'stories of a person'),
    one('sources', 'stories of a source'),
    one('events', 'stories of an event'),
    one('dueAt', 'what is late'),
    one('embargoUntil', 'what is under embargo'),
    one('gates.legal', 'what waits for a lawyer'),
  ],
  _articles_versions: [
    OF_ONE,
    one('version.sources', 'which articles ever named a source that is masked'),
  ],
  claims: [
    ...[NEWEST, KEYS],
    { on: ['article', 'claimId'], unique: true, for: 'the row of a claim of an article' },
    { on: ['speakers', 'at'], for: 'what somebody said, newest first' },
    one('at', 'the register, newest first'),
    one('status', 'claims of others that are disputed or refuted'),
    one('persons', 'what was said about a person'),
    one('events', 'what was said about an event'),
    one('said.source', 'what a source is named for'),
    one('section', 'claims of a section'),
  ],
  sources: [...[NEWEST, KEYS, MINE, OWN_ADDRESS], one('kind', 'masked sources, outlets of a kind')],
  _sources_versions: [OF_ONE, one('version.kind', 'sources that were masked once')],
  persons: [NEWEST, KEYS, MINE, OWN_ADDRESS],
  _persons_versions: [OF_ONE],
  events: [...[NEWEST, KEYS, MINE, OWN_ADDRESS], one('when.earliest', 'what happens on a day')],
  _events_versions: [OF_ONE],
  media: [
    ...[NEWEST, KEYS, MINE],
    { on: ['filename'], unique: true, sparse: true, for: 'the file of an address' },
    ...FILES.map((size) => one(`sizes.${size}.filename`, 'the file of an address')),
  ],
  _media_versions: [OF_ONE],
  attachments: [
    ...[NEWEST, MINE],
    { on: ['filename'], unique: true, sparse: true, for: 'the file of an address' },
  ],
  fronts: [OWN_ADDRESS, one('section', 'the front of a section')],
  _fronts_versions: [OF_ONE],
  suggestions: [
    NEWEST,
    one('record.value', 'suggestions for a record'),
    one('by', 'what somebody suggested'),
    { on: ['state', 'at'], for: 'open suggestions, oldest first' },
  ],
  assignments: [
    ...[NEWEST, MINE],
    { on: ['article', 'due'], for: 'what is planned, by when it is due' },
    { on: ['assignee', 'article'], for: 'what somebody has to write' },
  ],
  desks: [KEYS, OWN_ADDRESS],
  sections: [KEYS, OWN_ADDRESS, ENGLISH_ADDRESS],
  tags: [NEWEST, KEYS, OWN_ADDRESS, ENGLISH_ADDRESS],
  comments: [
    ...[NEWEST, KEYS],
    { on: ['article', 'blocking', 'resolvedAt'], for: 'comments of an article, those that block' },
    one('parent', 'answers to a comment'),
  ],
  notifications: [
    one('article', 'notices that end with a stage of their article'),
    one('key', 'whether anybody was told this'),
    { on: ['user', 'key'], unique: true, for: 'nobody is told the same twice' },
    { on: ['user', 'readAt', 'createdAt'], for: 'what somebody has not read' },
  ],
  publications: [
    { on: ['article'], unique: true, for: 'the one publication of an article' },
    one('state', 'what is live'),
    one('slug', 'whether an address is taken'),
    one('slugAliases', 'whether an address was ever taken'),
    one('lastPublishedAt', 'what was published of late'),
    one('postReviewDue', 'what needs a second look'),
    one('updatedAt', 'what was published since a fan-out began'),
    NEWEST,
  ],
  'publication-snapshots': [
    { on: ['article', 'publishedAt'], for: 'what readers saw of an article at a time' },
    NEWEST,
  ],
  'audit-log': [
    { on: ['chain', 'seq'], unique: true, for: 'the chain of an article or record' },
    one('article', 'the history of an article'),
    one('at', 'the log, newest first'),
  ],
  autosaves: [
    { on: ['user', 'article'], unique: true, for: 'the unsaved text of somebody in an article' },
    one('updatedAt', 'who is typing now'),
  ],
  users: [{ on: ['email'], unique: true, for: 'whose an address is' }, KEYS],
  webhooks: [one('active', 'whom an event is sent to')],
  'payload-kvs': [{ on: ['key'], unique: true, for: 'a value of Payload by its key' }],
  'payload-preferences': [
    one('key', 'a setting of a page'),
    one('user.value', 'settings of an account'),
  ],
}
