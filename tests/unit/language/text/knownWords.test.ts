import { afterEach, describe, expect, it } from '@jest/globals'
import { keepWords, knownWords } from '@/src/language/text/knownWords'

const counting = (share?: number) => {
  const asked: string[] = []
  const read = knownWords((word) => {
    asked.push(word)
    return word.length
  }, share)
  return { asked, read }
}

describe('what is remembered of words', () => {
  afterEach(() => keepWords(30_000))

  it('is made once', () => {
    const { asked, read } = counting()
    expect(['kuyu', 'su', 'kuyu'].map(read)).toEqual([4, 2, 4])
    expect(asked).toEqual(['kuyu', 'su'])
  })
  it('is forgotten with the words that were asked longest ago, and never more than twice as many are kept', () => {
    keepWords(10)
    const { asked, read } = counting()
    for (let number = 0; number < 100; number += 1) {
      read('kuyu')
      read(`a${number}`)
    }
    expect(asked.filter((word) => word === 'kuyu')).toHaveLength(1)
    read('a99')
    expect(asked.filter((word) => word === 'a99')).toHaveLength(1)
    read('a0')
    expect(asked.filter((word) => word === 'a0')).toHaveLength(2)
  })
  it('is less of sentences', () => {
    keepWords(100)
    const { asked, read } = counting(0.1)
    for (let number = 0; number < 30; number += 1) read(`a${number}`)
    read('a0')
    expect(asked.filter((word) => word === 'a0')).toHaveLength(2)
  })
  it('is nothing of what is too long to be asked about twice', () => {
    const { asked, read } = counting()
    const long = 'a'.repeat(401)
    expect([read(long), read(long)]).toEqual([401, 401])
    expect(asked).toHaveLength(2)
  })
})
