import { describe, expect, it } from '@jest/globals'

import { withDateline } from '@/src/language/text/plainText'

describe('The dateline', () => {
  it.each([
    [
      '<p>Köprü açıldı.</p>\n<p>Tören yapıldı.</p>',
      '<p>BAKÜ — Köprü açıldı.</p>\n<p>Tören yapıldı.</p>',
    ],
    [
      '<figure></figure>\n<h2>Ara</h2>\n<p>Köprü</p>',
      '<figure></figure>\n<h2>Ara</h2>\n<p>BAKÜ — Köprü</p>',
    ],
    // A quotation is not where a text begins.
    [
      '<blockquote><p>“Açıldı”</p></blockquote>\n<p>dedi</p>',
      '<blockquote><p>“Açıldı”</p></blockquote>\n<p>BAKÜ — dedi</p>',
    ],
    ['<ul><li>bir</li></ul>', '<p>BAKÜ</p>\n<ul><li>bir</li></ul>'],
    ['', '<p>BAKÜ</p>\n'],
  ])('stands before the first words of %s', (html, shown) => {
    expect(withDateline(html, 'BAKÜ')).toBe(shown)
  })

  it.each([null, undefined, ''])('changes nothing where there is none (%s)', (none) => {
    expect(withDateline('<p>Köprü</p>', none)).toBe('<p>Köprü</p>')
  })
})
