import type { ReactNode } from 'react'
import type { Voice } from '../body/voices'
import type { SiteWords } from '../words'

const SIDE = 13
const STEP = 17
const PER_ROW = 14
/** Ways of one voice that are drawn; the list under the text has all of them. */
const WAYS = 3

function Squares({ voice, words }: { voice: Voice; words: SiteWords }): ReactNode {
  const { numbers, line } = voice
  const rows = Math.ceil(numbers.length / PER_ROW)
  const width = Math.min(numbers.length, PER_ROW) * STEP
  return (
    <svg
      width={width}
      height={rows * STEP}
      viewBox={`0 0 ${width} ${rows * STEP}`}
      role="img"
      aria-label={words.says(numbers.length)}
      className={`squares squares-${line}`}
    >
      {numbers.map((number, index) => (
        <rect
          key={number}
          x={(index % PER_ROW) * STEP + 2}
          y={Math.floor(index / PER_ROW) * STEP + 2}
          width={SIDE}
          height={SIDE}
          rx="2"
        />
      ))}
    </svg>
  )
}

/**
 * "Kaynak zinciri": each voice of the article with one square a passage, filled, hatched or hollow as
 * the line under its words is solid, dashed or dotted; and the way their words took to this story.
 */
export function VoiceChart({
  voices,
  words,
}: {
  voices: readonly Voice[]
  words: SiteWords
}): ReactNode {
  return (
    <>
      <ul className="voices">
        {voices.map((voice) => (
          <li key={voice.key} data-voice={voice.numbers.join(' ')}>
            <p>
              {voice.name && (
                <strong>{voice.href ? <a href={voice.href}>{voice.name}</a> : voice.name}</strong>
              )}{' '}
              <a className={`line line-${voice.line}`} href={`#kim-${voice.numbers[0]}`}>
                {voice.how}
              </a>
            </p>
            <Squares voice={voice} words={words} />
            {voice.chains.slice(0, WAYS).map((chain) => (
              <ol key={chain.join('\n')} className="chain">
                {[...chain, words.thisStory].map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ol>
            ))}
          </li>
        ))}
      </ul>
      <p className="note">{words.chainNote}</p>
    </>
  )
}
