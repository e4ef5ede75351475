import { describe, expect, it } from '@jest/globals'

import { footnotesIn, openFootnotes } from '@/src/frontend/site/body/footnotes'
import { markAttributions } from '@/src/frontend/site/body/markAttributions'
import { sanitizeBody } from '@/src/frontend/site/body/sanitizeBody'
import { wordsFor } from '@/src/frontend/site/wordsFor'
import { newMark, newText } from '@/src/language/richText/newNodes'
import { toHtml } from '@/src/language/richText/toHtml'
import { bodyOf, footnote, footnoteMark, paragraph } from '@/tests/support/partsBody'

const words = wordsFor('tr')
const stored = toHtml(
  bodyOf(
    paragraph(
      newText('Kar'),
      footnoteMark('a'),
      newText(' ve buz'),
      footnoteMark('b'),
      newText('.'),
    ),
    footnote('a', newText('Bir <not> '), newMark(['A1'], [newText('söz')])),
    footnote('b', newText('İki'), footnoteMark('a')),
  ),
  { language: 'tr' },
)
const clean = sanitizeBody(stored, 'https://haber.test')

describe('the notes of a page', () => {
  it('come through the allow-list as they were written', () => {
    expect(clean).toBe(stored)
  })

  it('are opened by buttons without a script, and stand at the end with the way back', () => {
    const html = openFootnotes(markAttributions(clean, [], words).html, words)
    expect(html).toContain(
      '<p>Kar<sup><button type="button" class="fn" id="footnote-1-mark" popovertarget="dipnot-1" aria-label="Dipnot 1">1</button></sup> ve buz',
    )
    expect(html).toContain('role="doc-endnotes"><h2>Dipnotlar</h2><ol><li id="footnote-1">')
    expect(html).toContain(
      '<a href="#footnote-2-mark" role="doc-backlink" aria-label="2: metne dön">',
    )
    expect(html.match(/<button/g)).toHaveLength(3)
  })

  it('are words alone in what opens', () => {
    expect(footnotesIn(clean)).toEqual([
      { number: '1', html: 'Bir &lt;not&gt; söz' },
      { number: '2', html: 'İki' },
    ])
    expect(footnotesIn('<p>Kar</p>')).toEqual([])
  })

  it('bear no id but their own', () => {
    const html = sanitizeBody(
      '<ul><li id="kim">a</li></ul><a id="x" href="/a">b</a>',
      'https://x.test',
    )
    expect(html).not.toContain('id=')
  })
})
