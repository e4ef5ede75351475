import { describe, expect, it } from '@jest/globals'

import { staleRole } from '@/src/sourcing/checks/staleRole'
import type { Position } from '@/src/sourcing/records'
import { anArticle } from '@/tests/support/anArticle'
import { aRow } from '@/tests/support/aRow'
import { entities } from '@/tests/support/entities'

const MAYOR = { title: 'Vali', organisation: 'İstanbul Valiliği' }

const told = (role: string, positions: Position[], day = '2026-03-12') => {
  const body = `${role} Ali Veli, yolun kapandığını söyledi.`
  const article = anArticle({ body, attributions: [] })
  const people = { ali: { id: 'ali', name: 'Ali Veli', isLiving: true, positions } }
  const found = staleRole(article, { ...entities, persons: people, day })
  // A role in the row is the same finding, once.
  const row = aRow({
    mode: 'namedSpeaker',
    speaker: 'ali',
    speakerRole: role,
    span: { start: 0, end: body.length },
  })
  const both = staleRole({ ...article, attributions: [row] }, { ...entities, persons: people, day })
  expect(both).toHaveLength(found.length)
  return found.map(({ params, where }) => [params.case, where.quote])
}

describe('a printed role', () => {
  it('is stopped once the office is over, and lasts through the month or year its end names', () => {
    const until = (to: string) => told('İstanbul Valisi', [{ ...MAYOR, from: '2020', to }])
    expect(until('2025')).toEqual([['over', 'İstanbul Valisi']])
    expect(until('2026-02')).toEqual([['over', 'İstanbul Valisi']])
    expect(until('2026-03-11')).toEqual([['over', 'İstanbul Valisi']])
    for (const open of ['2026', '2026-03', '2026-03-12', '2027', 'bahar'])
      expect(until(open)).toEqual([])
  })

  it('is stopped before the office begins', () => {
    expect(told('Vali', [{ title: 'Vali', from: '2026-04' }])).toEqual([['ahead', 'Vali']])
    expect(told('Vali', [{ title: 'Vali', from: '2026-03' }])).toEqual([])
  })

  it('may be former only once it is over', () => {
    const over = [{ title: 'Vali', to: '2025' }]
    expect(told('Eski Vali', over)).toEqual([])
    expect(told('Eski Vali', [{ title: 'Vali', from: '2024' }])).toEqual([['held', 'Eski Vali']])
    expect(told('Eski Vali', [{ title: 'Vali' }])).toEqual([])
    expect(told('Eski Vali', [...over, { title: 'Vali', from: '2026' }])).toEqual([])
  })

  it('is measured by the office of its organisation, and by any that is held', () => {
    const ankara = { title: 'Vali', organisation: 'Ankara Valiliği', from: '2026-01' }
    expect(told('İstanbul Valisi', [{ ...MAYOR, to: '2025' }, ankara])).toEqual([
      ['over', 'İstanbul Valisi'],
    ])
    expect(told('Ankara Valisi', [{ ...MAYOR, to: '2025' }, ankara])).toEqual([])
    expect(told('Vali', [{ ...MAYOR, to: '2025' }, ankara])).toEqual([])
  })

  it('is not contradicted by a record that has no such office, and not looked at without a day', () => {
    expect(told('Sözcü', [{ title: 'Vali', to: '2025' }])).toEqual([])
    expect(told('Vali', [])).toEqual([])
    expect(told('Vali', [{ title: 'Vali', to: '2025' }], '')).toEqual([])
  })

  it('of the row alone stands at the row where the text does not print it', () => {
    const row = aRow({ mode: 'namedSpeaker', speaker: 'ali', speakerRole: 'Vali' })
    const ali = { ...entities.persons.ali!, positions: [{ title: 'Vali', to: '2025' }] }
    const found = staleRole(anArticle({ attributions: [row] }), {
      ...{ ...entities, persons: { ali }, day: '2026-03-12' },
    })
    expect(found).toMatchObject([{ where: { attributionId: 'A1', start: 0, end: 10 } }])
  })
})
