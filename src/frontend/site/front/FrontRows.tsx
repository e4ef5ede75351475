import type { ReactNode } from 'react'
import { articlePath, namedIn, type ReaderLanguage } from '@/src/language/readerPaths'

import { sitePath } from '../addresses'
import { FrontCard, type FrontSlot, storiesOf } from './FrontCard'
import { FrontTime } from './FrontTime'
import { frontWords } from './frontWords'

type RowProps = { slot: FrontSlot; locale: ReaderLanguage }

const titleOf = ({ title, section }: FrontSlot, locale: ReaderLanguage): string =>
  title ?? (section ? namedIn(section, locale).name : '')

/** The head of a row: what it is called, and the way to all of it. */
export function RowHead(props: { title: string; href?: string; all: string }): ReactNode {
  const { title, href, all } = props
  return (
    <header className="f-row-head">
      <h2>{title}</h2>
      {href && (
        <a href={href} aria-label={`${title}: ${all}`}>
          {all}
        </a>
      )}
    </header>
  )
}

const HeadOf = ({ slot, locale }: RowProps): ReactNode => (
  <RowHead
    title={titleOf(slot, locale)}
    href={slot.section ? sitePath({ locale }).section(slot.section) : undefined}
    all={frontWords(locale).all}
  />
)

/** The newest, as hours and headlines. */
export function Latest({ slot, locale }: RowProps): ReactNode {
  const stories = storiesOf(slot)
  if (stories.length === 0) return null
  return (
    <aside className="f-latest" aria-labelledby="son-haberler">
      <h2 id="son-haberler">{slot.title ?? frontWords(locale).latest}</h2>
      <ol>
        {stories.map(({ article, headline }) => (
          <li key={article.slug}>
            {article.publishedAt && <FrontTime at={article.publishedAt} locale={locale} />}
            <a href={articlePath(article)} lang={article.language ?? undefined}>
              {headline ?? article.headline}
            </a>
          </li>
        ))}
      </ol>
    </aside>
  )
}

/** A section with one large story, the others in a column, and what stands beside it. */
export function FeatureRow({ slot, locale, beside }: RowProps & { beside?: ReactNode }): ReactNode {
  const [first, ...rest] = storiesOf(slot)
  if (!first) return null
  const isThree = beside !== undefined && rest.length > 0
  return (
    <section className="f-row">
      <HeadOf slot={slot} locale={locale} />
      <div className={isThree ? 'f-grid f-feat f-ruled' : 'f-grid f-feat f-two f-ruled'}>
        <FrontCard story={first} locale={locale} size="middle" picture="30rem" />
        {rest.length > 0 && (
          <div className="f-stack">
            {rest.map((story, at) => (
              <FrontCard
                key={story.article.slug}
                {...{ story, locale }}
                size="small"
                picture={at === 0 ? '24rem' : undefined}
                dek={at === 0}
              />
            ))}
          </div>
        )}
        {beside}
      </div>
    </section>
  )
}

/** Up to three sections side by side, each a column of its own height. */
export function Towers({
  slots,
  locale,
}: {
  slots: readonly FrontSlot[]
  locale: ReaderLanguage
}): ReactNode {
  return (
    <div className={`f-grid f-c${slots.length} f-ruled f-towers`}>
      {slots.map((slot) => (
        <section key={slot.section?.slug} className="f-row">
          <HeadOf slot={slot} locale={locale} />
          <div className="f-stack">
            {storiesOf(slot).map((story, at) => (
              <FrontCard
                key={story.article.slug}
                {...{ story, locale }}
                size={at === 0 ? 'middle' : 'small'}
                picture={at === 0 ? '24rem' : undefined}
                dek={at === 0}
                meta={at > 0}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

/** A section as wide as the page: one very large story and a column beside it. */
export function WideRow({ slot, locale }: RowProps): ReactNode {
  const [first, ...rest] = storiesOf(slot)
  if (!first) return null
  return (
    <section className="f-row">
      <HeadOf slot={slot} locale={locale} />
      <div className="f-grid f-wide f-ruled">
        <FrontCard story={first} locale={locale} size="large" picture="44rem" />
        {rest.length > 0 && (
          <div className="f-stack">
            {rest.map((story, at) => (
              <FrontCard
                key={story.article.slug}
                {...{ story, locale }}
                size={at === 0 ? 'middle' : 'small'}
                picture={at === 1 ? '11rem' : undefined}
                dek={at === 0}
              />
            ))}
          </div>
        )}
      </div>
    </section>
  )
}
