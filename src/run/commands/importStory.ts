import path from 'node:path'
import type { Payload } from 'payload'
import { fileStory } from '@/src/editorial/import/fileStory'
import { FORMATS, readStory, refusalWords } from '@/src/editorial/import/readStory'
import type { Story } from '@/src/editorial/import/Story'
import { StartRefusal } from '@/src/platform/errors'
import { findStaff, type Staff, withPayload } from '@/src/run/withPayload'
import { readArgs, wrongUsage } from '@/src/run/args'
import { bytesOf } from '@/src/run/bytesOf'

const MOST_FILES = 1_000

const asked = (args: string[]) => {
  const text = { type: 'string' } as const
  const { values, positionals } = readArgs(
    'import',
    args,
    { as: text, encoding: text, format: text },
    MOST_FILES,
  )
  const format = FORMATS.find((one) => one === values.format)
  if (positionals.length === 0 || !values.as || (values.format && !format)) {
    throw wrongUsage('import')
  }
  return { files: positionals, email: values.as, encoding: values.encoding, format }
}

/** One refusal: which file, and why, in both languages. */
function sayRefused(file: string, error: unknown): void {
  const { tr, en } = refusalWords(error)
  process.stderr.write(`✗ ${file}: ${tr}\n  ${file}: ${en}\n`)
  process.exitCode = 1
}

async function fileOne(payload: Payload, staff: Staff, file: string, story: Story): Promise<void> {
  const { article, notes } = await fileStory(payload, staff, story, path.dirname(file))
  console.log(
    `✓ ${file}: taslak açıldı / filed as a draft: ${article.slug} (/admin/collections/articles/${article.id})`,
  )
  for (const { tr, en } of notes) console.log(`  ! ${tr} / ${en}`)
}

/**
 * `kunye import FILE… --as EMAIL`: files each text, HTML or Markdown file as that person's draft. A file that is refused stops
 * no other; it is named with its reason on stderr, and the exit code is 1. What was left out of a story is said beneath it.
 */
export async function importStory(args: string[]): Promise<void> {
  const { files, email, encoding, format } = asked(args)
  const stories: { file: string; story: Story }[] = []
  for (const file of files) {
    try {
      const given = {
        name: path.basename(file),
        encoding,
        format,
      }
      stories.push({ file, story: readStory(await bytesOf(file), given) })
    } catch (error) {
      sayRefused(file, error)
    }
  }
  if (stories.length === 0) return
  await withPayload(async (payload) => {
    const staff = await findStaff(payload, email)
    for (const { file, story } of stories) {
      await fileOne(payload, staff, file, story).catch((error: unknown) => sayRefused(file, error))
    }
  }).catch((error: unknown) => {
    throw new StartRefusal(refusalWords(error), { cause: error })
  })
}
