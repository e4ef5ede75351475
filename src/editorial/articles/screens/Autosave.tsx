'use client'
import { Button, toast, useAuth, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { type FailedSave, formEvents, typedContent } from '@/src/editorial/admin/articleForm'
import { Dialog } from '@/src/editorial/admin/Dialog'
import { useArticleId } from '@/src/editorial/admin/useArticleId'
import { useWords } from '@/src/editorial/admin/useWords'
import { ConflictDialog } from './ConflictDialog'
import { KeptState } from './KeptState'
import { OfferBanner } from './OfferBanner'
import { useKeeper } from './useKeeper'
import { type Offer, useOffers } from './useOffers'
import { NOT_SHOWN, useShow } from './useShow'

/** Keeps the typed text of the article in the main form; a form in a drawer is too short-lived for that. */
export function Autosave() {
  const { id, inDrawer } = useArticleId()
  const { user } = useAuth()
  if (inDrawer || !user) return null
  const article = id ?? 'new'
  return <KeptText article={article} id={id} key={article} user={String(user.id)} />
}

type Props = { id: string | null; article: string; user: string }

/** The state of the typed text, what was found of earlier, and what to do when a save fails. */
function KeptText({ id, article, user }: Props) {
  const { say } = useWords()
  const { getData, setModified } = useForm()
  const show = useShow()
  const modified = useFormModified()
  const { offers, take, drop, setAside } = useOffers(user, article)
  const { kept, keep, forget, copy } = useKeeper(user, article, offers.length > 0)
  const [failed, setFailed] = useState<FailedSave | null>(null)

  const onSaved = useCallback(() => {
    const waiting = offers.find(({ where }) => where === 'server')
    // The save has dropped the newsroom's copy, but nobody has decided about it yet.
    if (waiting) setAside(waiting.content, waiting.revision)
    forget()
  }, [offers, setAside, forget])

  useEffect(
    () =>
      formEvents.listen((event) => {
        // A save may end on the page of another article.
        if (!('article' in event) || event.article !== article) return
        if (event.kind === 'saved') return onSaved()
        if (event.kind === 'keepTyped') {
          setAside(event.content, copy().revision)
          return forget()
        }
        setFailed(event.why)
        void keep()
      }),
    [article, onSaved, setAside, forget, copy, keep],
  )

  const restore = async (offer: Offer) => {
    const present = modified ? typedContent(getData()) : null
    if (!(await show({ ...getData(), ...offer.content }))) return toast.error(say(NOT_SHOWN))
    setModified(true)
    take(offer)
    if (present) setAside(present, copy().revision)
  }

  return (
    <div className="kunye-kept">
      <KeptState kept={kept} />
      {offers.map((offer) => (
        <OfferBanner
          key={`${offer.where} ${offer.savedAt}`}
          offer={offer}
          onDrop={() => void drop(offer)}
          onRestore={() => void restore(offer)}
          revision={copy().revision}
        />
      ))}
      {failed?.kind === 'offline' && (
        <p className="kunye-banner" role="alert">
          {say({
            tr: 'Kaydedilemedi: sunucuya ulaşılamıyor. Metniniz bu tarayıcıda saklandı; bağlantı gelince yeniden kaydedin.',
            en: 'Not saved: the server does not answer. Your text is kept in this browser; save again when the connection is back.',
          })}{' '}
          <button className="kunye-link" onClick={() => setFailed(null)} type="button">
            {say({ tr: 'Anladım', en: 'Got it' })}
          </button>
        </p>
      )}
      {failed?.kind === 'signedOut' && <LoginDialog onClose={() => setFailed(null)} />}
      {failed?.kind === 'stale' && id !== null && (
        <ConflictDialog
          base={failed.base}
          key={failed.newest.revision}
          mine={getData()}
          newest={failed.newest}
          onClose={() => setFailed(null)}
          onTakeTheirs={(content) => {
            setAside(content, copy().revision)
            forget()
          }}
        />
      )}
    </div>
  )
}

/** Said when a save meets an ended session. */
function LoginDialog({ onClose }: { onClose: () => void }) {
  const { say } = useWords()
  return (
    <Dialog onClose={onClose} title={say({ tr: 'Oturumunuz kapandı', en: 'Your session ended' })}>
      <div className="kunye-dialog__body">
        <p>
          {say({
            tr: 'Metniniz kaybolmadı: bu tarayıcıda saklandı ve form açık kalıyor. Yeni sekmede giriş yapın, sonra buraya dönüp yeniden kaydedin.',
            en: 'Your text is not lost: it is kept in this browser and the form stays open. Log in in a new tab, then come back and save again.',
          })}
        </p>
        <footer className="kunye-dialog__foot">
          <Button buttonStyle="secondary" margin={false} onClick={onClose} type="button">
            {say({ tr: 'Forma dön', en: 'Back to the form' })}
          </Button>
          <Button el="anchor" margin={false} newTab url="/admin/login">
            {say({ tr: 'Yeni sekmede giriş yap', en: 'Log in in a new tab' })}
          </Button>
        </footer>
      </div>
    </Dialog>
  )
}
