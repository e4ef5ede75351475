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

  it.each([
    ['account is closed', { disabled: true }],
    ['role is another', { roles: ['editor'] }],
  ])('of a masked source falls when its chief’s %s, by whoever does that', async (why, change) => {
    const publicLabel = `süreci bilen bir yetkili, ${why}`
    const chief = await newsroom.hire('Giden Şef', ['chief'])
    const stays = await newsroom.hire('Kalan Şef', ['chief'])
    const admin = await newsroom.hire('Yönetici', ['admin'])
    const [fallen, kept] = await Promise.all(
      [chief, stays].map(({ id: approvedBy }, at) =>
        newsroom.source(`${publicLabel} ${at}`, {
          ...{ kind: 'masked', publicLabel: `${publicLabel} ${at}`, approvedBy },
          ...{ anonymityReason: 'İşini yitirir', identityKnownTo: [chief.id, stays.id] },
        }),
      ),
    )
    await newsroom.payload.update({
      ...{ collection: 'users', id: chief.id, data: change as never, user: admin },
      overrideAccess: false,
    })
    const approver = async (id: string) =>
      (await newsroom.payload.findByID({ collection: 'sources', id, depth: 0 })).approvedBy ?? null
    expect(await approver(fallen!)).toBeNull()
    expect(await approver(kept!)).toBe(stays.id)
    const { docs } = await newsroom.payload.find({
      ...{ collection: 'audit-log', sort: 'seq', depth: 0 },
      where: {
        and: [{ chain: { equals: `sources:${fallen}` } }, { action: { equals: 'voidApproval' } }],
      },
    })
    expect(docs).toMatchObject([{ actor: admin.id, reason: expect.stringContaining('Giden Şef') }])
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
