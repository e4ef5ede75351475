import type { Finding, SourcedArticle } from '../types'
import { whereRow } from './where'

/** Refuses, always (✱), what was said off the record and is tied to words of the article. */
export const offRecordLinked = (article: SourcedArticle): Finding[] =>
  article.attributions
    .filter((row) => row.groundRules === 'offRecord' && (row.field !== 'body' || row.span !== null))
    .map((row): Finding => ({
      code: 'offRecordLinked',
      severity: 'block',
      never: true,
      where: whereRow(article, row),
      params: {},
      message: {
        tr: 'Bu sözler yayımlanmamak kaydıyla söylendi. Metinden çıkarın ya da kaynakla yeni bir koşul konuşup atıfta değiştirin.',
        en: 'These words were said off the record. Take them out, or agree new terms with the source and change them on the attribution.',
      },
    }))
