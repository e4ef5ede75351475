import { describe, expect, it } from '@jest/globals'
import { GraphQLError } from 'graphql'
import { publicError } from '@/src/delivery/errors'
import { requestError } from '@/src/platform/graphql/document'

describe('what the public reads of an error', () => {
  it.each([
    ['a plain error', new Error('E11000 kunye_public.articles')],
    [
      'one inside a field',
      new GraphQLError('secret', { path: ['a'], originalError: new Error('secret') }),
    ],
    [
      'one inside another',
      new GraphQLError('x', {
        originalError: new GraphQLError('y', { originalError: new Error('secret') }),
      }),
    ],
    [
      'a field of ours that GraphQL refuses',
      new GraphQLError('Enum "Genre" cannot represent value: "secret"', { path: ['a'] }),
    ],
    ['no error at all', 'secret'],
  ])('is nothing of %s', (_, error) => {
    const { error: shown, masked } = publicError(error, true)
    expect(masked).toBe(true)
    expect(JSON.stringify(shown)).not.toMatch(/secret|kunye_public/)
    expect(shown.extensions.code).toBe('INTERNAL_SERVER_ERROR')
  })
  it('is all of what the caller can mend, wherever it stands', () => {
    const own = requestError('badInput', { tr: 'a', en: 'b' })
    const inField = new GraphQLError(own.message, {
      path: ['x'],
      originalError: own,
      extensions: own.extensions,
    })
    for (const error of [own, inField]) {
      expect(publicError(error, false)).toMatchObject({
        masked: false,
        error: { message: 'a / b' },
      })
    }
  })
  it('spells out the schema only where hints are on', () => {
    const error = new GraphQLError('Cannot query field "a" on type "B". Did you mean "c" or "d"?')
    expect(publicError(error, true).error.message).toContain('Did you mean')
    expect(publicError(error, false).error.message).toBe('Cannot query field "a" on type "B".')
  })
})
