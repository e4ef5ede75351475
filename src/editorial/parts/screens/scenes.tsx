import type { ReactNode } from 'react'

import type { Language } from '@/src/editorial/admin/useWords'
import type { Words } from '@/src/language/words'
import type { Actions } from '@/src/editorial/transitions/screens/actionsAnswer'
import type { Stage } from '@/src/workflow/stages'
import { ArticlePage } from './ArticlePage'
import { NewsroomStandIn } from './NewsroomStandIn'
import { sampleActions } from './sampleActions'
import { sampleArticle } from './sampleArticle'

/** A part as it is shown: what answers it, and itself. */
export type Scene = {
  newsroom: NewsroomStandIn
  /** The network is away. */
  away?: boolean
  node: ReactNode
}
export type Part = {
  key: string
  name: Words
  states: { key: string; name: Words; scene: (language: Language) => Scene }[]
}

/** A scene of the part alone. */
export const alone = (node: ReactNode): Scene => ({
  newsroom: new NewsroomStandIn(sampleArticle()),
  node,
})

type Setting = {
  stage?: Stage
  over?: Partial<Actions>
  /** Fields of the stored article. */
  fields?: Record<string, unknown>
  below?: ReactNode
  children?: ReactNode
}

/** A scene of a part on the page of the sample article, which an editor has open. */
export function onPage(language: Language, setting: Setting = {}): Scene {
  const { stage = 'draft', over = {}, fields = {}, below, children } = setting
  const editKind = over.editKind ?? 'first'
  const newsroom = new NewsroomStandIn(sampleArticle({ stage, editKind }))
  newsroom.lists.actions = sampleActions(stage, language, over)
  newsroom.lists.comments = { comments: [] }
  return {
    newsroom,
    node: (
      <ArticlePage article={{ ...newsroom.article, ...fields }} below={below}>
        {children}
      </ArticlePage>
    ),
  }
}
