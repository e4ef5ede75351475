import { describe, expect, it } from '@jest/globals'

import { figureHtml } from '@/src/editorial/projection/body'
import { toPublicImage } from '@/src/editorial/projection/pictures'
import { sanitizeBody } from '@/src/frontend/site/body/sanitizeBody'
import { picture } from './aStory'

const HOSTILE = '"><script>alert(1)</script>'
const of = (changes: object) =>
  figureHtml(toPublicImage({ ...picture, ...changes }) ?? ({} as never))

describe('a picture in the text', () => {
  it('offers its widths, not the JPEG for link previews, and says how large it is', () => {
    const html = of({})
    expect(html).toMatch(/srcset="\/media\/b{32}-480\.webp 480w, \/media\/a{32}-800\.webp 800w"/)
    expect(html).toContain('width="800" height="600"')
    expect(html).not.toContain('.jpg')
    expect(html).toContain('<figcaption>Ali Çek</figcaption>')
  })

  it('names the licence after the credit', () => {
    const html = of({ caption: 'Park', licence: 'CC BY 4.0' })
    expect(html).toContain('<figcaption>Park — Ali Çek — CC BY 4.0</figcaption>')
  })

  it('has each width once where it is as wide as one of its sizes', () => {
    expect(of({ width: 480, height: 360 })).not.toContain('480w')
  })

  it('needs no srcset where it is small', () => {
    expect(of({ sizes: {} })).not.toContain('srcset')
  })

  it('lets no word become markup', () => {
    const html = of({ alt: HOSTILE, caption: HOSTILE, credit: HOSTILE, licence: HOSTILE })
    expect(html.match(/<script|"><s/g)).toBeNull()
    expect(html.match(/</g)).toHaveLength(5)
  })

  it('goes through the reader page as it is, unless one of its addresses is foreign', () => {
    const html = of({ alt: 'Park' })
    expect(sanitizeBody(html, 'https://haber.test')).toContain('srcset="/media/')
    const foreign = html.replace(/srcset="\/media/, 'srcset="https://x.test/media')
    expect(sanitizeBody(foreign, 'https://haber.test')).not.toContain('<img')
  })
})
