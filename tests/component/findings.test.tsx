import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { ReactNode } from 'react'

import { AttributionPanel } from '@/src/editorial/editor/screens/AttributionPanel'
import { answerOverFetch } from '@/src/editorial/parts/screens/answerOverFetch'
import { ArticlePage } from '@/src/editorial/parts/screens/ArticlePage'
import { NewsroomStandIn } from '@/src/editorial/parts/screens/NewsroomStandIn'
import { offered, sampleActions } from '@/src/editorial/parts/screens/sampleActions'
import { sampleArticle, SAMPLE_USER } from '@/src/editorial/parts/screens/sampleArticle'
import { ActionDialog } from '@/src/editorial/transitions/screens/ActionDialog'
import { whatIsAsked } from '@/src/editorial/transitions/screens/whatIsAsked'
import type { Finding } from '@/src/sourcing/types'
import { aroundPage } from '@/tests/support/aroundPage'

const where = { field: 'body' as const, start: 0, end: 22, quote: 'Değirmendere Belediyesi' }
const FINDINGS = [
  {
    ...{ code: 'offRecordLinked', severity: 'block', never: true, where, params: {} },
    message: { tr: 'Yayımlanmamak kaydıyla.', en: 'Off the record.' },
  },
  {
    ...{ code: 'unsourcedAccusation', severity: 'block', never: false, where, params: {} },
    message: { tr: 'Bu sözler birini suçluyor.', en: 'These words accuse somebody.' },
  },
  {
    ...{ code: 'agentlessOnly', severity: 'warn', never: false, where, params: {} },
    message: { tr: 'Öznesiz.', en: 'Agentless.' },
  },
] satisfies Finding[]
const REASON = 'Mahkeme kararı elimizde'
const kept = (): string[] =>
  Object.keys(localStorage).flatMap((key) =>
    key.startsWith('kunye.overrules.') ? [String(localStorage.getItem(key))] : [],
  )

let stop = () => {}
afterEach(() => {
  cleanup()
  stop()
  localStorage.clear()
})

const open = async (over: object = {}, more: ReactNode = null, decided: object[] = []) => {
  const article = sampleArticle({ sourcing: { findings: FINDINGS }, stage: 'inReview', ...over })
  stop = answerOverFetch(new NewsroomStandIn(article), false)
  if (decided.length > 0) {
    const key = `kunye.overrules.${SAMPLE_USER.id}.${article.id}`
    localStorage.setItem(key, JSON.stringify(decided))
  }
  render(
    aroundPage(
      <ArticlePage article={article}>
        <AttributionPanel />
        {more}
      </ArticlePage>,
    ),
  )
  await screen.findByRole('region', { name: 'Bulgular' })
}
const list = () => within(screen.getByRole('region', { name: 'Bulgular' }))
const pass = () => list().getAllByRole('button', { name: 'Gerekçeyle geç' })
const write = (reason: string) =>
  fireEvent.change(list().getByRole('textbox'), { target: { value: reason } })

describe('the findings beside a text', () => {
  it('stand the gravest first, each with its way to the words and to what mends it', async () => {
    await open()
    expect(
      list()
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual([
      expect.stringContaining('Yayımlanmamak kaydıyla.'),
      expect.stringContaining('Bu sözler birini suçluyor.'),
      expect.stringContaining('Öznesiz.'),
    ])
    expect(list().getAllByRole('button', { name: /^Git/ })).toHaveLength(3)
    expect(list().getAllByRole('button', { name: 'Düzelt: kim söylüyor' })).toHaveLength(3)
  })

  it('are passed by an editor with a reason, which is kept, changed and taken back; never those that nobody may pass', async () => {
    await open()
    expect(pass()).toHaveLength(1)
    fireEvent.click(pass()[0]!)
    write('kısa')
    fireEvent.click(pass()[0]!)
    expect(list().getByRole('alert').textContent).toContain('10')
    // Escape closes the box, and nothing typed is lost.
    fireEvent.keyDown(list().getByRole('textbox'), { key: 'Escape' })
    fireEvent.click(pass()[0]!)
    expect((list().getByRole('textbox') as HTMLTextAreaElement).value).toBe('kısa')
    write(REASON)
    fireEvent.keyDown(list().getByRole('textbox'), { key: 'Enter' })
    expect(list().getByText(`Onayda geçilecek: “${REASON}”`)).toBeTruthy()
    expect(kept()).toEqual([
      JSON.stringify([{ code: 'unsourcedAccusation', quote: where.quote, reason: REASON }]),
    ])
    fireEvent.click(list().getByRole('button', { name: 'Geri al' }))
    expect(kept()).toEqual([])
    expect(pass()).toHaveLength(1)
  })

  it('are not passed by whoever has touched the text', async () => {
    await open({ contributors: [SAMPLE_USER.id] })
    expect(list().queryByRole('button', { name: 'Gerekçeyle geç' })).toBeNull()
  })

  it('say which of them the approval that stands has passed', async () => {
    const passed = { code: 'unsourcedAccusation', quote: where.quote, reason: REASON, by: 'x' }
    await open({ approvedOverrides: [passed] })
    expect(list().getByText(`Onayda geçildi: “${REASON}”`)).toBeTruthy()
    expect(list().queryByRole('button', { name: 'Gerekçeyle geç' })).toBeNull()
  })
})

describe('the dialog of an approval', () => {
  it('opens with the reason that was written beside the text, sends it as its own, and forgets it then', async () => {
    const sent: object[] = []
    const approve = offered('approve', 'tr')
    const actions = sampleActions('inReview', 'tr', { findings: [FINDINGS[1]!] })
    const dialog = (
      <ActionDialog
        action={approve}
        contributors={[]}
        onClose={() => {}}
        question={whatIsAsked(approve, actions)}
        send={async (_action, input) => {
          sent.push(input)
          return { ok: true, slug: null }
        }}
      />
    )
    const decided = { code: 'unsourcedAccusation', quote: where.quote, reason: REASON }
    await open({}, dialog, [decided])
    const reason = await screen.findByLabelText(/Geçme gerekçesi/)
    expect((reason as HTMLTextAreaElement).value).toBe(REASON)
    // What is written there stands beside the text as well.
    fireEvent.change(reason, { target: { value: `${REASON}, okundu` } })
    expect(list().getByText(`Onayda geçilecek: “${REASON}, okundu”`)).toBeTruthy()
    fireEvent.submit(reason.closest('form')!)
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toMatchObject({
      overrides: [{ code: 'unsourcedAccusation', quote: where.quote, reason: `${REASON}, okundu` }],
    })
    expect(kept()).toEqual([])
  })
})
