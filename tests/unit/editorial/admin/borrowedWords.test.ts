import { describe, expect, it } from '@jest/globals'

import { inTurkish } from '@/src/editorial/admin/borrowedWords'

describe('what parts of Payload’s pages say in English alone', () => {
  it('is said in Turkish, with what was filled in', () => {
    expect(inTurkish('name', 'Close toast')).toBe('Bildirimi kapat')
    expect(inTurkish('name', 'Notifications alt+T')).toBe('Bildirimler alt+T')
    expect(inTurkish('name', 'Edit $1 Ayşe $&')).toBe('$1 Ayşe $& düzenle')
    expect(inTurkish('live', 'option Nermin, selected.')).toBe('Nermin seçildi.')
    expect(inTurkish('live', '3 results available for search term a.')).toBe(
      '“a” için 3 sonuç var.',
    )
    expect(
      inTurkish('live', 'Select is focused ,type to refine list, press Down to open the menu, '),
    ).toBe('Seçim: yazarak arayın, aşağı okla listeyi açın.')
  })

  it('leaves everything else as it is, and what was put into words already', () => {
    expect(inTurkish('name', 'Editörler')).toBeNull()
    expect(inTurkish('text', 'Edit link')).toBeNull()
    expect(inTurkish('name', inTurkish('name', 'Edit Ayşe') ?? '')).toBeNull()
  })
})
