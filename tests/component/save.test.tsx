import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fireEvent, screen, waitFor } from '@testing-library/react'

import { keepSentencesWhole } from '@/src/editorial/admin/keepSentencesWhole'
import { REFUSALS } from '@/src/workflow/refusals'
import { OpenedArticle } from '@/tests/support/openArticlePage'

const FIRST = 'Değirmen onarılacak'
const SECOND = 'Değirmen ilkbaharda onarılacak'

describe('a save', () => {
  let page: OpenedArticle
  beforeEach(async () => {
    page = await OpenedArticle.open()
  })
  afterEach(() => page.end())

  const patches = () => page.newsroom.calls.filter(({ method }) => method === 'PATCH')
  const sent = () => waitFor(() => expect(page.server.held.length).toBeGreaterThan(0))
  const typed = () => page.field('headline').value
  const button = () => document.querySelector<HTMLButtonElement>('#action-save')
  const stored = (headline: string, revision: number) =>
    waitFor(() => expect(page.newsroom.article).toMatchObject({ headline, revision }))

  it('stores what is typed, and nothing is unsaved then', async () => {
    page.type('headline', FIRST)
    await page.save()
    await stored(FIRST, 4)
    await page.settled()
    expect(button()?.disabled).toBe(true)
    await page.reload()
    await page.settled()
    expect([page.here(), screen.queryAllByText(/Kaydedilmemiş metniniz/)]).toEqual([[], []])
  })

  it('after another one stores on top of it, and the last one wins', async () => {
    page.type('headline', FIRST)
    await page.save()
    await stored(FIRST, 4)
    await page.settled()
    page.type('headline', SECOND)
    await page.save()
    await stored(SECOND, 5)
    expect(page.newsroom.saves.map(({ headline }) => headline)).toEqual([FIRST, SECOND])
    expect(patches()).toHaveLength(2)
  })

  it('that is asked for twice goes out once, and the form stays open for what is written meanwhile', async () => {
    const release = page.server.hold(({ method }) => method === 'PATCH')
    page.type('headline', FIRST)
    await waitFor(() => expect(button()?.disabled).toBe(false))
    for (const _press of [1, 2]) fireEvent.click(button() as HTMLButtonElement)
    await sent()
    expect(page.field('headline').disabled).toBe(false)
    fireEvent.click(button() as HTMLButtonElement)
    release()
    await stored(FIRST, 4)
    await page.settled()
    expect(patches()).toHaveLength(1)
  })

  it('takes nothing back of what is written before its answer has come, in that field or another', async () => {
    const release = page.server.hold(({ method }) => method === 'PATCH')
    const [dek, edNote] = ['Onarım ilkbaharda başlayacak', 'Belediyeyi ara']
    page.type('headline', FIRST)
    page.type('edNote', edNote)
    await page.save()
    await sent()
    page.type('dek', dek)
    page.type('headline', SECOND)
    release()
    await stored(FIRST, 4)
    await page.settled()
    expect([typed(), page.field('dek').value, page.field('edNote').value]).toEqual([
      ...[SECOND, dek, edNote],
    ])
    await page.save()
    await stored(SECOND, 5)
    expect(page.newsroom.article).toMatchObject({ dek, edNote })
  })

  it('takes nothing back of what is written while the form asks for its new state', async () => {
    const release = page.server.hold(
      ({ path, body }) => path.endsWith('/server-function') && JSON.stringify(body).includes(FIRST),
    )
    page.type('headline', FIRST)
    await page.save()
    await stored(FIRST, 4)
    await sent()
    page.type('headline', SECOND)
    release()
    await page.settled()
    expect(typed()).toBe(SECOND)
    await page.save()
    await stored(SECOND, 5)
  })

  it('by the key is not lost when the one before is still on its way', async () => {
    const release = page.server.hold(({ method }) => method === 'PATCH')
    page.type('headline', FIRST)
    await page.save()
    await sent()
    page.type('headline', SECOND)
    fireEvent.keyDown(page.field('headline'), { code: 'KeyS', key: 's', ctrlKey: true })
    fireEvent.keyUp(page.field('headline'), { code: 'KeyS', key: 's', ctrlKey: true })
    // Until the wish has been heard: it asks first whether letters are still on their way.
    await page.passes(300)
    expect(page.server.held).toHaveLength(1)
    release()
    await stored(SECOND, 5)
    await page.settled()
    expect(page.newsroom.saves.map(({ headline }) => headline)).toEqual([FIRST, SECOND])
  })

  it('by the key on a form that nothing is written in stores nothing, then or later', async () => {
    fireEvent.keyDown(page.field('headline'), { code: 'KeyS', key: 's', ctrlKey: true })
    fireEvent.keyUp(page.field('headline'), { code: 'KeyS', key: 's', ctrlKey: true })
    // Until the wish is there; then longer than it waits for letters that are on their way.
    for (const _turn of [1, 2, 3]) {
      await page.passes(700)
      page.pause()
    }
    page.type('headline', FIRST)
    await page.passes(300)
    await page.settled()
    expect(patches()).toEqual([])
  })

  it('goes out from a browser that has no idle moment for it (Chromium, on a page nothing is painted on)', async () => {
    const ask = (run: () => void, bound?: { timeout?: number }) =>
      bound?.timeout ? Number(setTimeout(run, bound.timeout)) : 0
    Object.defineProperty(window, 'requestIdleCallback', { value: ask, configurable: true })
    try {
      page.type('headline', FIRST)
      await page.save()
      await stored(FIRST, 4)
    } finally {
      Reflect.deleteProperty(window, 'requestIdleCallback')
    }
  })

  it('takes back an unsaved copy that is still on its way to the newsroom', async () => {
    page.server.hold(({ method, path }) => method === 'PUT' && path.endsWith('/autosave'))
    page.type('headline', FIRST)
    page.pause()
    await page.save()
    await stored(FIRST, 4)
    await waitFor(() =>
      expect(
        page.newsroom.calls.filter(
          ({ method, path }) => method === 'DELETE' && path.endsWith('/autosave'),
        ),
      ).toHaveLength(1),
    )
    expect(screen.queryByText(/^Taslak metin saklandı/)).toBeNull()
  })

  it('that is on its way holds back the unsaved copy, which its success makes needless', async () => {
    const release = page.server.hold(({ method }) => method === 'PATCH')
    page.type('headline', FIRST)
    await page.save()
    await sent()
    page.pause()
    await waitFor(() => expect(page.here()).toEqual([FIRST]))
    release()
    await stored(FIRST, 4)
    await page.settled()
    expect(page.here()).toEqual([])
    expect(
      page.newsroom.calls.filter(
        ({ method, path }) => method === 'PUT' && path.endsWith('/autosave'),
      ),
    ).toEqual([])
  })

  it('that is refused leaves the text in the form, still to be saved, and keeps it with the newsroom', async () => {
    page.newsroom.refusal = REFUSALS.writeConflict()
    page.type('headline', FIRST)
    await page.save()
    await screen.findByText('Aynı anda başka biri kaydetti. Yeniden deneyin.')
    await waitFor(() => expect(page.newsroom.kept?.content.headline).toBe(FIRST))
    expect(typed()).toBe(FIRST)
    page.newsroom.refusal = null
    await page.save()
    await stored(FIRST, 4)
  })

  it('that Payload’s own form sends shows a refusal as it was said, colon, commas and all', async () => {
    const stop = keepSentencesWhole()
    page.leave()
    await page.show(null)
    page.newsroom.refusal = REFUSALS.gateNotYours()
    page.type('headline', FIRST)
    await page.save()
    await screen.findByText(page.newsroom.refusal.message.tr)
    expect(typed()).toBe(FIRST)
    stop()
  })

  it('that is refused for a field marks it until something is written, whatever was asked of the form before', async () => {
    const isAsked = ({ path }: { path: string }) => path === '/admin/server-function'
    const message = 'En çok 500 karakter olabilir.'
    const marked = () => document.querySelector('.field-error')?.textContent ?? ''
    page.newsroom.wrongField = { path: 'dek', message }
    const release = page.server.hold(isAsked)
    page.type('dek', 'Uzun')
    await sent()
    await page.save()
    await waitFor(() => expect(marked()).toContain(message))
    release()
    await page.settled()
    expect(marked()).toContain(message)
    page.newsroom.wrongField = null
    page.type('dek', 'Kısa')
    await waitFor(() => expect(marked()).toBe(''))
    await page.save()
    await waitFor(() => expect(page.newsroom.article).toMatchObject({ dek: 'Kısa' }))
  })

  it('without a network keeps the text in this browser, says so, and goes through once it is back', async () => {
    await page.server.away()
    page.type('headline', FIRST)
    await page.save()
    await screen.findByText(/^Kaydedilemedi: sunucuya ulaşılamıyor/)
    await waitFor(() => expect(page.here()).toEqual([FIRST]))
    expect(typed()).toBe(FIRST)
    await page.server.back()
    await page.save()
    await stored(FIRST, 4)
    await page.settled()
    expect(page.here()).toEqual([])
  })

  it('after the session has ended keeps the text in this browser, and goes through after a login', async () => {
    page.newsroom.signedIn = false
    page.type('headline', FIRST)
    await page.save()
    await screen.findByText('Oturumunuz kapandı')
    await waitFor(() => expect(page.here()).toEqual([FIRST]))
    await page.press('Forma dön')
    expect(typed()).toBe(FIRST)
    page.newsroom.signedIn = true
    await page.save()
    await stored(FIRST, 4)
  })

  it('that fails although it was refused keeps the text over a crash', async () => {
    page.newsroom.signedIn = false
    page.type('headline', FIRST)
    await page.save()
    await waitFor(() => expect(page.here()).toEqual([FIRST]))
    page.newsroom.signedIn = true
    await page.reload({ killed: true })
    await screen.findByText(new RegExp(`“${FIRST}”`))
    expect(typed()).toBe('Eski değirmen onarılıyor')
  })

  it('that fails after its page was left says nothing on the page of another article', async () => {
    const release = page.server.hold(({ method }) => method === 'PATCH')
    page.type('headline', FIRST)
    await page.save()
    await sent()
    page.leave()
    await page.show({ ...page.newsroom.article, id: '65f0a1b2c3d4e5f6a7b8c9d1' })
    page.newsroom.somebodySaves({ headline: SECOND })
    release()
    await page.settled()
    expect(screen.queryByText('Haber siz yazarken değişti')).toBeNull()
    expect(
      page.newsroom.calls.filter(
        ({ method, path }) => method === 'PUT' && path.endsWith('/autosave'),
      ),
    ).toEqual([])
  })
})
