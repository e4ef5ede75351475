import { describe, expect, it } from '@jest/globals'

import { absoluteHtml } from '@/src/delivery/addresses/urls'
import { toPublicBody } from '@/src/editorial/projection/body'
import type { Body } from '@/src/language/richText/body'
import { canonicalBody } from '@/src/language/richText/canonicalBody'
import { checkBody } from '@/src/language/richText/checkBody'
import { newMark, newText } from '@/src/language/richText/newNodes'
import { markSpans, spansOf, textStarts } from '@/src/language/richText/spans'
import { toHtml } from '@/src/language/richText/toHtml'
import { toMarkdown } from '@/src/language/richText/toMarkdown'
import { toText } from '@/src/language/richText/toText'
import { bodyOf, footnote, footnoteMark, paragraph, tableOf } from '@/tests/support/partsBody'

const noted: Body = bodyOf(
  paragraph(
    newText('Kar'),
    footnoteMark('b'),
    newText(' dün yağdı; '),
    newMark(['A1'], [newText('“yol kapandı”')]),
    footnoteMark('a'),
    newText('.'),
  ),
  footnote('a', newText('Valiliğin '), newMark(['A2'], [newText('yazısı')])),
  footnote('b', newText('Meteoroloji'), { type: 'linebreak', version: 1 }, newText('verisi')),
  paragraph(newText('Son söz.')),
)

describe('a text with notes', () => {
  it('may be stored', () => {
    expect(checkBody(noted).problems).toEqual([])
  })

  it('is plain text in which no sentence is cut: the words of notes stand behind the paragraph', () => {
    expect(toText(noted)).toBe(
      'Kar dün yağdı; “yol kapandı”.\n\nValiliğin yazısı\n\nMeteoroloji\nverisi\n\nSon söz.',
    )
  })

  it('has every attribution where its words stand, those in notes too', () => {
    const text = toText(noted)
    expect(spansOf(noted).map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
      ['A1', '“yol kapandı”'],
      ['A2', 'yazısı'],
    ])
    expect(textStarts(noted).map((start) => text.slice(start, start + 4))).toEqual([
      ...['Kar ', ' dün', '“yol', '.\n\nV', 'Vali', 'yazı', 'Mete', 'veri', 'Son '],
    ])
  })

  it('is HTML with the notes in the order of their marks, there and back', () => {
    expect(toHtml(noted, { language: 'tr' }).split('\n')).toEqual([
      '<p>Kar<sup><a href="#footnote-1" id="footnote-1-mark" role="doc-noteref">1</a></sup> dün yağdı; ' +
        '<span data-attribution="A1">“yol kapandı”</span><sup><a href="#footnote-2" id="footnote-2-mark" role="doc-noteref">2</a></sup>.</p>',
      '<p>Son söz.</p>',
      '<section data-part="footnotes" role="doc-endnotes"><ol>' +
        '<li id="footnote-1">Meteoroloji<br>verisi <a href="#footnote-1-mark" role="doc-backlink" aria-label="1: metne dön">↩</a></li>' +
        '<li id="footnote-2">Valiliğin <span data-attribution="A2">yazısı</span> <a href="#footnote-2-mark" role="doc-backlink" aria-label="2: metne dön">↩</a></li>' +
        '</ol></section>',
    ])
  })

  it('is Markdown with its notes below', () => {
    expect(toMarkdown(noted)).toBe(
      'Kar[^1] dün yağdı; “yol kapandı”[^2].\n\nSon söz.\n\n[^1]: Meteoroloji\\\n    verisi\n\n[^2]: Valiliğin yazısı',
    )
  })

  it('block by block has them at its end, each of its words where the text has them', () => {
    const { blocks = [], text } = toPublicBody(noted, [], () => null, 'tr')
    expect(blocks.map((block) => [block.kind, 'number' in block ? block.number : null])).toEqual([
      ...[
        ['paragraph', null],
        ['paragraph', null],
        ['footnote', 1],
        ['footnote', 2],
      ],
    ])
    for (const block of blocks) {
      if ('words' in block) expect(text.startsWith(block.words.text, block.words.start)).toBe(true)
    }
  })

  it('in a feed has numbers that lead nowhere, since many texts stand in one page there', () => {
    const html = absoluteHtml(toHtml(noted), 'https://haber.test/')
    expect(html).toContain('Kar<sup><a>1</a></sup> dün')
    expect(html).toContain('<li>Meteoroloji<br />verisi</li>')
    expect(html).not.toMatch(/href="#|↩|role=/)
  })

  it('keeps the marks where words are marked anew', () => {
    const text = toText(noted)
    const start = text.indexOf('dün')
    const marked = markSpans(noted, [
      { id: 'A3', start: text.indexOf('Kar'), end: start + 3 },
      { id: 'A4', start: text.indexOf('“'), end: text.indexOf('”') + 1 },
    ])
    expect(toMarkdown(marked)).toBe(toMarkdown(noted))
    expect(toText(marked)).toBe(text)
    const html = toHtml(marked)
    // Between attributed words it stands among them, behind the last of them it does not.
    expect(html).toMatch(/<span data-attribution="A3">Kar<sup>.*1<\/a><\/sup> dün<\/span>/)
    expect(html).toContain('“yol kapandı”</span><sup>')
  })
})

describe('notes that two writers left without one another', () => {
  it('lose no word: a note that no mark leads to is a paragraph, a mark that leads to none is nothing', () => {
    const body = bodyOf(
      paragraph(newText('Kar'), footnoteMark('x')),
      footnote('y', newText('Not.')),
    )
    expect(checkBody(body).problems).toEqual([])
    expect(toHtml(body)).toBe('<p>Kar</p>\n<p>Not.</p>')
    expect(toMarkdown(body)).toBe('Kar\n\nNot.')
    expect(toText(body)).toBe('Kar\n\nNot.')
  })

  it('of two with one id take the first, and both marks lead to it', () => {
    const body = bodyOf(
      paragraph(newText('Bir'), footnoteMark('x'), newText(', iki'), footnoteMark('x')),
      footnote('x', newText('Not.')),
      footnote('x', newText('Öbürü.')),
    )
    expect(toMarkdown(body)).toBe('Bir[^1], iki[^1]\n\nÖbürü.\n\n[^1]: Not.')
    expect(toHtml(body).match(/ id="footnote-1-mark"/g)).toHaveLength(1)
  })

  it('a mark on an empty line moves no word', () => {
    const body = bodyOf(paragraph(footnoteMark('x')), footnote('x', newText('Not.')))
    expect(toText(body)).toBe('Not.')
    expect(textStarts(body)).toEqual([0])
  })
})

describe('marks of notes', () => {
  it('stand in cells too', () => {
    const table = JSON.parse(JSON.stringify(tableOf(['Firma', 'Araç'])))
    table.children[0].children[1].children[0].children.push(footnoteMark('x'))
    const body = bodyOf(table, footnote('x', newText('2025.')))
    expect(checkBody(body).problems).toEqual([])
    expect(toHtml(body)).toContain('Araç<sup><a href="#footnote-1"')
    expect(toMarkdown(body)).toContain('| Firma | Araç[^1] |')
  })

  it('and notes are what is approved', () => {
    const moved = bodyOf(
      paragraph(newText('Kar dün yağdı'), footnoteMark('b')),
      footnote('b', newText('Not.')),
    )
    const before = bodyOf(
      paragraph(newText('Kar'), footnoteMark('b'), newText(' dün yağdı')),
      footnote('b', newText('Not.')),
    )
    expect(canonicalBody(moved)).not.toEqual(canonicalBody(before))
    const plain = bodyOf(paragraph(newText('Kar dün yağdı')), paragraph(newText('Not.')))
    expect(canonicalBody(plain)).not.toEqual(canonicalBody(before))
  })

  it('stand in no box of their own, and notes in none', () => {
    const said = (node: Body['root']['children'][number]) =>
      checkBody(bodyOf(node)).problems.map(({ message }) => message.tr)
    expect(said({ ...paragraph(), children: [footnote('x')] } as never).join()).toMatch(
      /dipnot duramaz/,
    )
    expect(said(footnoteMark('x')).join()).toMatch(/dipnot işareti duramaz/)
    expect(said(paragraph({ ...footnoteMark('x'), note: 'a b' } as never)).join()).toMatch(
      /dipnot işareti bu hâliyle saklanamaz \(note\)/,
    )
  })
})
