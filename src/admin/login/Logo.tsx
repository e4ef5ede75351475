import { env } from '@/src/env'

/** The newsroom's name as a word mark, on the login page. */
export function Logo() {
  return <span className="kunye-logo">{env().KUNYE_NAME}</span>
}
