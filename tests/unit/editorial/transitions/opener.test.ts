import { describe, expect, it } from '@jest/globals'

import { opener } from '@/src/editorial/transitions/screens/opener'
import type { ButtonAction } from '@/src/workflow/transitions'
import { pressToWrite } from '@/src/editorial/articles/screens/writeRefusal'

const people = { author: 'ayşe', assignee: '', contributors: ['ayşe'] }
const ayse = { id: 'ayşe', roles: ['reporter'] }
const emin = { id: 'emin', roles: ['editor'] }

const offered = (action: ButtonAction, allowed = true) => ({
  action,
  label: action,
  allowed,
  code: null,
  message: null,
  input: [],
})

describe('which button opens a closed text', () => {
  it('is the one that this person may press and may write after', () => {
    const inReview = [offered('spike'), offered('approve'), offered('recall')]
    expect(opener(inReview, 'inReview', people, ayse)?.action).toBe('recall')
    const published = [offered('setGate'), offered('retract'), offered('startEdit')]
    expect(opener(published, 'published', people, emin)?.action).toBe('startEdit')
    expect(opener([offered('unspike')], 'spiked', people, ayse)?.action).toBe('unspike')
  })

  it('is none where it is refused, or opens the text to others alone', () => {
    expect(opener([offered('recall', false)], 'inReview', people, ayse)).toBeNull()
    const stranger = { id: 'veli', roles: ['reporter'] }
    expect(opener([offered('startEdit')], 'published', people, stranger)).toBeNull()
  })

  it('is named in both languages, after why', () => {
    expect(pressToWrite('inReview', 'Geri al').tr).toBe(
      'Metin incelemede. Yazmak için “Geri al” düğmesine basın.',
    )
    expect(pressToWrite('published', 'Start an edit').en).toBe(
      'The text is published. Press “Start an edit” to write.',
    )
  })
})
