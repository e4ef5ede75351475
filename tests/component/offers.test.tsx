import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'

import { typedContent } from '@/src/editorial/admin/articleForm'
import { NewsroomStandIn } from '@/src/editorial/parts/screens/NewsroomStandIn'
import { sampleArticle } from '@/src/editorial/parts/screens/sampleArticle'
import { fillStorage } from '@/tests/support/fillStorage'
import { OpenedArticle } from '@/tests/support/openArticlePage'

const STORED = 'Eski değirmen onarılıyor'
const EARLIER = 'Değirmen yeniden dönecek'
const NOW = 'Değirmen ilkbaharda dönecek'
const OFFER = /Kaydedilmemiş metniniz var/

/** A text of yesterday that the newsroom keeps. */
const withKept = (over: Record<string, unknown> = {}): NewsroomStandIn => {
  const newsroom = new NewsroomStandIn(sampleArticle())
  newsroom.kept = {
    revision: 3,
    content: { ...typedContent(sampleArticle()), headline: EARLIER, ...over },
    updatedAt: '2026-03-01T10:00:00.000Z',
  }
  return newsroom
}
const offers = () => screen.queryAllByText(OFFER)

describe('a kept text is offered', () => {
  let page: OpenedArticle
  beforeEach(async () => {
    page = await OpenedArticle.open(withKept())
  })
  afterEach(() => page.end())

  const typed = () => page.field('headline').value

  it('by its headline and time, and the form stays as it is stored', async () => {
    expect((await screen.findByText(OFFER)).textContent).toContain(
      `01.03.2026 - 13:00) “${EARLIER}”`,
    )
    expect(typed()).toBe(STORED)
  })

  it('and restored: it stands in the form, unsaved, and the next save stores it', async () => {
    await screen.findByText(OFFER)
    await page.press('Geri yükle')
    await waitFor(() => expect(typed()).toBe(EARLIER))
    await waitFor(() => expect(offers()).toEqual([]))
    // Until the form's own copy takes its place, the newsroom keeps it.
    expect(page.newsroom.kept?.content.headline).toBe(EARLIER)
    await page.save()
    await waitFor(() =>
      expect(page.newsroom.article).toMatchObject({ headline: EARLIER, revision: 4 }),
    )
  })

  it('and declined: it is gone here and there, and is not offered again', async () => {
    await screen.findByText(OFFER)
    await page.press('Sil')
    await waitFor(() => expect(page.newsroom.kept).toBeNull())
    expect(offers()).toEqual([])
    expect(page.here()).toEqual([])
    await page.reload()
    await page.settled()
    expect(typed()).toBe(STORED)
    expect(offers()).toEqual([])
  })

  it('and declined in vain while the network is away: that is said, and it stays offered', async () => {
    await screen.findByText(OFFER)
    await page.server.away()
    await page.press('Sil')
    await screen.findByText(/Sunucuya ulaşılamadı; hiçbir şey değişmedi/)
    expect(offers()).toHaveLength(1)
  })

  it('with a warning where the article has changed since', async () => {
    page.newsroom.somebodySaves({ dek: 'Onarım nisanda başlıyor.' })
    page.newsroom.kept = { ...withKept().kept!, revision: 3 }
    await page.reload()
    await screen.findByText(/Haber o zamandan beri değişti/)
  })

  it('and is not overwritten by what is typed before a decision; both are offered after a crash', async () => {
    await screen.findByText(OFFER)
    page.type('headline', NOW)
    page.pause()
    await waitFor(() => expect(page.here()).toEqual([NOW]))
    expect(page.newsroom.kept?.content.headline).toBe(EARLIER)
    await page.reload({ killed: true })
    await waitFor(() => expect(offers()).toHaveLength(2))
    expect(offers().map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining(EARLIER),
      expect.stringContaining(NOW),
    ])
  })

  it('and restored over newer words, which are set aside and offered in their turn', async () => {
    await screen.findByText(OFFER)
    page.type('headline', NOW)
    await page.press('Geri yükle')
    await waitFor(() => expect(typed()).toBe(EARLIER))
    await screen.findByText(new RegExp(NOW))
    await page.press('Geri yükle')
    await waitFor(() => expect(typed()).toBe(NOW))
    await screen.findByText(new RegExp(EARLIER))
  })

  it('and outlives the save of another text, which drops the newsroom’s copy', async () => {
    await screen.findByText(OFFER)
    page.type('headline', NOW)
    await page.save()
    await waitFor(() => expect(page.newsroom.saves).toHaveLength(1))
    await waitFor(() => expect(page.here()).toEqual([EARLIER]))
    expect(page.newsroom.kept).toBeNull()
    await page.reload()
    await screen.findByText(new RegExp(EARLIER))
  })

  it.each([
    ['the network is away', (open: OpenedArticle) => open.server.away()],
    ['the session has ended', (open: OpenedArticle) => void (open.newsroom.signedIn = false)],
  ])(
    'and still is, with the form as it was, when it is to be restored while %s',
    async (_why, cut) => {
      await screen.findByText(OFFER)
      page.type('dek', 'Bedeli belli değil.')
      await cut(page)
      await page.press('Geri yükle')
      await screen.findByText(/forma getirilemedi/i)
      expect(offers()).toHaveLength(1)
      expect([typed(), page.field('dek').value]).toEqual([STORED, 'Bedeli belli değil.'])
      expect(page.newsroom.kept?.content.headline).toBe(EARLIER)
    },
  )
})

describe('a text that was typed and not sent', () => {
  let page: OpenedArticle
  beforeEach(async () => {
    page = await OpenedArticle.open()
  })
  afterEach(() => page.end())

  it('is offered when the page is opened again', async () => {
    page.type('headline', NOW)
    await page.reload()
    await screen.findByText(new RegExp(NOW))
    await page.press('Geri yükle')
    await waitFor(() => expect(page.field('headline').value).toBe(NOW))
  })

  it('is offered at every opening until somebody decides, with those that are added meanwhile', async () => {
    for (const words of [EARLIER, NOW, 'Değirmen']) {
      page.type('headline', words)
      await page.reload()
      await screen.findByText(new RegExp(`“${words}”`))
    }
    await page.reload()
    await waitFor(() => expect(offers()).toHaveLength(3))
    expect(page.here().sort()).toEqual(['Değirmen', EARLIER, NOW].sort())
  })

  it('is gone for good when it is declined', async () => {
    page.type('headline', NOW)
    await page.reload()
    await screen.findByText(OFFER)
    await page.press('Sil')
    expect(offers()).toEqual([])
    expect(page.here()).toEqual([])
    await page.reload()
    await page.settled()
    expect(offers()).toEqual([])
  })

  it('lies in this browser from the moment it is restored until the newsroom keeps it', async () => {
    page.type('headline', NOW)
    await page.reload()
    await screen.findByText(OFFER)
    await page.press('Geri yükle')
    await waitFor(() => expect(page.field('headline').value).toBe(NOW))
    expect(page.here()).toEqual([NOW])
    page.pause()
    await screen.findByText(/^Taslak metin saklandı/)
    expect(page.here()).toEqual([])
    expect(page.newsroom.kept?.content.headline).toBe(NOW)
  })

  it('is not overwritten by what is typed before the newsroom has answered', async () => {
    page.type('headline', EARLIER)
    page.leave()
    const release = page.server.hold(({ path }) => path.endsWith('/autosave'))
    await page.show(undefined, { unanswered: true })
    page.type('headline', NOW)
    page.pause()
    await waitFor(() => expect(page.here()).toContain(NOW))
    release()
    await screen.findByText(new RegExp(EARLIER))
    expect(page.here()).toContain(EARLIER)
  })

  it('is said to be nowhere else when it is set aside and this browser’s storage is full', async () => {
    page.type('headline', NOW)
    fillStorage()
    page.newsroom.somebodySaves({ headline: 'Değirmen yıkılıyor' })
    await page.save()
    await screen.findByText('Haber siz yazarken değişti')
    await page.press(/En yeniyi aç/)
    await waitFor(() => expect(page.field('headline').value).toBe('Değirmen yıkılıyor'))
    await screen.findByText(/yalnız bu sayfada duruyor/)
    await page.press('Geri yükle')
    await waitFor(() => expect(page.field('headline').value).toBe(NOW))
  })

  it('is offered as it was two seconds after its last key, when the browser was killed', async () => {
    await page.server.away()
    page.type('headline', NOW)
    page.pause()
    await screen.findByText(/metin bu tarayıcıda saklandı/)
    await page.server.back()
    await page.reload({ killed: true })
    await screen.findByText(new RegExp(NOW))
  })

  it('is offered while the newsroom does not answer at all', async () => {
    page.type('headline', NOW)
    page.leave()
    await page.server.away()
    await page.show(undefined, { unanswered: true })
    await screen.findByText(new RegExp(NOW))
  })

  it('is forgotten here once the article says it, and does not come back when that changes', async () => {
    page.type('headline', NOW)
    page.leave()
    page.newsroom.somebodySaves({ headline: NOW })
    await page.show()
    await page.settled()
    expect([offers(), page.here()]).toEqual([[], []])
    page.newsroom.somebodySaves({ headline: STORED })
    await page.reload()
    await page.settled()
    expect(offers()).toEqual([])
  })

  it('is not offered where the form already shows it', async () => {
    page.newsroom.kept = withKept({ headline: STORED }).kept
    await page.reload()
    await page.settled()
    expect(offers()).toEqual([])
  })
})
