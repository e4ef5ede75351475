import type { PayloadRequest, Where } from 'payload'

import type { Article } from '@/src/payload-types'
import type { PublicArticle } from '@/src/published/documents'
import { publicStore } from './store'
import type { Stage } from '@/src/workflow/stages'
import type { RecordCollection } from '@/src/editorial/entities/recordFields'

/** An approval stands, so what it was given for is what readers will see. */
export const DECIDED: readonly Stage[] = ['approved', 'scheduled']
/** Somebody may be deciding by what the checks say, or has decided. */
export const UNDER_REVIEW: readonly Stage[] = ['inReview', 'changesRequested', ...DECIDED]

const PERSON_PATHS = ['persons', 'bylines.person', 'replies.person']
const SOURCE_PATHS = ['sources', 'replies.organisationSource']
const TEXT_PATHS = ['body.root.children.value']
const PICTURE_PATHS = ['leadImage', ...TEXT_PATHS]

const at = (paths: readonly string[], ids: readonly string[]): Where[] =>
  ids.length > 0 ? paths.map((path) => ({ [path]: { in: [...ids] } })) : []

async function idsWhere(
  req: PayloadRequest,
  collection: 'persons' | 'events',
  where: Where,
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    select: { slug: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => id)
}

/** The event and, downwards, every event that is part of it: an article shows the wholes of what it names. */
async function withParts(req: PayloadRequest, id: string): Promise<string[]> {
  const found = new Set([id])
  for (let wave = [id]; wave.length > 0;) {
    const parts = await idsWhere(req, 'events', { superEvent: { in: wave } })
    wave = parts.filter((part) => !found.has(part))
    for (const part of wave) found.add(part)
  }
  return [...found]
}

/** How a working copy shows this record: one condition for each place it can stand in. */
async function places(
  req: PayloadRequest,
  collection: RecordCollection,
  id: string,
): Promise<Where[]> {
  switch (collection) {
    case 'persons':
      return at(PERSON_PATHS, [id])
    case 'sources':
      return at(SOURCE_PATHS, [id])
    case 'events':
      return at(['events'], await withParts(req, id))
    case 'media':
      return [
        ...at(PICTURE_PATHS, [id]),
        ...at(PERSON_PATHS, await idsWhere(req, 'persons', { image: { in: [id] } })),
      ]
    case 'attachments':
      return at(TEXT_PATHS, [id])
    case 'sections':
      return at(['section'], [id])
    case 'tags':
      return at(['tags'], [id])
    case 'desks':
      return []
  }
}

/** Only where the picture or attachment itself stands in the text: its words are part of what is approved with it. */
export const bearing = (id: string): Where[] => at(PICTURE_PATHS, [id])

/**
 * Working copies in these stages that show a record, by the index of stages: few articles stand in them at a time,
 * however many once named somebody famous. Reads in the caller's transaction. `where`: other places than the record's.
 */
export async function workingCopiesThatShow(
  req: PayloadRequest,
  collection: RecordCollection,
  id: string,
  stages: readonly Stage[],
  where?: Where[],
): Promise<Pick<Article, 'id' | 'headline' | 'stage' | 'revision'>[]> {
  const or = where ?? (await places(req, collection, id))
  if (or.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { and: [{ stage: { in: [...stages] } }, { or }] },
    select: { headline: true, stage: true, revision: true },
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/**
 * Some of the live and retracted articles that show a record now, `most` at most. A masked source leaves no trace in the
 * public half: the versions that publications name are asked for it.
 */
export async function publicArticlesThatShow(
  req: PayloadRequest,
  id: string,
  { masked, most }: { masked: boolean; most: number },
): Promise<{ id: string; headline: string }[]> {
  const { db, session } = await publicStore(req, { readOnly: true })
  const isPublic = { state: { $in: ['live', 'retracted'] } } as const
  const ids = masked ? await publishedNaming(req, id) : null
  const found = await db
    .collection<PublicArticle>('articles')
    .find(ids ? { _id: { $in: ids }, ...isPublic } : { deps: id, ...isPublic }, {
      projection: { headline: 1, slug: 1 },
      session,
    })
    .limit(most)
    .toArray()
  return found.map(({ _id, headline, slug }) => ({ id: _id, headline: headline ?? slug }))
}

/** Ids of the articles whose published version names this source. */
async function publishedNaming(req: PayloadRequest, source: string): Promise<string[]> {
  const common = { pagination: false, depth: 0, overrideAccess: true, req } as const
  const versions = await req.payload.findVersions({
    collection: 'articles',
    where: { 'version.sources': { in: [source] } },
    select: { parent: true },
    ...common,
  })
  const publications = await req.payload.find({
    collection: 'publications',
    where: { article: { in: [...new Set(versions.docs.map(({ parent }) => String(parent)))] } },
    select: { article: true, versionId: true },
    ...common,
  })
  const named = new Set(versions.docs.map((version) => version.id))
  return publications.docs
    .filter(({ versionId }) => named.has(versionId))
    .map(({ article }) => String(article))
}

/** Headlines of live and retracted articles that show this record to readers, three at most. */
export async function liveArticlesNaming(req: PayloadRequest, record: string): Promise<string[]> {
  const { db, session } = await publicStore(req, { readOnly: true })
  const found = await db
    .collection<PublicArticle>('articles')
    .find(
      { deps: record, state: { $in: ['live', 'retracted'] } },
      { projection: { headline: 1, slug: 1 }, session },
    )
    .limit(3)
    .toArray()
  return found.map(({ headline, slug }) => headline ?? slug)
}
