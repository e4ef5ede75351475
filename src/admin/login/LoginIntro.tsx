import type { ServerProps } from 'payload'

import { env } from '@/src/env'
import { languageOf } from '../language/languageOf'

/** Above the login form: whose newsroom this is, and in the demo where its accounts are written down. */
export function LoginIntro({ i18n }: ServerProps) {
  const language = languageOf(i18n.language)
  const { KUNYE_NAME, mode, KUNYE_DATA_DIR } = env()
  const file = `${KUNYE_DATA_DIR}/demo-accounts.json`
  return (
    <div className="kunye-login">
      <p>{{ tr: `${KUNYE_NAME} haber merkezi`, en: `${KUNYE_NAME} newsroom` }[language]}</p>
      {mode === 'demo' && (
        <p className="kunye-hint">
          {{ tr: 'Deneme hesapları şu dosyada: ', en: 'The demo accounts are in: ' }[language]}
          <code>{file}</code>
        </p>
      )}
    </div>
  )
}
