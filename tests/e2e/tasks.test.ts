import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import { Hand } from '@/tests/support/Hand'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { long } from '@/tests/support/long'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

const EDITOR = '.rich-text-lexical [contenteditable]'
const HEADLINE = 'Sayaç köprüsünün bakımı bitti'
/** More than this is too many for what is done twenty times a day; writing itself is not counted. */
const MOST = 5
/** Performed for every change; the others by the soak. */
const ALWAYS: readonly string[] = ['waits', 'moveByBoard', 'whoSaid', 'findStory']

/** `| task | … | all | writing |` of docs/tasks.md. */
const told = Object.fromEntries(
  readFileSync('docs/tasks.md', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim())
      const [, task, , , all, writing] = cells
      return /^`\w+`$/.test(task ?? '')
        ? [[task?.slice(1, -1), { all: Number(all), writing: Number(writing) }]]
        : []
    }),
)

describe('what a task costs the hand, from the desk', () => {
  let newsroom: ServedNewsroom
  let browser: Browser
  let reporter: Hand
  let editor: Hand
  let second: Hand
  let id = ''
  const counted: Record<string, { all: number; writing: number }> = {}

  const handOf = async (role: string, index = 0): Promise<Hand> =>
    new Hand((await logIn(browser, newsroom.url, newsroom.account(role, index), 1440)).page)
  beforeAll(async () => {
    newsroom = serveNewsroom()
    browser = await openBrowser()
  }, 240_000)
  // What a test has open is closed with it (`keepScreenshots`).
  beforeEach(async () => {
    ;[reporter, editor, second] = await Promise.all([
      ...[handOf('reporter'), handOf('editor'), handOf('editor', 1)],
    ] as [Promise<Hand>, Promise<Hand>, Promise<Hand>])
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
  }, 60_000)
  afterEach(() => keepScreenshots(browser, expect.getState().currentTestName ?? ''), 60_000)

  const note = (task: string, hand: Hand) => (counted[task] = hand.counted())
  /** The desk, where every task begins. */
  const atDesk = async ({ page }: Hand): Promise<void> => {
    await page.goto(`${newsroom.url}/admin`)
    await page.locator('.kunye-desk__head').waitFor()
  }
  const openStory = async (hand: Hand, story = id): Promise<void> => {
    await atDesk(hand)
    const link = hand.page.locator(`[data-card="${story}"] a`).first()
    await link.waitFor()
    const isOpen = () =>
      hand.page
        .waitForURL(/\/collections\/articles\//, { timeout: 10_000, waitUntil: 'commit' })
        .then(() => true)
        .catch(() => false)
    await hand.click(link)
    // A page that does not live yet answers nobody: whoever sees that presses again, and it is not counted.
    for (let tries = 0; tries < 5 && !(await isOpen()); tries += 1) await link.click()
    await hand.page.locator('.kunye-foot').waitFor()
    await hand.page.locator(`${EDITOR} p`).first().waitFor()
    await hand.page.locator('.kunye-actions:not(.kunye-actions--empty)').first().waitFor()
  }
  const call = (page: Page, path: string, body: unknown) =>
    page.evaluate(
      async ({ path: at, body: data }) => {
        const answer = await fetch(`/api/articles${at}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(data),
        })
        if (!answer.ok) throw new Error(`${at}: ${answer.status} ${await answer.text()}`)
        const { doc, revision } = await answer.json()
        return { id: doc?.id as string, revision: (doc?.revision ?? revision) as number }
      },
      { path, body },
    )
  const lastWords = (hand: Hand) => hand.page.locator(`${EDITOR} p`).last()

  const fileAndSubmit = async () => {
    await atDesk(reporter)
    await reporter.press('n')
    await reporter.page.waitForFunction(() => document.activeElement?.id === 'field-headline')
    await reporter.page.locator('form[data-form-ready="true"]').first().waitFor()
    await reporter.write(HEADLINE)
    await reporter.press('Enter')
    await reporter.press('Enter')
    await reporter.page.waitForFunction(() => document.activeElement?.closest('[contenteditable]'))
    await reporter.write('Sayaç köprüsünün bakımı bitti. Köprü salı günü açılacak.')
    await reporter.press('Control+s')
    await reporter.page.waitForURL(/articles\/[0-9a-f]{24}/)
    id = /articles\/([0-9a-f]{24})/.exec(reporter.page.url())?.[1] ?? ''
    note('file', reporter)

    await openStory(reporter)
    await reporter.doubleClick(reporter.page.locator(`${EDITOR} p`).first(), { x: 12, y: 12 })
    await reporter.page.waitForFunction(() => String(document.getSelection()).trim() === 'Sayaç')
    await reporter.press('Alt+Shift+M')
    await reporter.page.waitForFunction(() => document.activeElement?.closest('.kunye-dialog'))
    await reporter.write('Adı resmî yazıdan alındı.')
    await reporter.press('Control+Enter')
    await reporter.page.locator('.kunye-dialog').waitFor({ state: 'detached' })
    note('comment', reporter)

    await openStory(reporter)
    await reporter.carry('Control+Enter', 'İncelemeye gönderildi.')
    note('submit', reporter)
  }

  const reviewAndPublish = async () => {
    await openStory(editor)
    await editor.carry(
      'Alt+Shift+D',
      'Düzeltme istendi; yazara bildirildi.',
      'Hangi salı olduğunu yazın.',
    )
    note('askChanges', editor)

    await openStory(reporter)
    await reporter.clickEnd(lastWords(reporter))
    await reporter.write(' Tarih 8 Aralık.')
    await reporter.carry('Control+Enter', 'İncelemeye gönderildi.')
    note('mend', reporter)

    await openStory(second)
    await second.carry('Control+Enter', 'Onaylandı.')
    note('approve', second)
    await openStory(second)
    await second.carry('Control+Enter', 'Yayımlandı.')
    note('publish', second)
  }

  const correct = async () => {
    await openStory(reporter)
    await reporter.press('Alt+Shift+E')
    await reporter.click(reporter.page.locator('.kunye-dialog label', { hasText: /^Düzeltme/ }))
    await reporter.press('Control+Enter')
    await reporter.page.locator('.kunye-dialog').waitFor({ state: 'detached' })
    await reporter.page.getByRole('button', { name: 'İncelemeye gönder' }).first().waitFor()
    note('startCorrection', reporter)
    await reporter.clickEnd(lastWords(reporter))
    await reporter.write(' Saat 9.00.')
    await reporter.carry('Control+Enter', 'İncelemeye gönderildi.')
    note('sendCorrection', reporter)

    await openStory(editor)
    await editor.carry('Control+Enter', 'Onaylandı.')
    note('approveCorrection', editor)
    await openStory(editor)
    await editor.carry('Control+Enter', 'Yayımlandı.')
    note('publishCorrection', editor)
  }

  const scheduleAndRevert = async () => {
    const body = fromParagraphs(['Pazar yeri cumartesi taşınacak.'])
    const made = await call(reporter.page, '', { headline: 'Pazar yeri taşınıyor', body })
    await call(reporter.page, `/${made.id}/transition`, {
      ...{ action: 'submit', revision: made.revision, input: {} },
    })
    await atDesk(second)
    const { revision } = await second.page.evaluate(
      async (one) => (await fetch(`/api/articles/${one}?depth=0`)).json(),
      made.id,
    )
    await call(second.page, `/${made.id}/transition`, { action: 'approve', revision, input: {} })
    await openStory(second, made.id)
    await second.press('Alt+Shift+Z')
    await second.click(second.page.getByRole('button', { name: /^Yarın 07.00/ }))
    await second.press('Control+Enter')
    await second.page
      .getByText(/Zamanlandı/)
      .first()
      .waitFor()
    note('schedule', second)

    const draft = await call(reporter.page, '', { headline: 'Fırın kapandı', body })
    await reporter.page.evaluate(
      ([one]) =>
        fetch(`/api/articles/${one}`, {
          method: 'PATCH',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ headline: 'Fırın kapanmadı' }),
        }),
      [draft.id] as const,
    )
    await openStory(reporter, draft.id)
    await reporter.click(reporter.page.locator('[data-opens="history"]'))
    await reporter.click(reporter.page.locator('.kunye-last-versions a').nth(1))
    await reporter.click(reporter.page.getByRole('button', { name: 'Bu sürüme dön' }))
    await reporter.page.waitForFunction(() => document.activeElement?.matches('textarea'))
    await reporter.write('İlk başlık doğruydu.')
    await reporter.press('Control+Enter')
    await reporter.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#field-headline')?.value === 'Fırın kapandı',
    )
    note('revert', reporter)
  }

  const insertPicture = async () => {
    const draft = await call(reporter.page, '', {
      headline: 'Köprü',
      body: fromParagraphs(['Köprü açıldı.']),
    })
    await openStory(reporter, draft.id)
    const bytes = await sharp({
      create: { width: 1200, height: 800, channels: 3, background: '#4a6b8a' },
    })
      .jpeg()
      .toBuffer()
    await reporter.dropFile(`${EDITOR} p`, { name: 'kopru.jpg', type: 'image/jpeg', bytes })
    await reporter.page.locator(`${EDITOR} img`).first().waitFor()
    await reporter.press('Control+s')
    await reporter.page
      .getByText(/güncellendi/)
      .first()
      .waitFor()
    note('picture', reporter)
  }

  /** In the newsroom all browser tests share: what is planned is taken away again. */
  const planned: string[] = []
  const taskOf = ({ page }: Hand, words: string) =>
    page.locator('.kunye-desk__task', { hasText: words })

  const planBeginAssign = async () => {
    const [name, colleague] = [0, 1].map((at) => newsroom.account('reporter', at).name)
    await atDesk(editor)
    await editor.press('p')
    await editor.page.waitForFunction(() => document.activeElement?.closest('.kunye-dialog'))
    await editor.write('Sayaç köprüsünün açılışını izle')
    await editor.choose(editor.page.getByLabel('Görevli', { exact: true }), name ?? '')
    await editor.press('Control+Enter')
    await editor.page.getByText('Görev açıldı.').waitFor()
    note('plan', editor)
    const own = await taskOf(editor, 'açılışını izle').getAttribute('data-card')
    planned.push(own?.slice('plan:'.length) ?? '')

    await atDesk(reporter)
    const begin = taskOf(reporter, 'açılışını izle').getByRole('button', { name: 'Habere başla' })
    await begin.waitFor()
    await reporter.click(begin)
    await reporter.page.waitForURL(/articles\/[0-9a-f]{24}/)
    const story = /articles\/([0-9a-f]{24})/.exec(reporter.page.url())?.[1] ?? ''
    note('begin', reporter)

    await openStory(editor, story)
    await editor.press('Alt+Shift+A')
    const who = editor.page.getByLabel('Görevli muhabir')
    await who.locator('option', { hasText: colleague ?? '' }).waitFor({ state: 'attached' })
    await editor.choose(who, colleague ?? '')
    await editor.press('Control+Enter')
    await editor.page.locator('.kunye-dialog').waitFor({ state: 'detached' })
    note('assign', editor)
  }
  const waitAndMove = async () => {
    const headline = 'İskelenin feneri yandı'
    const sent = await call(reporter.page, '', { headline, body: fromParagraphs([`${headline}.`]) })
    await call(reporter.page, `/${sent.id}/transition`, {
      ...{ action: 'submit', revision: sent.revision, input: {} },
    })
    // The desk begins with what waits; its one action leads there.
    await openStory(editor, sent.id)
    note('waits', editor)

    await atDesk(editor)
    await editor.press('1')
    const card = editor.page.locator(`[data-column="review"] [data-card="${sent.id}"]`)
    await card.waitFor()
    await editor.drag(card, editor.page.locator('[data-target="writing"]'))
    await editor.page.locator('dialog[open] textarea').waitFor()
    await editor.write('Fener ne zaman yandı?')
    await editor.press('Control+Enter')
    await editor.page.locator(`[data-column="writing"] [data-card="${sent.id}"]`).waitFor()
    note('moveByBoard', editor)
  }
  const dropPlanned = ({ page }: Hand) =>
    page.evaluate(
      (ids) =>
        Promise.all(ids.map((one) => fetch(`/api/assignments/${one}`, { method: 'DELETE' }))),
      planned,
    )
  const findByKeyboard = async () => {
    await atDesk(reporter)
    const options = reporter.page.locator('.kunye-palette [role="option"]')
    await reporter.press('Control+k')
    await reporter.write('mehtiyev')
    await options.filter({ hasText: 'Ramiz Mekhtiyev' }).first().waitFor()
    await reporter.press('Enter')
    await reporter.page.locator('.kunye-record__said li').first().waitFor()
    note('whoSaid', reporter)

    const body = fromParagraphs(['Gündoğan iskelesinde flamingolar sayıldı.'])
    const made = await call(reporter.page, '', { headline: 'Sayım bitti', body })
    await atDesk(reporter)
    await reporter.press('Control+k')
    await reporter.write('flamingolar gundogan')
    await options.filter({ hasText: 'Sayım bitti' }).first().waitFor()
    await reporter.press('Enter')
    await reporter.page.waitForURL(new RegExp(made.id))
    note('findStory', reporter)
  }

  /** As the table says, for the tasks that were performed; and never more than five beside the writing. */
  const expectAsTold = (tasks: readonly string[]) => {
    expect(Object.keys(counted)).toEqual(expect.arrayContaining([...tasks]))
    expect(told).toMatchObject(counted)
    const tooMany = Object.entries(counted).filter(([, { all, writing }]) => all - writing > MOST)
    expect(tooMany).toEqual([])
  }

  it('is what docs/tasks.md says, and never more than five beside the writing', async () => {
    await waitAndMove()
    await findByKeyboard()
    expectAsTold(ALWAYS)
  }, 240_000)

  long(
    'is so for every other task of that page too',
    async () => {
      await fileAndSubmit()
      await reviewAndPublish()
      await correct()
      await scheduleAndRevert()
      await insertPicture()
      await planBeginAssign()
      await dropPlanned(editor)
      await waitAndMove()
      await findByKeyboard()
      expectAsTold(Object.keys(told))
    },
    480_000,
  )
})
