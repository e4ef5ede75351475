'use client'
import { Button, useForm, useFormFields } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { Busy, Dialog } from '@/src/editorial/admin/Dialog'
import { PanelBoundary } from '@/src/editorial/admin/PanelBoundary'
import { useWords } from '@/src/editorial/admin/useWords'
import { CommentCount } from '@/src/editorial/comments/screens/CommentCount'
import { OwnPreview } from '@/src/editorial/previews/screens/OwnPreview'
import { WhoIsHere } from '@/src/editorial/presence/screens/WhoIsHere'
import { PreviewButton } from '@/src/editorial/previews/screens/PreviewButton'
import { slugPath } from '@/src/language/readerPaths'
import type { Words } from '@/src/language/words'
import type { EditKind, Stage } from '@/src/workflow/stages'
import { ActionButtons } from './ActionButtons'
import { ActionDialog } from './ActionDialog'
import type { OfferedAction } from './actionsAnswer'
import { BarNotices } from './BarNotices'
import { StageLine } from './StageLine'
import { Tour } from './Tour'
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
      if (article) void run(action, article)
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
          <a
            className="kunye-link"
            href={slugPath('article', article.slug)}
            rel="noopener"
            target="_blank"
            title={say(READER_PAGE)}
          >
            <span className="kunye-bar__long">{say(READER_PAGE)} </span>
            <span aria-hidden="true">↗</span>
          </a>
        )}
        <WhoIsHere article={id} />
        <CommentCount />
        <PanelBoundary name={{ tr: 'Önizleme', en: 'Preview' }}>
          <OwnPreview article={id} />
        </PanelBoundary>
        <PreviewButton article={id} />
      </div>
      <Tour />
      <BarNotices onRetry={() => void reload()} revision={revision} state={state} />
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
          onClose={(sent, then) => (sent ? void finish(doing.action, sent, then) : stop())}
          question={whatIsAsked(doing.action, doing.article)}
          send={send}
        />
      )}
    </div>
  )
}

const READER_PAGE = { tr: 'Okur sayfası', en: 'Reader page' }

/** Enter goes on: that is what the key before it asked for. */
const FIRST = { 'data-first': true }

type SaveFirstProps = {
  label: string
  /** Why the form cannot be saved in this stage; then what was typed is kept and the action goes on without it. */
  closed: Words | null
  /** Saves, or keeps what was typed, and goes on. */
  onGoOn: () => Promise<void>
  onClose: () => void
}

/** Asked when an action is chosen while the form holds what was never saved. */
function SaveFirstDialog({ label, closed, onGoOn, onClose }: SaveFirstProps) {
  const { say } = useWords()
  const [busy, setBusy] = useState(false)
  const goOn = async () => {
    setBusy(true)
    await onGoOn()
  }
  return (
    <Dialog
      onClose={onClose}
      title={say({ tr: 'Kaydedilmemiş değişiklik var', en: 'There are unsaved changes' })}
    >
      <form
        className="kunye-dialog__body"
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) void goOn()
        }}
      >
        <p>
          {closed
            ? say({
                tr: `${closed.tr} Yazdıklarınız saklanır; “${label}” işleminden sonra geri yükleyebilirsiniz.`,
                en: `${closed.en} What you typed is kept; you can restore it after “${label}”.`,
              })
            : say({
                tr: `“${label}” kayıtlı metinle yapılır. Önce değişiklikleriniz kaydedilsin mi?`,
                en: `“${label}” works on the saved text. Save your changes first?`,
              })}
        </p>
        <footer className="kunye-dialog__foot">
          <Busy on={busy} />
          <Button buttonStyle="secondary" margin={false} onClick={onClose} type="button">
            {say({ tr: 'Vazgeç', en: 'Cancel' })}
          </Button>
          <Button disabled={busy} extraButtonProps={FIRST} margin={false} type="submit">
            {closed
              ? say({ tr: 'Sakla ve devam et', en: 'Keep it and go on' })
              : say({ tr: 'Önce kaydet', en: 'Save first' })}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
