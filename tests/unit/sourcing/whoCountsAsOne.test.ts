import { describe, expect, it } from '@jest/globals'

import { distinctNamed, independentOrigins } from '@/src/sourcing/origins'
import { aRow } from '@/tests/support/aRow'

type Over = Parameters<typeof aRow>[0]
const said = (speaker: string, over: Over = {}) =>
  aRow({ mode: 'namedSpeaker', source: null, speaker, ...over })
const wrote = (source: string, over: Over = {}) => aRow({ source, ...over })
const secret = (source: string | null, over: Over = {}) =>
  aRow({ mode: 'maskedSource', source, ...over })

/** Decided by hand: these rows of one claim, and how many independent origins stand behind it. */
const CASES: [string, number, ReturnType<typeof aRow>[]][] = [
  ['one paper', 1, [wrote('apa')]],
  ['two papers', 2, [wrote('apa'), wrote('reuters')]],
  ['one paper twice', 1, [wrote('apa'), wrote('apa')]],
  ['a paper that relays the other', 1, [wrote('apa'), wrote('reuters', { via: ['apa'] })]],
  ['two papers that relay a third', 1, [wrote('a', { via: ['c'] }), wrote('b', { via: ['c'] })]],
  ['a person', 1, [said('ali')]],
  ['two persons', 2, [said('ali'), said('ayse')]],
  ['a person by two papers', 1, [said('ali', { via: ['apa'] }), said('ali', { via: ['reuters'] })]],
  ['two persons by one paper', 2, [said('ali', { via: ['apa'] }), said('ayse', { via: ['apa'] })]],
  ['a person printed by a paper, and the paper', 2, [said('ali', { source: 'apa' }), wrote('apa')]],
  [
    'a paper that relays a person, and the person',
    1,
    [wrote('apa', { via: ['persons:ali'] }), said('ali')],
  ],
  [
    'a paper with a person as origin, and the person',
    1,
    [wrote('apa', { origin: 'persons:ali' }), said('ali')],
  ],
  [
    'a paper by a paper by a person, and the person',
    1,
    [wrote('a', { via: ['b', 'persons:ali'] }), said('ali')],
  ],
  [
    'two papers that relay one person',
    1,
    [wrote('a', { via: ['persons:ali'] }), wrote('b', { origin: 'persons:ali' })],
  ],
  [
    'two papers that relay two persons',
    2,
    [wrote('a', { via: ['persons:ali'] }), wrote('b', { via: ['persons:ayse'] })],
  ],
  [
    'a person whatever origin is entered',
    1,
    [said('ali', { origin: 'mahkeme' }), said('ali', { origin: 'persons:ayse' })],
  ],
  ['a person off the record', 0, [said('ali', { groundRules: 'offRecord' })]],
  [
    'a person off the record, and a paper',
    1,
    [said('ali', { groundRules: 'offRecord' }), wrote('apa')],
  ],
  [
    'a person on background, and a paper',
    2,
    [said('ali', { groundRules: 'background' }), wrote('apa')],
  ],
  ['a person and a denial', 1, [said('ali'), said('ayse', { stance: 'denies' })]],
  [
    'unnamed origins, however many cite them',
    1,
    [wrote('a', { originUnnamed: true }), wrote('b', { originUnnamed: true })],
  ],
  ['an unnamed origin and a person', 2, [wrote('a', { originUnnamed: true }), said('ali')]],
  ['two masked sources with records', 2, [secret('x'), secret('y')]],
  ['two masked sources without', 1, [secret(null), secret(null)]],
  ['a document', 1, [aRow({ mode: 'document', source: 'mahkeme' })]],
  ['a document nobody saw', 0, [aRow({ mode: 'unseenDocument', source: 'mahkeme' })]],
  ['a hedge and the house', 0, [aRow({ mode: 'agentlessHedge' }), aRow({ mode: 'houseVoice' })]],
  [
    'ourselves, two of us',
    1,
    [aRow({ mode: 'ownReporting', source: null }), aRow({ mode: 'ownReporting', speaker: 'ali' })],
  ],
]

describe('who counts as one origin', () => {
  it.each(CASES)('%s: %d', (_, origins, rows) => {
    expect(independentOrigins(rows)).toBe(origins)
    expect(independentOrigins(rows.toReversed())).toBe(origins)
    // Nobody comes to stand behind a claim by being entered twice.
    expect(independentOrigins([...rows, ...rows])).toBe(origins)
  })

  it('names nobody for what was said off the record', () => {
    expect(distinctNamed([said('ali', { groundRules: 'offRecord' })])).toEqual([])
    expect(distinctNamed([said('ali', { groundRules: 'background' })])).toHaveLength(1)
  })
})
