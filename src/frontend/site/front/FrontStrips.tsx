import type { ReactNode } from 'react'
import { articlePath, type ReaderLanguage } from '@/src/language/readerPaths'

import { sitePath } from '../addresses'
import { type Front, type FrontItem, type FrontSlot, storiesOf } from './FrontCard'
import { RowHead } from './FrontRows'
import { FrontTime } from './FrontTime'
import { focusOf } from '../parts/Picture'
import { Square } from '../parts/Squares'
import { frontWords } from './frontWords'

type StripProps = { slot: FrontSlot; locale: ReaderLanguage }

const VERBATIM = new Set(['direct', 'partialQuote'])

type Said = NonNullable<FrontItem['claim']>

/** The row of a claim that gives a named person's very words. */
const wordsIn = ({ attributions }: Said) =>
  attributions.find(({ speaker, form }) => speaker !== null && VERBATIM.has(form ?? ''))

/** As many columns as there is to show, four at most. */
const gridOf = (count: number): string => `f-grid f-c${Math.min(count, 4)} f-ruled`

const MARKS = new Set('"“”„«»\'‘’ ')

/** Words without the quotation marks around them: those are drawn. Pure. */
function bare(quote: string): string {
  let [start, end] = [0, quote.length]
  while (start < end && MARKS.has(quote.charAt(start))) start += 1
  while (end > start && MARKS.has(quote.charAt(end - 1))) end -= 1
  return quote.slice(start, end)
}

/** Words of the day, each with who said them: the first thing a reader is told here. */
export function SaidToday({ slot, locale }: StripProps): ReactNode {
  const words = frontWords(locale)
  const said = slot.items.flatMap(({ claim, headline }) => {
    const row = claim && wordsIn(claim)
    return claim && row?.speaker ? [{ claim, row, speaker: row.speaker, headline }] : []
  })
  if (said.length === 0) return null
  return (
    <section className="f-row f-said">
      <RowHead title={slot.title ?? words.said} all={words.allSaid} />
      <div className={gridOf(said.length)}>
        {said.map(({ claim, row, speaker, headline }) => (
          <div key={`${claim.article.slug} ${claim.id}`}>
            <blockquote>
              <a href={articlePath(claim.article)}>“{bare(headline ?? row.quote)}”</a>
            </blockquote>
            <p className={speaker.image ? 'f-by has' : 'f-by'}>
              {speaker.image && <Portrait image={speaker.image} />}
              <Square line="named" />
              <b>
                <a href={sitePath({ locale }).person(speaker.slug)}>{speaker.name}</a>
              </b>
              {row.speakerRole && <span>{row.speakerRole}</span>}
            </p>
          </div>
        ))}
      </div>
    </section>
  )
}

/** Who says it, small beside the name, which stands in words. */
const Portrait = ({ image }: { image: PortraitImage }): ReactNode => (
  <img
    className={focusOf(image)}
    src={smallestOf(image).url}
    alt=""
    width={56}
    height={70}
    loading="lazy"
    decoding="async"
  />
)

type PortraitImage = NonNullable<NonNullable<Said['attributions'][number]['speaker']>['image']>

const PORTRAIT_WIDTH = 112

/** The smallest of its sizes that is sharp there on a fine screen. */
const smallestOf = (image: PortraitImage): { url: string } =>
  [...image.sizes]
    .filter(({ width }) => width >= PORTRAIT_WIDTH)
    .sort((one, other) => one.width - other.width)[0] ?? image

/** Opinion: whose it is comes before what it says. */
export function Opinion({ slot, locale }: StripProps): ReactNode {
  const stories = storiesOf(slot)
  if (stories.length === 0) return null
  return (
    <section className="f-band" aria-labelledby="gorus">
      <div className="f-row-head">
        <h2 id="gorus">{slot.title ?? frontWords(locale).opinion}</h2>
      </div>
      <div className={gridOf(stories.length)}>
        {stories.map(({ article, headline, dek }) => (
          <article key={article.slug} className="f-op" lang={article.language ?? undefined}>
            {article.bylines.length > 0 && (
              <p className="f-who">{article.bylines.map(({ name }) => name).join(', ')}</p>
            )}
            <h3>
              <a href={articlePath(article)}>{headline ?? article.headline}</a>
            </h3>
            {dek && <p className="f-dek">{dek}</p>}
          </article>
        ))}
      </div>
    </section>
  )
}

/** What was wrong and what is right: shown on every front that has any, and nobody's to hide. */
export function Corrections({ slot, locale }: StripProps): ReactNode {
  const words = frontWords(locale)
  const stories = storiesOf(slot)
  if (stories.length === 0) return null
  return (
    <section className="f-row" id="duzeltmeler">
      <RowHead title={words.corrections} href={sitePath({ locale }).corrections} all={words.all} />
      <div className="f-grid f-c4 f-ruled">
        <p className="f-lede">{words.correctionsNote}</p>
        {stories.map(({ article, correction }) => (
          <div key={article.slug} className="f-fix" lang={article.language ?? undefined}>
            <p className="f-kick" lang={locale}>
              <b>{correction?.isRetraction ? words.retraction : words.correction}</b>
              {correction && (
                <span>
                  <FrontTime at={correction.at} locale={locale} />
                </span>
              )}
            </p>
            <h3>
              <a href={articlePath(article)}>{article.headline}</a>
            </h3>
            {correction?.was && correction.is ? (
              <p className="f-was">
                <del>{correction.was}</del> → <ins>{correction.is}</ins>
              </p>
            ) : (
              correction?.note && <p className="f-was">{correction.note}</p>
            )}
          </div>
        ))}
      </div>
    </section>
  )
}

/** One line above everything, while it stands. */
export function Alert(props: {
  alert: NonNullable<Front['alert']>
  locale: ReaderLanguage
}): ReactNode {
  const { alert, locale } = props
  return (
    <aside className="f-alert" aria-label={frontWords(locale).alert}>
      <b>{frontWords(locale).alert}</b>
      <a href={alert.url}>{alert.text}</a>
    </aside>
  )
}
