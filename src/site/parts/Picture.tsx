import type { ReactNode } from 'react'
import type { ImageCard } from '../api/cards'

/** A picture with its alternative text, caption and credit. */
export function Picture({ image }: { image: ImageCard }): ReactNode {
  return (
    <figure className="picture">
      <img src={image.url} alt={image.alt} width={image.width} height={image.height} />
      <figcaption>
        {image.caption} <span className="quiet">{image.credit}</span>
      </figcaption>
    </figure>
  )
}
