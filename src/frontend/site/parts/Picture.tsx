import type { ReactNode } from 'react'

import { creditLine } from '@/src/language/text/creditLine'
import { safeUrl } from '../addresses'
import type { ImageCard } from '../shapes'

type ImageSize = { url: string; width: number; height: number }

/** What an editor typed: the name of a licence, or the address where it stands. */
function Licence({ licence }: { licence: string }): ReactNode {
  const url = safeUrl(licence)
  return (
    <>
      {' · '}
      {url ? (
        <a href={url} rel="license">
          {licence}
        </a>
      ) : (
        licence
      )}
    </>
  )
}

/** The classes of site.css that keep a picture's focal point in sight: the policy of the pages takes no style of an element. */
export const focusOf = ({ focalPoint }: Pick<ImageCard, 'focalPoint'>): string | undefined =>
  focalPoint ? `fx-${Math.round(focalPoint.x / 10)} fy-${Math.round(focalPoint.y / 10)}` : undefined

/**
 * A picture with its alternative text, caption, credit and licence, in the width that the reader's screen
 * needs. `lazy` where it stands below the first screen.
 */
export function Picture(props: {
  image: ImageCard
  sizes?: string
  lazy?: boolean
  /** Without caption and credit, where a list shows it as an addition to its words. */
  bare?: boolean
  /** Of the words around it. */
  language?: string | null
}): ReactNode {
  const { image, sizes = '(max-width: 45rem) 100vw, 45rem', lazy = false, bare = false } = props
  const credit = creditLine(image.credit, image.kind === 'DRAWING', props.language)
  // A picture as wide as one of its sizes has that width once.
  const widths = [...image.sizes.filter(({ width }) => width < image.width), image]
  return (
    <figure className="picture">
      <img
        className={focusOf(image)}
        src={image.url}
        srcSet={widths.map(({ url, width }) => `${url} ${width}w`).join(', ')}
        sizes={sizes}
        alt={image.alt}
        width={image.width}
        height={image.height}
        loading={lazy ? 'lazy' : undefined}
        decoding="async"
        fetchPriority={lazy ? undefined : 'high'}
      />
      {!bare && (
        <figcaption>
          {image.caption}{' '}
          <span className="quiet">
            {credit}
            {image.licence && <Licence licence={image.licence} />}
          </span>
        </figcaption>
      )}
    </figure>
  )
}

/** A picture for link previews: a JPEG, which every network shows; null without a picture. */
export function socialImage(image: ImageCard | null): (ImageSize & { alt: string }) | null {
  if (!image) return null
  const { url, width, height } = image.social ?? image
  return { url, width, height, alt: image.alt }
}
