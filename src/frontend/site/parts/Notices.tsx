import type { ReactNode } from 'react'

import { words, type SiteWords } from '../words'
import { sitePath } from '../addresses'
import { SearchField } from './Masthead'
import { Page } from './Page'

/** Above a retracted story: that it is one, and why. */
export function Retracted({
  notice,
  words,
}: {
  notice: string | null
  words: SiteWords
}): ReactNode {
  return (
    <div className="notice" role="note" aria-labelledby="geri-cekildi">
      <p id="geri-cekildi" className="notice-title">
        {words.retractedTitle}
      </p>
      {notice && <p>{notice}</p>}
      <p className="quiet">{words.retractedNote}</p>
    </div>
  )
}

/** Says on top of a preview what it is; a link with another token takes its place by the script. */
export function PreviewBand({ isOutdated }: { isOutdated: boolean }): ReactNode {
  return (
    <>
      <div className="notice preview" role="note">
        <h2>Önizleme — yayımlanmadı</h2>
        <p className="quiet">
          Bu metin henüz okura açılmadı ve değişebilir; alıntılamayın, paylaşmayın.{' '}
          <span lang="en">Preview, not published: do not quote or share.</span>
        </p>
        {isOutdated && (
          <p>
            Bu haberin daha yeni bir metni var; göndereninden yeni bağlantı isteyin.{' '}
            <span lang="en">The newsroom has a newer text of it; ask for a new link.</span>
          </p>
        )}
      </div>
      <script src="/onizleme.js" defer />
    </>
  )
}

const STATUS = { notFound: 404, down: 503 } as const

/** A page that only says why there is nothing: no such page, or the API is out of reach. */
export function Message(props: { about: 'notFound' | 'down'; words?: SiteWords }): ReactNode {
  const { about, words: own = words.tr } = props
  const other = own.locale === 'tr' ? words.en : words.tr
  const title = `${about}Title` as const
  const isMissing = about === 'notFound'
  return (
    <Page words={own} title={own[title]} index={false} status={STATUS[about]}>
      <div className="none">
        <span className="bigq" aria-hidden="true" />
        <h1>{isMissing ? own.nobodySaid : own[title]}</h1>
        <p className="dek">{own[about]}</p>
        {isMissing && <SearchField words={own} large />}
        <p lang={other.locale} className="quiet">
          {other[title]}. {other[about]}
        </p>
        <p>
          <a className="button" href={sitePath(own).front}>
            {own.home}
          </a>
        </p>
      </div>
    </Page>
  )
}
