import type { Body } from '@/src/language/richText/body'
import { elementKeys, newMark, newText } from '@/src/language/richText/newNodes'

/** About 3,000 words; 16 are about 250. */
const PARAGRAPHS = 190
const SENTENCE = 'Heyet gezisini erteledi, yeni tarih gelecek hafta kararlaştırılacak.'
const idOf = (at: number): string => at.toString(16).padStart(24, '0')

/** A story of about 16 words a paragraph in which `marks` sentences are said by somebody, for one claim each row names. */
export function editorStory(marks: number, headline: string, paragraphs = PARAGRAPHS) {
  const children = Array.from({ length: paragraphs }, (_, at) => ({
    type: 'paragraph' as const,
    ...elementKeys,
    children: [
      newText(`${at}. bölüm: belediye meclisi sabah toplandı. `),
      at < marks ? newMark([idOf(2 * at)], [newText(SENTENCE)]) : newText(SENTENCE),
      newText(' Karar oybirliğiyle alındı.'),
    ],
  }))
  const rows = Array.from({ length: marks }, (_, at) => at)
  return {
    headline,
    body: { root: { type: 'root' as const, children, ...elementKeys } } as Body,
    claims: marks > 0 ? [{ id: idOf(1), text: 'İddia', kind: 'fact' }] : [],
    attributions: rows.map((at) => ({
      ...{ id: idOf(2 * at), claim: idOf(1), field: 'body', mode: 'houseVoice' },
    })),
  }
}
