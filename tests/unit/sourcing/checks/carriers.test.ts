import { describe, expect, it } from '@jest/globals'

import { agentlessOnly } from '@/src/sourcing/checks/agentlessOnly'
import { circularSourcing } from '@/src/sourcing/checks/circularSourcing'
import { hedgeLost } from '@/src/sourcing/checks/hedgeLost'
import { pluralSources } from '@/src/sourcing/checks/pluralSources'
import type { Finding, SourcedAttribution } from '@/src/sourcing/types'
import { anArticle } from '@/tests/support/anArticle'
import { aRow } from '@/tests/support/aRow'
import { entities } from '@/tests/support/entities'

const body = 'İddialara göre para gitti. Kaynaklar sustu. Para gitti. Su kaynakları kurudu.'
const words = (quote: string) => ({
  start: body.indexOf(quote),
  end: body.indexOf(quote) + quote.length,
})
const hedge = (cue: string, quote = 'İddialara göre para gitti.') =>
  aRow({ mode: 'agentlessHedge', source: null, cue, span: words(quote) })
const rowsOf = (rows: SourcedAttribution[]) =>
  anArticle({ body, attributions: rows.map((row, at) => ({ ...row, id: `A${at + 1}` })) })
const places = (found: Finding[]) => found.map(({ where }) => [where.attributionId, where.quote])

describe('sources in the plural', () => {
  const find = (...rows: SourcedAttribution[]) => places(pluralSources(rowsOf(rows)))

  it('are told at their cue, once for the same words', () => {
    const row = hedge('İddialara göre')
    expect(find(row, row)).toEqual([['A1', 'İddialara göre']])
    expect(find(hedge('iddiaya göre'))).toHaveLength(1)
    expect(find(hedge('according to sources'))).toHaveLength(1)
  })

  it('are seen in the words of a masked source, and not in what a hedge tells of', () => {
    const quote = 'Kaynaklar sustu.'
    const masked = aRow({ mode: 'maskedSource', source: 'gizli', cue: 'sustu', span: words(quote) })
    expect(find(masked)).toEqual([['A1', 'sustu']])
    expect(find(hedge('belirtildi', 'Su kaynakları kurudu.'))).toEqual([])
    expect(find({ ...masked, mode: 'namedSource' })).toEqual([])
  })

  it('are well where two independent ones stand behind the claim, and where the row asserts nothing', () => {
    const apa = aRow()
    const reuters = aRow({ source: 'reuters' })
    expect(find(hedge('İddialara göre'), apa)).toHaveLength(1)
    expect(find(hedge('İddialara göre'), apa, reuters)).toEqual([])
    expect(find(hedge('İddialara göre'), apa, { ...reuters, via: ['apa'] })).toHaveLength(1)
    expect(find({ ...hedge('İddialara göre'), stance: 'denies' })).toEqual([])
  })
})

describe('a claim that only a passive carries', () => {
  const find = (...rows: SourcedAttribution[]) => places(agentlessOnly(rowsOf(rows)))

  it('is told at the cue, also where the row has none', () => {
    expect(find(hedge('para'))).toEqual([['A1', 'para']])
    expect(find({ ...hedge(''), cue: null })).toEqual([['A1', 'İddialara göre para gitti.']])
  })

  it('is not one that rumours carry, or anybody besides', () => {
    expect(find(hedge('İddialara göre'))).toEqual([])
    expect(find(hedge('İddialara göre'), hedge('gitti'))).toEqual([['A2', 'gitti']])
    for (const mode of ['namedSource', 'houseVoice', 'unseenDocument', 'document'] as const)
      expect(find(hedge('gitti'), aRow({ mode }))).toEqual([])
    expect(find({ ...hedge('gitti'), stance: 'denies' })).toEqual([])
  })
})

describe('outlets that go back to one', () => {
  const apa = aRow()
  const relay = aRow({ source: 'reuters', via: ['apa'] })
  const find = (...rows: SourcedAttribution[]) =>
    circularSourcing(rowsOf(rows), entities).map(({ where, params }) => [
      where.attributionId,
      params.outlets,
      params.source,
    ])

  it('are told at the second, once', () => {
    expect(find(apa, relay, relay)).toEqual([['A2', 'APA, Reuters', 'APA']])
    expect(
      find(aRow({ originUnnamed: true }), aRow({ source: 'reuters', originUnnamed: true })),
    ).toEqual([['A2', 'APA, Reuters', 'adı verilmeyen bir kaynak']])
    const said = { via: ['persons:ali'] }
    expect(find(aRow(said), aRow({ source: 'reuters', ...said }))).toEqual([
      ['A2', 'APA, Reuters', 'Ali Veli'],
    ])
  })

  it('are not one outlet twice, two origins, a denial, or two claims', () => {
    expect(find(apa, apa)).toEqual([])
    expect(find(apa, { ...relay, via: [] })).toEqual([])
    expect(find(apa, { ...relay, stance: 'denies' })).toEqual([])
    expect(find(apa, { ...relay, groundRules: 'offRecord' })).toEqual([])
    expect(find(apa, { ...relay, claim: 'K2' })).toEqual([])
  })
})

describe('a hedge that is lost', () => {
  const flat = aRow({ mode: 'houseVoice', source: null, span: words('Para gitti.') })
  const find = (...rows: SourcedAttribution[]) => places(hedgeLost(rowsOf(rows)))

  it('is told at the flat words behind it, in whatever order the rows are stored', () => {
    const there = [['A1', 'Para gitti.']]
    expect(find(flat, hedge('İddialara göre'))).toEqual(there)
    expect(find(flat, { ...hedge('göre'), mode: 'unseenDocument' })).toEqual(there)
  })

  it('is none on the same words, before the hedge, after somebody said so, or where it is denied', () => {
    expect(find(hedge('göre'), { ...flat, span: words('İddialara göre para gitti.') })).toEqual([])
    expect(find({ ...flat, span: words('İddialara') }, hedge('sustu', 'Kaynaklar sustu.'))).toEqual(
      [],
    )
    expect(find(hedge('göre'), aRow({ span: words('Kaynaklar sustu.') }), flat)).toEqual([])
    expect(find(hedge('göre'), { ...flat, stance: 'denies' })).toEqual([])
    expect(find(hedge('göre'), { ...flat, field: 'headline' })).toEqual([])
  })
})
