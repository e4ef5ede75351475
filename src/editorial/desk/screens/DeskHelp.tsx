'use client'
import { Dialog } from '@/src/editorial/admin/Dialog'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Words } from '@/src/language/words'

const KEYS: readonly { keys: readonly string[]; does: Words }[] = [
  { keys: ['J', 'K', '↓', '↑'], does: { tr: 'Sonraki, önceki haber', en: 'Next, previous story' } },
  {
    keys: ['Enter'],
    does: { tr: 'Satırın düğmesi; kartta aç', en: 'The row’s button; on a card: open' },
  },
  { keys: ['O'], does: { tr: 'Aç', en: 'Open' } },
  {
    keys: ['M'],
    does: { tr: 'Taşı: nereye gidebilir, neden gidemez', en: 'Move: where it may go, and why not' },
  },
  {
    keys: ['A'],
    does: { tr: 'İnceleyen ya da muhabir ata', en: 'Assign a reviewer or a reporter' },
  },
  { keys: ['T'], does: { tr: 'Teslim zamanı ver', en: 'Give it a due time' } },
  {
    keys: ['X'],
    does: {
      tr: 'Seç; seçilenler birlikte atanır',
      en: 'Select; the selected are assigned together',
    },
  },
  { keys: ['Esc'], does: { tr: 'Seçimi bırak', en: 'Let the selection go' } },
  {
    keys: ['1', '2', '3', '4'],
    does: {
      tr: 'Pano, satırlar, takvim, kimde ne var',
      en: 'Board, rows, calendar, who has what',
    },
  },
  { keys: ['P'], does: { tr: 'Yeni görev (editörler)', en: 'New assignment (editors)' } },
  { keys: ['/'], does: { tr: 'Süzgece git', en: 'To the filters' } },
  { keys: ['Ctrl K'], does: { tr: 'Ara ya da komut yaz', en: 'Search and commands' } },
  { keys: ['N'], does: { tr: 'Yeni haber', en: 'New story' } },
  { keys: ['?'], does: { tr: 'Bu yardım', en: 'This help' } },
]

/** What the desk is and which keys it knows. */
export function DeskHelp({ onClose }: { onClose: () => void }) {
  const { say } = useWords()
  return (
    <Dialog onClose={onClose} title={say({ tr: 'Masanın tuşları', en: 'Keys of the desk' })}>
      <div className="kunye-dialog__body">
        <p>
          {say({
            tr: 'Kartı sürüklemek ya da M ile taşımak haberdeki düğmenin aynısıdır: karar aynı yerde verilir, söz isteyen sorar, olmayan nedenini söyler.',
            en: 'Carrying a card, or moving it with M, is the same as the button on its page: the same judge decides, what needs words asks, what is refused says why.',
          })}
        </p>
        <table className="kunye-keys">
          <tbody>
            {KEYS.map(({ keys, does }) => (
              <tr key={does.en}>
                <th scope="row">{say(does)}</th>
                <td>
                  {keys.map((key) => (
                    <span key={key}>
                      <kbd>{key}</kbd>{' '}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="kunye-hint">
          {say({
            tr: 'Süzgeçler adreste durur: bağlantıyı gönderebilir, görünümü adıyla saklayabilirsiniz.',
            en: 'Filters stand in the address: send the link, or keep the view by a name.',
          })}
        </p>
      </div>
    </Dialog>
  )
}
