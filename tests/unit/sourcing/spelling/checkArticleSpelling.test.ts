import { describe, expect, it } from '@jest/globals'

import { checkArticleSpelling } from '@/src/sourcing/spelling/checkArticleSpelling'
import { anArticle } from '@/tests/support/anArticle'
import { entities } from '@/tests/support/entities'
import { wordList } from '@/tests/support/wordList'

const ask = wordList({ words: ['dün', 'öldü', 'sustu'] })
const wrong = async (over: Parameters<typeof anArticle>[0], more?: string[]) => {
  const article = anArticle({ headline: '', body: '', ...over })
  const hits = await checkArticleSpelling(article, entities, more ?? [], ask)
  return hits.map(({ field, word }) => `${field}: ${word}`)
}

describe('the spelling of an article', () => {
  it('is checked in headline, dek and body, in this order', async () => {
    expect(await wrong({ headline: 'Oldu dün', dek: 'Dün oldu', body: 'Öldü oldu' })).toEqual([
      'headline: Oldu',
      'dek: oldu',
      'body: oldu',
    ])
  })
  it('is checked in Turkish of any country, and in no other language', async () => {
    for (const language of ['tr', 'tr-TR', 'TR']) {
      expect(await wrong({ language, headline: 'Oldu dün' })).toHaveLength(1)
    }
    expect(await wrong({ language: 'az', headline: 'Oldu dün' })).toEqual([])
  })
  it('knows the names of its people and sources, and those its body uses', async () => {
    expect(await wrong({ headline: 'Merhum Reuters sustu' })).toEqual([])
    expect(await wrong({ headline: 'Tahran sustu' })).toEqual(['headline: Tahran'])
    expect(await wrong({ headline: 'Tahran sustu', body: 'Dün Tahran sustu.' })).toEqual([])
  })
  it('knows other spellings of a name, and the words that the house adds', async () => {
    const persons = { ali: { id: 'ali', name: 'Ali', isLiving: true, names: ['Əli Vəli'] } }
    const article = anArticle({ headline: 'Vəli sustu', body: '' })
    expect(
      await checkArticleSpelling(article, { persons, sources: {}, events: {} }, [], ask),
    ).toEqual([])
    expect(await wrong({ headline: 'Podkest sustu' }, ['podkest'])).toEqual([])
  })
  it('suggests for the headline what the body says', async () => {
    const offers = wordList({ words: ['dün'], suggestions: { oldu: ['öldü', 'soldu'] } })
    const article = anArticle({ headline: 'Oldu dün', body: 'Soldu dün' })
    const [hit] = await checkArticleSpelling(article, entities, [], offers)
    expect(hit?.suggestions[0]).toBe('Soldu')
  })
})
