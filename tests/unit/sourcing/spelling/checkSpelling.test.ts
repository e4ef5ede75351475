import { describe, expect, it } from '@jest/globals'

import { checkSpelling } from '@/src/sourcing/spelling/checkArticleSpelling'
import { wordList } from '@/tests/support/wordList'

const ask = wordList({
  words: ['bakan', 'planı', 'açıkladı', 'ızgara', 'planlanan', 'planlatan'],
  suggestions: { planlaan: ['planlatan', 'planlanan'], izgara: ['ızgara'], xqz: [] },
})

describe('the spelling of a text, with a word list for a dictionary', () => {
  it('finds the words the list does not have, where they stand, and no others', async () => {
    const hits = await checkSpelling('Bakan planlaan planı açıkladı.', [], '', ask)
    expect(hits).toMatchObject([{ start: 6, end: 14, word: 'planlaan' }])
  })
  it('suggests first what the article itself uses, in the text or around it', async () => {
    const best = async (text: string, around?: string) =>
      (await checkSpelling(text, [], around ?? '', ask))[0]?.suggestions[0]
    expect(await best('Bakan planlaan planı açıkladı.')).toBe('planlanan')
    expect(await best('Bakan planlaan planı açıkladı.', 'Planlatan açıkladı.')).toBe('planlatan')
    expect(await best('Planlaan planı planlatan açıkladı.')).toBe('Planlatan')
  })
  it('asks for words in Turkish lower case, and suggests with the capital that was printed', async () => {
    expect(await checkSpelling('Izgara planı.', [], '', ask)).toEqual([])
    expect(await checkSpelling('İzgara planı.', [], '', ask)).toMatchObject([
      { word: 'İzgara', suggestions: ['Izgara'] },
    ])
  })
  it('finds a word for which the list has nothing to offer', async () => {
    expect(await checkSpelling('Bakan xqz açıkladı.', [], '', ask)).toMatchObject([
      { word: 'xqz', suggestions: [] },
    ])
  })
  it('asks about a word once however often it is there, and finds each of its places', async () => {
    let asked: unknown = null
    const listening: typeof ask = async (words, limit) => {
      asked = words.map(({ printed }) => printed)
      return ask(words, limit)
    }
    const hits = await checkSpelling('Planlaan bakan planlaan bakan planlaan.', [], '', listening)
    expect(asked).toEqual(['Planlaan', 'bakan', 'planlaan'])
    expect(hits.map(({ start, suggestions }) => [start, suggestions[0]])).toEqual([
      [0, 'Planlanan'],
      [15, 'planlanan'],
      [30, 'planlanan'],
    ])
  })
  it('finds nothing when the dictionary does not answer, and waits no longer than five seconds', async () => {
    const silent = async (_: unknown, limit: number) => {
      expect(limit).toBe(5_000)
      return null
    }
    expect(await checkSpelling('Bakan planlaan planı açıkladı.', [], '', silent)).toEqual([])
  })
})
