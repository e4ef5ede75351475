import { describe, expect, it } from '@jest/globals'
import { rowChange, rowState } from '@/src/editorial/editor/screens/rowState'
import { rowsFrom } from '@/src/editorial/editor/screens/rowsFrom'

const field = (value: unknown) => ({ value, initialValue: value })
const drawer = {
  claim: field(''),
  newClaim: field(undefined),
  'newClaim.text': field('Putin uyardı'),
  '_index-4': field(undefined),
  mode: field('namedSource'),
  'cue.text': { ...field('duyurdu'), customComponents: {} },
  evidence: { value: 1, rows: [{ id: 'e1' }], disableFormData: true },
  'evidence.0.url': field('https://apa.az'),
}

describe('rows of the form', () => {
  it('are read with their values, in order, and without half-made ones', () => {
    const fields = {
      headline: field('x'),
      'attributions.1.id': field('A2'),
      'attributions.1.mode': field('houseVoice'),
      'attributions.0.id': field('A1'),
      'attributions.0.cue.text': field('duyurdu'),
      'attributions.2.mode': field('document'),
      'attributionsOld.0.id': field('B'),
    }
    expect(rowsFrom(fields, 'attributions')).toEqual([
      { id: 'A1', index: 0, values: { id: 'A1', 'cue.text': 'duyurdu' } },
      { id: 'A2', index: 1, values: { id: 'A2', mode: 'houseVoice' } },
    ])
  })

  it('take the drawer’s values, not what was rendered for the drawer', () => {
    const row = rowState(drawer, { id: 'A1', field: 'body' }, { without: ['newClaim'] })
    expect(Object.keys(row).sort()).toEqual(
      ['claim', 'cue.text', 'evidence', 'evidence.0.url', 'field', 'id', 'mode'].sort(),
    )
    expect(row['cue.text']).not.toHaveProperty('customComponents')
    expect(row.evidence?.rows).toEqual([{ id: 'e1' }])
    expect(rowState(drawer, { id: 'K1' }, { prefix: 'newClaim.' })).toMatchObject({
      id: { value: 'K1' },
      text: { value: 'Putin uyardı' },
    })
  })

  it('change in their place, and lose evidence that was taken out', () => {
    const fields = {
      'attributions.0.id': field('A1'),
      'attributions.0.mode': { ...field('houseVoice'), customComponents: {} },
      'attributions.0.evidence.0.url': field('https://apa.az'),
      'attributions.0.evidence.1.url': field('https://minval.az'),
      'attributions.10.evidence.1.url': field('https://novayagazeta.ru'),
    }
    const next = rowState(drawer, { id: 'A1' }, { without: ['newClaim'] })
    const { changed, gone } = rowChange(fields, 'attributions.0', next)
    expect(changed['attributions.0.mode']).toMatchObject({
      value: 'namedSource',
      customComponents: {},
    })
    expect(gone).toEqual(['attributions.0.evidence.1.url'])
  })
})
