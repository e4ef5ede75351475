import { describe, expect, it } from '@jest/globals'

import type { Role } from '@/src/workflow/stages'
import { mayResolve } from '@/src/workflow/permissions'

const as = (id: string, ...roles: Role[]) => ({ id, roles, desk: null })
const article = { author: 'defne', assignee: 'mert', reviewer: 'selin', contributors: ['ece'] }
const open = { author: 'kemal', blocking: false }
const blocking = { author: 'kemal', blocking: true }

describe('who closes a comment', () => {
  it('is whoever wrote it, and every editor and chief', () => {
    for (const thread of [open, blocking]) {
      expect(mayResolve(as('kemal', 'factChecker'), thread, article)).toBe(true)
      expect(mayResolve(as('nermin', 'editor'), thread, article)).toBe(true)
      expect(mayResolve(as('cem', 'chief'), thread, article)).toBe(true)
    }
  })

  it('is an editor who is a reporter as well', () => {
    expect(mayResolve(as('nermin', 'reporter', 'editor'), blocking, article)).toBe(true)
  })

  it.each(['defne', 'mert', 'selin', 'ece'])(
    'is %s of the article, unless it stops approval',
    (id) => {
      expect(mayResolve(as(id, 'reporter'), open, article)).toBe(true)
      expect(mayResolve(as(id, 'reporter'), blocking, article)).toBe(false)
    },
  )

  it('is nobody else', () => {
    for (const role of ['reporter', 'factChecker', 'admin'] as const) {
      expect(mayResolve(as('yabanci', role), open, article)).toBe(false)
    }
  })
})
