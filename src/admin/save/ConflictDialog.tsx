'use client'

import { Button, toast, useForm } from '@payloadcms/ui'

import { DERIVED_FIELDS, H_FIELDS } from '@/src/workflow/articleFields'
import { GATES } from '@/src/workflow/stages'
import { Dialog } from '../dialog/Dialog'
import { sameContent } from '../form/sameContent'
import { typedContent } from '../form/typedContent'
import { useAdopt } from '../form/useAdopt'
import type { StoredArticle } from '../http/articleAnswer'
import { useWords } from '../language/useWords'
import { compareTexts } from './compareTexts'
import { paragraphsOf } from './paragraphsOf'

type Props = {
  mine: Record<string, unknown>
  newest: StoredArticle
  onClose: () => void
  /** Gets the typed content, to set it aside before the form shows the other text. */
  onTakeTheirs: (content: Record<string, unknown>) => void
}

const FLAT = [...H_FIELDS, ...DERIVED_FIELDS].filter((name) => name !== 'gates')

/** Both texts side by side when somebody else saved in between; whatever is chosen, no typed word is lost. */
export function ConflictDialog({ mine, newest, onClose, onTakeTheirs }: Props) {
  const { say } = useWords()
  const { dispatchFields, setModified, setIsValid } = useForm()
  const adopt = useAdopt()
  const rows = compareTexts(paragraphsOf(mine), paragraphsOf(newest))
  const sameText = rows.every(({ same }) => same)
  const sameRest = sameContent(typedContent(mine), typedContent(newest))

  const keepMine = () => {
    // Only what the system writes comes from the newest revision; every typed field stays as it is.
    for (const path of FLAT) {
      dispatchFields({ type: 'UPDATE', path, value: newest[path] ?? null })
    }
    const gates: unknown = newest.gates
    for (const gate of GATES) {
      const value = typeof gates === 'object' && gates !== null ? Reflect.get(gates, gate) : null
      dispatchFields({ type: 'UPDATE', path: `gates.${gate}`, value })
    }
    setIsValid(true)
    setModified(true)
    onClose()
    toast.info(
      say({
        tr: `Metniniz en yeni sürümün (${newest.revision}) üzerine kondu. Şimdi yeniden kaydedin.`,
        en: `Your text stands on the newest revision (${newest.revision}). Save again now.`,
      }),
    )
  }

  const takeTheirs = async () => {
    onTakeTheirs(typedContent(mine))
    onClose()
    await adopt(newest)
  }

  return (
    <Dialog
      onClose={onClose}
      title={say({
        tr: 'Haber siz yazarken değişti',
        en: 'The article changed while you were writing',
      })}
      wide
    >
      <div className="kunye-dialog__body">
        <p>
          {say({
            tr: 'Başka biri kaydetti. İki metni karşılaştırın ve seçin; yazdığınız hiçbir durumda kaybolmaz.',
            en: 'Somebody else saved. Compare both texts and choose; what you typed is lost in neither case.',
          })}
          {sameText &&
            !sameRest &&
            ` ${say({ tr: 'Metin aynı; başka alanlar farklı.', en: 'The text is the same; other fields differ.' })}`}
        </p>
        <div className="kunye-compare">
          <table>
            <thead>
              <tr>
                <th scope="col">{say({ tr: 'Benim metnim', en: 'My text' })}</th>
                <th scope="col">
                  {say({
                    tr: `En yeni sürüm (${newest.revision})`,
                    en: `Newest revision (${newest.revision})`,
                  })}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr className={row.same ? undefined : 'kunye-compare__differs'} key={index}>
                  <td>{row.same ? row.mine : row.mine && <mark>{row.mine}</mark>}</td>
                  <td>{row.same ? row.theirs : row.theirs && <mark>{row.theirs}</mark>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <footer className="kunye-dialog__foot">
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void takeTheirs()}
            type="button"
          >
            {say({
              tr: 'En yeniyi aç (benimki saklı kalır)',
              en: 'Take the newest (mine is kept)',
            })}
          </Button>
          <Button margin={false} onClick={keepMine} type="button">
            {say({ tr: 'Benimkini en yeninin üzerine koy', en: 'Put mine on the newest' })}
          </Button>
        </footer>
      </div>
    </Dialog>
  )
}
