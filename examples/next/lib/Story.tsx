import Image from 'next/image'
import { AttributedText, WhoSaysWhat } from 'kunye-client/react'
import type { Story as StoryData } from './operations'

export function Story({ story }: { story: StoryData }) {
  if (story.state === 'WITHDRAWN') {
    return (
      <>
        <meta name="robots" content="noindex" />
        <p>{story.notice}</p>
      </>
    )
  }
  const { leadImage: picture } = story
  return (
    <article>
      {story.notice && <p role="note">{story.notice}</p>}
      <h1>{story.headline}</h1>
      <p>{story.dek}</p>
      <p>{story.bylines.map(({ name }) => name).join(', ')}</p>
      {picture && (
        <figure>
          <Image
            src={picture.image.url}
            alt={picture.alt}
            width={960}
            height={540}
            {...(picture.placeholder && { placeholder: 'blur', blurDataURL: picture.placeholder })}
            sizes="(max-width: 45rem) 100vw, 45rem"
            priority
          />
          <figcaption>{picture.credit}</figcaption>
        </figure>
      )}
      {story.body && <AttributedText html={story.body.html} attributions={story.attributions} />}
      {story.attributions.length > 0 && (
        <aside>
          <h2>Kim ne dedi</h2>
          <WhoSaysWhat attributions={story.attributions}>{(said) => said.quote}</WhoSaysWhat>
        </aside>
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
