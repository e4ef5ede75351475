import type { HistoryRow } from '@/src/audit/historyOf'
import type { Words } from '@/src/workflow/labels'

/** More than these would hide the event below. */
const FEW = 3

type Props = { overruled: HistoryRow['overruled']; say: (words: Words) => string }

/** The findings somebody took on themselves, each with the words it was about and the reason. */
export function Overruled({ overruled, say }: Props) {
  if (overruled.length === 0) return null
  return (
    <details className="kunye-event__overruled" open={overruled.length <= FEW}>
      <summary>
        {say({
          tr: `Üstlenilen bulgular: ${overruled.length}`,
          en: `Findings overruled: ${overruled.length}`,
        })}
      </summary>
      <ul>
        {overruled.map(({ code, quote, reason }) => (
          <li key={`${code} ${quote}`}>
            {quote && <q>{quote}</q>} <code>{code}</code>
            <span className="kunye-hint">{reason}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
