import { fold } from '@/src/language/text/letters'
import type { Evidence, Finding, SourcedArticle, SourcedAttribution } from '../types'
import { quotationsIn, wordsOf } from '../wordsOf'
import { isPlaced, whereRow, whereWords } from './where'

/** Fewer words are the name of a film, or irony, where the row does not say that it quotes. */
const FEWEST_WORDS = 4

/** The quotations of a row: those in its words, where it says that it quotes, else those long enough to be speech. */
const quotationsOf = (article: SourcedArticle, row: SourcedAttribution): string[] => {
  const quotations = quotationsIn(wordsOf(article, row))
  if (row.form === 'direct' || row.form === 'partialQuote') return quotations
  return quotations.filter((words) => words.split(' ').length >= FEWEST_WORDS)
}

const hasRecord = (row: SourcedAttribution): boolean => row.hasEvidence || row.isOnFile === true

const languageOf = (tag: string | null): string => (tag ?? '').toLowerCase().split('-')[0] ?? ''

/** What the evidence of a row says in the article's own language, folded; words of another language cannot be compared. */
const ownWords = (article: SourcedArticle, evidence: readonly Evidence[]): string[] =>
  evidence.flatMap(({ quote, language }) =>
    quote && languageOf(language) === languageOf(article.language) ? [fold(quote)] : [],
  )

type Kept = ReadonlyMap<SourcedAttribution, readonly string[]>

/** The first quotation that the row's own evidence does not have, word for word; undefined where it has them all, or cannot be compared. */
const missing = (
  article: SourcedArticle,
  row: SourcedAttribution,
  kept: Kept,
): string | undefined => {
  const stored = kept.get(row) ?? []
  if (stored.length === 0) return undefined
  return quotationsOf(article, row).find((words) => {
    const wanted = fold(words)
    return wanted !== '' && !stored.some((text) => ` ${text} `.includes(` ${wanted} `))
  })
}

/** The words of the row whose evidence has a quotation; '' where none has it. */
const elsewhereOf = (article: SourcedArticle, words: string, kept: Kept): string => {
  const wanted = ` ${fold(words)} `
  const [other] =
    [...kept].find(([, stored]) => stored.some((text) => ` ${text} `.includes(wanted))) ?? []
  return other ? whereRow(article, other).quote.slice(0, 80) : ''
}

/** Where a quotation stands in the row's words, else the row. */
const placeOf = (article: SourcedArticle, row: SourcedAttribution, words: string) => {
  const where = whereRow(article, row)
  const at = article[row.field].slice(0, where.end).indexOf(words, where.start)
  return at < 0
    ? where
    : { ...where, ...whereWords(article, row.field, { start: at, end: at + words.length }) }
}

/**
 * Warns of a quotation without a record: a row of form direct or partialQuote, or with a quotation of four words or more in its words, that has neither a link
 * nor words in the original language in `evidence`, nor is on file; and of one that the stored words do not have (`evidence.originalQuote` in the article's language), with the
 * place whose evidence has it. One finding for the same words, at the quotation.
 */
export const quoteWithoutRecord = (article: SourcedArticle): Finding[] => {
  const kept: Kept = new Map(
    article.attributions.map((row) => [row, ownWords(article, row.evidence ?? [])]),
  )
  const told = new Set<string>()
  return article.attributions.flatMap((row): Finding[] => {
    if (!isPlaced(row)) return []
    const [first] = quotationsOf(article, row)
    const isQuote = first !== undefined || row.form === 'direct' || row.form === 'partialQuote'
    const altered = hasRecord(row) ? missing(article, row, kept) : undefined
    if (!isQuote || (hasRecord(row) && altered === undefined)) return []
    const where = placeOf(article, row, altered ?? first ?? '')
    const key = `${where.field} ${where.start} ${where.end}`
    if (told.has(key)) return []
    told.add(key)
    const elsewhere = altered === undefined ? '' : elsewhereOf(article, altered, kept)
    const also = {
      tr: ` Şu sözlerin kanıtında var: “${elsewhere}”.`,
      en: ` It is in the evidence of: “${elsewhere}”.`,
    }
    return [
      {
        code: 'quoteWithoutRecord',
        severity: 'warn',
        never: false,
        where,
        params: { case: altered === undefined ? 'noRecord' : 'notFound', elsewhere },
        message:
          altered === undefined
            ? {
                tr: 'Bu alıntının kaydı yok. Atfın “Kanıt” bölümüne nerede söylendiğinin bağlantısını ya da sözün özgün dildeki halini girin.',
                en: 'There is no record of this quotation. Enter under “Evidence” of the attribution where it was said, or the words in the original language.',
              }
            : {
                tr: `Alıntı, kanıt olarak saklanan sözlerde böyle geçmiyor. Sözü ya da kanıtı düzeltin.${elsewhere ? also.tr : ''}`,
                en: `The quotation does not stand like this in the words kept as evidence. Correct one of the two.${elsewhere ? also.en : ''}`,
              },
      },
    ]
  })
}
