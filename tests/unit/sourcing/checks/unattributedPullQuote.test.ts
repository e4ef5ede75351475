import { describe, expect, it } from '@jest/globals'

import { unattributedPullQuote } from '@/src/sourcing/checks/unattributedPullQuote'
import { anArticle } from '@/tests/support/anArticle'
import { aRow } from '@/tests/support/aRow'

const body = 'Veliler toplandı.\n\n“Zamanımız yok.”\n\nSon.'
const quote = { start: body.indexOf('“'), end: body.indexOf('”') + 1 }
const said = (...spans: { start: number; end: number }[]) =>
  unattributedPullQuote(
    anArticle({
      body,
      pullQuotes: [quote],
      attributions: spans.map((span, index) => aRow({ id: `A${index}`, field: 'body', span })),
    }),
  )

describe('a pull quote', () => {
  it('whose words nobody is named for is refused, and no editor may overrule it', () => {
    const [finding] = said({ start: 0, end: 8 })
    expect(finding).toMatchObject({ code: 'unattributedPullQuote', severity: 'block', never: true })
    expect(finding?.where).toMatchObject({ field: 'body', ...quote, quote: '“Zamanımız yok.”' })
  })

  it('is refused where only part of it says whose words they are', () => {
    expect(said({ start: quote.start, end: quote.start + 6 })).toHaveLength(1)
  })

  it('is in order under one attribution, under several, and without its quotation marks', () => {
    const middle = quote.start + 8
    expect(said(quote)).toEqual([])
    expect(said({ start: middle, end: quote.end }, { start: quote.start, end: middle })).toEqual([])
    expect(said({ start: quote.start + 1, end: quote.end - 1 })).toEqual([])
  })

  it('is not looked for in a text without one', () => {
    expect(unattributedPullQuote(anArticle({ attributions: [] }))).toEqual([])
  })
})
