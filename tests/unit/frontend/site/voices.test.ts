import { describe, expect, it } from '@jest/globals'
import { numberAttributions, voicesOf } from '@/src/frontend/site/body/voices'
import { words } from '@/src/frontend/site/words'
import { anAttribution } from './factories'

const voices = (...rows: Parameters<typeof anAttribution>[0][]) =>
  voicesOf(numberAttributions(rows.map((row, start) => anAttribution({ start, ...row }))), words.tr)

describe('the voices of an article', () => {
  it('come once each, with all their passages; named ones first, the newsroom last', () => {
    const found = voices(
      { id: 'a', mode: 'HOUSE_VOICE', label: 'Künye', source: null },
      { id: 'b', mode: 'HOUSE_VOICE', label: 'Künye', source: null },
      { id: 'c', mode: 'AGENTLESS_HEDGE', label: 'kaynağı belirtilmemiş', source: null },
      { id: 'd' },
      { id: 'e', label: 'Minval', source: { slug: 'minval', name: 'Minval' } },
      { id: 'f' },
    )
    expect(
      found.map(({ name, rows, line }) => [name, rows.map(({ number }) => number), line]),
    ).toEqual([
      ['APA', [4, 6], 'named'],
      ['Minval', [5], 'named'],
      [null, [3], 'hedged'],
      ['Künye', [1, 2], 'house'],
    ])
    expect(found[0]?.href).toBe('/kaynak/apa')
  })

  it('show the way their words took, from who said them first, each way once', () => {
    const way = {
      hops: [{ slug: 'minval', name: 'Minval' }],
      originHop: { slug: 'novaya', name: 'Novaya Gazeta' },
    }
    expect(voices({ id: 'a', ...way }, { id: 'b', ...way }, { id: 'c' })[0]?.chains).toEqual([
      ['Novaya Gazeta', 'APA', 'Minval'],
    ])
  })

  it('do not list as a person’s word what another said of them', () => {
    const speaker = { slug: 'putin', name: 'Vladimir Putin' }
    expect(
      voices({ mode: 'HOUSE_VOICE', label: 'Künye', source: null, speaker })[0]?.href,
    ).toBeNull()
    expect(voices({ mode: 'NAMED_SPEAKER', label: 'Putin', source: null, speaker })[0]?.href).toBe(
      '/kisi/putin',
    )
  })
})
