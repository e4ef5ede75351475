import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fireEvent, screen, waitFor } from '@testing-library/react'

import { OpenedArticle } from '@/tests/support/openArticlePage'

const MINE = 'Değirmen ilkbaharda onarılacak'
const THEIRS = 'Değirmen yıkılıyor'
const DIALOG = 'Haber siz yazarken değişti'
const OFFER = /Kaydedilmemiş metniniz var/

describe('somebody else has saved meanwhile', () => {
  let page: OpenedArticle
  beforeEach(async () => {
    page = await OpenedArticle.open()
  })
  afterEach(() => page.end())

  const typed = () => page.field('headline').value
  const stored = (over: Record<string, unknown>) =>
    waitFor(() => expect(page.newsroom.article).toMatchObject(over))
  /** Types a headline over one that somebody else has changed, or over another field of theirs, and saves. */
  const collide = async (theirs: Record<string, unknown>, mine = MINE) => {
    page.type('headline', mine)
    page.newsroom.somebodySaves(theirs)
    await page.save()
    await screen.findByText(DIALOG)
  }
  const choose = (way: 'mine' | 'theirs' | 'both') =>
    fireEvent.click(document.querySelector(`.kunye-conflict input[value="${way}"]`) as Element)

  it('at another place: both changes are saved by one press, and the form shows both', async () => {
    await collide({ dek: 'Yıkım nisanda.' })
    await screen.findByText('Değişiklikler çakışmıyor; birleşmiş metin aşağıda.')
    await page.press('Birleştir ve kaydet')
    await stored({ headline: MINE, dek: 'Yıkım nisanda.', revision: 5 })
    await page.settled()
    expect([typed(), page.field('dek').value]).toEqual([MINE, 'Yıkım nisanda.'])
    expect([screen.queryByText(DIALOG), screen.queryByText(OFFER)]).toEqual([null, null])
  })

  it('at the same place: nothing is saved until somebody has decided', async () => {
    await collide({ headline: THEIRS })
    await screen.findByText('Karar bekleyen 1 yer var.')
    await page.press('Birleştir ve kaydet')
    await page.settled()
    expect(page.newsroom.saves).toEqual([])
    choose('mine')
    await screen.findByText('Bütün kararlar verildi.')
    await page.press('Birleştir ve kaydet')
    await stored({ headline: MINE, revision: 5 })
  })

  it('and their words are chosen: mine are set aside, and offered, also after a crash', async () => {
    await collide({ headline: THEIRS })
    choose('theirs')
    await page.press('Birleştir ve kaydet')
    await stored({ headline: THEIRS, revision: 5 })
    await screen.findByText(new RegExp(`“${MINE}”`))
    await page.reload({ killed: true })
    await screen.findByText(new RegExp(`“${MINE}”`))
  })

  it('and both are chosen: both are saved', async () => {
    await collide({ dek: 'Yıkım nisanda.' })
    await page.press('×')
    page.type('dek', 'Bedeli belli değil.')
    await page.save()
    await screen.findByText('Karar bekleyen 1 yer var.')
    choose('both')
    await page.press('Birleştir ve kaydet')
    await stored({ dek: 'Bedeli belli değil. Yıkım nisanda.', headline: MINE, revision: 5 })
  })

  it('and the newest is taken: mine is offered, and comes back into the form', async () => {
    await collide({ headline: THEIRS })
    await page.press(/En yeniyi aç/)
    await waitFor(() => expect(typed()).toBe(THEIRS))
    await screen.findByText(new RegExp(`“${MINE}”`))
    expect(page.here()).toEqual([MINE])
    await page.press('Geri yükle')
    await waitFor(() => expect(typed()).toBe(MINE))
    await page.save()
    await stored({ headline: MINE, revision: 5 })
  })

  it('and mine is put on the newest: the next save stores it', async () => {
    await collide({ headline: THEIRS })
    await page.press('Benimkini en yeninin üzerine koy')
    await screen.findByText(/Metniniz en yeni sürümün \(4\) üzerine kondu/)
    expect(typed()).toBe(MINE)
    await page.save()
    await stored({ headline: MINE, revision: 5 })
  })

  it('and the dialog is closed: the text is still in the form and kept, and the next save asks again', async () => {
    await collide({ headline: THEIRS })
    await page.press('×')
    expect(typed()).toBe(MINE)
    await waitFor(() => expect(page.newsroom.kept?.content.headline).toBe(MINE))
    await page.save()
    await screen.findByText(DIALOG)
    expect(page.newsroom.saves).toEqual([])
  })

  it('and once more before the merged text is saved: it is asked again, from what was merged', async () => {
    await collide({ dek: 'Yıkım nisanda.' })
    page.newsroom.somebodySaves({ edNote: 'Belediyeyi ara.' })
    await page.press('Birleştir ve kaydet')
    await waitFor(() =>
      expect(page.newsroom.calls.filter(({ method }) => method === 'PATCH')).toHaveLength(2),
    )
    await screen.findByText(DIALOG)
    await page.press('Birleştir ve kaydet')
    await stored({ headline: MINE, dek: 'Yıkım nisanda.', edNote: 'Belediyeyi ara.', revision: 6 })
  })

  it('and what I started from cannot be read: both texts stand side by side', async () => {
    page.newsroom.versions.length = 0
    await collide({ headline: THEIRS })
    expect(screen.queryByText('Birleştir ve kaydet')).toBeNull()
    const cells = [...document.querySelectorAll('.kunye-compare mark')].map(
      (cell) => cell.textContent,
    )
    expect(cells).toEqual([MINE, THEIRS])
  })

  it.each([
    ['Birleştir ve kaydet', 'the network goes', (open: OpenedArticle) => open.server.away()],
    [
      'Birleştir ve kaydet',
      'the session ends',
      (open: OpenedArticle) => void (open.newsroom.signedIn = false),
    ],
    [/En yeniyi aç/, 'the network goes', (open: OpenedArticle) => open.server.away()],
  ])(
    'and %s is pressed when %s: the form and the dialog stay as they were',
    async (words, _why, cut) => {
      await collide({ dek: 'Yıkım nisanda.' })
      await cut(page)
      await page.press(words)
      await screen.findByText(/^Metin forma getirilemedi/)
      expect(screen.queryByText(DIALOG)).not.toBeNull()
      expect([typed(), page.field('dek').value]).toEqual([MINE, 'Onarım ilkbaharda başlıyor.'])
      page.newsroom.signedIn = true
      await page.server.back()
      await page.press('Birleştir ve kaydet')
      await stored({ headline: MINE, dek: 'Yıkım nisanda.', revision: 5 })
    },
  )
})
