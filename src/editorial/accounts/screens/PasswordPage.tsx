import { canSendMail } from '../passwordLinks'
import { PasswordForms } from './PasswordForms'

/** `/admin/parola`: with a link's token a new password, without one a link is asked for. */
export function PasswordPage() {
  return <PasswordForms canSendMail={canSendMail()} />
}
