import type { Words } from '@/src/language/words'
import { fieldLabel } from '@/src/workflow/articleFields'

const LABELS: ReadonlyMap<string, Words> = new Map(
  Object.entries({
    displayName: { tr: 'ad', en: 'name' },
    name: { tr: 'ad', en: 'name' },
    names: { tr: 'adın yazılışları', en: 'forms of the name' },
    positions: { tr: 'görevler', en: 'positions' },
    isLiving: { tr: 'yaşıyor', en: 'living' },
    publicFigure: { tr: 'kamuya mal olmuş', en: 'public figure' },
    summary: { tr: 'kimdir, nedir', en: 'who or what it is' },
    wikidataId: { tr: 'Wikidata no', en: 'Wikidata id' },
    image: { tr: 'portre', en: 'portrait' },
    kind: { tr: 'tür', en: 'kind' },
    publicLabel: { tr: 'okurun gördüğü ad', en: 'public label' },
    anonymityReason: { tr: 'adın neden gizli olduğu', en: 'reason of anonymity' },
    identityKnownTo: { tr: 'kim olduğunu bilenler', en: 'who knows the identity' },
    approvedBy: { tr: 'onaylayan', en: 'approved by' },
    retracted: { tr: 'sözünü geri aldı', en: 'retracted' },
    legalMatters: { tr: 'hukuki durum', en: 'legal matters' },
    url: { tr: 'site', en: 'site' },
    country: { tr: 'ülke', en: 'country' },
    languages: { tr: 'diller', en: 'languages' },
    ownership: { tr: 'sahiplik', en: 'ownership' },
    relays: { tr: 'aktardıkları', en: 'relays' },
    reliability: { tr: 'güvenilirlik', en: 'reliability' },
    title: { tr: 'olay', en: 'title' },
    occurrence: { tr: 'gerçekleşme', en: 'occurrence' },
    when: { tr: 'zaman', en: 'time' },
    place: { tr: 'yer', en: 'place' },
    superEvent: { tr: 'üst olay', en: 'part of' },
    participants: { tr: 'katılanlar', en: 'participants' },
    casualties: { tr: 'can kaybı ve yaralanma', en: 'casualties' },
    alt: { tr: 'betimleme', en: 'alt text' },
    caption: { tr: 'resim altı', en: 'caption' },
    credit: { tr: 'fotoğraf (künye)', en: 'credit' },
    licence: { tr: 'lisans', en: 'licence' },
    focalPoint: { tr: 'odak noktası', en: 'focal point' },
    contact: { tr: 'iletişim', en: 'contact' },
    sensitivityNote: { tr: 'hassasiyet notu', en: 'sensitivity note' },
    internalNote: { tr: 'iç not', en: 'internal note' },
  }),
)

/** The word for a field of a record inside a sentence; the names of some mean something else in an article. */
export const recordFieldLabel = (field: string): Words => LABELS.get(field) ?? fieldLabel(field)
