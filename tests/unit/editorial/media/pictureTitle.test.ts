import { describe, expect, it } from '@jest/globals'

import { pictureTitle } from '@/src/editorial/media/keepFiles'

describe('a picture is called what its file was called', () => {
  it.each([
    ['Foto – Işıl Özgentürk.JPG', 'Foto – Işıl Özgentürk'],
    ['Foto – Işıl Özgentürk.JPG'.normalize('NFD'), 'Foto – Işıl Özgentürk'],
    ['Karne 9.5', 'Karne 9.5'],
    ['köprü.sabah.tiff', 'köprü.sabah'],
    ['C:\\fakepath\\Şişli.jpeg', 'Şişli'],
    ['../../payload.config.png', 'payload.config'],
    ['a\u0000b\u202Egnp.png', 'a b gnp'],
    ['İğde   ağacı .heic ', 'İğde ağacı'],
    ['👩‍👩‍👧.png', '👩‍👩‍👧'],
    [`${'ü'.repeat(300)}.png`, 'ü'.repeat(200)],
    ['.jpg', null],
    ['', null],
    [undefined, null],
  ])('%j', (name, title) => {
    expect(pictureTitle(name)).toBe(title)
  })
})
