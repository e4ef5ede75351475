import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { inOrder } from '@/src/frontend/site/timeline/inOrder'
import { timeScale } from '@/src/frontend/site/timeline/timeScale'
import { runs } from '@/tests/support/runs'

const day = (date: string) => ({
  earliest: `${date}T00:00:00+03:00`,
  latest: `${date}T23:59:59+03:00`,
})
const before = (date: string) => ({ earliest: null, latest: `${date}T23:59:59+03:00` })
const unknown = { earliest: null, latest: null }

describe('a timeline of dates known in part', () => {
  it('draws a month as a span, and leaves open the end nobody knows', () => {
    const december = { earliest: '2024-12-01T00:00:00+03:00', latest: '2024-12-31T23:59:59+03:00' }
    const scale = timeScale([december, day('2025-10-09'), before('2025-10-18')], 'tr')
    const span = scale?.markOf(december)
    expect(Number(span?.to) - Number(span?.from)).toBeGreaterThan(5)
    expect(scale?.markOf(before('2025-10-18'))?.from).toBeNull()
    expect(scale?.markOf(unknown)).toBeNull()
    expect(scale?.ticks.map(({ label }) => label)).toEqual([
      'Oca 2025',
      'Nis 2025',
      'Tem 2025',
      'Eki 2025',
    ])
  })

  it('writes whole years on the axis of decades', () => {
    const scale = timeScale([day('1994-05-01'), day('2026-03-05')], 'tr')
    expect(scale?.ticks.map(({ label }) => label)).toEqual(['2000', '2010', '2020'])
  })

  it('draws nothing where nothing is dated', () => {
    expect(timeScale([], 'tr')).toBeNull()
    expect(timeScale([unknown], 'tr')).toBeNull()
  })

  it('keeps every mark on the page and at most six dates on the axis, whatever the span', () => {
    const date = fc.date({
      min: new Date('1200-01-01'),
      max: new Date('2300-01-01'),
      noInvalidDate: true,
    })
    const span = fc.tuple(date, date).map(([one, other]) => {
      const [from, to] = one < other ? [one, other] : [other, one]
      return { earliest: from.toISOString(), latest: to.toISOString() }
    })
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), (spans) => {
        const scale = timeScale(spans, 'en')
        expect(scale?.ticks.length).toBeLessThanOrEqual(6)
        for (const one of spans) {
          const mark = scale?.markOf(one)
          expect(mark?.from).toBeGreaterThanOrEqual(0)
          expect(mark?.to).toBeLessThanOrEqual(100)
          expect(mark?.from).toBeLessThanOrEqual(mark?.to ?? -1)
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('orders by the beginning, else by the latest possible day; undated events last', () => {
    const event = (slug: string, when: { earliest: string | null; latest: string | null }) => ({
      ...{ slug, title: slug, occurrence: 'OCCURRED' as const, place: null },
      when: { ...when, asPrinted: null, edtf: null, precision: 'day' },
    })
    const events = [
      event('bilinmeyen', unknown),
      event('plan', before('2025-10-18')),
      event('zirve', day('2025-10-09')),
    ]
    expect(inOrder(events).map(({ slug }) => slug)).toEqual(['zirve', 'plan', 'bilinmeyen'])
  })
})
