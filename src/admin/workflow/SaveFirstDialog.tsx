'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { Words } from '@/src/workflow/labels'
import { Dialog } from '../dialog/Dialog'
import { useWords } from '../language/useWords'
import { Busy } from './Busy'

type Props = {
  label: string
  /** Why the form cannot be saved in this stage; then what was typed is kept and the action goes on without it. */
  closed: Words | null
  /** Saves, or keeps what was typed, and goes on. */
  onGoOn: () => Promise<void>
  onClose: () => void
}

/** Asked when an action is chosen while the form holds what was never saved. */
export function SaveFirstDialog({ label, closed, onGoOn, onClose }: Props) {
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
      <div className="kunye-dialog__body">
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
          <Button disabled={busy} margin={false} onClick={() => void goOn()} type="button">
            {closed
              ? say({ tr: 'Sakla ve devam et', en: 'Keep it and go on' })
              : say({ tr: 'Önce kaydet', en: 'Save first' })}
          </Button>
        </footer>
      </div>
    </Dialog>
  )
}
