import { beforeAll, describe, expect, it } from '@jest/globals'

import { querySpeller } from '@/src/sourcing/spelling/speller'
import { checkArticleSpelling, checkSpelling } from '@/src/sourcing/spelling/checkArticleSpelling'
import { seedArticle } from '@/tests/support/seedArticle'

const { article, entities } = seedArticle()

// Loading may take longer than a save would wait where tests share a machine.
beforeAll(async () => {
  expect(await querySpeller([{ lower: 'söz', printed: 'söz' }], 60_000)).toEqual([null])
})

describe('spelling, with the Turkish dictionary', () => {
  it('finds “Planlaan” in the seed story, means “Planlanan”, and finds nothing else', async () => {
    const hits = await checkArticleSpelling(article, entities, [], querySpeller)
    expect(hits).toMatchObject([{ field: 'headline', start: 50, end: 58, word: 'Planlaan' }])
    expect(hits[0]?.suggestions[0]).toBe('Planlanan')
  })
  it('finds it in the headline alone as well', async () => {
    const [hit, ...others] = await checkSpelling(
      article.headline,
      ['İlham Aliyev'],
      '',
      querySpeller,
    )
    expect(others).toEqual([])
    expect(hit?.suggestions[0]).toBe('Planlanan')
  })
  it('finds the slips of a hurried hand', async () => {
    const hits = await checkSpelling(
      'Toplatıda karar alınmdaı ve herkez evine döndü.',
      [],
      '',
      querySpeller,
    )
    expect(hits.map(({ word }) => word)).toEqual(['Toplatıda', 'alınmdaı', 'herkez'])
    expect(hits[2]?.suggestions).toContain('herkes')
  })
  it('takes the newsroom’s own words as known', async () => {
    expect(await checkSpelling('Onlar podkest yaptı.', [], '', querySpeller)).toHaveLength(1)
    expect(await checkSpelling('Onlar podkest yaptı.', ['podkest'], '', querySpeller)).toEqual([])
  })
  it('says nothing about a text in another language', async () => {
    const english = { ...article, language: 'en', headline: 'Somebody Planed The Coup' }
    expect(await checkArticleSpelling(english, entities, [], querySpeller)).toEqual([])
  })
  it('reports every unknown word of a text full of them, and stops suggesting in time', async () => {
    const slips = ['soruşturma', 'tutuklama', 'gazetecilik', 'başkanlık', 'yolculuk'].flatMap(
      (word) =>
        [...word].flatMap((_, at) =>
          ['q', 'x', 'w', 'qx', 'xq', 'wq', 'qw'].map(
            (slip) => word.slice(0, at) + slip + word.slice(at),
          ),
        ),
    )
    const questions = slips.map((word) => ({ lower: word, printed: word }))
    const answers = await querySpeller(questions, 60_000)
    expect(answers).toHaveLength(slips.length)
    expect(answers).not.toContain(null)
    expect(answers?.[0]).toContain('soruşturma')
    expect(answers?.at(-1)).toEqual([])
  })
})
