import type { Finding, SourcedArticle, SourcedAttribution } from '../types'
import { cueSpan, isPlaced, whereRow, whereWords } from './where'

const isUnseen = (row: SourcedAttribution): boolean =>
  row.mode === 'unseenDocument' ||
  (row.mode === 'document' && row.isOnFile !== true && !row.hasEvidence)

/**
 * Warns of words that rest on a document which the newsroom has not seen: rows of mode unseenDocument, and rows of mode document that neither say it is on file
 * (`documentOnFile`) nor where it was read (`evidence`). One finding for the same words, at the cue, else at the row.
 */
export const documentUnseen = (article: SourcedArticle): Finding[] => {
  const told = new Set<string>()
  return article.attributions
    .filter((row) => isPlaced(row) && isUnseen(row))
    .flatMap((row): Finding[] => {
      const cue = cueSpan(article, row)
      const where = {
        ...whereRow(article, row),
        ...(cue ? whereWords(article, row.field, cue) : {}),
      }
      const key = `${where.field} ${where.start} ${where.end}`
      if (told.has(key)) return []
      told.add(key)
      return [
        {
          code: 'documentUnseen',
          severity: 'warn',
          never: false,
          where,
          params: { case: row.mode === 'unseenDocument' ? 'unseen' : 'notOnFile' },
          message: {
            tr: 'Bu sözler görmediğimiz bir belgeye dayanıyor. Belgeyi görün ve atıfta “Belgeyi gördük ve saklıyoruz” deyin ya da bağlantısını girin; görülemiyorsa belgeyi kimin anlattığını yazın.',
            en: 'These words rest on a document that we have not seen. See it, and say on the attribution that it is on file or where it can be read; if it cannot be seen, say who tells of it.',
          },
        },
      ]
    })
}
