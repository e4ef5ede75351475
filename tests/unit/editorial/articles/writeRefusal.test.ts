import { describe, expect, it } from '@jest/globals'

import { writeRefusal } from '@/src/editorial/articles/screens/writeRefusal'

const people = { author: 'ayşe', assignee: '', contributors: ['ayşe'] }
const ayse = { id: 'ayşe', roles: ['reporter'] }
const emin = { id: 'emin', roles: ['editor'] }

describe('whether the text is open to this person', () => {
  it('is open to its author as a draft, and closed while it is in review', () => {
    expect(writeRefusal('draft', people, ayse)).toBeNull()
    expect(writeRefusal('inReview', people, ayse)?.tr).toContain('geri alın')
  })

  it('is open to an editor in review, and to nobody once published', () => {
    expect(writeRefusal('inReview', people, emin)).toBeNull()
    expect(writeRefusal('published', people, emin)?.tr).toContain('düzenlemeye açın')
  })

  it('is closed to a reporter who has no part in it', () => {
    expect(writeRefusal('draft', people, { id: 'veli', roles: ['reporter'] })).not.toBeNull()
  })
})
