import type { ReactNode } from 'react'

import { PreviewBand } from '../parts/Notices'
import { Page } from '../parts/Page'
import type { Article } from '../shapes'
import { words } from '../words'
import { ArticlePage } from './ArticlePage'

/** An article that is not published as its reader would see it, under a band that says so. */
export const PreviewPage = ({
  article,
  isOutdated,
}: {
  article: Article
  isOutdated: boolean
}): ReactNode => <ArticlePage article={article} band={<PreviewBand isOutdated={isOutdated} />} />

/** Shown before a preview is opened, and instead of one that cannot be opened (any more). */
export function PreviewClosed({ about }: { about: 'opening' | 'invalid' | 'down' }): ReactNode {
  const isOpening = about === 'opening'
  return (
    <Page words={words.tr} title="Önizleme" index={false}>
      <div className="message">
        <h1>{isOpening ? 'Önizleme açılıyor' : 'Önizleme açılamadı'}</h1>
        {isOpening && (
          <>
            <noscript>
              <p>Bağlantıyı açmak için bu sayfada JavaScript gerekir.</p>
            </noscript>
            <p>
              Sayfa kendiliğinden açılmazsa bağlantının tamamını, sonundaki # ile birlikte, yeniden
              açın.
            </p>
            <p lang="en" className="quiet">
              If nothing happens, open the whole link again, with the part behind #.
            </p>
          </>
        )}
        {about === 'down' && <p>Haber merkezine şu an ulaşılamıyor; birazdan yeniden deneyin.</p>}
        <div data-preview="failed" hidden={about !== 'invalid'}>
          <p>
            Bağlantı geçersiz, süresi dolmuş ya da haber yayımlanmış olabilir. Gönderen kişiden
            yenisini isteyin.
          </p>
          <p lang="en" className="quiet">
            The link is not valid, has expired, or the article was published. Ask for a new one.
          </p>
        </div>
      </div>
      <script src="/onizleme.js" defer />
    </Page>
  )
}
