import { describe, expect, it } from '@jest/globals'

import { attributionLabel } from '@/src/editorial/projection/attributions'
import type { Person } from '@/src/payload-types'
import { saysRole } from '@/src/language/text/names'

describe('A name that says the role already', () => {
  it.each([
    ['Vali Davut Gül', 'Vali'],
    ['VALİ Davut Gül', 'vali'],
    ['İstanbul Valisi Davut Gül', 'Vali'],
    ['İstanbul Valisi Davut Gül', 'İstanbul Valisi'],
    ['Cumhurbaşkanı İlham Aliyev', 'Cumhurbaşkanı'],
    ['Belediye Başkanı Ayşe Kaya', 'Belediye Başkanı'],
    ['Davut Gül, Vali', 'Vali'],
    ['Davut Gül, Vali, eski bakan', 'Vali, eski bakan'],
    ['Gül, Davut, Vali', 'Vali'],
    ['Davut Gül', '  '],
  ])('%s says “%s”', (name, role) => expect(saysRole(name, role)).toBe(true))

  it.each([
    ['Davut Gül', 'Vali'],
    ['Valide Gül', 'Vali'],
    ['Murat Başkan', 'Başkan'],
    ['Vali Davut Gül', 'Vali Yardımcısı'],
    ['Davut Gül, Vali Yardımcısı', 'Vali'],
    ['', 'Vali'],
  ])('%s does not say “%s”', (name, role) => expect(saysRole(name, role)).toBe(false))
})

describe('The label of a speaker', () => {
  const label = (displayName: string, speakerRole: string | null) =>
    attributionLabel({
      mode: 'namedSpeaker',
      source: undefined,
      speaker: { displayName } as Person,
      speakerRole,
      language: 'tr',
      newsroom: 'Künye',
    })

  it('has the role once, whether the record’s name has it or not', () => {
    expect(label('Vali Davut Gül', 'Vali')).toBe('Vali Davut Gül')
    expect(label('Davut Gül', 'Vali')).toBe('Davut Gül, Vali')
    expect(label('Davut Gül', null)).toBe('Davut Gül')
  })
})
