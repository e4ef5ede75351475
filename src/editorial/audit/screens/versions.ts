import type { PayloadRequest } from 'payload'

import { toText } from '@/src/language/richText/toText'

type VersionRow = {
  id: string
  at: string
  stage: string
  revision: number
  headline: string
}
type AuditRow = {
  seq: number
  at: string
  action: string
  actorName: string | null
  to: string | null
  reason: string | null
}
export type DescribedVersion = VersionRow & {
  who: string | null
  action: string | null
  reason: string | null
}

const NEAR_MS = 10_000

const byTime = (version: VersionRow, entries: readonly AuditRow[]): AuditRow | undefined => {
  const distance = ({ at }: AuditRow) => Math.abs(Date.parse(at) - Date.parse(version.at))
  const [nearest] = [...entries].sort((a, b) => distance(a) - distance(b))
  return nearest && distance(nearest) <= NEAR_MS && nearest.to === version.stage
    ? nearest
    : undefined
}

/**
 * Says of each version who made it and by which action. A version knows neither; the audit log does, and both are
 * written in one transaction: entry number and revision are raised together. Where they do not fit (records that
 * were brought in), the entry of the same moment and stage is taken, else nothing is claimed.
 */
export function describeVersions(
  versions: readonly VersionRow[],
  entries: readonly AuditRow[],
): DescribedVersion[] {
  return versions.map((version) => {
    const numbered = entries.find(({ seq, to }) => seq === version.revision && to === version.stage)
    const entry = numbered ?? byTime(version, entries)
    return {
      ...version,
      who: entry?.actorName ?? null,
      action: entry?.action ?? null,
      reason: entry?.reason ?? null,
    }
  })
}

/** `changesText`: a reader would read other words than in the version before; `isShown`: readers see this one. */
export type ListedVersion = DescribedVersion & { changesText: boolean; isShown: boolean }
type VersionPage = { rows: ListedVersion[]; page: number; pages: number; total: number }

const LIMIT = 30

/**
 * One page of an article's versions, newest first, as far as this person may read them, each with who made it.
 * The audit log is read with all rights, but only for an article whose versions the person has just been given,
 * and only name, action and reason are taken from it.
 */
export async function findVersionRows(
  req: PayloadRequest,
  article: string,
  page: number,
): Promise<VersionPage> {
  const found = await req.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: article } },
    sort: '-updatedAt',
    limit: LIMIT,
    page,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const versions = found.docs.map(({ id, updatedAt, version }) => ({
    id: String(id),
    at: updatedAt,
    stage: version.stage ?? 'draft',
    revision: version.revision ?? 0,
    headline: version.headline ?? '',
  }))
  if (versions.length === 0) return { rows: [], page: 1, pages: 1, total: 0 }
  const texts = [
    ...found.docs,
    ...(await olderThan(req, article, versions.at(-1)?.revision ?? 0)),
  ].map(({ version: { headline, dek, kicker, body } }) =>
    JSON.stringify([headline ?? '', dek ?? '', kicker ?? '', toText(body)]),
  )
  const shown = await shownVersion(req, article)
  const described = describeVersions(versions, await entriesOf(req, article, versions))
  return {
    rows: described.map((row, index) => ({
      ...row,
      changesText: texts[index] !== texts[index + 1],
      isShown: row.id === shown,
    })),
    page: found.page ?? 1,
    pages: found.totalPages,
    total: found.totalDocs,
  }
}

const olderThan = async (req: PayloadRequest, article: string, revision: number) => {
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    where: {
      and: [{ parent: { equals: article } }, { 'version.revision': { less_than: revision } }],
    },
    sort: '-version.revision',
    ...{ limit: 1, pagination: false, depth: 0 },
    overrideAccess: false,
    req,
  })
  return docs
}

/** The version that readers see, or null. */
export async function shownVersion(req: PayloadRequest, article: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { and: [{ article: { equals: article } }, { state: { equals: 'live' } }] },
    ...{ limit: 1, pagination: false, depth: 0 },
    overrideAccess: true,
    req,
  })
  return docs[0]?.versionId ?? null
}

/** One version of an article that the asker has just been given, with who made it. */
export async function describedVersion(
  req: PayloadRequest,
  article: string,
  version: VersionRow,
): Promise<DescribedVersion> {
  const [described] = describeVersions([version], await entriesOf(req, article, [version]))
  return described ?? { ...version, who: null, action: null, reason: null }
}

async function entriesOf(
  req: PayloadRequest,
  article: string,
  versions: readonly VersionRow[],
): Promise<AuditRow[]> {
  const revisions = versions.map(({ revision }) => revision)
  const { docs } = await req.payload.find({
    collection: 'audit-log',
    where: {
      chain: { equals: `article:${article}` },
      seq: { greater_than_equal: Math.min(...revisions), less_than_equal: Math.max(...revisions) },
    },
    sort: 'seq',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ seq, at, action, actorName, to, reason }) => ({
    ...{ seq, at, action },
    ...{ actorName: actorName ?? null, to: to ?? null, reason: reason ?? null },
  }))
}
