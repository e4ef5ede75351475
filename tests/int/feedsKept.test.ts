import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { PublicArticle } from '@/src/published/documents'
import { openPublicApi, type PublicApi } from '@/tests/support/publicApi'
import { articleDoc, withdrawnDoc } from '@/tests/support/publicFixtures'

const paths = ['/feeds/section/kultur/rss.xml', '/feeds/ninjs', '/ninjs/onbellek']
const article = articleDoc('onbellek', { section: { slug: 'kultur', name: 'Kültür' } })

let api: PublicApi
beforeAll(async () => {
  api = await openPublicApi(true, { cacheBytes: 10_000_000 })
})
afterAll(() => api.close())

const ask = () => Promise.all(paths.map(async (path) => (await api.send(path)).text))
/** Asks until it is so; the change stream tells of a write a moment later. */
const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 300; tries++) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('it did not come')
}
const allSay = (words: string) => async () => (await ask()).every((text) => text.includes(words))

describe('feeds and ninjs items kept in memory', () => {
  it('cost no command until an article of theirs changes, and then say so', async () => {
    const articles = api.db.collection<PublicArticle>('articles')
    await articles.insertOne(article)
    await until(allSay('Haber onbellek'))
    await until(async () => (await api.commands(ask)).length === 0)
    const first = await api.send('/feeds/ninjs')
    const since = { 'if-modified-since': first.headers.get('last-modified') ?? '' }
    expect((await api.send('/feeds/ninjs', { headers: since })).status).toBe(304)
    await articles.replaceOne({ _id: article._id }, { ...article, headline: 'Yeni başlık' })
    await until(allSay('Yeni başlık'))
    await until(async () => (await api.commands(ask)).length === 0)
    // What is not there is asked for anew: nobody can fill the memory with it.
    expect(await api.commands(() => api.send('/feeds/tag/yok/json'))).toEqual(['articles'])
    expect(await api.commands(() => api.send('/feeds/tag/yok/json'))).toEqual(['articles'])
    expect((await api.send('/feeds/ninjs')).headers.get('cache-tag')).toContain('articles')
  })

  it('as Atom, of whatever section, tell of a withdrawal with the next change, and are kept again', async () => {
    const articles = api.db.collection<PublicArticle>('articles')
    await articles.replaceOne({ _id: article._id }, article, { upsert: true })
    await articles.insertOne(articleDoc('kalan', { section: { slug: 'spor', name: 'Spor' } }))
    const feeds = ['/feeds/atom.xml', '/feeds/section/spor/atom.xml']
    const read = () => Promise.all(feeds.map(async (path) => (await api.send(path)).text))
    await until(async () => (await read()).every((text) => text.includes('/haber/kalan')))
    await until(async () => (await api.commands(read)).length === 0)
    expect((await read()).join()).not.toContain('deleted-entry')
    await articles.replaceOne({ _id: article._id }, withdrawnDoc('onbellek', 'Kaldırıldı'))
    const tombstone = '<at:deleted-entry ref="tag:haber.test,2025:a-onbellek" when="'
    await until(async () => (await read()).every((text) => text.includes(tombstone)))
    expect((await read()).join()).not.toContain('/haber/onbellek')
    await until(async () => (await api.commands(read)).length === 0)
  })
})
