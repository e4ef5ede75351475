'use client'
import { createCommand, type LexicalCommand } from '@payloadcms/richtext-lexical/lexical'
import { useDocumentInfo } from '@payloadcms/ui'

import { $isRelatedStoryNode, RelatedStoryNode } from '../../parts/RelatedStoryNode'
import { RecordCardDrawer, type RecordCardKind } from './RecordCardDrawer'

/** Asks for the article of a related story: of the card with this key or the selected one, else of a new one. */
export const RELATED_STORY_COMMAND: LexicalCommand<string | undefined> =
  createCommand('KUNYE_RELATED_STORY')

const KIND: RecordCardKind<RelatedStoryNode> = {
  title: { tr: 'İlgili haber', en: 'Related story' },
  command: RELATED_STORY_COMMAND,
  field: 'article',
  schema: 'relatedStory',
  $is: $isRelatedStoryNode,
  make: () => new RelatedStoryNode(),
}

const ITSELF = {
  tr: 'Bu, yazdığınız haberin kendisi. Başka bir haber seçin.',
  en: 'This is the very story you are writing. Choose another one.',
}

/** The drawer in which the article of a related story is picked. */
export function RelatedStoryDrawer() {
  const { id: own } = useDocumentInfo()
  return <RecordCardDrawer kind={KIND} refuse={(article) => (article === own ? ITSELF : null)} />
}
