import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'

import type { Card } from '@/src/editorial/desk/card'
import { Desk } from '@/src/editorial/desk/screens/Desk'
import type { DeskStart } from '@/src/editorial/desk/screens/deskContext'
import {
  type Answer,
  type Call,
  NewsroomStandIn,
} from '@/src/editorial/parts/screens/NewsroomStandIn'
import { sampleActions } from '@/src/editorial/parts/screens/sampleActions'
import { sampleArticle } from '@/src/editorial/parts/screens/sampleArticle'
import {
  deskStart,
  EDITORS_LISTS,
  SAMPLE_CARDS,
  sampleCard,
  sampleDays,
  sampleDesk,
  samplePlan,
} from '@/src/editorial/parts/screens/sampleDesk'
import type { Stage } from '@/src/workflow/stages'
import { aroundPage } from '@/tests/support/aroundPage'
import { StandInServer } from '@/tests/support/serveStandIn'

const LISTS = EDITORS_LISTS
const ok = (body: unknown): Answer => ({ status: 200, body })
const MERT = '65f0a1b2c3d4e5f6a7b8c903'
const REFUSED = 'Kendi metninizi onaylayamazsınız.'

/** A newsroom of some cards that lets the stage of each be changed, as the judge says. */
class DeskStandIn extends NewsroomStandIn {
  cards: Card[] = [...SAMPLE_CARDS]
  /** What this step is refused with. */
  refused: { action: string; code: string; message: string } | null = null
  readonly steps: { id: string; action: string; input: Record<string, unknown> }[] = []

  constructor() {
    super(sampleArticle())
  }
  card(id: string): Card {
    const found = this.cards.find((card) => card.id === id)
    if (!found) throw new Error(`no card ${id}`)
    return found
  }
  move(id: string, stage: Stage): void {
    this.cards = this.cards.map((card) =>
      card.id === id ? { ...card, stage, revision: card.revision + 1 } : card,
    )
  }

  override answer(call: Call): Answer {
    const { method, path, query } = call
    const [, , , id = '', last = ''] = path.split('/')
    if (path === '/api/desk') return ok(sampleDesk(this.cards, LISTS))
    if (path === '/api/desk/days') return ok(sampleDays(Number(query.get('days') ?? 1)))
    if (path === '/api/desk/rows')
      return ok({
        now: '2026-03-01T09:00:00.000Z',
        total: this.cards.length,
        cards: this.cards,
        next: null,
      })
    if (path === '/api/audit-log')
      return ok({
        docs: [
          { at: '2026-03-01T08:59:00.000Z', action: 'requestChanges', actorName: 'Kerem Tunalı' },
        ],
      })
    if (last === 'actions') {
      const { stage, revision } = this.card(id)
      const offered = sampleActions(stage, 'tr', { revision })
      const { refused } = this
      return ok({
        ...offered,
        actions: offered.actions.map((one) =>
          one.action === refused?.action && refused.code === 'ownArticle'
            ? { ...one, allowed: false, code: refused.code, message: refused.message }
            : one,
        ),
      })
    }
    if (path === '/api/assignments/plan') return ok(samplePlan())
    if (path.startsWith('/api/assignments')) {
      this.steps.push({ id, action: last || 'make', input: call.body as never })
      return last === 'begin' ? ok({ article: sampleCard(1).id }) : ok({})
    }
    if (method === 'POST' && last === 'transition') return this.transition(id, call)
    if (method === 'PATCH') {
      this.steps.push({ id, action: 'write', input: call.body as never })
      return ok({ doc: { id, revision: 4 } })
    }
    return super.answer(call)
  }

  private transition(id: string, { body }: Call): Answer {
    const { action, input } = body as { action: string; input: Record<string, unknown> }
    if (this.refused?.action === action) {
      const { code, message } = this.refused
      if (code === 'staleRevision') this.move(id, 'changesRequested')
      return { status: 409, body: { errors: [{ code, message }] } }
    }
    this.steps.push({ id, action, input })
    const to: Record<string, Stage> = {
      submit: 'inReview',
      approve: 'approved',
      requestChanges: 'changesRequested',
    }
    const stage = to[action]
    if (stage) this.move(id, stage)
    return ok({ article: { id, revision: this.card(id).revision } })
  }
}

let newsroom: DeskStandIn
let server: StandInServer
beforeEach(async () => {
  newsroom = new DeskStandIn()
  server = new StandInServer(newsroom)
  await server.back()
})
afterEach(async () => {
  cleanup()
  await server.end()
})

const show = (over: Partial<DeskStart> = {}) => {
  window.history.replaceState(null, '', '/admin')
  render(aroundPage(<Desk {...deskStart(over)} />))
}
const idAt = (number: number) => SAMPLE_CARDS[number - 1]?.id ?? ''
const column = (key: string) => document.querySelector<HTMLElement>(`[data-column="${key}"]`)!
const cardIn = (key: string, number: number) =>
  column(key).querySelector<HTMLElement>(`[data-card="${idAt(number)}"]`)
const focused = () => document.activeElement?.textContent
const press = (key: string) =>
  act(() => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key })
  })
const dialog = () =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>('dialog[open]')
    if (!found) throw new Error('no dialog')
    return found
  })
const told = (text: RegExp) => screen.findByText(text)

describe('by keyboard', () => {
  it('J and K go through what waits and the board; Enter is the row’s button', async () => {
    show()
    press('j')
    expect(focused()).toBe('Tren seferleri iki saat aksadı')
    press('j')
    press('j')
    expect(focused()).toBe('Hastane ek binası için üçüncü ihale')
    press('k')
    press('ArrowUp')
    press('k')
    expect(focused()).toBe('Tren seferleri iki saat aksadı')
    press('j')
    press('j')
    press('j')
    expect(focused()).toBe('Yeniköy şenliği bu yıl iki gün sürecek')
    press('Enter')
    expect((await dialog()).textContent).toContain('Onaylanan metin okura açılır.')
  })

  it('M names every place, moves by the judge, and the card stands there', async () => {
    show()
    cardIn('writing', 3)?.querySelector('a')?.focus()
    press('m')
    const menu = await dialog()
    await within(menu).findByText('İncelemeye gönder')
    expect(menu.textContent).toContain('Önce onaylanmalı.')
    fireEvent.click(within(menu).getByText('İncelemeye gönder'))
    const asked = await dialog().catch(() => null)
    if (asked) fireEvent.submit(asked.querySelector('form')!)
    await waitFor(() => expect(cardIn('review', 3)).not.toBeNull())
    expect(cardIn('writing', 3)).toBeNull()
    expect(newsroom.steps).toEqual([{ id: idAt(3), action: 'submit', input: {} }])
  })

  it('letters are typed in a field, and while a dialog is open', async () => {
    show()
    const filter = document.querySelector('select')!
    filter.focus()
    press('j')
    press('x')
    expect(document.activeElement).toBe(filter)
    filter.blur()
    press('?')
    const help = await dialog()
    press('2')
    expect(document.querySelector('.kunye-desk')?.getAttribute('data-view')).toBe('board')
    fireEvent.click(within(help).getByLabelText('Kapat'))
    press('3')
    await told(/1 – 7 Mart/)
    expect(window.location.search).toBe('?view=week')
  })
})

describe('what is to be written', () => {
  const task = (words: string) =>
    waitFor(() => {
      const items = [...document.querySelectorAll<HTMLElement>('.kunye-desk__task')]
      const found = items.find(({ textContent }) => textContent?.includes(words))
      if (!found) throw new Error(`no assignment ${words}`)
      return found
    })
  const [MINE, FREE] = ['Meclis bütçeyi görüşüyor', 'Kıyı yolunda ilk gün']

  it('stands in the first column for an editor, who makes one by P and gives one by A', async () => {
    show()
    const free = await task(FREE)
    expect(free.closest('[data-column]')?.getAttribute('data-column')).toBe('writing')
    expect(free.textContent).toContain('sahipsiz')
    press('p')
    const fresh = await dialog()
    fireEvent.change(within(fresh).getByLabelText(/Ne yazılacak/), { target: { value: 'Yeni' } })
    fireEvent.change(within(fresh).getByLabelText('Görevli'), { target: { value: MERT } })
    fireEvent.submit(fresh.querySelector('form')!)
    await waitFor(() =>
      expect(newsroom.steps).toEqual([
        { id: '', action: 'make', input: { headline: 'Yeni', assignee: MERT } },
      ]),
    )
    await waitFor(() => expect(document.querySelector('dialog[open]')).toBeNull())
    within(free).getByText(FREE).focus()
    press('a')
    const giving = await dialog()
    fireEvent.change(within(giving).getByLabelText('Kime'), { target: { value: MERT } })
    fireEvent.submit(giving.querySelector('form')!)
    await waitFor(() =>
      expect(newsroom.steps[1]).toEqual({
        ...{ id: '2'.repeat(24), action: 'give', input: { assignee: MERT } },
      }),
    )
  })

  it('is taken and begun by a reporter; what is somebody else’s has no button', async () => {
    show({ decides: false, query: { view: 'rows' } })
    const [mine, free] = [await task(MINE), await task(FREE)]
    expect(within(mine).queryByRole('button')).toBeNull()
    within(free).getByText(FREE).focus()
    press('Enter')
    await waitFor(() =>
      expect(newsroom.steps).toEqual([
        { id: '2'.repeat(24), action: 'give', input: { assignee: deskStart().me } },
      ]),
    )
  })
})

describe('a card that is carried', () => {
  const lift = async (from: string, number: number) => {
    fireEvent.dragStart(cardIn(from, number)!)
    await waitFor(() =>
      expect(document.querySelectorAll('[data-target]').length).toBeGreaterThan(2),
    )
    await waitFor(() => expect(document.body.textContent).not.toContain('Bakılıyor…'))
  }
  const place = (target: string) =>
    document.querySelector<HTMLElement>(`[data-target="${target}"]`)!

  it('sees which columns are open, and why the others are not', async () => {
    show()
    await lift('review', 1)
    expect(place('ready').textContent).toBe('Bırakın: Onayla')
    expect(place('live').textContent).toContain('Önce onaylanmalı.')
    // What nobody takes the browser itself refuses.
    expect(fireEvent.dragOver(place('live'))).toBe(true)
    expect(fireEvent.dragOver(place('ready'))).toBe(false)
    fireEvent.dragEnd(cardIn('review', 1)!)
    expect(document.querySelector('[data-target]')).toBeNull()
    expect(newsroom.steps).toEqual([])
  })

  it('asks for the words a step needs; given up, it is at home again', async () => {
    show()
    await lift('review', 1)
    fireEvent.drop(place('writing'))
    const asked = await dialog()
    expect(cardIn('writing', 1)).not.toBeNull()
    fireEvent.click(within(asked).getByText('Vazgeç'))
    await waitFor(() => expect(cardIn('review', 1)?.dataset.home).toBe('true'))
    expect(cardIn('writing', 1)).toBeNull()
    await lift('review', 1)
    fireEvent.drop(column('writing'))
    const again = await dialog()
    fireEvent.change(within(again).getByRole('textbox'), {
      target: { value: 'Kaynağı yazın lütfen.' },
    })
    fireEvent.submit(again.querySelector('form')!)
    await waitFor(() => expect(cardIn('writing', 1)?.dataset.moving).toBeUndefined())
    expect(newsroom.steps).toEqual([
      { id: idAt(1), action: 'requestChanges', input: { reason: 'Kaynağı yazın lütfen.' } },
    ])
  })

  it('that the judge refuses says why in the column', async () => {
    newsroom.refused = { action: 'approve', code: 'ownArticle', message: REFUSED }
    show()
    await lift('review', 1)
    expect(place('ready').textContent).toContain(REFUSED)
    fireEvent.drop(place('ready'))
    await waitFor(() => expect(cardIn('review', 1)?.dataset.home).toBe('true'))
    expect(newsroom.steps).toEqual([])
  })

  it('that somebody else was quicker with goes home, and says who, when and what', async () => {
    newsroom.refused = { action: 'submit', code: 'staleRevision', message: 'x' }
    show()
    await lift('writing', 3)
    fireEvent.drop(place('review'))
    const asked = await dialog().catch(() => null)
    if (asked) fireEvent.submit(asked.querySelector('form')!)
    await told(/bu arada değişti: Kerem Tunalı, 11:59, Düzeltme iste/)
    await waitFor(() => expect(cardIn('writing', 3)?.dataset.moving).toBeUndefined())
    expect(cardIn('review', 3)).toBeNull()
  })
})

describe('many texts at once', () => {
  it('are chosen by X, given a due time or a desk one by one, and what was refused stays chosen', async () => {
    show({ query: { view: 'rows' } })
    await told(/Bütün haberler/)
    press('j')
    press('x')
    press('j')
    press('x')
    await told(/2 haber seçili/)
    press('t')
    const asked = await dialog()
    expect(within(asked).queryByLabelText('İnceleyen')).toBeNull()
    newsroom.refused = {
      action: 'assign',
      code: 'illegalStage',
      message: 'Yayındaki haber atanmaz.',
    }
    fireEvent.change(within(asked).getByLabelText('Teslim zamanı'), {
      target: { value: '2026-03-02T17:00' },
    })
    fireEvent.submit(asked.querySelector('form')!)
    await waitFor(() => expect(screen.getAllByText(/Yayındaki haber atanmaz\./)).toHaveLength(2))
    await told(/2 haber seçili/)
    newsroom.refused = null
    fireEvent.click(screen.getByText('Masasını değiştir'))
    fireEvent.submit((await dialog()).querySelector('form')!)
    await waitFor(() => expect(screen.queryByText(/haber seçili/)).toBeNull())
    expect(newsroom.steps).toEqual([
      { id: idAt(6), action: 'write', input: { desk: 'a'.repeat(24), revision: 3 } },
      { id: idAt(1), action: 'write', input: { desk: 'a'.repeat(24), revision: 3 } },
    ])
  })

  it('are not chosen by who may not assign', () => {
    show({ decides: false, query: { view: 'board' } })
    press('j')
    press('x')
    expect(screen.queryByText(/haber seçili/)).toBeNull()
  })
})

describe('what is shown', () => {
  it('stays while nobody answers, with the time it broke, and is renewed when somebody does', async () => {
    show()
    await server.away()
    fireEvent.focus(window)
    await told(/Bağlantı koptu \(\d\d:\d\d\)/)
    expect(cardIn('review', 1)).not.toBeNull()
    newsroom.move(idAt(1), 'approved')
    await server.back()
    fireEvent.click(screen.getByText('Şimdi dene'))
    await waitFor(() => expect(cardIn('ready', 1)).not.toBeNull())
    expect(screen.queryByText(/Bağlantı koptu/)).toBeNull()
  })

  it('of an overfull column are the most urgent, and the number of the rest leads to rows', async () => {
    const cards = Array.from({ length: 9 }, (_, number) => sampleCard(number + 1))
    show({ answer: sampleDesk(cards, LISTS) })
    expect(column('writing').querySelectorAll('[data-card]')).toHaveLength(6)
    fireEvent.click(within(column('writing')).getByText('3 haber daha'))
    await waitFor(() => expect(window.location.search).toBe('?view=rows&column=writing'))
  })

  it('the first time is a greeting with a story to be shown round in, until it is closed', () => {
    const preference = { view: null, welcomed: false, saved: [] }
    show({ preference, tour: idAt(1) })
    const tour = screen.getByText('Bir haberde gezdir (1 dakika)')
    expect(tour.getAttribute('href')).toBe(`/admin/collections/articles/${idAt(1)}?tur=1`)
    fireEvent.click(screen.getByText('Bir daha gösterme'))
    expect(screen.queryByText('Künye’ye hoş geldiniz')).toBeNull()
    cleanup()
    show({ preference, tour: null })
    expect(screen.queryByText('Bir haberde gezdir (1 dakika)')).toBeNull()
  })
})
