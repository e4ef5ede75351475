import type { Body, BodyNode } from '@/src/language/richText/body'
import { elementKeys, newMark, newText } from '@/src/language/richText/newNodes'

/** What a text of the greatest length is filled with: each is another pass's worst case. */
export const FILLINGS = {
  words:
    'Bakan Yılmaz, “önümüzdeki ay Duşanbe’ye gideceğini” belirtti; kararı 12. madde değiştirdi. ',
  letter: 'a',
  quote: '“',
  at: '@',
  dot: '.',
  blank: ' ',
  misspelt: 'Planlaan gezinin iptl edildiğ açıklnadı, heyett geri dömdü. ',
} as const
export type Filling = keyof typeof FILLINGS

export type TextSize = { marks: number; bytes: number }

const filled = (filling: Filling, length: number): string => {
  const unit = FILLINGS[filling]
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
}

const bytesOf = (body: Body): number => Buffer.byteLength(JSON.stringify(body))

/**
 * A body of about `bytes` of JSON in which `marks` attributions stand (ids `m0`, `m1` …), five nodes a mark, and the rows
 * and claims that belong to it: one claim and one attribution a mark.
 */
export const largeText = (filling: Filling, { marks, bytes }: TextSize) => {
  const paragraph = (id: string, letters: string): BodyNode => {
    const third = Math.floor(letters.length / 3)
    return {
      type: 'paragraph',
      ...elementKeys,
      children: [
        newText(letters.slice(0, third)),
        newMark([id], [newText(letters.slice(third, 2 * third))]),
        newText(letters.slice(2 * third)),
      ],
    }
  }
  const made = (letters: number): Body => ({
    root: {
      type: 'root',
      ...elementKeys,
      children: Array.from({ length: marks }, (_, at) =>
        paragraph(`m${at}`, filled(filling, letters)),
      ),
    },
  })
  const frame = bytesOf(made(3))
  const each = Buffer.byteLength(filled(filling, 1_000)) / 1_000
  const body = made(Math.floor((bytes - frame) / marks / each))
  const claims = Array.from({ length: marks }, (_, at) => ({
    id: `c${at}`,
    text: `İddia ${at}: heyet gezisini erteledi`,
    kind: 'accusation',
    seriousness: 'criminal',
  }))
  const attributions = Array.from({ length: marks }, (_, at) => ({
    id: `m${at}`,
    claim: `c${at}`,
    field: 'body',
    mode: at % 2 === 0 ? 'ownReporting' : 'agentlessHedge',
  }))
  return { body, claims, attributions }
}
