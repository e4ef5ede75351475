import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'

import { formEvents } from '@/src/editorial/admin/articleForm'
import type { Call } from '@/src/editorial/parts/screens/NewsroomStandIn'
import { REFUSALS } from '@/src/workflow/refusals'
import { fillStorage } from '@/tests/support/fillStorage'
import { OpenedArticle } from '@/tests/support/openArticlePage'

const TYPED = 'Eski değirmen onarılıyor mu?'

describe('what is typed is kept', () => {
  let page: OpenedArticle
  beforeEach(async () => {
    page = await OpenedArticle.open()
  })
  afterEach(() => page.end())

  const puts = () =>
    page.newsroom.calls.filter(({ method, path }) => method === 'PUT' && path.endsWith('/autosave'))

  it('with the newsroom, two seconds after the last key', async () => {
    page.type('headline', 'Eski değirmen onarılıyor mu')
    page.pause(1999)
    page.type('headline', TYPED)
    page.pause(1999)
    await page.settled()
    expect(puts()).toEqual([])
    page.pause(1)
    await screen.findByText(/^Taslak metin saklandı/)
    expect(page.newsroom.kept).toMatchObject({
      revision: 3,
      content: { headline: TYPED, dek: 'Onarım ilkbaharda başlıyor.' },
    })
    expect(page.here()).toEqual([])
  })

  it('and tells the bar where somebody else has saved meanwhile', async () => {
    let told = 0
    const stop = formEvents.listen(({ kind }) => {
      if (kind === 'newer') told += 1
    })
    page.type('headline', 'Eski değirmen onarılıyor mu')
    page.pause()
    await screen.findByText(/^Taslak metin saklandı/)
    await page.settled()
    expect(told).toBe(0)
    page.newsroom.somebodySaves({ dek: 'Onarım sonbaharda başlıyor.' })
    page.type('headline', TYPED)
    page.pause()
    await waitFor(() => expect(told).toBe(1))
    stop()
  })

  it('without what only the system writes', async () => {
    page.type('headline', TYPED)
    page.pause()
    await screen.findByText(/^Taslak metin saklandı/)
    const content = page.newsroom.kept?.content ?? {}
    expect(Object.keys(content)).toContain('headline')
    expect(
      Object.keys(content).filter((name) => /^(stage|revision|author|gates|id)$/.test(name)),
    ).toEqual([])
  })

  it('in this browser while the network is away, and with the newsroom once it is back', async () => {
    await page.server.away()
    page.type('headline', TYPED)
    page.pause()
    await screen.findByText(/^Bağlantı yok; metin bu tarayıcıda saklandı/)
    expect(page.here()).toEqual([TYPED])
    await page.server.back()
    page.type('dek', 'Bedeli belli değil.')
    page.pause()
    await screen.findByText(/^Taslak metin saklandı/)
    expect(page.newsroom.kept?.content).toMatchObject({
      headline: TYPED,
      dek: 'Bedeli belli değil.',
    })
    expect(page.here()).toEqual([])
  })

  it('in this browser when the session has ended', async () => {
    page.newsroom.signedIn = false
    page.type('headline', TYPED)
    page.pause()
    await screen.findByText(/^Oturumunuz kapandı; metin bu tarayıcıda saklandı/)
    expect(page.here()).toEqual([TYPED])
  })

  it('in this browser when the newsroom takes no more unsaved texts', async () => {
    page.newsroom.keepRefusal = REFUSALS.autosavesFull({ most: 30 })
    page.type('headline', TYPED)
    page.pause()
    await screen.findByText(/^Haber merkezi taslak metni saklamadı; metin bu tarayıcıda duruyor/)
    expect(page.here()).toEqual([TYPED])
  })

  it('in this browser at once when the page is left before the two seconds', async () => {
    page.type('headline', TYPED)
    page.leave()
    expect(page.here()).toEqual([TYPED])
    expect(puts()).toEqual([])
  })

  it('as the latest, when the newsroom has first kept an earlier one that was still on its way', async () => {
    const first = 'Eski değirmen'
    const putOf =
      (headline: string) =>
      ({ method, path, body }: Call) =>
        method === 'PUT' &&
        path.endsWith('/autosave') &&
        (body as { content: { headline: string } }).content.headline === headline
    const release = [page.server.hold(putOf(first)), page.server.hold(putOf(TYPED))]
    page.type('headline', first)
    page.pause()
    await waitFor(() => expect(page.here()).toEqual([first]))
    // A call that is given up before it has left never reaches the newsroom.
    await waitFor(() => expect(page.server.held).toHaveLength(1))
    page.type('headline', TYPED)
    page.pause()
    await waitFor(() => expect(page.here()).toEqual([TYPED]))
    release[0]?.()
    await waitFor(() => expect(page.newsroom.kept?.content.headline).toBe(first))
    await page.passes(50)
    expect(page.here()).toEqual([TYPED])
    expect(screen.queryByText(/^Taslak metin saklandı/)).toBeNull()
    release[1]?.()
    await screen.findByText(/^Taslak metin saklandı/)
    expect(page.newsroom.kept?.content.headline).toBe(TYPED)
  })

  it('with the newsroom when this browser’s storage is full', async () => {
    fillStorage()
    page.type('headline', TYPED)
    page.pause()
    await screen.findByText(/^Taslak metin saklandı/)
    expect(page.newsroom.kept?.content.headline).toBe(TYPED)
  })

  it('nowhere, and says so, when storage is full and the network away', async () => {
    fillStorage()
    await page.server.away()
    page.type('headline', TYPED)
    page.pause()
    await screen.findByText('Taslak metin saklanamıyor: kaydedin ya da kopyalayın.')
    expect(page.field('headline').value).toBe(TYPED)
  })

  it('of an article that was never saved', async () => {
    page.leave()
    await page.show(null)
    page.type('headline', TYPED)
    page.pause()
    await screen.findByText(/^Taslak metin saklandı/)
    expect(puts().map(({ path }) => path)).toEqual(['/api/articles/new/autosave'])
    expect(page.newsroom.kept).toMatchObject({ revision: null, content: { headline: TYPED } })
  })
})
