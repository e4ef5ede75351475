import type { ReactNode } from 'react'
import type { SiteWords } from '../words'

/** Three ways of reading, by radio buttons and `:has()` in article.css: no script. */
export function ReadingModes({ words }: { words: SiteWords }): ReactNode {
  const ways = [
    { id: 'sade', name: words.plain, hint: words.plainHint },
    { id: 'izli', name: words.traced, hint: words.tracedHint },
    { id: 'kaynakli', name: words.sourced, hint: words.sourcedHint },
  ]
  return (
    <div>
      <fieldset className="ways">
        <legend>{words.ways}</legend>
        <div>
          {ways.map(({ id, name }) => (
            <label key={id}>
              <input
                type="radio"
                name="oku"
                id={`oku-${id}`}
                value={id}
                defaultChecked={id === 'izli'}
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <p className="hint">
        {ways.map(({ id, hint }) => (
          <span key={id} className={`in-${id}`}>
            {hint}
          </span>
        ))}
      </p>
    </div>
  )
}
