'use client'

import { Dialog } from '@/src/editorial/admin/Dialog'
import type { OfferedAction } from './actionsAnswer'
import { useWords } from '@/src/editorial/admin/useWords'
import { COMMENT_KEY } from '@/src/editorial/comments/screens/commentTexts'
import { ACTION_KEYS } from './actionKeys'

type Props = { actions: readonly OfferedAction[]; onClose: () => void }

/** What the bar means and which keys it knows. */
export function HelpDialog({ actions, onClose }: Props) {
  const { say } = useWords()
  return (
    <Dialog onClose={onClose} title={say({ tr: 'İş akışı yardımı', en: 'Workflow help' })}>
      <div className="kunye-dialog__body">
        <p>
          {say({
            tr: 'Haber taslaktan incelemeye, onaya ve yayına geçer. Metne dokunan onaylayamaz. Soluk düğmelerin üzerinde neden kapalı oldukları yazar.',
            en: 'An article goes from draft to review, approval and publication. Whoever worked on the text cannot approve it. Greyed buttons say why they are closed.',
          })}
        </p>
        <table className="kunye-keys">
          <caption>{say({ tr: 'Kısayollar', en: 'Shortcuts' })}</caption>
          <tbody>
            <tr>
              <th scope="row">{say({ tr: 'Kaydet', en: 'Save' })}</th>
              <td>
                <kbd>Ctrl</kbd>/<kbd>⌘</kbd> + <kbd>S</kbd>
              </td>
            </tr>
            {actions.map(({ action, label }) =>
              ACTION_KEYS[action] ? (
                <tr key={action}>
                  <th scope="row">{label}</th>
                  <td>
                    <kbd>Alt</kbd> + <kbd>Shift</kbd> + <kbd>{ACTION_KEYS[action]}</kbd>
                  </td>
                </tr>
              ) : null,
            )}
            <tr>
              <th scope="row">
                {say({ tr: 'Seçili sözcüklere yorum', en: 'Comment on the selected words' })}
              </th>
              <td>
                <kbd>Alt</kbd> + <kbd>Shift</kbd> + <kbd>{COMMENT_KEY}</kbd>
              </td>
            </tr>
          </tbody>
        </table>
        <p className="kunye-hint">
          {say({
            tr: 'Yazdığınız her iki saniyede bir saklanır; bağlantı koparsa bu tarayıcıda durur ve geri döndüğünüzde sorulur.',
            en: 'What you type is kept every two seconds; without a connection it stays in this browser and is offered when you return.',
          })}
        </p>
      </div>
    </Dialog>
  )
}
