import Image from 'next/image'
import Link from 'next/link'
import { ask } from '../lib/kunye'
import { Front, pathOf } from '../lib/operations'

export default async function FrontPage() {
  const { articles } = await ask(Front, {}, ['articles'])
  return articles.nodes.map(({ headline, dek, url, leadImage: picture }) => (
    <article key={url}>
      {picture && (
        <Image
          src={picture.image.url}
          alt={picture.alt}
          width={960}
          height={540}
          sizes="(max-width: 45rem) 100vw, 45rem"
        />
      )}
      <h2>
        <Link href={pathOf(url)}>{headline}</Link>
      </h2>
      <p>{dek}</p>
    </article>
  ))
}
