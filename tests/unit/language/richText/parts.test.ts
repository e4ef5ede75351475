import { describe, expect, it } from '@jest/globals'

import type { BodyNode } from '@/src/language/richText/body'
import { canonicalBody } from '@/src/language/richText/canonicalBody'
import { checkBody } from '@/src/language/richText/checkBody'
import { newMark, newText } from '@/src/language/richText/newNodes'
import { INSIDE, NODE_RULES } from '@/src/language/richText/nodeRules'
import { markSpans, spansOf, textStarts } from '@/src/language/richText/spans'
import { toHtml } from '@/src/language/richText/toHtml'
import { toMarkdown } from '@/src/language/richText/toMarkdown'
import { toText } from '@/src/language/richText/toText'
import { withDirections } from '@/src/language/richText/withDirections'
import {
  attachment,
  bodyOf,
  factBox,
  paragraph,
  partsBody,
  pullQuote,
  relatedStory,
  tableOf,
} from '@/tests/support/partsBody'

const upload = (id: string) => `<figure><img src="/media/${id}"></figure>`
const LINES = [
  'Kavaklı’da servisler denetlendi.',
  ...['Firma', 'Araç', 'Doruk Taşımacılık', '14', 'Yeni Yol'],
  '“Kâğıt bekleyecek zamanımız yok.”',
  ...['Kış lastiği', 'Zorunluluk 1 Aralık’ta başlar.', 'Diş derinliği en az 4 mm', 'Son söz.'],
]

describe('a text with every part', () => {
  it('may be stored', () => {
    expect(checkBody(partsBody).problems).toEqual([])
  })

  it('is read in the order of the tree, each cell and each item a paragraph', () => {
    expect(toText(partsBody)).toBe(LINES.join('\n\n'))
  })

  it('has its attributions where their words stand', () => {
    const text = toText(partsBody)
    const words = spansOf(partsBody).map(({ id, start, end }) => [id, text.slice(start, end)])
    expect(words).toEqual([
      ['A1', '“Kâğıt bekleyecek zamanımız yok.”'],
      ['A2', '1 Aralık’ta'],
    ])
  })

  it('tells the editor where each of its text nodes begins', () => {
    const text = toText(partsBody)
    expect(textStarts(partsBody).map((start) => text.slice(start, start + 5))).toEqual(
      [
        'Kavak',
        'Firma',
        'Araç\n',
        'Doruk',
        '14\n\nY',
        'Yeni ',
        '“Kâğı',
        'Kış l',
        'Zorun',
        '1 Ara',
      ].concat([' başl', 'Diş d', 'Son s']),
    )
  })

  it('takes a mark in a cell', () => {
    const text = toText(partsBody)
    const start = text.indexOf('14')
    const marked = markSpans(partsBody, [{ id: 'A3', start, end: start + 2 }])
    expect(spansOf(marked).find(({ id }) => id === 'A3')).toEqual({
      id: 'A3',
      start,
      end: start + 2,
    })
    expect(checkBody(marked).problems).toEqual([])
    expect(toHtml(marked)).toContain('<td><span data-attribution="A3">14</span></td>')
  })

  it('is HTML that names its parts', () => {
    const saidBy = (ids: readonly string[]) => (ids[0] === 'A1' ? 'Seher <Yıldıran>' : null)
    expect(toHtml(partsBody, { upload, saidBy }).split('\n')).toEqual([
      '<p>Kavaklı’da servisler denetlendi.</p>',
      '<table><thead><tr><th scope="col">Firma</th><th scope="col">Araç</th></tr></thead>' +
        '<tbody><tr><td>Doruk Taşımacılık</td><td>14</td></tr><tr><td>Yeni Yol</td><td></td></tr></tbody></table>',
      '<figure data-part="pullQuote"><blockquote><p><span data-attribution="A1">“Kâğıt bekleyecek zamanımız yok.”</span></p></blockquote>' +
        '<figcaption>Seher &lt;Yıldıran&gt;</figcaption></figure>',
      '<hr>',
      '<aside data-part="factBox"><h3>Kış lastiği</h3>',
      '<p>Zorunluluk <span data-attribution="A2">1 Aralık’ta</span> başlar.</p>',
      '<ul><li>Diş derinliği en az 4 mm</li></ul></aside>',
      '<figure><img src="/media/m1"></figure>',
      '<p>Son söz.</p>',
    ])
  })

  it('is Markdown with its pictures', () => {
    const picture = () => ({ url: '/media/a(1).avif', alt: 'Kar [yolu]', words: 'Kavaklı — Künye' })
    expect(toMarkdown(partsBody, { upload: picture })).toBe(
      [
        ...['Kavaklı’da servisler denetlendi.', ''],
        ...[
          '| Firma | Araç |',
          '| --- | --- |',
          '| Doruk Taşımacılık | 14 |',
          '| Yeni Yol |  |',
          '',
        ],
        ...['> “Kâğıt bekleyecek zamanımız yok.”', '', '---', ''],
        ...['> ### Kış lastiği', '>', '> Zorunluluk 1 Aralık’ta başlar.', '>'],
        ...['> - Diş derinliği en az 4 mm', ''],
        ...['![Kar \\[yolu\\]](/media/a%281%29.avif)', '', 'Kavaklı — Künye', '', 'Son söz.'],
      ].join('\n'),
    )
  })
})

describe('a table', () => {
  it('in HTML says which cells reach over others and which name rows', () => {
    const table = JSON.parse(JSON.stringify(tableOf(['Yıl', 'Sayı'], ['2024', '3'])))
    table.children[1].children[0].headerState = 2
    table.children[0].children[1].colSpan = 2
    table.children[0].children[1].children.push(paragraph(newText('<b>')))
    const html = toHtml(bodyOf(table))
    expect(html).toContain('<th scope="col" colspan="2"><p>Sayı</p><p>&lt;b&gt;</p></th>')
    expect(html).toContain('<th scope="row">2024</th>')
  })

  it('in Markdown keeps its columns whatever stands in a cell', () => {
    const cell = paragraph(newText('a|b'), { type: 'linebreak', version: 1 }, newText('c'))
    const table = JSON.parse(JSON.stringify(tableOf(['Bir', 'İki'], ['x', 'y'])))
    table.children[1].children[0].children = [cell]
    expect(toMarkdown(bodyOf(table)).split('\n')[2]).toBe('| a\\|b<br>c | y |')
    table.children[0].children.forEach((held: { headerState: number }) => (held.headerState = 0))
    expect(toMarkdown(bodyOf(table)).split('\n')).toEqual([
      ...['|  |  |', '| --- | --- |', '| Bir | İki |', '| a\\|b<br>c | y |'],
    ])
  })

  it('written from right to left turns its cells', () => {
    expect(toHtml(bodyOf(tableOf(['شركة'], ['14 km'])), { language: 'ar' })).toBe(
      '<table><thead><tr><th scope="col" lang="ar" dir="rtl">شركة</th></tr></thead>' +
        '<tbody><tr><td dir="ltr">14 km</td></tr></tbody></table>',
    )
    const { root } = withDirections(bodyOf(tableOf(['شركة'])), 'ar')
    expect(root.children[0]).toMatchObject({
      direction: 'rtl',
      children: [{ children: [{ direction: 'rtl', children: [{ direction: 'rtl' }] }] }],
    })
  })
})

describe('an approval falls when a part changes', () => {
  const inBox = bodyOf(factBox('Kim?', paragraph(newText('Bir.'))), paragraph(newText('İki.')))
  const wide = JSON.parse(JSON.stringify(tableOf(['a', 'b'])))
  wide.children[0].children[0].colSpan = 2
  it.each<[string, unknown, unknown]>([
    [
      'words leave a fact box',
      inBox,
      bodyOf(factBox('Kim?'), paragraph(newText('Bir.')), paragraph(newText('İki.'))),
    ],
    [
      'a fact box becomes two',
      bodyOf(factBox('a', paragraph(newText('b')))),
      bodyOf(factBox('a'), { ...factBox('b'), children: [paragraph(newText('b'))] } as BodyNode),
    ],
    ['a quotation is pulled out', bodyOf(paragraph(newText('a'))), bodyOf(pullQuote(newText('a')))],
    ['a cell moves', bodyOf(tableOf(['a', ''])), bodyOf(tableOf(['', 'a']))],
    ['a column is added', bodyOf(tableOf(['a'])), bodyOf(tableOf(['a', '']))],
    ['a row is added', bodyOf(tableOf(['a'])), bodyOf(tableOf(['a'], ['']))],
    ['a cell reaches over two', bodyOf(tableOf(['a', 'b'])), bodyOf(wide)],
    ['a related story comes', partsBody, bodyOf(...partsBody.root.children, relatedStory('h1'))],
    ['another one is meant', bodyOf(relatedStory('h1')), bodyOf(relatedStory('h2'))],
    ['an attachment comes', partsBody, bodyOf(...partsBody.root.children, attachment('e1'))],
    ['it is another file', bodyOf(attachment('e1')), bodyOf(attachment('e2'))],
    ['an attribution in a box goes', partsBody, bodyOf(...partsBody.root.children.slice(0, 4))],
  ])('%s', (_, before, after) => {
    expect(canonicalBody(after)).not.toEqual(canonicalBody(before))
  })

  it('and stays when only the columns are drawn wider on a screen', () => {
    const drawn = { ...tableOf(['a', 'b']), colWidths: [92, 140] } as BodyNode
    expect(checkBody(bodyOf(drawn)).problems).toEqual([])
    expect(canonicalBody(bodyOf(drawn))).toEqual(canonicalBody(bodyOf(tableOf(['a', 'b']))))
  })
})

describe('what no text may hold', () => {
  it.each<[string, BodyNode, RegExp]>([
    ['a table in a fact box', factBox('a', tableOf(['b'])), /tablo duramaz \(yeri: bilgi kutusu\)/],
    ['a fact box in a fact box', factBox('a', factBox('b')), /bilgi kutusu duramaz/],
    ['a paragraph in a pull quote', pullQuote(paragraph(newText('a'))), /paragraf duramaz/],
    [
      'a coloured cell',
      {
        ...tableOf(['a']),
        children: [
          {
            ...(tableOf(['a']) as { children: BodyNode[] }).children[0],
            type: 'tablerow',
            height: -1,
          } as BodyNode,
        ],
      } as BodyNode,
      /tablo satırı bu hâliyle saklanamaz \(height\)/,
    ],
    ['a related story in a fact box', factBox('a', relatedStory('h1')), /ilgili haber duramaz/],
    [
      'a related story that leads to something else',
      { ...relatedStory('h1'), relationTo: 'persons' } as unknown as BodyNode,
      /ilgili haber bu hâliyle saklanamaz \(relationTo\)/,
    ],
    ['an attachment in a fact box', factBox('a', attachment('e1')), /ek belge duramaz/],
    [
      'an attachment that is another record',
      { ...attachment('e1'), relationTo: 'media' } as unknown as BodyNode,
      /ek belge bu hâliyle saklanamaz \(relationTo\)/,
    ],
    ['a mark round a table', newMark(['A1'], [tableOf(['a'])]), /atıf duramaz/],
  ])('%s', (_, node, said) => {
    expect(
      checkBody(bodyOf(node))
        .problems.map(({ message }) => message.tr)
        .join(),
    ).toMatch(said)
  })

  it('each set of nodes names only nodes that have a rule', () => {
    for (const type of Object.values(INSIDE).flat()) expect(NODE_RULES.has(type)).toBe(true)
  })
})
