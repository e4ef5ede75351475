import { readLanguage } from '../finder/readLanguage'
import { lowered } from '../finder/lowered'
import { quotationsOf } from '../finder/quotationsOf'
import type { LegalStage } from '../vocabulary'

/** How far before the law words say somebody has come; `isLabel`: they call somebody guilty and tell of no decision. */
export type LegalWord = { start: number; end: number; rank: number; isLabel: boolean }

/** How far a stage is; who was acquitted, or whose case was dropped, has been before a court. */
export const RANKS: Readonly<Record<LegalStage, number>> = {
  alleged: 0,
  investigated: 1,
  detained: 2,
  charged: 3,
  tried: 4,
  acquitted: 4,
  dropped: 4,
  convicted: 5,
}

type Row = { rank: number; isLabel?: true; pattern: RegExp }
const ROWS: Readonly<Record<'tr' | 'en', readonly Row[]>> = {
  tr: [
    {
      rank: RANKS.detained,
      pattern:
        /(?<!\p{L})(?:gözaltına alın(?:dı|mış|arak|an|dığ|ıp)|gözaltında|tutuklan(?:dı|mış|arak|an|dığ|ıp)|tutuklu(?!\p{L}| yargılanma(?:sı|k)))/gu,
    },
    {
      rank: RANKS.charged,
      pattern:
        /(?<!\p{L})(?:hakkında (?:\p{L}+ )?dava açıl(?:dı|mış|arak|an|dığ)|sanı(?:k(?!\p{L})|ğ|klar)|iddianame(?:si)? (?:kabul edil|hazırlan)(?:di|dı|miş|mış|en|an|diğ|dığ))/gu,
    },
    {
      rank: RANKS.tried,
      pattern: /(?<!\p{L})(?:yargılan(?:ıyor|dı|mış|an|dığ|makta)|h[aâ]kim karşısına çıktı)/gu,
    },
    {
      rank: RANKS.convicted,
      pattern:
        /(?<!\p{L})(?:mahk[uû]m (?:edil|ol)(?:di|du|miş|muş|en|an|duğ|diğ|arak|erek)|hüküm giy(?:di|miş|en|diğ)|suçlu bulun(?:du|muş|an|duğ)|cezasına çarptırıl(?:dı|mış|an|dığ)|hapis cezası al(?:dı|mış|an|dığ)|hükümlü(?!\p{L}))/gu,
    },
    {
      rank: RANKS.convicted,
      isLabel: true,
      pattern:
        /(?<!\p{L})(?:suçlu(?! bulun)|darbeci|katil|hırsız|zimmetçi|dolandırıcı|rüşvetçi|terörist|tecavüzcü|tacizci|sahteci|kaçakçı|kalpazan|casus|gaspçı|soyguncu)(?:lar|ler)?(?:s?[ıiuü])?(?!\p{L})(?! (?:değil|zanlı|şüphe|ol(?:ma|du|up|an|arak)|iddia|diye))/gu,
    },
  ],
  en: [
    {
      rank: RANKS.detained,
      pattern:
        /(?<!\p{L})(?:(?:was|were|been|being) (?:\p{L}+ly )?(?:arrested|detained)|in custody)(?!\p{L})/gu,
    },
    {
      rank: RANKS.charged,
      pattern:
        /(?<!\p{L})(?:(?:was|were|been|is|are) (?:\p{L}+ly )?(?:charged with|indicted)|faces? charges|defendants?)(?!\p{L})/gu,
    },
    {
      rank: RANKS.tried,
      pattern: /(?<!\p{L})(?:(?:on|stood|stands|standing) trial)(?!\p{L})/gu,
    },
    {
      rank: RANKS.convicted,
      pattern:
        /(?<!\p{L})(?:(?:was|were|been) (?:\p{L}+ly )?(?:convicted|found guilty|sentenced)|pleaded guilty|convicted of)(?!\p{L})/gu,
    },
    {
      rank: RANKS.convicted,
      isLabel: true,
      pattern:
        /(?<!\p{L})(?:guilty|fraudster|killer|murderer|thief|rapist|terrorist|swindler|embezzler|smuggler|plotter|spy|robber)s?(?!\p{L})(?! suspect)/gu,
    },
  ],
}
/** What stands before and takes it back. */
const TAKEN_BACK =
  /(?<!\p{L})(?:not|never|if|alleged|suspected|accused|found|pleaded|pleads|plead|sözde|(?:edilen|sürülen|söylenen)) (?:been )?$/u
const BEFORE = 24

/**
 * The words of a text that say how far somebody has come before the law, in order of their kind; what is quoted is its speaker's.
 * `language` is a BCP 47 tag; other than Turkish and English words are not read.
 */
export function legalWords(text: string, language: string): LegalWord[] {
  const tag = readLanguage(language)
  if (tag === null) return []
  const view = withoutQuoted(lowered(text, tag))
  return ROWS[tag].flatMap(({ rank, isLabel = false, pattern }) =>
    [...view.matchAll(pattern)].flatMap(({ 0: words, index }) =>
      TAKEN_BACK.test(view.slice(Math.max(0, index - BEFORE), index))
        ? []
        : [{ start: index, end: index + words.length, rank, isLabel }],
    ),
  )
}

/** The same text, as long, with what is quoted blotted out. */
function withoutQuoted(view: string): string {
  let [out, at] = ['', 0]
  for (const { start, end } of quotationsOf(view, [
    { field: 'body', start: 0, end: view.length },
  ])) {
    out += view.slice(at, start) + '_'.repeat(end - start)
    at = end
  }
  return out + view.slice(at)
}
