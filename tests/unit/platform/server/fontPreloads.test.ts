import { describe, expect, it } from '@jest/globals'

import { fontPreloads } from '@/src/platform/server/fontPreloads'

describe('the letters of a reader page', () => {
  it('are asked for with its style: serif and sans with their Turkish letters, and no others', () => {
    const media = ['serif.a-1_.woff2', 'serif-ext.b2.woff2', 'sans.c3.woff2', 'sans-ext.d4.woff2']
    const others = ['italic.e5.woff2', 'serif-cyrillic.f6.woff2', 'serif.g7.svg', 'serif.woff2']
    const files = [...media, ...others].map((name) => `_next/static/media/${name}`)
    const links = fontPreloads(new Set([...files, 'site.js'])).split(', ')
    const asked = [...media].sort()
    expect(links).toEqual(
      asked.map(
        (name) =>
          `</_next/static/media/${name}>; rel=preload; as=font; type="font/woff2"; crossorigin`,
      ),
    )
    expect(fontPreloads(new Set(['site.js']))).toBe('')
  })
})
