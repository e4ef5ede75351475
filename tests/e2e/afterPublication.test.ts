import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { inOrder } from '@/tests/support/inOrder'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { carryThrough, tabTo } from '@/tests/support/keyboard'
import { long } from '@/tests/support/long'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

const SLUG = 'yenikoy-senligi-bu-yil-limanda-kuruluyor'

describe('the life of an article after its approval, in a real browser', () => {
  let newsroom: ServedNewsroom
  let browser: Browser

  beforeAll(async () => {
    newsroom = serveNewsroom()
    browser = await openBrowser()
  }, 600_000)
  afterAll(async () => {
    await browser?.close()
  }, 60_000)
  afterEach(() => keepScreenshots(browser, expect.getState().currentTestName ?? ''), 60_000)

  const as = async (role: string, index = 0): Promise<Page> => {
    const { page } = await logIn(browser, newsroom.url, newsroom.account(role, index))
    const id = await page.evaluate(
      (slug) =>
        fetch(`/api/articles?where[slug][equals]=${slug}`)
          .then((answer) => answer.json())
          .then(({ docs }) => docs[0].id as string),
      SLUG,
    )
    await page.goto(`${newsroom.url}/admin/collections/articles/${id}`)
    await page.getByRole('button', { name: 'Diğer işlemler' }).waitFor()
    return page
  }
  /** Presses an action's button, where it stands in the bar or in the folded rest. */
  const press = async (page: Page, label: string) => {
    const button = page.locator('button.kunye-action', { hasText: new RegExp(`^${label}`) }).first()
    if (!(await button.isVisible())) {
      await page.getByRole('button', { name: 'Diğer işlemler' }).click()
    }
    await button.click()
  }
  const told = async () => {
    const query = `{ article(slug: "${SLUG}") { state headline notice updates { kind was is } } }`
    const answer = await fetch(`${newsroom.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return (await answer.json()).data.article
  }

  let minute = new Date()
  const isScheduled = async () => {
    const page = await as('editor', 1)
    await press(page, 'Zamanla')
    minute = new Date(Math.ceil((Date.now() + 15_000) / 60_000) * 60_000)
    const istanbul = new Date(minute.getTime() + 3 * 3_600_000).toISOString().slice(0, 16)
    await page.locator('input[type="datetime-local"]').fill(istanbul)
    await carryThrough(page, '', 'Zamanlandı.')
    await page.locator('.kunye-notices time').waitFor()
    expect(await page.locator('.kunye-notices time').innerText()).toContain(istanbul.slice(-5))
    expect(await told()).toBeNull()
  }
  const isPublished = async () => {
    const limit = minute.getTime() + 60_000
    while ((await told()) === null && Date.now() < limit) {
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
    expect((await told()).state).toBe('LIVE')
    expect(Date.now()).toBeGreaterThanOrEqual(minute.getTime())
  }
  const isCorrected = async () => {
    const page = await as('editor')
    await press(page, 'Düzenlemeye aç')
    await page.getByText('Düzeltme', { exact: true }).click()
    await carryThrough(page, '', 'Düzenlemeye açıldı.')
    await page.fill('[name="headline"]', 'Yeniköy şenliği bu yıl eski limanda kuruluyor')
    await page.keyboard.press('Control+s')
    await press(page, 'İncelemeye gönder')
    await carryThrough(page, '', 'İncelemeye gönderildi.')
    await page.reload()
    await page.getByRole('button', { name: 'Diğer işlemler' }).click()
    await page.getByText('Bu metne dokundunuz; onayı başka bir editör vermeli.').first().waitFor()
    expect((await told()).headline).toBe('Yeniköy şenliği bu yıl limanda kuruluyor')

    const other = await as('editor', 1)
    await press(other, 'Onayla')
    await carryThrough(other, 'Kaynağı haberde yazılı.', 'Onaylandı.')
    await press(other, 'Yayımla')
    await other.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('.kunye-dialog textarea')?.value,
    )
    await carryThrough(other, 'Liman, eski limandır.', 'Yayımlandı.')
    expect(await told()).toMatchObject({
      headline: 'Yeniköy şenliği bu yıl eski limanda kuruluyor',
      // Proposed from the difference, and left as it stood.
      updates: [
        {
          kind: 'CORRECTION',
          was: 'Yeniköy şenliği bu yıl limanda kuruluyor',
          is: 'Yeniköy şenliği bu yıl eski limanda kuruluyor',
        },
      ],
    })
  }
  const personIsSuggested = async () => {
    // The newsroom is every browser test's: nobody else asks by this person's name.
    const slug = 'vladimir-putin'
    const open = async (role: string) => {
      const { page } = await logIn(browser, newsroom.url, newsroom.account(role))
      const id = await page.evaluate(
        (of) =>
          fetch(`/api/persons?where[slug][equals]=${of}`)
            .then((answer) => answer.json())
            .then(({ docs }) => docs[0].id as string),
        slug,
      )
      await page.goto(`${newsroom.url}/admin/collections/persons/${id}/duzenle`)
      return { page, name: page.locator('input[name="displayName"]') }
    }
    const shown = async () => {
      const answer = await fetch(`${newsroom.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ person(slug: "${slug}") { name } }` }),
      })
      return (await answer.json()).data.person.name as string
    }
    const was = await shown()
    const reporter = await open('reporter')
    await reporter.name.fill('Vladimir Putin (devlet başkanı)')
    await reporter.page.keyboard.press('Control+s')
    await reporter.page.getByText('değişikliğiniz öneri olarak editörlere gitti').waitFor()
    await reporter.page.getByText('Karar bekleyen önerileriniz').waitFor()
    expect(await reporter.name.inputValue()).toBe(was)
    expect(await shown()).toBe(was)

    const editor = await open('editor')
    await editor.page.getByText('Karar bekleyen öneriler').waitFor()
    await tabTo(editor.page, '.kunye-suggestion .kunye-action--main')
    await editor.page.keyboard.press('Enter')
    await editor.page.getByText('Karar bekleyen öneriler').waitFor({ state: 'detached' })
    expect(await editor.name.inputValue()).toBe('Vladimir Putin (devlet başkanı)')
    expect(await shown()).toBe('Vladimir Putin (devlet başkanı)')
  }
  const isRetracted = async () => {
    const page = await as('editor')
    await press(page, 'Geri çek')
    await carryThrough(page, 'Şenlik komitesi bilgiyi geri aldı.', 'Geri çekildi.')
    expect(await told()).toMatchObject({
      state: 'RETRACTED',
      notice: 'Şenlik komitesi bilgiyi geri aldı.',
    })
    const retracted = await fetch(`${newsroom.url}/haber/${SLUG}`)
    expect(retracted.status).toBe(200)
    expect(await retracted.text()).toContain('Şenlik komitesi bilgiyi geri aldı.')

    await page.reload()
    await press(page, 'Yayından kaldır')
    await carryThrough(page, 'Haber bütünüyle yanlış çıktı.', 'Yayından kaldırıldı.')
    expect(await told()).toMatchObject({ state: 'WITHDRAWN', headline: null })
    const gone = await fetch(`${newsroom.url}/haber/${SLUG}`)
    const text = await gone.text()
    expect(gone.status).toBe(410)
    expect(text).toContain('Haber bütünüyle yanlış çıktı.')
    expect(text).not.toContain('geleneksel balık şenliği')
  }

  inOrder(
    'an article',
    [
      ['is scheduled', isScheduled],
      [
        'a person, shown meanwhile: a reporter’s save becomes a suggestion, an editor takes it by keyboard',
        personIsSuggested,
      ],
      ['is published by the worker at its minute', isPublished],
      [
        'is corrected: an editor who touched the text cannot approve it, another one can',
        isCorrected,
      ],
      [
        'is retracted under a notice, then withdrawn: its address answers 410 with the reason',
        isRetracted,
      ],
    ],
    480_000,
    long,
  )
})
