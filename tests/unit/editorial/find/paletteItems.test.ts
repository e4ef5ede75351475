import { describe, expect, it } from '@jest/globals'

import { isPaletteKey } from '@/src/editorial/admin/palette/paletteKeys'
import {
  commandsFor,
  hrefOf,
  inGroups,
  type PaletteItem,
  readTyped,
} from '@/src/editorial/find/screens/paletteItems'

const command = (tr: string, en: string): PaletteItem => ({
  ...{ key: en, group: 'commands', title: tr, also: { tr, en }, about: [], keys: null, href: '/' },
})
const found = {
  ...{ id: 'x', title: 't', about: [], stage: null, live: false, article: null, words: null },
} as const

describe('the palette', () => {
  it('is asked for one kind of thing by a sign, which is stronger than the chip', () => {
    const cases: [string, string, string][] = [
      ['aliyev', 'all', 'aliyev'],
      ['@aliyev', 'who', 'aliyev'],
      [' “ baraj', 'said', 'baraj'],
      ['"baraj', 'said', 'baraj'],
      ['#', 'stories', ''],
      ['>koyu', 'commands', 'koyu'],
      ['a@b', 'all', 'a@b'],
    ]
    for (const [typed, mode, q] of cases) expect(readTyped(typed, 'all')).toEqual({ mode, q })
    expect(readTyped('>koyu', 'who').mode).toBe('commands')
    expect(readTyped('koyu', 'who').mode).toBe('who')
  })

  it('knows its commands by beginnings of words in either language and any spelling', () => {
    const all = [command('Görünüm: koyu', 'Theme: dark'), command('Yeni haber', 'New story')]
    const names = (q: string) => commandsFor(all, q).map(({ key }) => key)
    expect(names('GORUNUM')).toEqual(['Theme: dark'])
    expect(names('dark the')).toEqual(['Theme: dark'])
    expect(names('haber y')).toEqual(['New story'])
    expect(names('haberler')).toEqual([])
    expect(names('')).toHaveLength(2)
  })

  it('leads to a record, or to the words of a claim in its article', () => {
    expect(hrefOf({ ...found, kind: 'persons' })).toBe('/admin/collections/persons/x')
    const claim = { ...found, kind: 'claims', article: 'a' } as const
    const at = (field: string) => hrefOf({ ...claim, words: { field, id: 'A1' } })
    expect([at('body'), at('dek'), hrefOf(claim)]).toEqual([
      '/admin/collections/articles/a#soz-A1',
      '/admin/collections/articles/a#soz-dek',
      '/admin/collections/articles/a',
    ])
  })

  it('shows lines in the order of their groups', () => {
    const page: PaletteItem = { ...command('Onayla', 'Approve'), group: 'page' }
    const groups = inGroups([command('Masa', 'Desk'), page])
    expect(groups.map(({ group }) => group)).toEqual(['page', 'commands'])
  })

  it('opens by Ctrl+K alone', () => {
    const key = { key: 'k', ctrlKey: true, metaKey: false, altKey: false, shiftKey: false }
    expect(isPaletteKey(key)).toBe(true)
    expect(isPaletteKey({ ...key, key: 'K' })).toBe(true)
    for (const other of [{ shiftKey: true }, { altKey: true }, { ctrlKey: false }, { key: 'l' }]) {
      expect(isPaletteKey({ ...key, ...other })).toBe(false)
    }
  })
})
