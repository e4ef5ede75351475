import type { Db } from 'mongodb'

import type { Words } from '@/src/language/words'
import { AS_OF_0008 } from './asOf0008'
import {
  correctionsFingerprint,
  facetsFingerprint,
  picturesFingerprint,
  readerKeysFingerprint,
  readerTextsFingerprint,
  staffKeysFingerprint,
  textFormsFingerprint,
} from './fingerprints'
import type { PublicDiffers } from './Migration'
import { stamps, type StampRow, versionOf } from './stamp'

/** What makes derived data anew: `src/migrations/rebuildDerived.ts` has a way for each, and no other compiles. */
export type Rebuild = 'public' | 'searchWords' | 'pictures'

/** Data that follows from other data, so that a build which works it out otherwise has to write it anew. */
export type Derived = Readonly<{
  /** What it is, for who decides when to make it anew. */
  says: Words
  /** Two builds that write the same have the same one. */
  fingerprint(): string
  rebuild: Rebuild
  /** What of the public half is another one afterwards. */
  publicDiffers: readonly PublicDiffers[]
}>

const ofAll = (fields: readonly string[]) =>
  (['articles', 'claims', 'events'] as const).map((collection) => ({ collection, fields }))
const KEYS = ['foldKeys', 'skeletonKeys']

/**
 * Everything that is stored worked out. A changed function or table changes its fingerprint; `kunye migrate` names the row
 * then and makes its data anew, without a migration having to be written. What is added here is made once in every newsroom.
 */
export const DERIVED = {
  facets: {
    says: { tr: 'Okur listelerinin süzgeçleri', en: 'what lists for readers are narrowed by' },
    fingerprint: facetsFingerprint,
    rebuild: 'public',
    publicDiffers: ofAll(['facets']),
  },
  readerKeys: {
    says: { tr: 'Okur aramasının anahtarları', en: 'the keys readers search by' },
    fingerprint: readerKeysFingerprint,
    rebuild: 'public',
    publicDiffers: [
      { collection: 'articles', fields: ['searchWords'] },
      ...(['persons', 'sources', 'events'] as const).map((collection) => ({
        ...{ collection, fields: KEYS },
      })),
    ],
  },
  readerTexts: {
    says: { tr: 'Okur aramasının okuduğu metinler', en: 'the texts that readers search in' },
    fingerprint: readerTextsFingerprint,
    rebuild: 'public',
    publicDiffers: [{ collection: 'articles', fields: ['searchText'] }],
  },
  corrections: {
    says: { tr: 'Düzeltmeler listesi', en: 'the list of corrections' },
    fingerprint: correctionsFingerprint,
    rebuild: 'public',
    publicDiffers: [{ collection: 'corrections', fields: '*' }],
  },
  searchWords: {
    says: { tr: 'Haber merkezi aramasının anahtarları', en: 'the keys the newsroom searches by' },
    fingerprint: staffKeysFingerprint,
    rebuild: 'searchWords',
    publicDiffers: [],
  },
  textForms: {
    says: { tr: 'Metnin okura giden biçimleri', en: 'the forms in which readers get a text' },
    fingerprint: textFormsFingerprint,
    rebuild: 'public',
    publicDiffers: [{ collection: 'articles', fields: ['body'] }],
  },
  pictureSizes: {
    says: { tr: 'Görsellerin boyları', en: 'the sizes of pictures' },
    fingerprint: picturesFingerprint,
    rebuild: 'pictures',
    publicDiffers: [
      { collection: 'articles', fields: ['leadImage', 'body'] },
      { collection: 'persons', fields: ['image'] },
      { collection: 'media', fields: '*' },
    ],
  },
} as const satisfies Readonly<Record<string, Derived>>

export type DerivedName = keyof typeof DERIVED
export type DerivedTable = Readonly<Record<string, Derived>>

const FIRST_TO_NOTE = 9

/** The fingerprints of what this build writes: an empty database has them at once. */
export const currentFingerprints = (table: DerivedTable = DERIVED): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([name, one]) => [name, one.fingerprint()]))

/** Data that was worked out otherwise than this build does: `known` as by its stamp, undefined where it was never written. */
export type Stale = Readonly<{ name: string; known: string | undefined; now: string; row: Derived }>

const knownOf = (stamp: StampRow | null, version: number): Readonly<Record<string, string>> => ({
  ...(version < FIRST_TO_NOTE ? AS_OF_0008 : {}),
  ...stamp?.derived,
})

/** Which derived data of a database this build would write otherwise. Writes nothing. */
export async function staleDerived(
  editorial: Db,
  table: DerivedTable = DERIVED,
): Promise<readonly Stale[]> {
  const stamp = await stamps(editorial).findOne({ _id: 'schema' })
  const version = await versionOf(editorial)
  // Nothing is in it yet.
  if (stamp === null && version >= FIRST_TO_NOTE) return []
  const known = knownOf(stamp, version)
  return Object.entries(table)
    .map(([name, row]) => ({ name, known: known[name], now: row.fingerprint(), row }))
    .filter((one) => one.known !== one.now)
}
