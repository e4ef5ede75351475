import { describe, expect, it } from '@jest/globals'

import { COMMENT_KEY, isCommentKey } from '@/src/editorial/comments/screens/commentTexts'
import { ACTION_KEYS } from '@/src/editorial/transitions/screens/actionKeys'

const press = { altKey: true, shiftKey: true, ctrlKey: false, metaKey: false, code: 'KeyM' }

describe('the key of a new comment', () => {
  it('is Alt+Shift+M, whatever letter the keyboard types with Alt', () => {
    expect(isCommentKey(press)).toBe(true)
  })

  it('is not AltGr, and not another letter', () => {
    expect(isCommentKey({ ...press, ctrlKey: true })).toBe(false)
    expect(isCommentKey({ ...press, shiftKey: false })).toBe(false)
    expect(isCommentKey({ ...press, code: 'KeyO' })).toBe(false)
  })

  it('is no key of an action', () => {
    expect(Object.values(ACTION_KEYS)).not.toContain(COMMENT_KEY)
  })
})
