import { describe, expect, it } from '@jest/globals'

import { absoluteMedia } from '@/src/delivery/addresses/urls'

const site = { publicUrl: 'https://haber.test', name: 'Künye' }

describe('pictures in a body that is read on another host', () => {
  it('have absolute addresses in src and srcset', () => {
    const html =
      '<figure><img src="/media/a.webp" srcset="/media/a.webp 320w, /media/b.webp 640w" alt="x"></figure>'
    expect(absoluteMedia(html, site)).toBe(
      '<figure><img src="https://haber.test/media/a.webp" srcset="https://haber.test/media/a.webp 320w, https://haber.test/media/b.webp 640w" alt="x"></figure>',
    )
  })

  it('leave words, alt texts and links as they were printed', () => {
    const html =
      '<p>Dosya /media/a.webp ve <a href="/media/a.webp">bağ</a></p><img src="https://x.test/media/a" alt="bkz. /media/a.webp">'
    expect(absoluteMedia(html, site)).toBe(html)
  })

  it('survive an address with a dollar sign', () => {
    const odd = { ...site, publicUrl: 'https://haber.test/$&' }
    expect(absoluteMedia('<img src="/media/a">', odd)).toBe(
      '<img src="https://haber.test/$&/media/a">',
    )
  })
})
