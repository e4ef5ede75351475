import { describe, expect, it } from '@jest/globals'

import { readSaidQuery, writeSaidQuery } from '@/src/editorial/find/saidQuery'

const read = (search: string) => readSaidQuery(new URLSearchParams(search))
const ID = '6b0d6b0d6b0d6b0d6b0d6b0d'

describe('the address of "who said what"', () => {
  it('comes back as it was, in one order, without what is no part of it', () => {
    const search = `?q=baraj&speaker=${ID}&mode=document&from=2026-01-02&live=1`
    const { query, problems } = read(
      `?live=1&from=2026-01-02&x=1&mode=document&speaker=${ID}&q=baraj`,
    )
    expect([writeSaidQuery(query), problems]).toEqual([search, []])
    expect(writeSaidQuery({})).toBe('')
  })

  it('names what cannot be used, and goes on without it', () => {
    const { query, problems } = read('?speaker=ali&to=2026-02-30&mode=shout&live=2&q=a')
    expect(query).toEqual({ q: 'a' })
    expect(problems.map((line) => line.split(':')[0])).toEqual(['speaker', 'to', 'mode', 'live'])
    expect(read(`?q=${'a'.repeat(201)}&constructor=1`).problems).toHaveLength(1)
  })
})
