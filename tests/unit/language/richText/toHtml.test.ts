import { describe, expect, it } from '@jest/globals'
import { fromParagraphs, newText } from '@/src/language/richText/newNodes'
import { markSpans, spansOf } from '@/src/language/richText/spans'
import { toHtml } from '@/src/language/richText/toHtml'
import { withDirections } from '@/src/language/richText/withDirections'
import { toMarkdown } from '@/src/language/richText/toMarkdown'
import { toText } from '@/src/language/richText/toText'
import type { Body, BodyNode } from '@/src/language/richText/body'
import { seedBody } from './seedBody'

const withBlocks = (...children: BodyNode[]): Body => {
  const body = fromParagraphs([])
  return { root: { ...body.root, children } }
}
const item = (...children: BodyNode[]): BodyNode => ({ type: 'listitem', version: 1, children })
const list = (listType: 'bullet' | 'number', ...children: BodyNode[]): BodyNode => ({
  type: 'list',
  version: 1,
  listType,
  tag: listType === 'bullet' ? 'ul' : 'ol',
  children,
})
const nested = withBlocks(
  list(
    'number',
    item(newText('bir')),
    item(list('bullet', item(newText('a')), item(newText('b')))),
    item(newText('iki')),
  ),
  list('number', item(newText('yeni'))),
)
const link = (url: string): BodyNode => ({
  type: 'link',
  version: 3,
  fields: { url },
  children: [newText('APA')],
})
const rich = withBlocks(
  { type: 'heading', version: 1, tag: 'h2', children: [newText('Ne oldu?')] },
  {
    type: 'paragraph',
    version: 1,
    children: [
      { ...newText('Kalın '), format: 3 },
      link('https://apa.az/?a=1&b=(2)'),
      newText(' <b>duyurdu</b>'),
    ],
  },
  {
    type: 'quote',
    version: 1,
    children: [newText('1. söz'), { type: 'linebreak', version: 1 }, newText('# iki')],
  },
  { type: 'horizontalrule', version: 1 },
  { type: 'upload', version: 3, relationTo: 'media', value: 'm1', fields: null },
)

describe('the body as HTML', () => {
  it('wraps the words of each attribution and escapes the rest', () => {
    const body = markSpans(fromParagraphs(['İddiaya göre <b> & “söz”']), [
      { id: 'A2', start: 0, end: 8 },
      { id: 'A1', start: 0, end: 8 },
    ])
    expect(toHtml(body)).toBe(
      '<p><span data-attribution="A1 A2">İddiaya </span>göre &lt;b&gt; &amp; “söz”</p>',
    )
  })

  it('gives the printed words of the seed story back, without a word lost', () => {
    const body = markSpans(fromParagraphs(seedBody.paragraphs), seedBody.spans)
    expect(
      toHtml(body)
        .replace(/<[^<>]*>/g, '')
        .replaceAll('\n', '\n\n'),
    ).toBe(seedBody.text)
  })

  it('writes headings, formats, links, quotes and rules; pictures only by a resolver', () => {
    expect(toHtml(rich)).toBe(
      [
        '<h2>Ne oldu?</h2>',
        '<p><strong><em>Kalın </em></strong><a href="https://apa.az/?a=1&amp;b=(2)" rel="noopener noreferrer">APA</a> &lt;b&gt;duyurdu&lt;/b&gt;</p>',
        '<blockquote><p>1. söz<br># iki</p></blockquote>',
        '<hr>',
      ].join('\n'),
    )
    expect(toHtml(rich, { upload: (id) => `<img src="/media/${id}">` })).toContain('/media/m1')
  })

  it('nests lists inside their item and keeps two lists apart', () => {
    expect(toHtml(nested)).toBe(
      '<ol><li>bir<ul><li>a</li><li>b</li></ul></li><li>iki</li></ol><ol><li>yeni</li></ol>',
    )
  })

  it('leaves only the words of a link that may not be', () => {
    const body = withBlocks({
      type: 'paragraph',
      version: 1,
      children: [link('javascript:alert(1)')],
    })
    expect(toHtml(body)).toBe('<p>APA</p>')
    expect(toMarkdown(body)).toBe('APA')
  })
})

describe('A4: what is written from right to left', () => {
  const arabic = 'أعلنت الوكالة القرار'
  const blocks = withBlocks(
    { type: 'heading', version: 1, tag: 'h2', children: [newText(arabic)] },
    { type: 'paragraph', version: 1, children: [newText(`NATO: ${arabic}`)] },
    { type: 'quote', version: 1, children: [newText('“He said so.”')] },
    list('bullet', item(newText(arabic)), item(newText('İkinci'))),
  )

  it.each(['ar', 'fa-AF', 'ur', 'az-Arab'])(
    'says so in every block of a text in %s',
    (language) => {
      const own = `lang="${language}" dir="rtl"`
      expect(toHtml(blocks, { language })).toBe(
        [
          `<h2 ${own}>${arabic}</h2>`,
          `<p ${own}>NATO: ${arabic}</p>`,
          '<blockquote dir="ltr"><p>“He said so.”</p></blockquote>',
          `<ul ${own}><li>${arabic}</li><li dir="ltr">İkinci</li></ul>`,
        ].join('\n'),
      )
      expect(withDirections(blocks, language).root).toMatchObject({
        direction: 'rtl',
        children: [
          { direction: 'rtl' },
          { direction: 'rtl' },
          { direction: 'ltr' },
          { direction: 'rtl' },
        ],
      })
    },
  )

  it('says so where a quotation goes against a Turkish text, and nowhere else', () => {
    const quote = withBlocks(
      { type: 'paragraph', version: 1, children: [newText('Bakan “שלום” dedi.')] },
      { type: 'quote', version: 1, children: [newText('“שלום לכולם”')] },
      list('number', item(newText('Bir')), item(newText(arabic))),
    )
    expect(toHtml(quote, { language: 'tr' })).toBe(
      [
        '<p>Bakan “שלום” dedi.</p>',
        '<blockquote dir="rtl"><p>“שלום לכולם”</p></blockquote>',
        `<ol><li>Bir</li><li dir="rtl">${arabic}</li></ol>`,
      ].join('\n'),
    )
    expect(withDirections(rich, 'tr')).toEqual(rich)
  })
})

describe('figures that are raised or lowered', () => {
  const raised = (text: string) => ({ ...newText(text), format: 64 })
  const lowered = (text: string) => ({ ...newText(text), format: 32 })
  const body = withBlocks({
    type: 'paragraph',
    version: 1,
    children: [
      newText('CO'),
      lowered('2'),
      newText(' 10'),
      { ...raised('5'), format: 65 },
      newText(' m'),
      raised('2'),
      newText(', 1'),
      raised('er'),
      newText(' not'),
      raised('[3]'),
    ],
  })

  it('mean the same in HTML, Markdown and plain text', () => {
    expect(toHtml(body)).toBe(
      '<p>CO<sub>2</sub> 10<strong><sup>5</sup></strong> m<sup>2</sup>, 1<sup>er</sup> not<sup>[3]</sup></p>',
    )
    expect(toMarkdown(body)).toBe(
      'CO<sub>2</sub> 10<sup>**5**</sup> m<sup>2</sup>, 1<sup>er</sup> not<sup>\\[3\\]</sup>',
    )
    expect(toText(body)).toBe('CO₂ 10⁵ m², 1er not[3]')
  })

  it('leave every span where it is: the plain text is as long as its letters', () => {
    const marked = markSpans(body, [{ id: 'A1', start: 4, end: 7 }])
    expect(spansOf(marked)).toEqual([{ id: 'A1', start: 4, end: 7 }])
    expect(toText(marked).slice(4, 7)).toBe('10⁵')
  })
})

describe('the body as Markdown', () => {
  it('keeps every word and escapes what Markdown would read', () => {
    expect(toMarkdown(rich)).toBe(
      [
        '## Ne oldu?',
        '***Kalın*** [APA](https://apa.az/?a=1&b=%282%29) \\<b\\>duyurdu\\</b\\>',
        '> 1\\. söz\\\n> \\# iki',
        '---',
      ].join('\n\n'),
    )
    expect(toMarkdown(fromParagraphs(['- *a* _b_ [c] `d`']))).toBe(
      '\\- \\*a\\* \\_b\\_ \\[c\\] \\`d\\`',
    )
  })

  it('numbers and indents lists', () => {
    expect(toMarkdown(nested)).toBe('1. bir\n    - a\n    - b\n2. iki\n1. yeni')
  })
})
