'use client'

import { useForm, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { formEvents, type FailedSave } from '../form/formEvents'
import { typedContent } from '../form/typedContent'
import { useWords } from '../language/useWords'
import { ConflictDialog } from '../save/ConflictDialog'
import { LoginDialog } from '../save/LoginDialog'
import { useQuietStaleModal } from '../save/useQuietStaleModal'
import { KeptState } from './KeptState'
import type { Offer } from './Offer'
import { OfferBanner } from './OfferBanner'
import { useKeeper } from './useKeeper'
import { useOffers } from './useOffers'

type Props = { id: string | null; article: string; user: string }

/** The state of the typed text, what was found of earlier, and what to do when a save fails. */
export function KeptText({ id, article, user }: Props) {
  const { say } = useWords()
  const { getData, reset, setModified } = useForm()
  const modified = useFormModified()
  const { offers, drop, setAside } = useOffers(user, article)
  const { kept, keep, forget, copy } = useKeeper(user, article, offers.length > 0)
  const [failed, setFailed] = useState<FailedSave | null>(null)
  useQuietStaleModal()

  const onSaved = useCallback(() => {
    const waiting = offers.find(({ where }) => where === 'server')
    // The save has dropped the newsroom's copy, but nobody has decided about it yet.
    if (waiting) setAside(waiting.content, waiting.revision)
    forget()
  }, [offers, setAside, forget])

  useEffect(
    () =>
      formEvents.listen((event) => {
        if (event.kind === 'saved') return onSaved()
        if (event.kind === 'keepTyped') {
          setAside(event.content, copy().revision)
          return forget()
        }
        if (event.kind !== 'failed') return
        setFailed(event.why)
        void keep()
      }),
    [onSaved, setAside, forget, copy, keep],
  )

  const restore = async (offer: Offer) => {
    const present = modified ? typedContent(getData()) : null
    await reset({ ...getData(), ...offer.content })
    setModified(true)
    await drop(offer)
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
