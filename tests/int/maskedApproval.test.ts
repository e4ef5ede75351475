import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openPublishing, type Publishing } from '@/tests/support/publishing'

describe('an approval', () => {
  let newsroom: Publishing
  beforeAll(async () => {
    newsroom = await openPublishing()
  }, 120_000)
  afterAll(() => newsroom.close())

  const rename = (id: string, data: object) =>
    newsroom.payload.update({
      collection: 'sources',
      id,
      data,
      user: newsroom.editor,
      overrideAccess: false,
      depth: 0,
    })

  it('outlives a source that is renamed', async () => {
    const source = await newsroom.source('APA')
    const article = await newsroom.draft('Park açıldı', { source })
    await newsroom.review(article)
    await rename(source, { name: 'Azeri Press Agency' })
    await newsroom.act(newsroom.editor, article, 'publish')
    expect((await newsroom.read(article.id)).sources[0]?.name).toBe('Azeri Press Agency')
  })

  it('is void when a masked source comes to bear another label', async () => {
    const publicLabel = 'konuya yakın bir yetkili'
    const source = await newsroom.source(publicLabel, {
      ...{ kind: 'masked', publicLabel, anonymityReason: 'İşini yitirebilir' },
      identityKnownTo: [newsroom.editor.id, (await newsroom.hire('Bilen Kişi', ['chief'])).id],
      approvedBy: newsroom.editor.id,
    })
    const article = await newsroom.draft('Park kapandı', { source })
    await newsroom.payload.update({
      ...{ collection: 'articles', id: article.id, data: { bylines: [{ name: 'Defne' }] } },
      ...{ user: await newsroom.hire('Yazan', ['editor']), overrideAccess: false },
    })
    const approved = await newsroom.review(article)
    expect(approved.stage).toBe('approved')
    await rename(source, { publicLabel: 'bakanlıktan üst düzey bir yetkili' })
    await expect(newsroom.act(newsroom.editor, article, 'publish')).rejects.toMatchObject({
      refusal: { code: 'notApprovedText' },
    })
    await rename(source, { publicLabel })
    // The chief's word was about the other label as well.
    await newsroom.payload.update({
      ...{ collection: 'sources', id: source, data: { approvedBy: newsroom.editor.id } },
    })
    expect((await newsroom.act(newsroom.editor, article, 'publish')).stage).toBe('published')
  })
})
