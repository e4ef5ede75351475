'use client'

import { useParams, useRouter } from 'next/navigation'
import { useState } from 'react'

import { Dialog, TextBox } from '@/src/editorial/admin/Dialog'
import { callApi, failureSentence } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'

/** `/admin/collections/<slug>/<id>/versions/<version>` → its three names. */
const placeOf = (segments: readonly string[]) => {
  const [, slug, id, , version] = segments
  return slug && id && version ? { slug, id, version } : null
}

/** Brings the version that is looked at back. Payload's own button, which this one stands for, hides why it was refused. */
export function RestoreVersion() {
  const { language, say } = useWords()
  const router = useRouter()
  const { segments } = useParams<{ segments?: string[] }>()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const place = placeOf(segments ?? [])
  if (!place) return null
  const asksReason = place.slug === 'articles'

  const restore = async () => {
    setBusy(true)
    const answer = asksReason
      ? await callApi(`articles/${place.id}/restore`, {
          ...{ method: 'POST', body: { version: place.version, reason }, language },
        })
      : await callApi(`${place.slug}/versions/${place.version}`, { method: 'POST', language })
    setBusy(false)
    if (!answer.ok) return setProblem(say(failureSentence(answer)))
    router.push(`/admin/collections/${place.slug}/${place.id}`)
  }
  const open = () => {
    setProblem(null)
    setAsking(true)
  }
  return (
    <>
      <button className="kunye-action kunye-restore" onClick={open} type="button">
        {say({ tr: 'Bu sürüme dön', en: 'Restore this version' })}
      </button>
      {asking && (
        <Dialog
          onClose={() => setAsking(false)}
          title={say({ tr: 'Bu sürüme dönülsün mü?', en: 'Restore this version?' })}
        >
          <form
            className="kunye-dialog__body"
            onSubmit={(event) => {
              event.preventDefault()
              if (!busy) void restore()
            }}
          >
            <p>
              {say({
                tr: 'İçerik bu sürümdeki hâline döner ve yeni bir sürüm olarak kaydedilir; hiçbir sürüm silinmez.',
                en: 'The content becomes that of this version and is saved as a new one; no version is lost.',
              })}
            </p>
            {asksReason && (
              <TextBox
                atLeast={10}
                label={say({ tr: 'Gerekçe', en: 'Reason' })}
                onChange={setReason}
                required
                rows={2}
                value={reason}
              />
            )}
            <p className="kunye-problem" role="alert">
              {problem}
            </p>
            <footer className="kunye-dialog__foot">
              <button className="kunye-action" onClick={() => setAsking(false)} type="button">
                {say({ tr: 'Vazgeç', en: 'Cancel' })}
              </button>
              <button className="kunye-action kunye-action--main" disabled={busy} type="submit">
                {say({ tr: 'Dön', en: 'Restore' })}
              </button>
            </footer>
          </form>
        </Dialog>
      )}
    </>
  )
}
