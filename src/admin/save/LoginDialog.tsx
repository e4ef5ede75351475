'use client'

import { Button } from '@payloadcms/ui'

import { Dialog } from '../dialog/Dialog'
import { useWords } from '../language/useWords'

/** Said when a save meets an ended session. */
export function LoginDialog({ onClose }: { onClose: () => void }) {
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
