'use client'

import { useState } from 'react'

import { useListed } from '../http/useListed'
import { madePreview, openPreviews, type MadePreview, type OpenPreview } from './previewAnswers'

type Previews = {
  /** Empty for those who may not see the others' links. */
  open: readonly OpenPreview[]
  made: MadePreview | null
  problem: string | null
  make: (hours: number) => Promise<void>
  revoke: (id: string) => Promise<void>
}

const rowsOf = (body: unknown) => openPreviews.safeParse(body).data?.previews

/** The preview links of an article, and making and revoking them. The address of a link is known here once. */
export function usePreviews(article: string): Previews {
  const path = `articles/${article}/preview`
  const { rows, problem, act } = useListed({ path, rowsOf, quiet: true })
  const [made, setMade] = useState<MadePreview | null>(null)
  return {
    open: rows,
    made,
    problem,
    make: (hours) =>
      act({ path, method: 'POST', body: { hours } }, (body) =>
        setMade(madePreview.safeParse(body).data ?? null),
      ),
    revoke: (id) =>
      act({ path: `${path}/${id}`, method: 'DELETE' }, (body) => {
        if (body !== null && made?.id === id) setMade(null)
      }),
  }
}
