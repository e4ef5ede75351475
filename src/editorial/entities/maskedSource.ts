import { idOf } from '@/src/language/ids'
import { makeRefusal } from '@/src/language/refusal'

/** What the record of a masked source may hold. Everything else could say who it is, and nothing of that is stored. */
const MAY_HOLD: ReadonlySet<string> = new Set([
  ...['id', 'createdAt', 'updatedAt', 'createdBy', 'searchWords', 'suggestionView', 'slug', 'name'],
  ...['kind', 'publicLabel', 'anonymityReason', 'identityKnownTo', 'approvedBy', 'reliability'],
])

export const MASKED_REFUSALS = {
  label: makeRefusal('maskedLabel', 400, {
    tr: 'Gizli bir kaynağın okura söylenecek bir adı olmalı, ve bu ad ne olduğunu söylemeli: “soruşturmaya yakın bir yetkili”. Yalnız “kaynak” ya da “yetkili” olmaz.',
    en: 'A masked source needs a public label that says what it is: “an official close to the inquiry”. A bare “source” or “official” will not do.',
  }),
  identity: makeRefusal('maskedIdentity', 400, {
    tr: 'Gizli bir kaynağın kim olduğu hiçbir yere yazılmaz: “Ad” boş kalır ya da okurun gördüğü adla aynı olur, ad biçimleri, site, iç not ve benzerleri boş kalır. Bu alanları boşaltın; bilenleri “Kim olduğunu bilenler”e ekleyin. Yazdığınız saklanmadı.',
    en: 'Who a masked source is stands nowhere: “Name” stays empty or is the public label, and names, site, internal note and the like stay empty. Empty these fields, and enter those who know under “Who knows the identity”. What you typed was not kept.',
  }),
  turns: makeRefusal('maskedTurns', 409, {
    tr: 'Adıyla kaydedilmiş bir kaynak gizlenemez: adı sürümlerinde ve kayıtlarda duruyor. Yeni bir gizli kaynak kaydı açın.',
    en: 'A source that was recorded by its name cannot turn masked: the name stands in its versions and in the log. Open a new masked source.',
  }),
  approval: makeRefusal('maskedApproval', 403, {
    tr: 'Gizli bir kaynağı yalnız yazı işleri müdürü, kendi adına onaylar.',
    en: 'Only a chief editor approves a masked source, and in his or her own name.',
  }),
} as const

type Doc = Readonly<Record<string, unknown>>

const isNothing = (value: unknown): boolean => {
  if (value === undefined || value === null || value === '' || value === false || value === 0) {
    return true
  }
  if (typeof value === 'string') return value.trim() === ''
  return (
    typeof value === 'object' && !(value instanceof Date) && Object.values(value).every(isNothing)
  )
}

/**
 * Fields of a masked source as it is to be stored (`after`) that could say who it is, by name; their values are told to nobody.
 * Its name may be its label, the one of `before` too, which a changed label leaves behind. Pure.
 */
export const identityIn = (before: Doc, after: Doc): string[] => {
  const labels = [text(after.publicLabel), text(before.name)]
  const named = !isNothing(after.name) && !labels.includes(text(after.name))
  const held = Object.keys(after).filter((key) => !MAY_HOLD.has(key) && !isNothing(after[key]))
  return [...(named ? ['name'] : []), ...held]
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const knowers = (value: unknown): string =>
  (Array.isArray(value) ? value.map(idOf) : []).toSorted().join(' ')

/** Whether something differs that a chief's approval of a masked source is about: its label, the reason, or who knows. Pure. */
export const approvalFalls = (before: Doc, after: Doc): boolean =>
  text(before.publicLabel) !== text(after.publicLabel) ||
  text(before.anonymityReason) !== text(after.anonymityReason) ||
  knowers(before.identityKnownTo) !== knowers(after.identityKnownTo)
