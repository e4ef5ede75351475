import { describe, expect, it } from '@jest/globals'

import { FindingsSearch } from '@/src/editorial/editor/screens/findings/FindingsSearch'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { markSpans } from '@/src/language/richText/spans'
import type { Article } from '@/src/payload-types'
import type { Finding, SourcedEntities } from '@/src/sourcing/types'

const APA = '65f0a1b2c3d4e5f6a7b8e001'
const NOBODY: SourcedEntities = { persons: {}, sources: {}, events: {} }
const SENTENCE = 'Zimmetçi Murat Akçalı yakalandı.'

const content = (words: string, marked = false): Partial<Article> => {
  const body = fromParagraphs([words])
  return {
    ...{ language: 'tr', headline: '', dek: '' },
    body: (marked
      ? markSpans(body, [{ id: 'A1', start: 0, end: words.length }])
      : body) as unknown as Article['body'],
    claims: marked ? [{ id: 'K1', text: words, kind: 'fact' }] : [],
    attributions: marked ? [{ id: 'A1', claim: 'K1', mode: 'namedSource', source: APA }] : [],
  }
}

/** A newsroom that counts what it is asked; it knows APA, and every word but “yakalnadı”. */
const counted = () => {
  const asked = { facts: 0, words: [] as string[] }
  const search = new FindingsSearch({
    facts: async ({ sources }) => {
      asked.facts += 1
      return sources.includes(APA)
        ? { ...NOBODY, sources: { [APA]: { id: APA, name: 'APA', kind: 'agency' } } }
        : NOBODY
    },
    words: async (questions) => {
      asked.words.push(...questions.map(({ lower }) => lower))
      return questions.map(({ lower }) => (lower === 'yakalnadı' ? ['yakalandı'] : null))
    },
  })
  const look = async (article: Partial<Article>): Promise<Finding[][]> => {
    const told: Finding[][] = []
    await search.look(article, (found) => told.push(found))
    return told
  }
  return { asked, look, search }
}
const codes = (told: Finding[][]) => told.map((found) => found.map(({ code }) => code))

describe('a text as it stands in the form', () => {
  it('is looked through with rows that nobody has saved', async () => {
    const { look } = counted()
    expect(codes(await look(content(SENTENCE)))).toEqual([['unsourcedAccusation']])
    const marked = await look(content(SENTENCE, true))
    expect(codes(marked).at(-1)).toEqual(['sourceWithoutLink'])
  })

  it('asks for records when others are named, and for a word once', async () => {
    const { asked, look } = counted()
    await look(content('Kar yağdı.'))
    await look(content('Kar yağdı bugün.'))
    expect(asked.facts).toBe(1)
    expect([...asked.words].sort()).toEqual([...new Set(asked.words)].sort())
    await look(content('Kar yağdı bugün.', true))
    expect(asked.facts).toBe(2)
  })

  it('tells at once what it knows, and a mistake when the dictionary has answered', async () => {
    const { look } = counted()
    await look(content('Kar yağdı.'))
    expect(codes(await look(content('Hırsız dün yakalnadı.')))).toEqual([[], ['spelling']])
    expect(codes(await look(content('Hırsız dün yakalnadı.')))).toEqual([['spelling']])
  })

  it('tells nothing where the newsroom says nothing of the records', async () => {
    const search = new FindingsSearch({ facts: async () => null, words: async () => null })
    const told: Finding[][] = []
    expect(await search.look(content(SENTENCE), (found) => told.push(found))).toBe(false)
    expect(told).toEqual([])
  })
})
