import { describe, expect, it } from '@jest/globals'
import { fromParagraphs } from '@/src/lexical/fromParagraphs'
import { markSpans } from '@/src/lexical/markSpans'
import { newText } from '@/src/lexical/newNodes'
import { toHtml } from '@/src/lexical/toHtml'
import { toMarkdown } from '@/src/lexical/toMarkdown'
import type { Body, BodyNode } from '@/src/lexical/bodyTypes'
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
