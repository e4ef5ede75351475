import type { ReactNode } from 'react'

/** Says on top of a preview what it is; a link with another token takes its place by the script. */
export function PreviewBand(): ReactNode {
  return (
    <>
      <div className="notice preview" role="note">
        <h2>Önizleme — yayımlanmadı</h2>
        <p className="quiet">
          Bu metin henüz okura açılmadı ve değişebilir; alıntılamayın, paylaşmayın.{' '}
          <span lang="en">Preview, not published: do not quote or share.</span>
        </p>
      </div>
      <script src="/onizleme.js" defer />
    </>
  )
}
