import { describe, expect, it } from '@jest/globals'
import type { FormState } from 'payload'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import { acceptStored } from '@/src/editorial/articles/acceptStored'

const field = (value: unknown, rows?: string[]): FormState[string] => ({
  value,
  initialValue: value,
  ...(rows && { rows: rows.map((id) => ({ id })) }),
})
const values = (state: FormState) =>
  Object.fromEntries(Object.entries(state).map(([path, { value }]) => [path, value]))

describe('what a form takes from the answer to its save', () => {
  it('is what the newsroom made of a field, where nobody wrote there since', () => {
    const sent = { slug: field(''), revision: field(3) }
    const stored = { slug: field('degirmen'), revision: field(4) }
    expect(values(acceptStored(sent, { ...sent }, stored))).toEqual({
      ...{ slug: 'degirmen', revision: 4 },
    })
  })

  it('is nothing of a field that was written since, the last one or an earlier one', () => {
    const sent = { headline: field('a'), dek: field('b'), revision: field(3) }
    const now = { ...sent, headline: field('a!'), dek: field('') }
    const stored = { headline: field('A'), dek: field('B'), revision: field(4) }
    expect(values(acceptStored(sent, now, stored))).toEqual({ revision: 4 })
  })

  it('leaves a list, and all in it, alone when its rows were added, taken or moved', () => {
    const sent = {
      claims: field(2, ['1', '2']),
      'claims.0.text': field('bir'),
      'claims.1.text': field('iki'),
      claimsNote: field('not'),
    }
    const stored = { ...sent, 'claims.0.text': field('Bir'), claimsNote: field('Not') }
    for (const rows of [['2', '1'], ['1', '2', '3'], ['1'], []]) {
      const now = { ...sent, claims: field(rows.length, rows) }
      expect(values(acceptStored(sent, now, stored))).toEqual({ claimsNote: 'Not' })
    }
    expect(values(acceptStored(sent, { ...sent }, stored))).toEqual(values(stored))
  })

  it('takes a row the newsroom added', () => {
    const sent = { claims: field(0, []) }
    const stored = { claims: field(1, ['1']), 'claims.0.text': field('bir') }
    expect(values(acceptStored(sent, { ...sent }, stored))).toEqual(values(stored))
  })

  it('keeps the tree of a body that reads as the stored one, and takes one that does not', () => {
    const here = fromParagraphs(['Değirmen onarılacak.'])
    const sent = { body: field(here) }
    const alike = JSON.parse(JSON.stringify(here))
    alike.root.children[0].direction = 'ltr'
    expect(acceptStored(sent, { ...sent }, { body: field(alike) }).body?.value).toBe(here)
    const other = fromParagraphs(['Değirmen yıkılacak.'])
    expect(acceptStored(sent, { ...sent }, { body: field(other) }).body?.value).toBe(other)
    const now = { body: field(fromParagraphs(['Değirmen onarılacak mı?'])) }
    expect(acceptStored(sent, now, { body: field(other) })).toEqual({})
  })
})
