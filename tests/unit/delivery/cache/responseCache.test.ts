import { describe, expect, it } from '@jest/globals'
import type { Answer } from '@/src/delivery/cache/answerStore'
import type { Change } from '@/src/platform/database/followChanges'
import { responseCache } from '@/src/delivery/cache/responseCache'
import type { Reads } from '@/src/delivery/cache/reads'
import { representation } from '@/src/platform/http/representation'

const answer = (text: string, keepable = true): Answer => ({
  status: 200,
  body: representation(text, 'application/json'),
  cacheControl: 'public, max-age=1',
  keepable,
})
const textOf = async (given: Promise<Answer> | Answer) => (await given).body.bytes.toString()
const article = (id: string, document: object = {}): Change => ({
  collection: 'articles',
  id,
  document,
})
const onArticle = (id: string) => (reads: Reads) =>
  reads.facet('articles', { path: '_id', value: id })

const openCache = (bytes = 1_000_000) => {
  const clock = { now: 0 }
  const cache = responseCache(bytes, () => clock.now)
  cache.opened()
  cache.heard()
  let made = 0
  /** Asks; when it has to be made, it is the number of the making and rests on `rest`. */
  const ask = (key: string, rest: (reads: Reads) => void, during?: () => void, keepable = true) =>
    textOf(
      cache.answer(key, async (reads) => {
        made += 1
        const text = String(made)
        rest(reads)
        await Promise.resolve()
        during?.()
        return answer(text, keepable)
      }),
    )
  return { cache, clock, ask }
}

describe('an answer that is kept', () => {
  it('is given again, and dropped by a change of what it rests on, and by no other', async () => {
    const { cache, ask } = openCache()
    await ask('a', onArticle('1'))
    cache.changed(article('2'))
    expect(await ask('a', onArticle('1'))).toBe('1')
    cache.changed(article('1'))
    expect(await ask('a', onArticle('1'))).toBe('2')
  })

  it('of a list is dropped by what comes into it', async () => {
    const { cache, ask } = openCache()
    const sport = (reads: Reads) => reads.facet('articles', { path: 'tags.slug', value: 'spor' })
    await ask('list', sport)
    cache.changed(article('7', { tags: [{ slug: 'ekonomi' }] }))
    expect(await ask('list', sport)).toBe('1')
    cache.changed(article('7', { tags: [{ slug: 'ekonomi' }, { slug: 'spor' }] }))
    expect(await ask('list', sport)).toBe('2')
  })

  it('with an error is given to those who wait for it, and to nobody later', async () => {
    const { ask } = openCache()
    const both = [ask('a', onArticle('1'), undefined, false), ask('a', onArticle('1'))]
    expect(await Promise.all(both)).toEqual(['1', '1'])
    expect(await ask('a', onArticle('1'))).toBe('2')
  })

  it('fits into the memory it was given, whatever is asked', async () => {
    const { cache, ask } = openCache(20_000)
    for (let index = 0; index < 200; index += 1) await ask(`a${index}`, onArticle('1'))
    expect(cache.size()).toBeLessThanOrEqual(20_000)
    expect(cache.size()).toBeGreaterThan(10_000)
    expect(await ask('a199', onArticle('1'))).toBe('200')
    expect(await ask('a0', onArticle('1'))).toBe('201')
  })
})

describe('a change while the answer is being made', () => {
  it('keeps it from being kept, where it rests on what changed', async () => {
    const { cache, ask } = openCache()
    await ask('a', onArticle('1'), () => cache.changed(article('1')))
    expect(await ask('a', onArticle('1'))).toBe('2')
  })

  it('of something else does not', async () => {
    const { cache, ask } = openCache()
    await ask('a', onArticle('1'), () => cache.changed(article('2')))
    expect(await ask('a', onArticle('1'))).toBe('1')
  })

  it('counts for a list also where it only comes into it', async () => {
    const { cache, ask } = openCache()
    const sport = (reads: Reads) => reads.facet('articles', { path: 'section.slug', value: 'spor' })
    await ask('a', sport, () => cache.changed(article('9', { section: { slug: 'spor' } })))
    expect(await ask('a', sport)).toBe('2')
  })

  it('is not forgotten among 1,000 others', async () => {
    const { cache, ask } = openCache()
    await ask('a', onArticle('1'), () => {
      cache.changed(article('1'))
      for (let index = 2; index < 1_002; index += 1) cache.changed(article(String(index)))
    })
    expect(await ask('a', onArticle('1'))).toBe('2')
  })
})

describe('who asks the same at the same time', () => {
  it('is answered together', async () => {
    const { ask } = openCache()
    const all = Array.from({ length: 5 }, () => ask('a', onArticle('1')))
    expect(await Promise.all(all)).toEqual(['1', '1', '1', '1', '1'])
  })

  it('but after a change is not served what began before it', async () => {
    const { cache, ask } = openCache()
    const before = ask('a', onArticle('1'))
    cache.changed(article('1'))
    const after = ask('a', onArticle('1'))
    expect(await Promise.all([before, after])).toEqual(['1', '2'])
    expect(await ask('a', onArticle('1'))).toBe('2')
  })

  it('shares a failure, which the next one does not', async () => {
    const { cache, ask } = openCache()
    const fail = () => cache.answer('a', () => Promise.reject(new Error('down')))
    const failures = await Promise.allSettled([fail(), fail()])
    expect(failures.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await ask('a', onArticle('1'))).toBe('1')
  })
})

describe('a stream that is not heard', () => {
  it('for a second turns the cache off; once all was told, what it held is true again', async () => {
    const { cache, clock, ask } = openCache()
    await ask('a', onArticle('1'))
    await ask('b', onArticle('2'))
    clock.now = 999
    expect(await ask('a', onArticle('1'))).toBe('1')
    clock.now = 1_000
    expect(await ask('a', onArticle('1'))).toBe('3')
    cache.changed(article('1'))
    cache.heard()
    expect(await ask('b', onArticle('2'))).toBe('2')
    expect(await ask('a', onArticle('1'))).toBe('4')
  })

  it('because it broke empties it, and nothing is kept or shared until it runs again', async () => {
    const { cache, ask } = openCache()
    await ask('a', onArticle('1'))
    cache.broken()
    expect(await Promise.all([ask('a', onArticle('1')), ask('a', onArticle('1'))])).toEqual([
      '2',
      '3',
    ])
    cache.opened()
    cache.heard()
    expect(await ask('a', onArticle('1'))).toBe('4')
    expect(await ask('a', onArticle('1'))).toBe('4')
  })

  it('loses what was being made while it broke and began again', async () => {
    const { cache, ask } = openCache()
    await ask('a', onArticle('1'), () => {
      cache.broken()
      cache.opened()
      cache.heard()
    })
    expect(await ask('a', onArticle('1'))).toBe('2')
  })
})
