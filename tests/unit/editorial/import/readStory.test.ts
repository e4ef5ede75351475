import { describe, expect, it } from '@jest/globals'

import { readStory } from '@/src/editorial/import/readStory'
import { isPicture } from '@/src/editorial/import/Story'
import { toHtml } from '@/src/language/richText/toHtml'

const HEAD = 'Belediye, Şişli’de ağaç kesimini durdurdu'
const P1 = 'İstanbul Büyükşehir Belediyesi Sözcüsü Ayşe Gürçağ, “çalışmayı durdurduk” dedi.'
const P2 = 'Ölçümlerin çarşamba günü yineleneceği belirtildi.'
const AT = '2025-10-18T18:23:00.000Z'

const read = (text: string, name = 'haber.txt') => readStory(Buffer.from(text), { name })
const htmlOf = (text: string, name = 'haber.html') => {
  const { blocks } = read(text, name)
  return own(toHtml({ root: { type: 'root', children: blocks.filter((one) => !isPicture(one)) } }))
}
const told = (text: string, name?: string) => {
  const { headline, printedAt, blocks } = read(text, name)
  const body = { root: { type: 'root', children: blocks.filter((one) => !isPicture(one)) } }
  return { headline, at: printedAt?.toISOString() ?? null, html: own(toHtml(body)) }
}
const own = (html: string) => html.replaceAll(' rel="noopener noreferrer"', '')
const plain = (...paragraphs: string[]) => paragraphs.map((one) => `<p>${one}</p>`).join('\n')

describe('a plain text', () => {
  it.each([
    ['with a date', `${HEAD}\n\n18.10.2025 - 21:23\n\n${P1}\n\n${P2}\n`],
    ['of CR LF', `${HEAD}\r\n\r\n18.10.2025 - 21:23\r\n\r\n${P1}\r\n\r\n${P2}\r\n`],
    ['of CR', `${HEAD}\r\r18.10.2025 - 21:23\r\r${P1}\r\r${P2}\r`],
    ['without a blank line', `${HEAD}\n18.10.2025 - 21:23\n${P1}\n${P2}\n`],
    ['whose date stands first', `18.10.2025 - 21:23\n\n${HEAD}\n\n${P1}\n\n${P2}`],
    ['whose date stands right under the headline', `${HEAD}\n18.10.2025 - 21:23\n\n${P1}\n\n${P2}`],
    ['with a long date', `${HEAD}\n\n18 Ekim 2025, Cumartesi 21:23\n\n${P1}\n\n${P2}`],
    [
      'that says what the date is',
      `${HEAD}\n\nYayın: 18.10.2025 21:23 | Güncelleme: 19.10.2025 10:00\n\n${P1}\n\n${P2}`,
    ],
    [
      'whose blank lines hold blanks',
      `\n${HEAD}\n \t\nYAYINLANMA: 18 EKİM 2025 21.23\n  \n${P1}\n\u00a0\n${P2}`,
    ],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual({ headline: HEAD, at: AT, html: plain(P1, P2) })
  })

  it('joins the lines of its headline and keeps those of a paragraph', () => {
    expect(told(`Birinci satır\nikinci satır\n\n${P1}\n${P2}`)).toEqual({
      headline: 'Birinci satır ikinci satır',
      at: null,
      html: `<p>${P1}<br>${P2}</p>`,
    })
  })

  it('has no headline as long as a text that stands right under it', () => {
    const long = `${P1} `.repeat(5).trim()
    expect(told(`${HEAD}\n${long}\n\n${P2}`)).toMatchObject({
      headline: HEAD,
      html: plain(long, P2),
    })
  })

  it('keeps a date that no calendar has, and says so', () => {
    const { printedAt, notes, blocks } = read(`${HEAD}\n\n31.02.2025 - 25:61\n\n${P1}`)
    expect([printedAt, blocks.length]).toEqual([null, 2])
    expect(notes[0]?.tr).toContain('“31.02.2025 - 25:61” tarihe benziyor')
  })

  it('takes its dateline apart: place, agency and date', () => {
    const story = read(`${HEAD}\n\nANKARA (AA) - 18 Ekim 2025 - ${P1}\n`)
    expect(story).toMatchObject({ dateline: 'ANKARA', bylines: ['AA'] })
    expect(story.printedAt?.toISOString()).toBe('2025-10-17T21:00:00.000Z')
    expect(told(`${HEAD}\n\nANKARA (AA) - 18 Ekim 2025 - ${P1}\n`).html).toBe(plain(P1))
  })

  it('has line breaks where Word has them, and no control characters', () => {
    const { headline, blocks, notes } = read(
      'Nul\0lu başlık\n\nSekme\tvar.\vDikey.\fSayfa\x07 sonu',
    )
    expect([headline, blocks.length]).toEqual(['Nullu başlık', 2])
    expect(notes[0]?.tr).toBe('2 denetim karakteri atıldı')
  })

  it.each([
    ['only a headline', `${HEAD}\n`, /en az bir paragraf/],
    [
      'a headline of a thousand letters',
      `${'Uzun başlık '.repeat(100)}\n\n${P1}`,
      /başlık 1199 harf/,
    ],
    [
      'too many paragraphs',
      `Çok\n\n${'Bir paragraf.\n\n'.repeat(6_000)}`,
      /3 bölüme ayırıp, her birinde en çok 2000 paragraf/,
    ],
    ['too many letters', `Uzun\n\n${'sözcük '.repeat(150_000)}`, /2 bölüme ayırıp/],
  ])('is refused with %s', (_, text, words) => {
    expect(() => read(text)).toThrow(words)
  })
})

describe('a page', () => {
  it('gives headline, date, words, looks, lists and links, and nothing that readers of it did not see', () => {
    const page = `<!doctype html><html lang="tr-TR"><head><title>Gazete | ${HEAD}</title>
      <meta property="article:published_time" content="2025-10-18T21:23:00+03:00">
      <style>@media print { .bas { display: none } p { color: red } } .gizli, p.y { display: none }</style></head><body><nav>Menü</nav><article>
      <h1>Asıl <em>başlık</em></h1><time datetime="2025-10-18">18 Ekim 2025 21:23</time>
      <p>Bir<br>iki  <b>kalın</b>&nbsp;<i>eğik</i> &amp; <a href="https://example.org/x">bağ</a></p>
      <p>H<sub>2</sub>O <a href="javascript:alert(1)">sözü kalır</a></p>
      <p class="gizli">GİZLİ</p><div style="display: none">GİZLİ</div><span hidden>GİZLİ</span>
      <p style="mso-hide:all">GİZLİ</p><script>GİZLİ</script><noscript>GİZLİ</noscript><!-- GİZLİ -->
      <blockquote class="bas"><p>Alıntı</p></blockquote><ol start="3"><li>üç<ul><li>iç</li></ul></li></ol>
      <h2>Ara</h2><h5>Alt</h5><table><tr><th>a</th><td>b</td></tr></table><iframe src="x"></iframe>
      <figure><img src="a.jpg" alt="Liman"><figcaption>Sabah</figcaption></figure></article><footer>Altlık</footer>`
    const story = read(page, 'a.html')
    expect(told(page, 'a.html')).toEqual({
      headline: 'Asıl başlık',
      at: AT,
      html: [
        '<p>Bir<br>iki <strong>kalın</strong>\u00a0<em>eğik</em> &amp; <a href="https://example.org/x">bağ</a></p>',
        '<p>H<sub>2</sub>O sözü kalır</p>',
        '<blockquote><p>Alıntı</p></blockquote>',
        '<ol start="3"><li>üç<ul><li>iç</li></ul></li></ol>',
        '<h2>Ara</h2>\n<h4>Alt</h4>',
        '<p>a | b</p>',
      ].join('\n'),
    })
    expect(story.blocks.find(isPicture)?.picture).toEqual({
      src: 'a.jpg',
      alt: 'Liman',
      caption: 'Sabah',
    })
    const said = story.notes.map(({ tr }) => tr).join('; ')
    for (const word of ['1 bağlantının', '4 gizli bölüm', '1 tablo', '1 gömülü kutu', 'h4']) {
      expect(said).toContain(word)
    }
    expect(JSON.stringify(story)).not.toMatch(/GİZLİ|Menü|Altlık/)
  })

  it('is known by how it begins, whatever it is called; its first line is the headline where it has no other', () => {
    expect(told(`<h1>${HEAD}</h1>\n\n<p>${P1}</p>`)).toEqual({
      headline: HEAD,
      at: null,
      html: plain(P1),
    })
    expect(told(`<p>${HEAD}</p><p>18 Ekim 2025, 21:23</p><p>${P1}</p>`)).toEqual({
      headline: HEAD,
      at: AT,
      html: plain(P1),
    })
  })

  it('is read in what it declares', () => {
    const page = Buffer.from(
      '<meta charset="windows-1251"><h1>\xc4\xf3\xf8\xe0\xed\xe1\xe5</h1><p>x</p>',
      'latin1',
    )
    expect(readStory(page, { name: 'a.html' }).headline).toBe('Душанбе')
  })

  it('keeps a Google document’s title, looks and address, and leaves its comments', () => {
    const page = `<html><body><p class="c9 title"><span>Başlık</span></p><p class="subtitle">Spot</p>
      <p><span style="font-weight:700">kalın</span> <a href="https://www.google.com/url?q=https://example.org/a&amp;sa=D">bağ</a><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>
      <div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>YORUM</span></p></div></body></html>`
    expect(read(page, 'a.html')).toMatchObject({ headline: 'Başlık', dek: 'Spot' })
    expect(htmlOf(page)).toBe(
      '<p><strong>kalın</strong> <a href="https://example.org/a">bağ</a></p>',
    )
  })

  it('parts the words of a list or of paragraphs that stand in a cell or an item', () => {
    expect(
      htmlOf(
        '<h1>A</h1><table><tr><td><ul><li>bir</li><li>iki</li></ul></td><td>üç</td></tr></table>',
      ),
    ).toBe('<p>bir<br>iki | üç</p>')
    expect(htmlOf('<h1>A</h1><ul><li><p>bir</p><p>iki</p></li></ul>')).toBe(
      '<ul><li>bir<br>iki</li></ul>',
    )
  })

  it.each(['a.html', 'a.md'])('never brings a lost letter, written as a number: %s', (name) => {
    expect(() => read('<h1>A</h1><p>s&#xFFFD;z ve &#0;</p>', name)).toThrow(/okunamayan harf/)
  })

  it('is refused, not overflown, when it is nested without end', () => {
    expect(() => read(`<h1>A</h1>${'<div>'.repeat(200_000)}x`, 'a.html')).toThrow(/derin/)
    expect(() => read(`<h1>A</h1><p>${'<b>'.repeat(300_000)}x`, 'a.html')).toThrow(/derin/)
  })
})

describe('a Markdown file', () => {
  const FILE = `---
title: "${HEAD}"
date: 2025-10-18 21:23
authors: [Şule Gürçağ, {name: Mert Soylu}]
tags: [çevre]
slug: agac-kesimi
aliases: [/2011/03/agac/]
draft: false
---

Birinci **kalın** ve [bağ](https://example.org).[^1]

# Üst

1. bir
   - iç
2. iki

> Alıntı

![Liman](liman.jpg "Liman (AA)")

| a | b |
|---|---|
| 1 | 2 |

<script>alert(1)</script>

[^1]: Dipnot
`
  it('gives its front matter and its text', () => {
    const story = read(FILE, 'haber.md')
    expect(story).toMatchObject({
      headline: HEAD,
      bylines: ['Şule Gürçağ', 'Mert Soylu'],
      tags: ['çevre'],
      slug: 'agac-kesimi',
    })
    expect(told(FILE, 'haber.md').at).toBe(AT)
    expect(htmlOf(FILE, 'haber.md')).toBe(
      [
        '<p>Birinci <strong>kalın</strong> ve <a href="https://example.org">bağ</a>.<sup><a href="#footnote-1" id="footnote-1-mark" role="doc-noteref">1</a></sup></p>',
        '<h2>Üst</h2>',
        '<ol><li>bir<ul><li>iç</li></ul></li><li>iki</li></ol>',
        '<blockquote><p>Alıntı</p></blockquote>',
        '<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
        '<section data-part="footnotes" role="doc-endnotes"><ol><li id="footnote-1">Dipnot <a href="#footnote-1-mark" role="doc-backlink" aria-label="1: metne dön">↩</a></li></ol></section>',
      ].join('\n'),
    )
    expect(story.blocks.find(isPicture)?.picture).toEqual({
      src: 'liman.jpg',
      alt: 'Liman',
      caption: 'Liman (AA)',
    })
    const said = story.notes.map(({ tr }) => tr).join('; ')
    expect(said).toContain('aliases: ["/2011/03/agac/"]')
    expect(said).not.toContain('dipnot')
  })

  it('keeps its notes, also those that its own HTML had, and no word of one is lost', () => {
    const markdown =
      '# A\n\nBir[^a], iki[^b].\n\n[^a]: İlk not\n[^b]: Son [bağ](https://example.org)'
    const once = htmlOf(markdown, 'a.md')
    expect(once).toContain('Bir<sup><a href="#footnote-1"')
    expect(once).toContain('<li id="footnote-2">Son <a href="https://example.org"')
    expect(htmlOf(`<h1>A</h1>${once}`, 'a.html')).toBe(once)
    const page =
      '<h1>A</h1><p>Bir<a role="doc-noteref" href="#x">1</a>.</p><section role="doc-endnotes"><p>Not.</p></section>'
    expect(htmlOf(page, 'a.html')).toBe('<p>Bir.</p>\n<p>Not.</p>')
  })

  it('has its first heading of level 1 as the headline, and a date and dateline as a text has', () => {
    const text = `# ${HEAD}\n\n18 Ekim 2025, 21:23\n\n**ANKARA (DHA)** – ${P1}\n`
    expect(told(text, 'a.md')).toEqual({ headline: HEAD, at: AT, html: plain(P1) })
    expect(told(text, 'a.txt')).toEqual({ headline: HEAD, at: AT, html: plain(P1) })
  })

  it.each([
    ['no YAML', '---\ntitle: a: b\n---\nmetin', /YAML olarak okunamıyor/],
    ['too much', `# A\n\n${'sözcük '.repeat(500_000)}`, /4 bölüme ayırıp/],
    ['TOML', '+++\ntitle = "a"\n+++\nmetin', /TOML/],
    ['quoted without end', `# A\n\n${'> '.repeat(300_000)}x`, /100 kattan derin/],
    ['a list without end', `# A\n\n${'- '.repeat(300_000)}x`, /100 kattan derin/],
    ['a list of numbers without end', `# A\n\n${'1. > '.repeat(100_000)}x`, /100 kattan derin/],
    ['a paragraph of marks alone', `# A\n\nBir.\n\n${'[a]('.repeat(200_000)}`, /işaretten/],
  ])('is refused where it is %s', (_, text, words) => {
    expect(() => read(text, 'a.md')).toThrow(words)
  })

  it('may quote a quotation, draw a line of any length and mark what it likes', () => {
    const deep = `${'> '.repeat(30)}Söz.`
    expect(read(`# ${HEAD}\n\n${deep}`, 'a.md').headline).toBe(HEAD)
    for (const rule of ['-'.repeat(400), '- '.repeat(400), ' * *'.repeat(200), '_ '.repeat(400)]) {
      expect(htmlOf(`# ${HEAD}\n\nBir.\n\n${rule}\n\nİki.`, 'a.md')).toContain('<p>İki.</p>')
    }
    expect(() => read(`# ${HEAD}\n\n${'- '.repeat(400)}Söz.`, 'a.md')).toThrow(/derin/)
    const marked = `${'*a* '.repeat(900)}\n\n`.repeat(2)
    expect(read(`# ${HEAD}\n\n${marked}`, 'a.md').blocks).toHaveLength(2)
  })
})
