import { describe, expect, it } from '@jest/globals'

import { judgedArticle } from '@/src/workflow/judgedArticle'
import { mayKeepPreviews } from '@/src/workflow/permissions'
import type { Role } from '@/src/workflow/stages'

const as = (id: string, ...roles: Role[]) => ({ id, roles, desk: null })
const article = {
  ...judgedArticle({ id: 'a1', stage: 'draft' }),
  author: 'defne',
  assignee: 'mert',
  reviewer: 'selin',
  contributors: ['ece'],
}

describe('who sees and revokes the preview links of an article', () => {
  it.each(['defne', 'mert', 'selin', 'ece'])('is %s of the article', (id) => {
    expect(mayKeepPreviews(as(id, 'reporter'), article)).toBe(true)
  })

  it('is every editor and chief, whatever else they are', () => {
    expect(mayKeepPreviews(as('nermin', 'editor'), article)).toBe(true)
    expect(mayKeepPreviews(as('cem', 'reporter', 'chief'), article)).toBe(true)
  })

  it('is nobody else', () => {
    for (const role of ['reporter', 'factChecker', 'admin'] as const) {
      expect(mayKeepPreviews(as('yabanci', role), article)).toBe(false)
    }
  })
})
