import type { ReactNode } from 'react'

import { words, type SiteWords } from '../words'
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
export function Message({ about }: { about: 'notFound' | 'down' }): ReactNode {
  const { tr, en } = words
  const title = `${about}Title` as const
  const isMissing = about === 'notFound'
  return (
    <Page words={tr} title={tr[title]} index={false} status={STATUS[about]}>
      <div className="none">
        <span className="bigq" aria-hidden="true" />
        <h1>{isMissing ? tr.nobodySaid : tr[title]}</h1>
        <p className="dek">{tr[about]}</p>
        {isMissing && <SearchField words={tr} large />}
        <p lang="en" className="quiet">
          {en[title]}. {en[about]}
        </p>
        <p>
          <a className="button" href="/">
            {tr.home}
          </a>
        </p>
      </div>
    </Page>
  )
}
