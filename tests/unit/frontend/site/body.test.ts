import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { lineOf, numberAttributions } from '@/src/frontend/site/body/voices'
import { markAttributions } from '@/src/frontend/site/body/markAttributions'
import { sanitizeBody } from '@/src/frontend/site/body/sanitizeBody'
import { words } from '@/src/frontend/site/words'
import { toHtml } from '@/src/language/richText/toHtml'
import { partsBody } from '@/tests/support/partsBody'
import { anAttribution } from './factories'

const ORIGIN = 'https://kunye.example'
const mark = (html: string, ...rows: Parameters<typeof anAttribution>[0][]) =>
  markAttributions(
    sanitizeBody(html, ORIGIN),
    numberAttributions(rows.map((row) => anAttribution(row))),
    words.tr,
  )
const textOf = (html: string): string =>
  html.replace(/<div class="by-p".*?<\/div>/gs, '').replace(/<[^<>]*>/g, '')

describe('what stands in a text beside its paragraphs', () => {
  const html = toHtml(partsBody, { saidBy: () => 'Seher Yıldıran' })
  const shown = mark(html, { id: 'A1' }, { id: 'A2', start: 9 }).html

  it('reaches the reader as the API has it', () => {
    expect(sanitizeBody(html, ORIGIN)).toBe(html.replaceAll('<hr>', '<hr />'))
    expect(textOf(shown)).toBe(textOf(html))
  })

  it('says who says it in a fact box and in a pull quote', () => {
    expect(shown).toMatch(/<aside data-part="factBox">[^]*data-attribution="A2"[^]*<\/aside>/)
    expect(shown).toMatch(/<figure data-part="pullQuote"><blockquote><p><span class="said/)
  })

  it('has tables that scroll by keyboard, once each', () => {
    const frame = '<div class="table"><div role="region" tabindex="0" aria-label="Tablo"><table>'
    expect(shown.split(frame)).toHaveLength(2)
    expect(shown.split('</table></div></div>')).toHaveLength(2)
  })

  it('brings no attribute that we do not know', () => {
    const bad =
      '<aside data-part="x" onclick="a()"><table class="t"><tr><td style="a" colspan="2">b'
    expect(sanitizeBody(bad, ORIGIN)).toBe(
      '<aside data-part><table><tr><td colspan="2">b</td></tr></table></aside>',
    )
  })
})

describe('who says it, in the body', () => {
  it('ends attributed words in a square that opens their note and says by itself who speaks', () => {
    const { html, places, marks } = mark(
      '<p><span data-attribution="A1">APA duyurdu.</span></p>',
      {},
    )
    expect(html).toContain('popovertarget="not-1" data-number="1"')
    expect(html).toContain('aria-label="Kim söylüyor: APA (adı verilen kaynak)"')
    expect(html).toContain('<i class="q q-named"></i></button>')
    expect(html).toContain('<span class="nb">duyurdu.<button')
    expect(marks.map(({ note, held }) => [note, held.map(({ id }) => id)])).toEqual([
      ['not-1', ['A1']],
    ])
    expect(places.get('A1')).toBe('soz-2')
  })

  it('tells beside each block who speaks in it, each once, to eyes alone', () => {
    const { html } = mark(
      '<p><span data-attribution="A1">bir</span> <span data-attribution="A2">iki</span></p><p>düz</p>',
      {},
      { id: 'A2', start: 4 },
    )
    expect(html.match(/class="by-p" aria-hidden="true"/g)).toHaveLength(1)
    expect(html).toContain('</i>APA (adı verilen kaynak)<span data-number="1, 2"></span></li>')
    expect(html.indexOf('by-p')).toBeLessThan(html.indexOf('düz'))
  })

  it('leaves the printed words exactly as they were', () => {
    const story = readFileSync(new URL('../../../../seed/story.tr.txt', import.meta.url), 'utf8')
    const html = story
      .split('\n\n')
      .map((text) => `<p><span data-attribution="A1 A2">${text}</span></p>`)
      .join('')
    const marked = mark(html, {}, { id: 'A2', start: 9 }).html
    expect(textOf(marked)).toBe(story.split('\n\n').join(''))
  })

  it('tells every speaker of shared words, each once', () => {
    const { html, marks } = mark(
      '<p><span data-attribution="A1 A2 A3">Söz</span></p>',
      {},
      {
        id: 'A2',
        claim: {
          id: 'c2',
          text: 'İkinci iddia',
          status: 'UNVERIFIED',
          statusNote: null,
          reply: null,
        },
      },
      { id: 'A3', mode: 'HOUSE_VOICE', label: 'Yayının kendi sesi', source: null },
    )
    expect(html).toContain(
      'aria-label="Kim söylüyor: APA (adı verilen kaynak); yayının kendi sesi"',
    )
    expect(html).toContain('data-number="1, 2, 3"')
    expect(marks[0]?.held).toHaveLength(3)
  })

  it('does not say twice that nobody is named', () => {
    const { html } = mark('<p><span data-attribution="A1">İddialara göre</span></p>', {
      mode: 'AGENTLESS_HEDGE',
      label: 'kaynağı belirtilmemiş',
    })
    expect(html).toContain('söylüyor: öznesiz aktarım: kimin söylediği yazılmamış"')
  })

  it('marks an attribution once, where its last words end', () => {
    const { html } = mark(
      '<p><span data-attribution="A1">bir</span><span data-attribution="A1 A2">iki</span></p>' +
        '<p><span data-attribution="A1">üç</span></p>',
      {},
      { id: 'A2', start: 3 },
    )
    expect(html.match(/<button[^>]*data-number="1"/g)).toHaveLength(1)
    expect(html.search(/<button[^>]*data-number="1"/)).toBeGreaterThan(html.indexOf('üç'))
    expect(html.search(/<button[^>]*data-number="2"/)).toBeLessThan(html.indexOf('üç'))
  })

  it('keeps the words of an attribution the article does not have, without a mark', () => {
    expect(mark('<p><span data-attribution="X9">söz</span><span>düz</span></p>', {}).html).toBe(
      '<p>sözdüz</p>',
    )
  })

  it('survives nested, unclosed and empty marks', () => {
    const { html } = mark(
      '<p><span data-attribution>a</span><span data-attribution="A1">b<span data-attribution="A2">c',
      {},
      { id: 'A2' },
    )
    expect(textOf(html)).toBe('abc')
    expect(html.match(/<span/g)?.length).toBe(html.match(/<\/span>/g)?.length)
    expect(html.match(/<button/g)).toHaveLength(2)
  })

  it('escapes what a claim or a label says', () => {
    const { html } = mark('<p><span data-attribution="A1">söz</span></p>', {
      label: '"><script>alert(1)</script>',
      claim: {
        id: 'c2',
        text: '" onmouseover="x()',
        status: 'UNVERIFIED',
        statusNote: null,
        reply: null,
      },
    })
    expect(html).not.toContain('<script')
    expect(html).not.toContain('" onmouseover')
  })

  it('draws named, unnamed and own words with three different lines', () => {
    expect(lineOf(['NAMED_SPEAKER'])).toBe('named')
    expect(lineOf(['AGENTLESS_HEDGE', 'HOUSE_VOICE'])).toBe('hedged')
    expect(lineOf(['HOUSE_VOICE'])).toBe('house')
    expect(lineOf(['HOUSE_VOICE', 'NAMED_SOURCE'])).toBe('named')
    expect(lineOf(['MASKED_SOURCE'])).toBe('hedged')
  })

  it('numbers headline, dek and body in the order they are read', () => {
    const rows = [
      anAttribution({ id: 'b2', start: 20 }),
      anAttribution({ id: 'd', field: 'DEK' }),
      anAttribution({ id: 'b1', start: 5 }),
      anAttribution({ id: 'h', field: 'HEADLINE' }),
    ]
    expect(numberAttributions(rows).map(({ id, number }) => `${number}${id}`)).toEqual([
      '1h',
      '2d',
      '3b1',
      '4b2',
    ])
  })
})

describe('body HTML that should never come', () => {
  it.each([
    ['<p onclick="x()">a</p>', '<p>a</p>'],
    ['<script>alert(1)</script><p>a</p>', '<p>a</p>'],
    ['<a href="javascript:x()">a</a>', '<a>a</a>'],
    ['<p class="x" id="kim" style="position:fixed">a</p>', '<p>a</p>'],
    ['<img src="https://elsewhere.example/x.png">', ''],
    ['<img src="//elsewhere.example/x.png">', ''],
    ['<img src="/\\elsewhere.example/x.png">', ''],
    ['<iframe src="/x"></iframe>', ''],
  ])('%s', (html, clean) => expect(sanitizeBody(html, ORIGIN)).toBe(clean))

  it('keeps pictures of this newsroom', () => {
    expect(sanitizeBody('<img src="/media/a.jpg" alt="x">', ORIGIN)).toContain('/media/a.jpg')
    expect(sanitizeBody(`<img src="${ORIGIN}/media/a.jpg">`, ORIGIN)).toContain('/media/a.jpg')
    expect(sanitizeBody(`<img src="${ORIGIN}.evil.example/a.jpg">`, ORIGIN)).toBe('')
  })
})
