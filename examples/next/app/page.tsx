import Image from 'next/image'
import Link from 'next/link'
import { ask } from '../lib/kunye'
import { Front, pathOf } from '../lib/operations'

export default async function FrontPage() {
  const { articles } = await ask(Front, {}, ['articles'])
  return (
    <div className="front">
      {articles.nodes.map(
        ({ section, headline, dek, url, language, leadImage: picture }, place) => (
          <article key={url} lang={language ?? undefined}>
            {picture && (
              <Image
                src={picture.image.url}
                alt={picture.alt}
                width={960}
                height={540}
                loading={place === 0 ? 'eager' : 'lazy'}
                sizes={
                  place === 0 ? '(width >= 50rem) 42rem, 100vw' : '(width >= 50rem) 24rem, 100vw'
                }
              />
            )}
            <div>
              {section && <p className="section">{section.name}</p>}
              <h2>
                <Link href={pathOf(url)}>{headline}</Link>
              </h2>
              {dek && <p>{dek}</p>}
            </div>
          </article>
        ),
      )}
    </div>
  )
}
