import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'
import { fieldAffectsData } from 'payload/shared'

import { drawerFields } from '@/src/editorial/editor/drawerFields'
import { ATTRIBUTION_MODES } from '@/src/sourcing/vocabulary'

const flat = (fields: Field[]): Field[] =>
  fields.flatMap((field) => {
    if (fieldAffectsData(field)) return [field]
    return 'fields' in field ? flat(field.fields) : []
  })

/** Names of the drawer's fields that show for this row. */
const shown = (row: object): string[] =>
  flat(drawerFields()).flatMap((field) => {
    const condition = field.admin && 'condition' in field.admin ? field.admin.condition : undefined
    const shows = condition?.({}, row, {} as never) ?? true
    return shows && 'name' in field ? [field.name] : []
  })

const ALWAYS = ['claim', 'mode', 'cue', 'form', 'stance', 'groundRules', 'evidence']
const own = (row: object): string[] =>
  shown({ claim: 'K1', ...row }).filter((name) => !ALWAYS.includes(name))

describe('the drawer of an attribution', () => {
  it('asks for what the chosen mode asks for, and nothing else', () => {
    expect(own({})).toEqual(['speaker', 'source'])
    expect(own({ mode: 'houseVoice' })).toEqual([])
    expect(own({ mode: 'namedSource' })).toEqual([
      ...['source', 'via', 'origin', 'originUnnamed', 'saidAt'],
    ])
    expect(own({ mode: 'namedSpeaker' })).toEqual([
      ...['speaker', 'speakerRole', 'source', 'saidTo', 'via', 'saidAt'],
    ])
    expect(own({ mode: 'maskedSource' })).toEqual(['source', 'saidAt'])
    expect(own({ mode: 'document' })).toContain('documentOnFile')
    for (const mode of ATTRIBUTION_MODES) {
      expect(shown({ claim: 'K1', mode })).toEqual(expect.arrayContaining(ALWAYS))
    }
  })

  it('shows what a row holds already, whatever the mode: nothing that was typed is out of sight', () => {
    const row = { mode: 'houseVoice', speaker: 'p1', via: [{ relationTo: 'persons', value: 'p2' }] }
    expect(own(row)).toEqual(['speaker', 'via'])
    expect(own({ mode: 'houseVoice', via: 0, speakerRole: '' })).toEqual([])
  })

  it('takes persons and sources together on the way of the words', () => {
    const hops = flat(drawerFields()).filter(
      (field) => 'name' in field && ['via', 'origin'].includes(field.name),
    )
    expect(hops.map((field) => 'relationTo' in field && field.relationTo)).toEqual([
      ['sources', 'persons'],
      ['sources', 'persons'],
    ])
  })
})
