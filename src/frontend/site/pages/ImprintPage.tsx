import type { ReactNode } from 'react'
import { env } from '@/src/platform/env'
import { inBoth, sitePath } from '../addresses'
import { sanitizeBody } from '../body/sanitizeBody'
import { breadcrumbs, newsroomNode } from '../machines'
import { imprintFacts } from '../parts/Colophon'
import { Page } from '../parts/Page'
import { Section } from '../parts/Section'
import { Square } from '../parts/Squares'
import type { Imprint, Named } from '../shapes'
import type { SiteWords } from '../words'

/** What the square stands for, on the page where the paper explains itself. */
function Legend({ words }: { words: SiteWords }): ReactNode {
  const lines = [
    { line: 'named', name: words.lineNamed, says: words.lineNamedSays },
    { line: 'hedged', name: words.lineHedged, says: words.lineHedgedSays },
    { line: 'house', name: words.lineHouse, says: words.lineHouseSays },
  ] as const
  return (
    <ul className="stat">
      {lines.map(({ line, name, says }) => (
        <li key={line} className="r">
          <span>
            <Square line={line} /> <b>{name}</b>
          </span>
          <span>{says}</span>
        </li>
      ))}
    </ul>
  )
}

/** `/kunye`: who makes the paper, its policies, where its money comes from; as the chief wrote it in the settings. */
export function ImprintPage(props: {
  words: SiteWords
  site: Imprint
  sections: readonly Named[]
}): ReactNode {
  const { words, site, sections } = props
  const { imprint, policies } = site
  const { publicUrl } = env()
  const facts = imprintFacts(site, words)
  return (
    <Page
      words={words}
      title={words.imprint}
      description={words.imprintIntro}
      {...inBoth(({ imprint: path }) => path, words.locale)}
      sections={sections}
      site={site}
      jsonLd={[
        breadcrumbs(site.name, words, [{ name: words.imprint, path: sitePath(words).imprint }]),
        newsroomNode({ name: site.name, ...imprint }),
      ]}
    >
      <div className="plain">
        <h1>{words.imprint}</h1>
        <p className="intro">{words.imprintIntro}</p>
        <div className="grid2">
          <div>
            <Section id="kimlik" title={words.identity}>
              {facts.length === 0 && <p className="quiet">{words.noImprint}</p>}
              <dl className="facts">
                {facts.map(({ name, value }) => (
                  <div key={name} className="fact">
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            </Section>
            <Section id="kareler" title={words.howWeShow}>
              <Legend words={words} />
            </Section>
            {policies.map(({ slug, title, html }) => (
              <Section key={slug} id={slug} title={title}>
                <div
                  className="prose"
                  dangerouslySetInnerHTML={{ __html: sanitizeBody(html, publicUrl) }}
                />
              </Section>
            ))}
          </div>
          <div>
            <Section id="yazi-isleri" title={words.staff} when={imprint.staff.length > 0}>
              <ul className="stack">
                {imprint.staff.map(({ name, role }) => (
                  <li key={`${name} ${role}`}>
                    <b>{name}</b>
                    {role && <p className="meta">{role}</p>}
                  </li>
                ))}
              </ul>
            </Section>
            <Section id="para" title={words.funding} when={Boolean(imprint.funding)}>
              <p className="prose lines">{imprint.funding}</p>
            </Section>
          </div>
        </div>
      </div>
    </Page>
  )
}
