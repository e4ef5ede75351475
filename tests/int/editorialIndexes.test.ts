import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Db, type Document, type Filter, ObjectId, type Sort } from 'mongodb'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { EDITORIAL_INDEXES } from '@/src/editorial/database/indexes'
import { toldIndex } from '@/src/editorial/database/ownIndexes'
import { type Newsroom, openNewsroom } from '@/tests/support/newsroom'

/** The file that asks, which names the field; `filter` where it is not one id that the first field is. */
type Query = { file: string; filter?: Filter<Document>; sort?: Sort }
const now = new Date()

const NEWEST: Query = {
  file: 'node_modules/@payloadcms/db-mongodb/dist/queries/buildSortParam.js',
  filter: {},
  sort: { createdAt: -1 },
}
const KEYS: Query = { file: 'src/editorial/entities/searchWhere.ts', filter: { searchWords: 'su' } }
const MINE = 'access/reference.ts'
const SLUG = 'src/editorial/fields.ts'
const ENGLISH = 'hooks/setTermAddresses.ts'
const OF_ONE: Query = {
  file: 'src/editorial/audit/screens/versions.ts',
  ...{ filter: { parent: new ObjectId() }, sort: { updatedAt: -1 } },
}
const FILE = 'node_modules/payload/dist/uploads/checkFileAccess.js'
const REGISTER = 'src/editorial/find/readSaid.ts'

/** For each index a query of the newsroom that it is there for. */
const QUERIES: Readonly<Record<string, Readonly<Record<string, Query | string>>>> = {
  articles: {
    createdAt_1: NEWEST,
    searchWords_1: KEYS,
    updatedAt_1: { file: 'src/editorial/find/readFound.ts', filter: {}, sort: { updatedAt: -1 } },
    stage_1_updatedAt_1_createdAt_1: 'src/editorial/desk/conditions.ts',
    author_1_stage_1_updatedAt_1: 'access/articles.ts',
    stage_1_scheduledAt_1: {
      file: 'src/editorial/transitions/publishDue.ts',
      filter: { stage: 'scheduled', scheduledAt: { $lte: now } },
      sort: { scheduledAt: 1 },
    },
    slug_1_stage_1: 'src/editorial/publish/slugs.ts',
    assignee_1: 'access/articles.ts',
    reviewer_1: 'access/articles.ts',
    contributors_1: 'access/articles.ts',
    approvedBy_1: 'hooks/endGivenRights.ts',
    section_1: 'src/editorial/entities/referrers.ts',
    desk_1: 'src/editorial/entities/referrers.ts',
    persons_1: 'src/editorial/entities/referrers.ts',
    sources_1: 'src/editorial/entities/referrers.ts',
    events_1: 'src/editorial/desk/readDays.ts',
    dueAt_1: { file: 'src/editorial/desk/conditions.ts', filter: { dueAt: { $lt: now } } },
    embargoUntil_1: {
      file: 'access/restrictedArticles.ts',
      filter: { embargoUntil: { $gt: now } },
    },
    'gates.legal_1': 'access/restrictedArticles.ts',
  },
  _articles_versions: {
    parent_1_updatedAt_1: OF_ONE,
    'version.sources_1': 'src/editorial/publish/articlesThatShow.ts',
  },
  claims: {
    createdAt_1: NEWEST,
    searchWords_1: KEYS,
    article_1_claimId_1: 'src/editorial/sourcing/claimRegister.ts',
    speakers_1_at_1: { file: REGISTER, filter: { speakers: new ObjectId() }, sort: { at: -1 } },
    at_1: { file: REGISTER, filter: {}, sort: { at: -1 } },
    status_1: 'src/editorial/sourcing/claimsElsewhere.ts',
    persons_1: REGISTER,
    events_1: REGISTER,
    'said.source_1': REGISTER,
    section_1: REGISTER,
  },
  sources: {
    ...{ createdAt_1: NEWEST, searchWords_1: KEYS, createdBy_1: MINE, slug_1: SLUG },
    kind_1: 'access/sourceVersions.ts',
  },
  _sources_versions: { parent_1_updatedAt_1: OF_ONE, 'version.kind_1': 'access/sourceVersions.ts' },
  persons: { createdAt_1: NEWEST, searchWords_1: KEYS, createdBy_1: MINE, slug_1: SLUG },
  _persons_versions: { parent_1_updatedAt_1: OF_ONE },
  events: {
    ...{ createdAt_1: NEWEST, searchWords_1: KEYS, createdBy_1: MINE, slug_1: SLUG },
    'when.earliest_1': 'src/editorial/desk/readDays.ts',
  },
  _events_versions: { parent_1_updatedAt_1: OF_ONE },
  media: {
    ...{ createdAt_1: NEWEST, searchWords_1: KEYS, createdBy_1: MINE },
    filename_1: FILE,
    ...Object.fromEntries(
      ['w320', 'w480', 'w640', 'w960', 'w1280', 'w1920', 'social'].map((size) => [
        `sizes.${size}.filename_1`,
        FILE,
      ]),
    ),
  },
  _media_versions: { parent_1_updatedAt_1: OF_ONE },
  attachments: { createdAt_1: NEWEST, createdBy_1: MINE, filename_1: FILE },
  fronts: { slug_1: SLUG, section_1: 'src/editorial/fronts/readFrontDesk.ts' },
  _fronts_versions: { parent_1_updatedAt_1: OF_ONE },
  suggestions: {
    createdAt_1: NEWEST,
    'record.value_1': 'hooks/prepareSuggestion.ts',
    by_1: 'hooks/prepareSuggestion.ts',
    state_1_at_1: {
      file: 'src/editorial/suggestions/screens/SuggestionCard.tsx',
      ...{ filter: { state: 'open' }, sort: { at: 1 } },
    },
  },
  assignments: {
    ...{ createdAt_1: NEWEST, createdBy_1: 'collections/Assignments.ts' },
    article_1_due_1: 'src/editorial/assignments/readPlan.ts',
    assignee_1_article_1: 'src/editorial/assignments/readPlan.ts',
  },
  desks: { searchWords_1: KEYS, slug_1: SLUG },
  sections: { searchWords_1: KEYS, slug_1: SLUG, slugEn_1: ENGLISH },
  tags: { createdAt_1: NEWEST, searchWords_1: KEYS, slug_1: SLUG, slugEn_1: ENGLISH },
  comments: {
    ...{ createdAt_1: NEWEST, searchWords_1: KEYS },
    article_1_blocking_1_resolvedAt_1: 'src/editorial/comments/threads.ts',
    parent_1: 'hooks/notifyComment.ts',
  },
  notifications: {
    article_1: 'src/editorial/notifications/endNotices.ts',
    key_1: 'src/editorial/notifications/overdueReplies.ts',
    user_1_key_1: 'src/editorial/notifications/notify.ts',
    user_1_readAt_1_createdAt_1: 'src/editorial/notifications/notificationEndpoints.ts',
  },
  publications: {
    createdAt_1: NEWEST,
    article_1: 'src/editorial/publish/publications.ts',
    state_1: 'src/editorial/publish/verify/publications.ts',
    slug_1: 'src/editorial/publish/slugs.ts',
    slugAliases_1: 'src/editorial/publish/slugs.ts',
    lastPublishedAt_1: 'src/editorial/desk/recentPublications.ts',
    postReviewDue_1: 'src/editorial/desk/recentPublications.ts',
    updatedAt_1: {
      file: 'src/editorial/publish/fanOut/renewArticles.ts',
      filter: { updatedAt: { $gte: now } },
    },
  },
  'publication-snapshots': {
    createdAt_1: NEWEST,
    article_1_publishedAt_1: 'src/editorial/publish/publications.ts',
  },
  'audit-log': {
    chain_1_seq_1: {
      file: 'src/editorial/audit/appendAudit.ts',
      ...{ filter: { chain: 'article:1' }, sort: { seq: -1 } },
    },
    article_1: 'src/editorial/audit/historyOf.ts',
    at_1: { file: 'hooks/endGivenRights.ts', filter: { at: { $gt: now } } },
  },
  autosaves: {
    user_1_article_1: 'src/editorial/articles/autosaveEndpoints.ts',
    updatedAt_1: { file: 'src/editorial/desk/cards.ts', filter: { updatedAt: { $gte: now } } },
  },
  users: { email_1: 'src/run/commands/users.ts', searchWords_1: KEYS },
  webhooks: { active_1: 'src/editorial/webhooks/message.ts' },
  'payload-kvs': { key_1: 'node_modules/payload/dist/kv/adapters/DatabaseKVAdapter.js' },
  'payload-preferences': {
    key_1: 'src/editorial/desk/screens/DeskView.tsx',
    'user.value_1': 'src/editorial/desk/screens/DeskView.tsx',
  },
}

describe('indexes of the newsroom’s half', () => {
  let newsroom: Newsroom
  let db: Db
  beforeAll(async () => {
    newsroom = await openNewsroom()
    db = editorialDatabase(newsroom.payload)
  }, 120_000)
  afterAll(() => newsroom.close())

  const names = (of: object) => Object.keys(of).sort()

  it('are those of the table in every collection of Payload, and no others', async () => {
    const { collections, versions } = newsroom.payload.db as never as Record<
      'collections' | 'versions',
      Record<string, { collection: { collectionName: string } }>
    >
    const payloads = [...Object.values(collections), ...Object.values(versions)].map(
      (model) => model.collection.collectionName,
    )
    expect(payloads.filter((name) => !(name in EDITORIAL_INDEXES))).toEqual(['payload-migrations'])
    for (const [name, rows] of Object.entries(EDITORIAL_INDEXES)) {
      const stored = await db.collection(name).indexes()
      const own = stored.filter((index) => index.name !== '_id_')
      const shape = ({ key, unique, sparse }: Document) =>
        JSON.stringify([key, unique === true, sparse === true])
      expect([name, own.map(shape).sort()]).toEqual([name, rows.map(toldIndex).map(shape).sort()])
    }
  })

  it('lose none of the conditions that Payload was told of', () => {
    const { collections } = newsroom.payload.db as never as {
      collections: Record<
        string,
        {
          collection: { collectionName: string }
          schema: { indexes(): [Record<string, number>, { unique?: boolean }][] }
        }
      >
    }
    const uniques = Object.values(collections).flatMap(({ collection, schema }) =>
      schema
        .indexes()
        .filter(([, { unique }]) => unique)
        .map(([key]) => `${collection.collectionName} ${Object.keys(key).join(' ')}`),
    )
    const ours = Object.entries(EDITORIAL_INDEXES).flatMap(([name, rows]) =>
      rows.filter(({ unique }) => unique).map(({ on }) => `${name} ${on.join(' ')}`),
    )
    expect(uniques.length).toBeGreaterThan(10)
    expect(ours.sort()).toEqual(uniques.sort())
  })

  it('are each there for a query that the newsroom asks', async () => {
    expect(names(QUERIES)).toEqual(names(EDITORIAL_INDEXES))
    const wrong: unknown[] = []
    for (const [collection, rows] of Object.entries(EDITORIAL_INDEXES)) {
      const queries = QUERIES[collection] ?? {}
      const told = rows.map(toldIndex)
      const extra = names(queries).filter((name) => !told.some((index) => index.name === name))
      wrong.push(...extra.map((name) => [collection, name, 'is no index']))
      for (const { name, key } of told) {
        const query = queries[name] ?? ''
        const { file, filter, sort } = typeof query === 'string' ? { file: query } : query
        const [first = ''] = Object.keys(key)
        const asked = filter ?? { [first]: new ObjectId() }
        const field = first.split('.').at(-1) ?? ''
        const words = file ? readFileSync(file, 'utf8') : ''
        if (!words.includes(field)) wrong.push([collection, name, `${file} names no ${field}`])
        const cursor = db.collection(collection).find(asked)
        const plan = await (sort ? cursor.sort(sort) : cursor).explain('queryPlanner')
        if (!JSON.stringify(plan).includes(`"indexName":"${name}"`))
          wrong.push([collection, name, 'is not weighed'])
      }
    }
    expect(wrong).toEqual([])
  })

  it('that Payload had made before go when a newsroom opens, and an operator’s own stay', async () => {
    const versions = db.collection('_persons_versions')
    await versions.createIndex({ 'version.slug': 1 })
    await versions.createIndex({ 'version.role': 1 }, { name: 'operator' })
    await newsroom.payload.db.connect?.()
    const left = (await versions.indexes()).map(({ name }) => name)
    expect(left.sort()).toEqual(['_id_', 'operator', 'parent_1_updatedAt_1'])
    await versions.dropIndex('operator')
  })
})
