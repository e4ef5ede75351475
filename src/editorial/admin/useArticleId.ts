'use client'

import { useDocumentInfo, useEditDepth } from '@payloadcms/ui'

/** Id of the article in the main form; null while it was never saved, and in a drawer over another form. */
export function useArticleId(): { id: string | null; inDrawer: boolean } {
  const { id } = useDocumentInfo()
  const inDrawer = useEditDepth() > 1
  return { id: id === undefined || id === null || inDrawer ? null : String(id), inDrawer }
}
