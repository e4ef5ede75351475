import { auditKey } from '@/src/editorial/audit/key'
import { publicKeyText } from '@/src/editorial/audit/checkpoint'
import type { Asked } from './admitProcess'
import { fingerprint, houseMarks, type Mark } from './houseMarks'
import { markMedia, mediaMark, remarkMedia } from './mediaMark'
import { markMediaFolder } from './keepProcessRow'

type Adopted = Readonly<{ secret?: boolean; auditKey?: boolean; media?: boolean }>

/** Makes what this environment has the house's own, where the former is lost or was moved. Answers what that changed. */
export async function adoptMarks(asked: Asked, which: Adopted): Promise<Mark['_id'][]> {
  const { editorial, published, env } = asked
  const changed: Mark['_id'][] = []
  const put = async (_id: Mark['_id'], current: string) => {
    const before = await houseMarks(editorial).findOne({ _id })
    if (before?.current === current) return
    await houseMarks(editorial).replaceOne({ _id }, { current }, { upsert: true })
    changed.push(_id)
  }
  if (which.secret) await put('secret', fingerprint(env.PAYLOAD_SECRET ?? ''))
  if (which.auditKey) await put('auditKey', publicKeyText(await auditKey(env)))
  if (which.media) {
    const known = await houseMarks(editorial).findOne({ _id: 'media' })
    const own = await mediaMark(env.mediaDir)
    // A folder that was moved without its mark gets it back; one with another mark becomes the house's.
    if (own === null && known) await remarkMedia(env.mediaDir, known.current)
    const id = own ?? known?.current ?? (await markMedia(env.mediaDir))
    await put('media', id)
    await markMediaFolder(published, id)
    if (own === null && !changed.includes('media')) changed.push('media')
  }
  return changed
}
