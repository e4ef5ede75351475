import type { CheckpointDamage } from '@/src/editorial/audit/checkpoint'
import type { Damage } from '@/src/editorial/audit/verify'
import type { Words } from '@/src/language/words'

export const DAMAGE_WORDS: Record<Damage | CheckpointDamage, Words> = {
  changed: { tr: 'sonradan değiştirilmiş', en: 'changed after it was written' },
  removed: { tr: 'silinmiş', en: 'removed' },
  inserted: { tr: 'araya sokulmuş', en: 'inserted' },
  reordered: { tr: 'yeri değiştirilmiş', en: 'reordered' },
  replaced: {
    tr: 'imzalanandan ya da komşu kaydın gördüğünden başka',
    en: 'not what was signed, or not what the entry beside it saw',
  },
  cutOff: { tr: 'imzalanmıştı, sondan kesilmiş', en: 'was signed, and is cut off from the end' },
  vanished: { tr: 'zincirin tümü yok olmuş', en: 'the whole chain has vanished' },
  missing: { tr: 'eksik', en: 'missing' },
  heads: { tr: 'imzaladığı uçlar değişmiş', en: 'the heads it signed were changed' },
  signature: { tr: 'imzası tutmuyor', en: 'its signature does not fit' },
  foreignKey: { tr: 'yabancı bir anahtarla imzalı', en: 'signed by a foreign key' },
}
