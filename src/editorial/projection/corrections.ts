import { correctionId } from '@/src/published/correctionId'
import type { PublicArticle, PublicCorrection } from '@/src/published/documents'
import { versioned } from './version'

type Row = Omit<PublicCorrection, '_id' | '_v' | 'articleId'>

const notices = ({ state, notice: note, updatedAt, withdrawnAt }: PublicArticle): Row[] => {
  const told = { note, was: null, is: null }
  if (state === 'withdrawn' && withdrawnAt)
    return [{ ...told, at: withdrawnAt, kind: 'withdrawal' }]
  if (state === 'retracted' && updatedAt) return [{ ...told, at: updatedAt, kind: 'retraction' }]
  return []
}

/**
 * What a public article says of its mistakes, a row each: corrections, clarifications, replies, its retraction or
 * withdrawal. Plain updates are news and none. Pure.
 */
export function publicCorrections(article: PublicArticle): PublicCorrection[] {
  const told = article.updates.flatMap(({ at, kind, note, was, is }): Row[] =>
    kind === 'update' ? [] : [{ at, kind, note, was, is }],
  )
  return [...told, ...notices(article)].map(({ at, kind, note, was, is }, index) =>
    versioned({
      ...{ _id: correctionId(article._id, index), articleId: article._id },
      ...{ at, kind, note, was, is },
    }),
  )
}
