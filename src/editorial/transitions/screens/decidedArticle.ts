'use client'
import { useForm } from '@payloadcms/ui'
import { createContext, use } from 'react'

import { useArticleId } from '@/src/editorial/admin/useArticleId'

type Decided = { id: string | null; content: () => Record<string, unknown> }

/** The article that a dialog decides about where no form of it is open: on the desk. */
export const DecidedArticle = createContext<Decided | null>(null)

/** The article a dialog is about and its stored or typed content: the given one, else that of the form around. */
export function useDecided(): Decided {
  const given = use(DecidedArticle)
  const { getData } = useForm()
  const { id } = useArticleId()
  return given ?? { id, content: getData }
}
