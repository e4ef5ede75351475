import { describe, expect, it } from '@jest/globals'
import { rowOf, rowsFrom } from '@/src/editorial/editor/screens/rowsFrom'

const field = (value: unknown) => ({ value, initialValue: value })

describe('rows of the form', () => {
  it('are read in order, as they are stored, and without half-made ones', () => {
    const first = { id: 'A1', cue: { text: 'duyurdu' } }
    const second = { id: 'A2', mode: 'houseVoice' }
    expect(rowsFrom([first, { mode: 'document' }, second, null, 'A3', ['A4']])).toEqual([
      { id: 'A1', index: 0, values: first },
      { id: 'A2', index: 2, values: second },
    ])
    for (const value of [undefined, null, 0, '', {}]) expect(rowsFrom(value)).toEqual([])
  })

  it('take the drawer’s values, not what was rendered for the drawer', () => {
    const drawer = {
      claim: field(''),
      newClaim: field(undefined),
      'newClaim.text': field('Putin uyardı'),
      'newClaim.persons': field(['p1']),
      '_index-4': field(undefined),
      mode: field('namedSource'),
      'cue.text': { ...field('duyurdu'), customComponents: {} },
      evidence: { value: 1, rows: [{ id: 'e1' }], disableFormData: true },
      'evidence.0.id': field('e1'),
      'evidence.0.url': field('https://apa.az'),
    }
    expect(rowOf(drawer)).toEqual({
      claim: '',
      newClaim: { text: 'Putin uyardı', persons: ['p1'] },
      mode: 'namedSource',
      cue: { text: 'duyurdu' },
      evidence: [{ id: 'e1', url: 'https://apa.az' }],
    })
  })

  it('lose evidence that was taken out', () => {
    expect(rowOf({ mode: field('document'), evidence: { value: 0, rows: [] } })).toEqual({
      mode: 'document',
      evidence: [],
    })
  })
})
