import { describe, expect, it } from '@jest/globals'

import { checkArticleSpelling } from '@/src/sourcing/spelling/checkArticleSpelling'
import { checkSpelling } from '@/src/sourcing/spelling/checkSpelling'
import { seedArticle } from '@/tests/support/seedArticle'

const { article, entities } = seedArticle()

describe('spelling, with the Turkish dictionary', () => {
  it('finds “Planlaan” in the seed story, means “Planlanan”, and finds nothing else', async () => {
    const hits = await checkArticleSpelling(article, entities)
    expect(hits).toMatchObject([{ field: 'headline', start: 50, end: 58, word: 'Planlaan' }])
    expect(hits[0]?.suggestions[0]).toBe('Planlanan')
  })
  it('finds it in the headline alone as well', async () => {
    const [hit, ...others] = await checkSpelling(article.headline, ['İlham Aliyev'])
    expect(others).toEqual([])
    expect(hit?.suggestions[0]).toBe('Planlanan')
  })
  it('finds the slips of a hurried hand', async () => {
    const hits = await checkSpelling('Toplatıda karar alınmdaı ve herkez evine döndü.', [])
    expect(hits.map(({ word }) => word)).toEqual(['Toplatıda', 'alınmdaı', 'herkez'])
    expect(hits[2]?.suggestions).toContain('herkes')
  })
  it('takes the newsroom’s own words as known', async () => {
    expect(await checkSpelling('Onlar podkest yaptı.', [])).toHaveLength(1)
    expect(await checkSpelling('Onlar podkest yaptı.', ['podkest'])).toEqual([])
  })
  it('says nothing about a text in another language', async () => {
    const english = { ...article, language: 'en', headline: 'Somebody Planed The Coup' }
    expect(await checkArticleSpelling(english, entities)).toEqual([])
  })
  it('does not keep the thread busy with a text full of unknown words', async () => {
    const started = performance.now()
    const letter = (index: number) => 'bcdfghjklm'[Math.floor(index) % 10] ?? ''
    const unknown = Array.from(
      { length: 400 },
      (_, index) => `xq${letter(index)}zw${letter(index / 10)}kt${letter(index / 100)}`,
    )
    const text = unknown.join(' ')
    expect(await checkSpelling(text, [])).toHaveLength(400)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
