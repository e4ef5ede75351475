'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useCallback, useEffect } from 'react'

import type { EditKind, Stage } from '@/src/workflow/stages'
import type { OfferedAction } from '../http/actionsAnswer'
import { useWords } from '../language/useWords'
import { PreviewButton } from '../preview/PreviewButton'
import { ActionButtons } from './ActionButtons'
import { ActionDialog } from './ActionDialog'
import { BarNotices } from './BarNotices'
import { Busy } from './Busy'
import { SaveFirstDialog } from './SaveFirstDialog'
import { StageLine } from './StageLine'
import { useActions } from './useActions'
import { useRunAction } from './useRunAction'
import { whatIsAsked } from './whatIsAsked'

type Props = { id: string; stage: Stage; editKind: EditKind }

/** The bar of an article that exists: line, buttons, and the dialogs of the action under way. */
export function SavedArticleBar({ id, stage, editKind }: Props) {
  const { say } = useWords()
  const { state, reload } = useActions(id)
  const revision = useFormFields(([fields]) => Number(fields.revision?.value ?? 0))
  const { getField } = useForm()
  const { doing, run, goOn, finish, send, closed, stop } = useRunAction(id, reload)
  const article = state.last
  const { kind } = doing

  // A save raises the revision, and with it what may be done next.
  useEffect(() => {
    if (article && revision > article.revision) void reload()
  }, [article, revision, reload])

  const onRun = useCallback(
    (action: OfferedAction) => {
      if (article) run(action, article)
    },
    [article, run],
  )
  const contributors = () => {
    const value: unknown = getField('contributors')?.value
    return Array.isArray(value) ? value.map(String) : []
  }
  return (
    <div className="kunye-bar">
      <StageLine editKind={editKind} stage={stage} state={article?.state ?? null} />
      <div className="kunye-bar__row">
        {article ? (
          <ActionButtons article={article} busy={kind !== 'nothing'} onRun={onRun} />
        ) : (
          <div
            aria-hidden={state.kind !== 'failed'}
            className="kunye-actions kunye-actions--empty"
          />
        )}
        <Busy on={kind === 'sending' || (state.kind === 'loading' && !article)} />
        {article?.state === 'live' && article.slug && (
          <a className="kunye-link" href={`/haber/${article.slug}`} rel="noopener" target="_blank">
            {say({ tr: 'Okur sayfası', en: 'Reader page' })} <span aria-hidden="true">↗</span>
          </a>
        )}
        <PreviewButton article={id} />
      </div>
      <BarNotices closed={closed} onRetry={() => void reload()} revision={revision} state={state} />
      {doing.kind === 'saveFirst' && (
        <SaveFirstDialog
          closed={closed}
          label={doing.action.label}
          onClose={stop}
          onGoOn={() => goOn(doing.action)}
        />
      )}
      {doing.kind === 'asking' && (
        <ActionDialog
          action={doing.action}
          contributors={contributors()}
          key={doing.action.action}
          onClose={(sent) => (sent ? void finish(doing.action, sent) : stop())}
          question={whatIsAsked(doing.action, doing.article)}
          send={send}
        />
      )}
    </div>
  )
}
