import { diffComm } from 'node-diff3'

export type WordChange = { kind: 'same' | 'added' | 'removed'; words: string }

/** The words of a text compared with another one: what stayed, what came, what went; in reading order. */
export function wordChanges(before: string, after: string): WordChange[] {
  const wordsOf = (text: string): string[] => text.match(/\s+|\S+/gu) ?? []
  return diffComm(wordsOf(before), wordsOf(after)).flatMap((part): WordChange[] => {
    if (part.common) return [{ kind: 'same', words: part.common.join('') }]
    const [gone, come] = [part.buffer1.join(''), part.buffer2.join('')]
    return [
      ...(gone === '' ? [] : [{ kind: 'removed' as const, words: gone }]),
      ...(come === '' ? [] : [{ kind: 'added' as const, words: come }]),
    ]
  })
}
