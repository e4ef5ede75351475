import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openNewsroom, type Newsroom, type StaffUser } from '@/tests/support/newsroom'

const TEXT = ['Belediye, çarşıdaki çeşmeyi onaracak.', 'Çalışma salı günü başlıyor.']

describe('the straight line', () => {
  let newsroom: Newsroom
  let reporter: StaffUser
  let editor: StaffUser
  let other: StaffUser

  beforeAll(async () => {
    newsroom = await openNewsroom()
    reporter = await newsroom.hire('Defne Muhabir', ['reporter'])
    editor = await newsroom.hire('Kemal Editör', ['editor'])
    other = await newsroom.hire('Selin Editör', ['editor'])
  })
  afterAll(() => newsroom.close())

  it('goes from a draft through requested changes and approval to publication', async () => {
    const { act, file, payload, stored } = newsroom
    const draft = await file(reporter, 'Çarşıdaki çeşme onarılıyor', TEXT)
    expect(draft).toMatchObject({ stage: 'draft', revision: 1, author: reporter.id })
    await act(reporter, draft, 'submit')
    await act(editor, draft, 'requestChanges', { reason: 'Başlıkta yer adı eksik.' })
    await payload.update({
      collection: 'articles',
      id: draft.id,
      data: { headline: 'Ulus çarşısındaki çeşme onarılıyor' },
      user: reporter,
      overrideAccess: false,
    })
    await act(reporter, draft, 'submit')
    await act(other, draft, 'approve')
    const published = await act(editor, draft, 'publish')
    expect(published).toMatchObject({ stage: 'published', contributors: [], revision: 7 })
    expect((await stored(draft.id)).slug).toBe('ulus-carsisindaki-cesme-onariliyor')
  })
})
