'use client'

import { useAuth } from '@payloadcms/ui'

import { useArticleId } from '../form/useArticleId'
import { KeptText } from './KeptText'

/** Keeps the typed text of the article in the main form; a form in a drawer is too short-lived for that. */
export function Autosave() {
  const { id, inDrawer } = useArticleId()
  const { user } = useAuth()
  if (inDrawer || !user) return null
  const article = id ?? 'new'
  return <KeptText article={article} id={id} key={article} user={String(user.id)} />
}
