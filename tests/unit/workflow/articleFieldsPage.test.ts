import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { ARTICLE_FIELDS } from '@/src/workflow/articleFields'
import { articleFieldsPage } from '@/src/workflow/articleFieldsPage'

const page = articleFieldsPage()
const rowsOf = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('| `'))

describe('the fields of an article for their readers', () => {
  it('are printed in docs/article-fields.md as they stand (npm run generate)', () => {
    expect(readFileSync(path.join(process.cwd(), 'docs/article-fields.md'), 'utf8')).toBe(page)
  })

  it('have one row each, in the order of the table', () => {
    const named = rowsOf(page).map((row) => /^\| `(\w+)`/.exec(row)?.[1])
    expect(named).toEqual(Object.keys(ARTICLE_FIELDS))
  })

  it.each([
    '| `headline` | başlık | headline | content | see it | words |',
    '| `slug` | adres | address | content | see what follows from it | whole |',
    '| `edNote` | iç not | internal note | inner | never | longWords |',
    '| `dueAt` | teslim | due date | server | never | – |',
    '| `stage` | – | – | server | never | – |',
    '| `wordCount` | – | – | derived | – | – |',
    '| `updatedAt` | – | – | record | – | – |',
  ])('%s', (row) => {
    expect(rowsOf(page)).toContain(row)
  })

  it('explain every class and every way to merge that a row names', () => {
    for (const row of rowsOf(page)) {
      const [, , , , is, , merge] = row.split('|').map((cell) => cell.trim())
      expect(page).toContain(`\n- \`${is}\`: `)
      if (merge !== '–') expect(page).toContain(`\n- \`${merge}\`: `)
    }
  })
})
