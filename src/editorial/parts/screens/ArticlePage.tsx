'use client'
import { DefaultEditView, DocumentInfoProvider, EditDepthProvider } from '@payloadcms/ui'
import { Fragment, type ReactNode } from 'react'

import { Autosave } from '@/src/editorial/articles/screens/Autosave'
import { KeptMarks } from '@/src/editorial/admin/KeptMarks'
import { SaveArticle } from '@/src/editorial/articles/screens/SaveArticle'
import { WorkflowBar } from '@/src/editorial/transitions/screens/WorkflowBar'
import { formStateOf } from './formStateOf'
import { SAMPLE_USER } from './sampleArticle'

const MAY = { create: true, read: true, update: true, fields: true } as const

type Props = {
  article: Record<string, unknown> | null
  /** Shown under the fields; `children` above them. */
  below?: ReactNode
  children?: ReactNode
}

/** Payload's own edit view with a stored article (`null`: one that was never saved) and the parts above its text. */
export function ArticlePage({ article, below, children }: Props): ReactNode {
  const data = article ?? { headline: '', dek: '', edNote: '' }
  const state = formStateOf(data)
  return (
    <EditDepthProvider>
      <DocumentInfoProvider
        AfterFields={below}
        collectionSlug="articles"
        currentEditor={SAMPLE_USER as never}
        docPermissions={MAY as never}
        hasPublishedDoc={false}
        hasSavePermission
        id={typeof article?.id === 'string' ? article.id : undefined}
        initialData={data}
        initialState={state}
        isEditing={article !== null}
        isLocked={false}
        lastUpdateTime={0}
        mostRecentVersionIsAutosaved={false}
        unpublishedVersionCount={0}
        versionCount={0}
      >
        <DefaultEditView
          BeforeDocumentControls={[
            <WorkflowBar key="bar" />,
            <Autosave key="autosave" />,
            <KeptMarks key="marks" />,
            <Fragment key="more">{children}</Fragment>,
          ]}
          SaveButton={<SaveArticle />}
          documentSubViewType="default"
          formState={state}
          viewType="document"
        />
      </DocumentInfoProvider>
    </EditDepthProvider>
  )
}
