import { describe, expect, it } from '@jest/globals'
import { cueStart } from '@/src/editorial/projection/cueStart'

const TEXT = [
  'Vali söyledi. Belediye bunu söyledi, Vali sustu.',
  'APA’nın iddiasına göre köprü kapandı.',
].join('\n\n')
const spanOf = (words: string) => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}
const found = (cue: string | null, words: string): string | null => {
  const at = cueStart(TEXT, cue, spanOf(words))
  return at === null ? null : `${at} ${TEXT.slice(at, at + (cue ?? '').length)}`
}

describe('where a cue begins', () => {
  it('is the place nearest to the words that it tells of, in their paragraph', () => {
    expect(found('söyledi', 'Vali')).toBe('5 söyledi')
    expect(found('söyledi', 'Belediye bunu')).toBe(`${TEXT.lastIndexOf('söyledi')} söyledi`)
    expect(found('iddiasına göre', 'köprü kapandı')).toBe(
      `${TEXT.indexOf('iddiasına')} iddiasına göre`,
    )
  })

  it('may be inside the words', () => {
    expect(found('sustu', 'Vali sustu')).toBe(`${TEXT.indexOf('sustu')} sustu`)
  })

  it('is the later one of two that are equally near', () => {
    const text = 'dedi X dedi'
    expect(cueStart(text, 'dedi', { start: 5, end: 6 })).toBe(7)
  })

  it('is nowhere where the words do not stand there whole', () => {
    expect(found('söyle', 'Vali')).toBeNull()
    expect(found('söyledi', 'köprü kapandı')).toBeNull()
    expect(found('iddiasına göre', 'Vali')).toBeNull()
    expect(found('  ', 'Vali')).toBeNull()
    expect(found(null, 'Vali')).toBeNull()
  })
})
