import { describe, expect, it } from '@jest/globals'

import type { ShownComment } from '@/src/editorial/comments/screens/commentsAnswer'
import { threadsOf } from '@/src/editorial/comments/screens/threadsOf'

const TEXTS = {
  headline: 'Köprü onarılıyor',
  dek: '',
  body: 'Belediye köprüyü onaracak.\n\nİşler nisanda biter.',
}
const comment = (id: string, more: Partial<ShownComment> = {}): ShownComment => ({
  id,
  body: 'Yorum',
  createdAt: '2026-05-01T08:00:00.000Z',
  ...more,
})

describe('the threads beside a text', () => {
  it('come with what stops approval first, then the open ones, then the resolved', () => {
    const threads = threadsOf(
      [
        comment('closed', { resolvedAt: '2026-05-01T09:00:00.000Z', blocking: true }),
        comment('open'),
        comment('blocking', { blocking: true }),
        comment('later'),
      ],
      TEXTS,
    )
    expect(threads.map(({ root }) => root.id)).toEqual(['blocking', 'open', 'later', 'closed'])
    expect(threads.map(({ blocks }) => blocks)).toEqual([true, false, false, false])
  })

  it('keep their replies in the order they were written', () => {
    const threads = threadsOf(
      [
        comment('root'),
        comment('first', { parent: 'root' }),
        comment('second', { parent: 'root' }),
      ],
      TEXTS,
    )
    expect(threads).toHaveLength(1)
    expect(threads[0]?.replies.map(({ id }) => id)).toEqual(['first', 'second'])
  })

  it('find their words where they stand in the text as it is typed now', () => {
    const selector = { exact: 'nisanda', prefix: 'İşler ', suffix: ' biter' }
    const [thread] = threadsOf([comment('a', { field: 'body', selector })], TEXTS)
    expect(thread?.span && TEXTS.body.slice(thread.span.start, thread.span.end)).toBe('nisanda')
    expect(thread?.lost).toBe(false)
  })

  it('are kept without a place when their words are gone', () => {
    const selector = { exact: 'mayısta', prefix: 'İşler ', suffix: ' biter' }
    const [thread] = threadsOf([comment('a', { field: 'body', selector })], TEXTS)
    expect(thread).toMatchObject({ quote: 'mayısta', span: null, lost: true })
  })

  it('are not lost when they were about the whole article', () => {
    const [thread] = threadsOf([comment('a', { selector: { exact: null } })], TEXTS)
    expect(thread).toMatchObject({ quote: null, lost: false })
  })

  it('do not lose a reply whose thread is missing', () => {
    const threads = threadsOf([comment('a', { parent: 'unknown' })], TEXTS)
    expect(threads.map(({ root }) => root.id)).toEqual(['a'])
  })
})
