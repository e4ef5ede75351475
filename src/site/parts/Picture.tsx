import type { ReactNode } from 'react'
import type { ImageCard } from '../shapes'

/**
 * A picture with its alternative text, caption and credit, in the width that the reader's screen
 * needs. `lazy` where it stands below the first screen.
 */
export function Picture(props: {
  image: ImageCard
  sizes?: string
  lazy?: boolean
  /** Without caption and credit, where a list shows it as an addition to its words. */
  bare?: boolean
}): ReactNode {
  const { image, sizes = '(max-width: 45rem) 100vw, 45rem', lazy = false, bare = false } = props
  const widths = [...image.sizes.filter(({ name }) => name !== 'social'), image]
  return (
    <figure className="picture">
      <img
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
          {image.caption} <span className="quiet">{image.credit}</span>
        </figcaption>
      )}
    </figure>
  )
}
