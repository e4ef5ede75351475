import { describe, expect, it } from '@jest/globals'

import { canonicalBody } from '@/src/language/richText/canonicalBody'
import { checkBody } from '@/src/language/richText/checkBody'
import { embedOf, embedProblem } from '@/src/language/richText/embeds'
import { newText } from '@/src/language/richText/newNodes'
import { toHtml } from '@/src/language/richText/toHtml'
import { toMarkdown } from '@/src/language/richText/toMarkdown'
import { toText } from '@/src/language/richText/toText'
import { bodyOf, embed, gallery, heading, paragraph, picture } from '@/tests/support/partsBody'

const VIDEO = 'https://www.youtube.com/watch?v=abcdefghijk'
const upload = (id: string) => `<img src="/media/${id}">`

describe('an address', () => {
  it.each([
    [VIDEO, 'YouTube'],
    ['https://youtu.be/abcdefghijk?t=20', 'YouTube'],
    ['https://m.youtube.com/shorts/abcdefghijk', 'YouTube'],
    ['https://vimeo.com/123456789', 'Vimeo'],
    ['https://x.com/kunye/status/1857', 'X'],
    ['https://twitter.com/kunye/status/1857', 'X'],
    ['https://bsky.app/profile/kunye.example/post/3kab', 'Bluesky'],
    ['https://www.instagram.com/p/Cxyz_1/', 'Instagram'],
    ['https://www.facebook.com/kunye/posts/1', 'Facebook'],
    ['https://www.tiktok.com/@kunye/video/71', 'TikTok'],
    ['https://t.me/kunye/12', 'Telegram'],
    ['https://www.openstreetmap.org/#map=15/41.0/29.0', 'OpenStreetMap'],
    ['https://www.google.com/maps/place/Sinop', 'Google Maps'],
    ['https://open.spotify.com/episode/abc', 'Spotify'],
  ])('%s is of %s', (url, name) => {
    expect(embedOf(url)?.name).toBe(name)
  })

  it.each([
    ['http://www.youtube.com/watch?v=abcdefghijk'],
    ['https://www.youtube.com/'],
    ['https://www.youtube.com.kotu.example/watch?v=abcdefghijk'],
    ['https://kotu.example/https://youtu.be/abcdefghijk'],
    ['https://youtube.com:8443/watch?v=abcdefghijk'],
    ['https://youtube.com@kotu.example/watch?v=abcdefghijk'],
    ['https://www.google.com/search?q=a'],
    ['javascript:alert(1)'],
    ['/haber/bizim'],
    [''],
  ])('%s is refused with words', (url) => {
    expect(embedOf(url)).toBeNull()
    expect(embedProblem(url)?.tr).toBeTruthy()
  })

  it('of somebody who is not in the list is told who is', () => {
    expect(embedProblem('https://video.example/1')?.tr).toMatch(/gömülemez.*YouTube.*OpenStreetMap/)
  })
})

describe('an embed in a text', () => {
  const card = bodyOf(
    paragraph(newText('Bir.')),
    embed(VIDEO, picture('m1'), heading('Toplantı'), paragraph(newText('Dökümü.'))),
  )

  it('has its words in the text and its address in a link, and loads nothing', () => {
    expect(checkBody(card).problems).toEqual([])
    expect(toText(card)).toBe('Bir.\n\nToplantı\n\nDökümü.')
    const html = toHtml(card, { upload })
    expect(html).toBe(
      '<p>Bir.</p>\n<aside data-part="embed"><img src="/media/m1">\n<h3>Toplantı</h3>\n<p>Dökümü.</p>' +
        `<p><a href="${VIDEO}" rel="noopener noreferrer">YouTube</a></p></aside>`,
    )
    expect(toMarkdown(card)).toContain(`> Dökümü.\n>\n> [YouTube](${VIDEO})`)
  })

  it('is refused where its address is of nobody in the list', () => {
    const { problems } = checkBody(bodyOf(embed('https://video.example/1', heading('a'))))
    expect(problems.map(({ path }) => path)).toEqual(['root.children[0].url'])
    expect(problems[0]?.message.tr).toMatch(/gömülemez/)
  })

  it('of which only the words may be stored leaves only these, whatever its address', () => {
    const bad = bodyOf(embed('javascript:alert(1)//"><script>', heading('<i>')))
    expect(toHtml(bad)).toBe('<aside data-part="embed"><h3>&lt;i&gt;</h3></aside>')
    expect(toMarkdown(bad)).toBe('> ### \\<i\\>')
  })

  it('is another text under another address', () => {
    const other = bodyOf(embed('https://youtu.be/bbbbbbbbbbb', heading('a')))
    expect(canonicalBody(other)).not.toEqual(canonicalBody(bodyOf(embed(VIDEO, heading('a')))))
  })
})

describe('a gallery', () => {
  const two = bodyOf(gallery(picture('m1'), picture('m2')))

  it('shows its pictures together, those that readers may see', () => {
    expect(checkBody(two).problems).toEqual([])
    expect(toHtml(two, { upload })).toBe(
      '<div data-part="gallery"><img src="/media/m1">\n<img src="/media/m2"></div>',
    )
    expect(toHtml(two, { upload: () => null })).toBe('')
    expect(toText(two)).toBe('')
  })

  it('is another text than its pictures, and in another order', () => {
    expect(canonicalBody(bodyOf(picture('m1'), picture('m2')))).not.toEqual(canonicalBody(two))
    expect(canonicalBody(bodyOf(gallery(picture('m2'), picture('m1'))))).not.toEqual(
      canonicalBody(two),
    )
  })

  it('holds nothing but pictures', () => {
    const bad = bodyOf(gallery(paragraph(newText('a'))))
    expect(checkBody(bad).problems[0]?.message.tr).toMatch(/paragraf duramaz \(yeri: galeri\)/)
  })
})
