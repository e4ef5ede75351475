import { currentFingerprints } from './derived'
import { putStamp, refuseVersion, stamps, versionOf, type Halves } from './stamp'

/**
 * Lets a process work on the newsroom's databases, or refuses (StartRefusal) by their version. An empty database, and a
 * public half that was dropped, get the stamp at once, the first with the fingerprints of this build.
 */
export async function admitDatabases({ editorial, published }: Halves): Promise<void> {
  const version = await versionOf(editorial)
  refuseVersion(version)
  const missing = await Promise.all(
    [editorial, published].map(async (db) => !(await stamps(db).findOne({ _id: 'schema' }))),
  )
  // Without a stamp it is of the newest version only where nothing is in it.
  if (missing[0]) await putStamp(editorial, version, currentFingerprints())
  if (missing[1]) await putStamp(published, version)
}
