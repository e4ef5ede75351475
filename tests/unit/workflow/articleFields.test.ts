import { describe, expect, it } from '@jest/globals'

import {
  ARTICLE_FIELDS,
  CONTENT_FIELDS,
  fieldLabel,
  isTyped,
  mergeOf,
  ROW_LISTS,
} from '@/src/workflow/articleFields'
import { contentHash } from '@/src/workflow/contentHash'

describe('the table of article fields', () => {
  it('keeps the order that every stored hash rests on: new content is appended, nothing is moved', () => {
    const text = { root: { type: 'root', children: [] } }
    // Those of the day this was written: one more after them leaves every stored hash as it is.
    const content = Object.fromEntries(
      CONTENT_FIELDS.slice(0, 22).map((field) => [field, `“${field}”`]),
    )
    expect(contentHash({ ...content, body: text, claims: [], pinned: { persons: ['a'] } })).toBe(
      'e451df654bc4f5446f237884b28176a9bdad13463e639b0ab7978598cb9da732',
    )
  })

  it('says of each field that people write how it is merged and called, and of no other', () => {
    for (const [field, row] of Object.entries(ARTICLE_FIELDS)) {
      const isWritten = row.is === 'content' || row.is === 'inner'
      expect([field, isTyped(field), mergeOf(field) !== null]).toEqual([
        field,
        isWritten,
        isWritten,
      ])
      if (isWritten) expect(fieldLabel(field)).not.toEqual({ tr: field, en: field })
    }
    expect(ROW_LISTS).toEqual(['claims', 'attributions', 'replies', 'bylines', 'dismissals'])
    expect([mergeOf('toString'), isTyped('_status'), fieldLabel('toString')]).toEqual([
      null,
      true,
      { tr: 'toString', en: 'toString' },
    ])
  })

  it('keeps inside what is no content, whatever readers are shown', () => {
    const shown = Object.values(ARTICLE_FIELDS).filter(
      (row) => 'public' in row && row.public !== 'kept' && row.is !== 'content',
    )
    expect(shown).toEqual([])
  })
})
