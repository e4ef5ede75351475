import type { Db } from 'mongodb'
import { auditKey } from '@/src/editorial/audit/key'
import { publicKeyText } from '@/src/editorial/audit/checkpoint'
import { codeOf, startRefusal } from '@/src/platform/errors'
import { isLoginRefused } from '@/src/platform/database/isDatabaseAway'
import type { Env } from '@/src/platform/env'
import { fingerprint, houseMarks, type Mark } from './houseMarks'
import { markMedia, mediaMark } from './mediaMark'
import { markMediaFolder } from './keepProcessRow'

export type Asked = Readonly<{
  editorial: Db
  published: Db
  env: Pick<
    Env,
    | 'mode'
    | 'mediaDir'
    | 'KUNYE_DATA_DIR'
    | 'KUNYE_AUDIT_KEY'
    | 'KUNYE_AUDIT_TRUST'
    | 'PAYLOAD_SECRET'
    | 'PAYLOAD_SECRET_BEFORE'
  >
}>

/** The stored mark; of several processes at the same first moment the first one's. */
async function markOf(db: Db, _id: Mark['_id'], current: string): Promise<Mark> {
  const options = { upsert: true, returnDocument: 'after' } as const
  const put = () => houseMarks(db).findOneAndUpdate({ _id }, { $setOnInsert: { current } }, options)
  const found = (await houseMarks(db).findOne({ _id })) ?? (await put().catch(put))
  if (!found) throw new Error(`house mark ${_id}: not stored`)
  return found
}

async function admitSecret({ editorial, env }: Asked): Promise<void> {
  const own = fingerprint(env.PAYLOAD_SECRET ?? '')
  const before = env.PAYLOAD_SECRET_BEFORE && fingerprint(env.PAYLOAD_SECRET_BEFORE)
  const mark = await markOf(editorial, 'secret', own)
  if (mark.current === own) return
  if (mark.current === before) {
    // The first process with a new secret. A second one at the same moment finds it done.
    const changed = { current: own, before, settledAt: null }
    await houseMarks(editorial).updateOne({ _id: 'secret', current: before }, { $set: changed })
    return
  }
  // One that is started again in the middle of a rotation, with the secret that is on its way out.
  if (mark.before === own && !mark.settledAt) return
  throw startRefusal(
    'PAYLOAD_SECRET bu haber merkezinin öbür süreçlerininkinden başka: aynısını verin. Değiştirdiyseniz eskisini PAYLOAD_SECRET_BEFORE olarak yanına koyun; eskisi kayıpsa npm run kunye -- secrets adopt --secret (herkes yeniden giriş yapar, webhook anahtarları yenilenir). Hiçbir şey yazılmadı.',
    'PAYLOAD_SECRET is another one than that of this newsroom’s other processes: give the same. If you changed it, put the former beside it as PAYLOAD_SECRET_BEFORE; if that is lost, npm run kunye -- secrets adopt --secret (everybody logs in anew, webhook secrets are renewed). Nothing was written.',
  )
}

async function admitAuditKey({ editorial, env }: Asked): Promise<void> {
  const own = publicKeyText(await auditKey(env))
  const mark = await markOf(editorial, 'auditKey', own)
  if (mark.current === own) return
  if (env.KUNYE_AUDIT_TRUST.includes(mark.current)) {
    await houseMarks(editorial).updateOne({ _id: 'auditKey' }, { $set: { current: own } })
    return
  }
  throw startRefusal(
    `KUNYE_AUDIT_KEY bu haber merkezinin imza anahtarı değil (o: ${mark.current}): aynısını verin. Değiştirdiyseniz önce npm run kunye -- audit hand-over; eskisi kayıpsa açık hâlini KUNYE_AUDIT_TRUST’a yazın. Hiçbir şey yazılmadı.`,
    `KUNYE_AUDIT_KEY is not the key that this newsroom signs with (${mark.current}): give the same. If you changed it, npm run kunye -- audit hand-over first; if the former is lost, put its public half into KUNYE_AUDIT_TRUST. Nothing was written.`,
  )
}

async function admitMedia({ editorial, published, env }: Asked): Promise<void> {
  const known = await houseMarks(editorial).findOne({ _id: 'media' })
  const own = (await mediaMark(env.mediaDir)) ?? (known ? null : await markMedia(env.mediaDir))
  const mark = known ?? (await markOf(editorial, 'media', own ?? ''))
  if (mark.current !== own) {
    throw startRefusal(
      `KUNYE_MEDIA_DIR (${env.mediaDir}) bu haber merkezinin resim klasörü değil${own ? '' : ' (işareti .kunye-folder yok; bağlı olmayan bir ağ klasörü olabilir)'}: öbür süreçlerle aynı klasörü bağlayın. Klasörü taşıdıysanız npm run kunye -- secrets adopt --media.`,
      `KUNYE_MEDIA_DIR (${env.mediaDir}) is not the folder of this newsroom’s pictures${own ? '' : ' (its mark .kunye-folder is missing; a network folder may not be mounted)'}: mount the one that the other processes have. If you moved it, npm run kunye -- secrets adopt --media.`,
    )
  }
  await markMediaFolder(published, mark.current)
}

/**
 * Lets a process of the newsroom work beside the others, or refuses (StartRefusal) where its secret, its key of the audit
 * log or its media folder is not theirs: sessions of one would be nobody's at the other, signatures a forger's, pictures
 * half there. What the first process has is the house's. A secret that is changed brings the former one along.
 */
export async function admitProcess(asked: Asked): Promise<void> {
  try {
    await admitSecret(asked)
    await admitAuditKey(asked)
    await admitMedia(asked)
  } catch (error) {
    throw mendable(error, asked.env.mediaDir)
  }
}

/** What an operator can mend, in a sentence; every other error as it is. */
function mendable(error: unknown, mediaDir: string): unknown {
  if (isLoginRefused(error)) {
    return startRefusal(
      'DATABASE_URI kullanıcısı house-marks koleksiyonunu değiştiremiyor: rolleri yenileyin, KUNYE_ADMIN_URI=… npm run kunye -- db grant --app --roles.',
      'The user of DATABASE_URI may not change the collection house-marks: renew the roles, KUNYE_ADMIN_URI=… npm run kunye -- db grant --app --roles.',
    )
  }
  const code = codeOf(error)
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EIO', 'ESTALE'].includes(String(code))) return error
  return startRefusal(
    `KUNYE_MEDIA_DIR (${mediaDir}) okunamıyor ya da yazılamıyor (${code}): klasörü ve izinlerini düzeltin.`,
    `KUNYE_MEDIA_DIR (${mediaDir}) cannot be read or written (${code}): mend the folder and its rights.`,
  )
}
