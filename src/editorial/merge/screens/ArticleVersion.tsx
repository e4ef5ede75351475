import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'

import { languageOf } from '@/src/editorial/admin/languageOf'
import { ArticleSteps } from '@/src/editorial/audit/screens/ArticleSteps'
import { actionLabel } from '@/src/editorial/audit/screens/historyDays'
import {
  type DescribedVersion,
  describedVersion,
  shownVersion,
} from '@/src/editorial/audit/screens/versions'
import { isId } from '@/src/language/ids'
import { formatDate } from '@/src/language/text/dates'
import type { Words } from '@/src/language/words'
import type { Article } from '@/src/payload-types'
import { actorOf } from '@/src/workflow/actor'
import { STAGE_LABELS } from '@/src/workflow/labels'
import { isStage } from '@/src/workflow/stages'
import { typedContent } from '@/src/editorial/admin/articleForm'
import { VersionChanges } from './VersionChanges'

/** With what a version is compared. */
const AGAINST = {
  onceki: { tr: 'Önceki sürümle', en: 'With the one before' },
  yayin: { tr: 'Okurdakiyle', en: 'With what readers see' },
  simdi: { tr: 'Şimdikiyle', en: 'With the present one' },
} as const satisfies Record<string, Words>
type Against = keyof typeof AGAINST
const isAgainst = (name: unknown): name is Against =>
  typeof name === 'string' && Object.hasOwn(AGAINST, name)

type Version = { id: string; updatedAt: string; version: Article }

/**
 * One version of an article beside another: what changed for a reader, words first, then who says what; and the way back to
 * it. Nothing of what the newsroom works out by itself.
 */
export async function ArticleVersion({
  initPageResult,
  routeSegments,
  searchParams,
  i18n,
}: DocumentViewServerProps) {
  const { req, docID } = initPageResult
  const version = routeSegments.at(-1) ?? ''
  // Payload calls own views without asking who looks; all is read with the rights of this person.
  if (!actorOf(req.user) || !docID || !isId(version)) return notFound()
  const article = String(docID)
  const chosen = await versionOf(req, article, { id: { equals: version } })
  if (!chosen) return notFound()
  const asked = searchParams?.ile
  const others = await othersOf(req, article, chosen)
  const against = isAgainst(asked) && others[asked] ? asked : 'onceki'
  const other = others[against]
  const language = languageOf(i18n.language)
  const say = (words: Words) => words[language]
  const described = await describedVersion(req, article, rowOf(chosen))
  // The newer of both is what the other became.
  const isNewer = !other || numberOf(chosen) >= numberOf(other)
  const [before, after] = isNewer ? [other, chosen] : [chosen, other]
  return (
    <main className="versions">
      <ArticleSteps article={article} language={language} view={{ tr: 'Sürüm', en: 'Version' }} />
      <Gutter className="kunye-versions">
        <h2>
          {say({ tr: 'Sürüm', en: 'Version' })} {numberOf(chosen)}
        </h2>
        <p>{factsOf(described, say).join(' · ')}</p>
        <nav
          aria-label={say({ tr: 'Neyle karşılaştırılsın', en: 'What to compare it with' })}
          className="kunye-versions__against"
        >
          {(Object.keys(AGAINST) as Against[])
            .filter((name) => others[name])
            .map((name) => (
              <a
                aria-current={name === against ? 'page' : undefined}
                className="kunye-action"
                href={`?ile=${name}`}
                key={name}
              >
                {say(AGAINST[name])} ({numberOf(others[name])})
              </a>
            ))}
        </nav>
        {before && after ? (
          <VersionChanges
            after={plain(after)}
            before={plain(before)}
            told={{
              tr: `${numberOf(before)} → ${numberOf(after)}`,
              en: `${numberOf(before)} → ${numberOf(after)}`,
            }}
          />
        ) : (
          <p>{say({ tr: 'İlk sürüm: öncesi yok.', en: 'The first version: none before it.' })}</p>
        )}
        <p className="kunye-actions">
          <a className="kunye-action" href={`/admin/collections/articles/${article}/versions`}>
            {say({ tr: '‹ Bütün sürümler', en: '‹ All versions' })}
          </a>
          <a className="kunye-action" href={`/admin/collections/articles/${article}`}>
            {say({ tr: '‹ Habere dön', en: '‹ Back to the article' })}
          </a>
        </p>
      </Gutter>
    </main>
  )
}

const numberOf = (version: Version | undefined): number => version?.version.revision ?? 0
/** Across to the browser goes only what people write. */
const plain = ({ version }: Version): Record<string, unknown> =>
  JSON.parse(JSON.stringify(typedContent({ ...version })))

const rowOf = ({ id, updatedAt, version }: Version) => ({
  ...{ id, at: updatedAt, stage: version.stage ?? 'draft' },
  ...{ revision: version.revision ?? 0, headline: version.headline ?? '' },
})

const factsOf = (
  { at, who, action, reason, stage }: DescribedVersion,
  say: (words: Words) => string,
): string[] => [
  formatDate(new Date(at)),
  ...(who ? [who] : []),
  ...(action ? [say(actionLabel(action))] : []),
  ...(isStage(stage) ? [say(STAGE_LABELS[stage])] : []),
  ...(reason ? [`“${reason}”`] : []),
]

/** The newest version of an article that a condition holds for, as this person may read it. */
async function versionOf(
  req: PayloadRequest,
  article: string,
  where: Record<string, Record<string, string | number>>,
): Promise<Version | undefined> {
  const { docs } = await req.payload.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: article } }, where] },
    sort: '-version.revision',
    ...{ limit: 1, pagination: false, depth: 0 },
    overrideAccess: false,
    req,
  })
  const [found] = docs
  return found && { id: String(found.id), updatedAt: found.updatedAt, version: found.version }
}

async function othersOf(
  req: PayloadRequest,
  article: string,
  chosen: Version,
): Promise<Record<Against, Version | undefined>> {
  const shown = await shownVersion(req, article)
  const [onceki, simdi, yayin] = await Promise.all([
    versionOf(req, article, { 'version.revision': { less_than: numberOf(chosen) } }),
    versionOf(req, article, { 'version.revision': { greater_than: numberOf(chosen) } }),
    shown && shown !== chosen.id ? versionOf(req, article, { id: { equals: shown } }) : undefined,
  ])
  return { onceki, yayin, simdi }
}
