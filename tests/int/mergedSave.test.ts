import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { typedContent } from '@/src/editorial/admin/articleForm'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { mergeArticle } from '@/src/editorial/merge/mergeArticle'
import { resolveMerge } from '@/src/editorial/merge/resolveMerge'
import { toText } from '@/src/language/richText/toText'
import { openNewsroom, type Newsroom } from '@/tests/support/newsroom'
import { login, rest } from '@/tests/support/rest'

const PARAGRAPHS = ['Şenlik cumartesi başlıyor.', 'Komite yeri duyurdu.', 'Giriş ücretsiz.']

describe('a save that met somebody else’s', () => {
  let newsroom: Newsroom
  beforeAll(async () => {
    newsroom = await openNewsroom()
  })
  afterAll(() => newsroom.close())

  it('is merged from the version the writer started from, and stored as a normal save', async () => {
    const reporter = await newsroom.hire('Ece Muhabir', ['reporter'])
    const editor = await newsroom.hire('Can Editor', ['editor'])
    const { id } = await newsroom.file(reporter, 'Şenlik limanda', PARAGRAPHS)
    const token = await login(reporter)
    const save = (who: string, data: object) =>
      rest('PATCH', `articles/${id}?depth=0`, { token: who, body: data })

    const theirs = await save(await login(editor), {
      revision: 1,
      dek: 'Yer değişti.',
      body: fromParagraphs([PARAGRAPHS[0] ?? '', 'Komite yeni yeri duyurdu.', PARAGRAPHS[2] ?? '']),
    })
    expect(theirs.status).toBe(200)

    const mine = {
      headline: 'Şenlik limanda',
      body: fromParagraphs([...PARAGRAPHS, 'Sorular komiteye.']),
    }
    const refused = await save(token, { revision: 1, ...mine })
    expect(refused.status).toBe(409)

    const where = `where[parent][equals]=${id}&where[version.revision][equals]=1&limit=1&depth=0`
    const versions = await rest('GET', `articles/versions?${where}`, { token })
    const base = typedContent(versions.json.docs[0].version)
    const newest = await rest('GET', `articles/${id}?depth=0`, { token })
    const merge = mergeArticle(base, { ...base, ...mine }, typedContent(newest.json))
    if (!merge) throw new Error('not merged')
    const { content, undecided } = resolveMerge(merge, {})
    expect(undecided).toEqual([])

    const merged = await save(token, { revision: newest.json.revision, ...content })
    expect(merged.status).toBe(200)
    const stored = await newsroom.stored(id)
    expect(toText(stored.body).split('\n\n')).toEqual([
      PARAGRAPHS[0],
      'Komite yeni yeri duyurdu.',
      PARAGRAPHS[2],
      'Sorular komiteye.',
    ])
    expect(stored).toMatchObject({ dek: 'Yer değişti.', revision: 3, stage: 'draft' })
    const all = await newsroom.payload.countVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
    })
    expect(all.totalDocs).toBe(3)
  })
})
