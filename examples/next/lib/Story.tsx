import Image from 'next/image'
import { AttributedText, WhoSaysWhat } from 'kunye-client/react'
import type { Story as StoryData } from './operations'

const day = new Intl.DateTimeFormat('tr', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Istanbul',
})

export function Story({ story }: { story: StoryData }) {
  // Of a withdrawn story the API tells nothing else, and proxy.ts makes its page 410.
  if (story.state === 'WITHDRAWN') return <p role="note">{story.notice}</p>
  const { leadImage: picture } = story
  const signed = story.bylines.map(({ name }) => name).join(', ')
  return (
    <article className="story" lang={story.language ?? undefined}>
      {story.notice && <p role="note">{story.notice}</p>}
      {story.section && <p className="section">{story.section.name}</p>}
      <h1>{story.headline}</h1>
      {story.dek && <p className="dek">{story.dek}</p>}
      <p className="quiet">
        {signed}
        {signed && story.publishedAt && ' · '}
        {story.publishedAt && (
          <time dateTime={story.publishedAt}>{day.format(new Date(story.publishedAt))}</time>
        )}
      </p>
      {picture && (
        <figure>
          <Image
            src={picture.image.url}
            alt={picture.alt}
            width={960}
            height={540}
            {...(picture.placeholder && { placeholder: 'blur', blurDataURL: picture.placeholder })}
            sizes="(width >= 42rem) 40rem, 100vw"
            loading="eager"
          />
          <figcaption>{[picture.caption, picture.credit].filter(Boolean).join(' · ')}</figcaption>
        </figure>
      )}
      {story.body && <AttributedText html={story.body.html} attributions={story.attributions} />}
      {story.attributions.length > 0 && (
        <section>
          <h2>Kim ne dedi</h2>
          <WhoSaysWhat attributions={story.attributions}>{(said) => said.quote}</WhoSaysWhat>
        </section>
      )}
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{
          __html: JSON.stringify(story.jsonLd).replaceAll('<', '\\u003c'),
        }}
      />
    </article>
  )
}
