import type { Stance } from '../../vocabulary'
import type { CueRow, Need } from '../CueRow'
import { row } from './cueRow'
import { closed, converb, participle } from './endings'

type Verb = readonly [active: string, passive: string | null, needs: Need, stance?: Stance]

/** Verbs of saying: the active stem, the passive one where people use it, and what must stand before the active one. */
const VERBS: readonly Verb[] = [
  ['iddia et', 'iddia edil', 'nothing'],
  ['ifade et', 'ifade edil', 'clause'],
  ['dile getir', 'dile getiril', 'nothing'],
  ['öne sür', 'öne sürül', 'clause'],
  ['ileri sür', 'ileri sürül', 'clause'],
  ['söyle', 'söylen', 'clause'],
  ['belirt', 'belirtil', 'clause'],
  ['kaydet', 'kaydedil', 'clause'],
  ['vurgula', 'vurgulan', 'clause'],
  ['bildir', 'bildiril', 'clause'],
  ['duyur', 'duyurul', 'clause'],
  ['açıkla', 'açıklan', 'clause'],
  ['aktar', 'aktarıl', 'clause'],
  ['anlat', 'anlatıl', 'clause'],
  ['savun', 'savunul', 'clause'],
  ['yaz', 'yazıl', 'clause'],
  ['hatırlat', 'hatırlatıl', 'clause'],
  ['anımsat', null, 'clause'],
  ['ilet', 'iletil', 'clause'],
  ['dillendir', 'dillendiril', 'clause'],
  ['ekle', null, 'clause'],
  ['paylaş', 'paylaşıl', 'clause'],
  ['müjdele', null, 'clause'],
  ['iddia ediyor', null, 'nothing'],
  ['teyit et', 'teyit edil', 'claim'],
  ['doğrula', 'doğrulan', 'claim'],
  ['kabul et', null, 'clause'],
  ['taahhüt et', null, 'clause'],
  ['vadet', null, 'clause'],
  ['vaat et', null, 'clause'],
  ['garanti et', null, 'clause'],
  ['öngör', 'öngörül', 'clause'],
  ['tahmin et', 'tahmin edil', 'clause'],
  ['ortaya koy', null, 'clause'],
  ['göster', null, 'clause'],
  ['itiraf et', null, 'clause'],
  ['ihbar et', null, 'clause'],
  ['not et', null, 'clause'],
  ['işaret et', 'işaret edil', 'dativeClause'],
  ['dikkat çek', 'dikkat çekil', 'dativeClause'],
  ['dikkati çek', null, 'dativeClause'],
  ['değin', 'değinil', 'dativeClause'],
  ['vurgu yap', 'vurgu yapıl', 'dativeClause'],
]

const DENIALS: readonly Verb[] = [
  ['yalanla', 'yalanlan', 'nothing', 'denies'],
  ['reddet', 'reddedil', 'claim', 'denies'],
  ['inkar et', null, 'nothing', 'denies'],
  ['inkâr et', null, 'nothing', 'denies'],
  ['tekzip et', 'tekzip edil', 'nothing', 'denies'],
]

const OPINION = new Set(['öngörül', 'tahmin edil'])

const bare = (needs: Need): Need => (needs === 'clause' ? 'bareClause' : needs)

const ofVerb = ([active, passive, needs, stance = 'asserts']: Verb): CueRow[] => [
  row(`${closed(active)}|${converb(active)}`, 'reportingActive', 'subject', needs, { stance }),
  row(participle(active), 'participial', 'subject', needs, { stance, isBefore: true }),
  ...(passive
    ? [
        row(
          `${closed(passive)}|${converb(passive)}`,
          OPINION.has(passive) ? 'opinionPassive' : 'reportingPassive',
          'agent',
          passive === 'iddia edil' ? 'nothing' : bare(needs),
          { stance },
        ),
        row(
          participle(passive),
          'participial',
          'agent',
          passive === 'iddia edil' ? 'nothing' : bare(needs),
          {
            ...{ stance, form: 'presupposed' },
          },
        ),
      ]
    : []),
]

const RELAYED =
  'aktarıl|belirtil|kaydedil|iddia edil|öne sürül|ileri sürül|bildiril|yazıl|ifade edil|duyurul'
/** “Kaynakların … söylediği aktarıldı”: what was told was told to somebody else, who tells it. */
const RELAYS: CueRow = row(
  `(?:söyle|belirt|aktar|anlat|bildir|savun|öne sür|ileri sür|ifade et|iddia ed|vurgula|dile getir|doğrula|açıkla|kaydet)(?:[dt][ıiuü]ğ[ıiuü]|[dt][ıiuü]kl[ae]r[ıi])(?= (?:de |da )?(?:${RELAYED}))`,
  'reportingActive',
  'owner',
  'clause',
)

/** Verbs of saying and of denying, in every form that reports. */
export const VERB_CUES: readonly CueRow[] = [RELAYS, ...[...DENIALS, ...VERBS].flatMap(ofVerb)]
