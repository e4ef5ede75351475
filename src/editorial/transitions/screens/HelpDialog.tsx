'use client'

import { Dialog } from '@/src/editorial/admin/Dialog'
import { useWords } from '@/src/editorial/admin/useWords'
import { COMMENT_KEY } from '@/src/editorial/comments/screens/commentTexts'
import { PREVIEW_KEY } from '@/src/editorial/previews/screens/OwnPreview'
import type { Words } from '@/src/language/words'
import { ACTION_KEYS } from './actionKeys'
import type { OfferedAction } from './actionsAnswer'
import { tourEvents } from './Tour'

type Props = { actions: readonly OfferedAction[]; onClose: () => void }

/** Keys of the page itself; those of the actions are in `ACTION_KEYS`. `Ctrl` is ⌘ on a Mac. */
const PAGE_KEYS: readonly { keys: readonly string[]; does: Words }[] = [
  { keys: ['Ctrl', 'S'], does: { tr: 'Kaydet', en: 'Save' } },
  {
    keys: ['Ctrl', 'Enter'],
    does: { tr: 'Koyu düğme; pencerede gönder', en: 'The dark button; in a dialog: send' },
  },
  {
    keys: ['F2'],
    does: {
      tr: 'Sıradaki açık cümleyi kim söylüyor; seçiliyse o sözcükleri',
      en: 'Who says the next open sentence; or the selected words',
    },
  },
  { keys: ['Shift', 'F2'], does: { tr: 'Önceki açık cümle', en: 'The open sentence before' } },
  {
    keys: ['Alt', 'Shift', COMMENT_KEY],
    does: { tr: 'Seçili sözcüklere yorum', en: 'Comment on the selected words' },
  },
  { keys: ['@'], does: { tr: 'Yorumda birinin adını an', en: 'Name somebody in a comment' } },
  {
    keys: ['Alt', 'Shift', PREVIEW_KEY],
    does: { tr: 'Okurun göreceği sayfa', en: 'The page as readers will see it' },
  },
  { keys: ['Ctrl', '.'], does: { tr: 'Yan bölmeye ve geri', en: 'To the side panel and back' } },
  { keys: ['←', '→'], does: { tr: 'Yan bölmenin parçaları', en: 'Parts of the side panel' } },
  { keys: ['Ctrl', 'Shift', 'F'], does: { tr: 'Yalnız metin', en: 'The text alone' } },
  {
    keys: ['Ctrl', 'K'],
    does: {
      tr: 'Ara ya da komut yaz (bağlantı araç çubuğundadır)',
      en: 'Search and commands (links are in the toolbar)',
    },
  },
  { keys: ['/'], does: { tr: 'Metne başlık, liste, görsel… ekle', en: 'Insert into the text' } },
  { keys: ['Ctrl', 'Z'], does: { tr: 'Geri al', en: 'Undo' } },
  { keys: ['?'], does: { tr: 'Bu yardım', en: 'This help' } },
]

/** What the bar means and which keys the page knows. */
export function HelpDialog({ actions, onClose }: Props) {
  const { say } = useWords()
  return (
    <Dialog onClose={onClose} title={say({ tr: 'Yardım ve kısayollar', en: 'Help and shortcuts' })}>
      <div className="kunye-dialog__body">
        <p>
          {say({
            tr: 'Haber taslaktan incelemeye, onaya ve yayına geçer. Metne dokunan onaylayamaz. Soluk düğmelerin üzerinde neden kapalı oldukları yazar.',
            en: 'An article goes from draft to review, approval and publication. Whoever worked on the text cannot approve it. Greyed buttons say why they are closed.',
          })}
        </p>
        <table className="kunye-keys">
          <caption>{say({ tr: 'Yazarken', en: 'While writing' })}</caption>
          <tbody>
            {PAGE_KEYS.map(({ keys, does }) => (
              <KeyRow key={does.en} keys={keys} label={say(does)} />
            ))}
          </tbody>
        </table>
        <table className="kunye-keys">
          <caption>{say({ tr: 'İşlemler', en: 'Actions' })}</caption>
          <tbody>
            {actions.flatMap(({ action, label }) => {
              const letter = ACTION_KEYS[action]
              return letter
                ? [<KeyRow key={action} keys={['Alt', 'Shift', letter]} label={label} />]
                : []
            })}
          </tbody>
        </table>
        <p>
          <button
            className="kunye-action"
            onClick={() => {
              onClose()
              tourEvents.send(null)
            }}
            type="button"
          >
            {say({ tr: 'Sayfada bir tur', en: 'A tour of the page' })}
          </button>
        </p>
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

function KeyRow({ keys, label }: { keys: readonly string[]; label: string }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        {keys.map((key, index) => (
          <span key={key}>
            {index > 0 && ' + '}
            <kbd>{key}</kbd>
          </span>
        ))}
      </td>
    </tr>
  )
}
