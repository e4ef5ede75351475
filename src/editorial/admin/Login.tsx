import type { ServerProps } from 'payload'

import { env } from '@/src/platform/env'
import { languageOf } from './languageOf'

/** The newsroom's name as a word mark, on the login page. */
export function Logo() {
  return <span className="kunye-logo">{env().KUNYE_NAME}</span>
}

/** The first letter of the newsroom's name, in the corner of every page. */
export function Icon() {
  return (
    <span aria-hidden="true" className="kunye-icon">
      {env().KUNYE_NAME.slice(0, 1).toLocaleUpperCase('tr')}
    </span>
  )
}

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
