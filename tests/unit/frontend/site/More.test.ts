import { describe, expect, it } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { More } from '@/src/frontend/site/parts/More'

const shown = (count: number, last = false): string =>
  renderToStaticMarkup(
    createElement(More<number>, {
      items: Array.from({ length: count }, (_, index) => index + 1),
      most: 2,
      last,
      label: (waiting) => `${waiting} tane daha`,
      list: (items) => createElement('p', null, items.join(' ')),
    }),
  )

describe('a long list', () => {
  it('stands whole where a click would hide a few only', () => {
    expect(shown(0)).toBe('<p></p>')
    expect(shown(5)).toBe('<p>1 2 3 4 5</p>')
  })
  it('keeps the rest a click away, without a script and with every item in the page', () => {
    const rest = '<details class="more"><summary>4 tane daha</summary>'
    expect(shown(6)).toBe(`<p>1 2</p>${rest}<p>3 4 5 6</p></details>`)
    expect(shown(6, true)).toBe(`${rest}<p>1 2 3 4</p></details><p>5 6</p>`)
  })
})
