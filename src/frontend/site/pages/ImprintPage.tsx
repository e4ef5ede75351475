import type { ReactNode } from 'react'
import { env } from '@/src/platform/env'
import { sitePath } from '../addresses'
import { sanitizeBody } from '../body/sanitizeBody'
import { breadcrumbs, newsroomNode } from '../machines'
import { imprintFacts } from '../parts/Colophon'
import { Page } from '../parts/Page'
import { Section } from '../parts/Section'
import { Square } from '../parts/Squares'
import type { Imprint, Named } from '../shapes'
import { words } from '../words'

const { tr } = words

/** What the square stands for, on the page where the paper explains itself. */
function Legend(): ReactNode {
  const lines = [
    { line: 'named', name: tr.lineNamed, says: tr.lineNamedSays },
    { line: 'hedged', name: tr.lineHedged, says: tr.lineHedgedSays },
    { line: 'house', name: tr.lineHouse, says: tr.lineHouseSays },
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
export function ImprintPage(props: { site: Imprint; sections: readonly Named[] }): ReactNode {
  const { site, sections } = props
  const { imprint, policies } = site
  const { publicUrl } = env()
  const facts = imprintFacts(site, tr)
  return (
    <Page
      words={tr}
      title={tr.imprint}
      description={tr.imprintIntro}
      canonical={`${publicUrl}${sitePath.imprint}`}
      sections={sections}
      site={site}
      jsonLd={[
        breadcrumbs(site.name, [{ name: tr.imprint, path: sitePath.imprint }]),
        newsroomNode({ name: site.name, ...imprint }),
      ]}
    >
      <div className="plain">
        <h1>{tr.imprint}</h1>
        <p className="intro">{tr.imprintIntro}</p>
        <div className="grid2">
          <div>
            <Section id="kimlik" title={tr.identity}>
              {facts.length === 0 && <p className="quiet">{tr.noImprint}</p>}
              <dl className="facts">
                {facts.map(({ name, value }) => (
                  <div key={name} className="fact">
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            </Section>
            <Section id="kareler" title={tr.howWeShow}>
              <Legend />
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
            <Section id="yazi-isleri" title={tr.staff} when={imprint.staff.length > 0}>
              <ul className="stack">
                {imprint.staff.map(({ name, role }) => (
                  <li key={`${name} ${role}`}>
                    <b>{name}</b>
                    {role && <p className="meta">{role}</p>}
                  </li>
                ))}
              </ul>
            </Section>
            <Section id="para" title={tr.funding} when={Boolean(imprint.funding)}>
              <p className="prose lines">{imprint.funding}</p>
            </Section>
          </div>
        </div>
      </div>
    </Page>
  )
}
