import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ObjectId } from 'mongodb'

import { prunable, pruneArticle, type PrunedArticle } from '@/src/editorial/articles/pruneVersions'
import { auditCollections } from '@/src/editorial/audit/collections'
import { trustedKeys } from '@/src/editorial/audit/checkpoint'
import { verifyAuditLog } from '@/src/editorial/audit/verify'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { verifyPublicDocuments } from '@/src/editorial/publish/verify/verifyPublic'
import type { Article } from '@/src/payload-types'
import { openPublishing, type Publishing } from '@/tests/support/publishing'

const YEAR_MS = 365 * 86_400_000

/** Old saves in between go, and nothing that anybody decided on. */
describe('pruning versions', () => {
  let newsroom: Publishing
  let live: Article
  let draft: Article
  beforeAll(async () => {
    newsroom = await openPublishing()
    const source = await newsroom.source('APA')
    const worked = async (headline: string): Promise<Article> => {
      const article = await newsroom.draft(headline, { source })
      for (let time = 1; time <= 4; time += 1) await save(article.id, `${headline} ${time}`)
      return newsroom.stored(article.id)
    }
    live = await newsroom.publish(await worked('Köprü açıldı'))
    draft = await worked('Yol kapandı')
    const rows = await versions().find().sort({ _id: 1 }).toArray()
    for (const { _id, updatedAt } of rows) {
      const old = new Date(updatedAt.getTime() - 2 * YEAR_MS)
      await versions().updateOne({ _id }, { $set: { updatedAt: old, createdAt: old } })
    }
    await save(draft.id, 'Yol bugün kapandı')
  }, 120_000)
  afterAll(() => newsroom.close())

  const db = () => editorialDatabase(newsroom.payload)
  const versions = () => db().collection('_articles_versions')
  const save = (id: string, headline: string) =>
    newsroom.payload.update({
      ...{ collection: 'articles', id, data: { headline }, depth: 0 },
      ...{ user: { ...newsroom.editor }, overrideAccess: false },
    })
  const found = async (before: Date): Promise<PrunedArticle[]> => {
    const all: PrunedArticle[] = []
    for await (const one of prunable(newsroom.payload, before)) all.push(one)
    return all
  }
  const stagesOf = async (article: string) =>
    (
      await versions()
        .find({ parent: new ObjectId(article) })
        .sort({ _id: 1 })
        .toArray()
    ).map(({ version }) => version.stage)

  it('finds none that is young, the newest, decided on or named by a publication', async () => {
    expect(await found(new Date(Date.now() - 3 * YEAR_MS))).toEqual([])
    const all = await found(new Date(Date.now() - YEAR_MS))
    expect(all.map(({ article }) => article).sort()).toEqual([live.id, draft.id].sort())
    const named = await db().collection('publications').find().toArray()
    const gone = new Set(all.flatMap((one) => one.versions.map(String)))
    expect(named.filter(({ versionId }) => gone.has(String(versionId)))).toEqual([])
    const rows = await versions()
      .find({ _id: { $in: [...gone].map((id) => new ObjectId(id)) } })
      .toArray()
    expect(new Set(rows.map(({ version }) => version.stage))).toEqual(new Set(['draft']))
  })

  it('removes them with an entry each, and what stands on the rest holds', async () => {
    const before = { live: await stagesOf(live.id), draft: await stagesOf(draft.id) }
    for (const one of await found(new Date(Date.now() - YEAR_MS)))
      await pruneArticle(newsroom.payload, one)
    expect(await stagesOf(live.id)).toEqual(before.live.filter((stage) => stage !== 'draft'))
    expect((await stagesOf(live.id)).length).toBeGreaterThan(1)
    // The save of today, and no other.
    expect([before.draft.length > 5, await stagesOf(draft.id)]).toEqual([true, ['draft']])
    expect(await found(new Date(Date.now() - YEAR_MS))).toEqual([])

    const { docs } = await newsroom.payload.find({
      ...{ collection: 'audit-log', where: { action: { equals: 'pruneVersions' } } },
      overrideAccess: true,
    })
    const told = docs.map(({ article, values }) => [article, JSON.stringify(values)]).sort()
    const of = (article: Article, count: number) => [
      article.id,
      JSON.stringify([{ field: 'versions', was: count, is: 0 }]),
    ]
    const drafts = before.live.filter((stage) => stage === 'draft').length
    expect(told).toEqual([of(live, drafts), of(draft, before.draft.length - 1)].sort())
    const log = await verifyAuditLog(auditCollections(newsroom.payload), await trustedKeys())
    expect(log.bad).toEqual([])
    const differences: unknown[] = []
    for await (const one of verifyPublicDocuments(newsroom.payload)) differences.push(one)
    expect(differences).toEqual([])
    // Work goes on where it stood.
    expect((await save(draft.id, 'Yol açıldı')).headline).toBe('Yol açıldı')
  })
})
