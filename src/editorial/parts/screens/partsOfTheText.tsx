'use client'
import { typedContent } from '@/src/editorial/admin/articleForm'
import { ConflictDialog } from '@/src/editorial/articles/screens/ConflictDialog'
import { KeptState } from '@/src/editorial/articles/screens/KeptState'
import { OfferBanner } from '@/src/editorial/articles/screens/OfferBanner'
import type { Kept } from '@/src/editorial/articles/screens/useKeeper'
import type { Offer } from '@/src/editorial/articles/screens/useOffers'
import type { Words } from '@/src/language/words'
import { Again } from './Again'
import { sampleArticle } from './sampleArticle'
import { alone, onPage, type Part } from './scenes'

const AT = '2026-03-01T09:00:00.000Z'
const w = (tr: string, en: string): Words => ({ tr, en })
const nothing = () => {}

const KEPT: [key: string, name: Words, kept: Kept][] = [
  ['saklandi', w('Saklandı', 'Kept'), { kind: 'kept', at: AT }],
  ['baglantiYok', w('Bağlantı yok', 'No connection'), { kind: 'here', at: AT, why: 'offline' }],
  ['oturum', w('Oturum kapandı', 'Session ended'), { kind: 'here', at: AT, why: 'signedOut' }],
  ['saklanmadi', w('Saklanmadı', 'Refused'), { kind: 'here', at: AT, why: 'refused' }],
  ['hicbirYerde', w('Hiçbir yerde', 'Nowhere'), { kind: 'nowhere' }],
]
const notes: Part = {
  key: 'not',
  name: w('Saklama notları', 'Notes of autosave'),
  states: KEPT.map(([key, name, kept]) => ({
    key,
    name,
    scene: () => alone(<KeptState kept={kept} />),
  })),
}

const OFFER: Offer = {
  ...{ content: typedContent(sampleArticle()), revision: 3, savedAt: AT },
  ...{ where: 'server', stored: true },
}
const offers: Part = {
  key: 'teklif',
  name: w('Saklanan metin teklifi', 'Offer of a kept text'),
  states: (
    [
      ['guncel', w('Haber aynı', 'Same article'), OFFER, 3],
      ['eski', w('Haber o zamandan beri değişti', 'Changed since'), OFFER, 4],
      ['depoDolu', w('Depo dolu', 'Storage full'), { ...OFFER, stored: false }, 3],
      ['basliksiz', w('Başlıksız', 'No headline'), { ...OFFER, content: {} }, null],
    ] as const
  ).map(([key, name, offer, revision]) => ({
    key,
    name,
    scene: () =>
      alone(<OfferBanner offer={offer} onDrop={nothing} onRestore={nothing} revision={revision} />),
  })),
}

const mine = { ...sampleArticle(), headline: 'Değirmen ilkbaharda onarılacak' }
const conflict: Part = {
  key: 'cakisma',
  name: w('Çakışma', 'Conflict'),
  states: (
    [
      ['ayri', w('Ayrı yerler', 'Different places'), { dek: 'Yıkım nisanda.' }, true],
      ['ayni', w('Aynı yer', 'The same place'), { headline: 'Değirmen yıkılıyor' }, true],
      ['tabansiz', w('Başlangıç okunamıyor', 'No base'), { headline: 'Değirmen yıkılıyor' }, false],
    ] as const
  ).map(([key, name, theirs, hasBase]) => ({
    key,
    name,
    scene: (language) =>
      onPage(language, {
        children: (
          <Again>
            {(close) => (
              <ConflictDialog
                base={hasBase ? sampleArticle() : null}
                mine={mine}
                newest={{ ...sampleArticle(), ...theirs, revision: 4 }}
                onClose={close}
                onTakeTheirs={nothing}
              />
            )}
          </Again>
        ),
      }),
  })),
}

/** What keeps a typed text, and what is asked about it. */
export const PARTS_OF_THE_TEXT: readonly Part[] = [notes, offers, conflict]
