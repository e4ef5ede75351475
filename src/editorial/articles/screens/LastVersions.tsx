'use client'
import { Link, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'

import { callApi } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { formatDate } from '@/src/language/text/dates'
import { STAGE_LABELS } from '@/src/workflow/labels'
import { isStage } from '@/src/workflow/stages'

const answer = z.object({
  docs: z.array(
    z.object({
      id: z.string(),
      updatedAt: z.string(),
      version: z.looseObject({ stage: z.string().nullish(), revision: z.number().nullish() }),
    }),
  ),
})
type Version = z.infer<typeof answer>['docs'][number]

const SHOWN = 5

/** The last versions of the open article, each a way to its comparison with the one before. Asked anew after each save. */
export function LastVersions({ article }: { article: string }) {
  const { language, say } = useWords()
  const revision = useFormFields(([fields]) => fields.revision?.value)
  const [versions, setVersions] = useState<readonly Version[]>([])
  useEffect(() => {
    const asked = new AbortController()
    const query = new URLSearchParams({
      'where[parent][equals]': article,
      'select[version][stage]': 'true',
      'select[version][revision]': 'true',
      'select[updatedAt]': 'true',
      ...{ sort: '-updatedAt', limit: String(SHOWN), depth: '0' },
    })
    const signal = asked.signal
    void callApi(`articles/versions?${query}`, { language, signal }).then((answered) => {
      const { data } = answer.safeParse(answered.ok ? answered.body : null)
      if (data && !signal.aborted) setVersions(data.docs)
    })
    return () => asked.abort()
  }, [article, language, revision])
  return (
    <ol className="kunye-last-versions">
      {versions.map(({ id, updatedAt, version }) => (
        <li key={id}>
          <Link href={`/admin/collections/articles/${article}/versions/${id}`} prefetch={false}>
            {say({ tr: 'Sürüm', en: 'Version' })} {version.revision}
          </Link>{' '}
          <time dateTime={updatedAt}>{formatDate(new Date(updatedAt))}</time>{' '}
          {isStage(version.stage) && say(STAGE_LABELS[version.stage])}
        </li>
      ))}
    </ol>
  )
}
