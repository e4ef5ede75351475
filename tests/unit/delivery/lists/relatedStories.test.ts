import { describe, expect, it } from '@jest/globals'
import { chooseKin, kinLists } from '@/src/delivery/lists/relatedStories'

const given = {
  ...{ id: 'own', language: 'tr', related: ['hand'], section: 'yerel' },
  ...{ events: ['e1', 'e2'], persons: ['p1'] },
}
const row = (_id: string, day: number) => ({ _id, publishedAt: new Date(day * 86_400_000) })
const LISTS: Record<string, ReturnType<typeof row>[]> = {
  'event:e1': [row('own', 9), row('old', 1)],
  'event:e2': [row('new', 5), row('hand', 4)],
  'person:p1': [row('new', 5), row('person', 3)],
  'section:yerel': [row('person', 3), row('s1', 2), row('s2', 1)],
}
const rowsOf = (key: string) => LISTS[(JSON.parse(key) as [number, string, string])[1]] ?? []
const chosen = (size: number, over: Partial<typeof given> = {}) =>
  chooseKin({ ...given, ...over }, size, rowsOf).map(({ id, reason }) => `${reason} ${id}`)

describe('what is read after an article', () => {
  it('is what an editor chose, then by event, person and section, the newest first, each once', () => {
    expect(chosen(10)).toEqual([
      ...['hand hand', 'event new', 'event old', 'person person', 'section s1', 'section s2'],
    ])
  })

  it('is never the article itself, also where somebody chose it', () => {
    expect(chosen(10, { related: ['own'] })).not.toContain('hand own')
    expect(chosen(10, { related: ['own'] }).join()).not.toMatch(/\bown\b/)
  })

  it('is one more than asked for each that was chosen, since that one may be gone', () => {
    expect(chosen(2)).toEqual(['hand hand', 'event new', 'event old'])
  })

  it('is looked for in one language, in lists that are long enough', () => {
    const keys = kinLists(given, 4).flatMap((list) => list.keys)
    expect(keys.map((key) => JSON.parse(key) as unknown)).toEqual([
      ...['event:e1', 'event:e2', 'person:p1', 'section:yerel'].map((name) => [9, name, 'tr']),
    ])
    expect(kinLists({ ...given, language: null as never }, 4)).toEqual([])
  })
})
