import type { Words } from '@/src/language/words'
import { isBareLabel } from '../bareLabel'
import type {
  Finding,
  SourcedArticle,
  SourcedAttribution,
  SourcedClaim,
  SourcedEntities,
} from '../types'
import { whereRow } from './where'

type Lack = 'notMasked' | 'label' | 'reason' | 'knownTo' | 'approval' | 'byline' | 'opinion'

const LACKS: Record<Lack, Words> = {
  notMasked: {
    tr: 'kaynağın kaydı gizli kaynak değil; adı saklı tutulacaksa ona yeni bir gizli kaynak kaydı açın',
    en: 'its record is no masked source; open a new record of that kind for it, if its name is to be kept',
  },
  label: {
    tr: 'okurun gördüğü ad hiçbir şey söylemiyor (“kaynak”, “yetkili”); ne olduğunu yazın',
    en: 'its public label says nothing (“source”, “official”); say what it is',
  },
  reason: {
    tr: 'adın neden saklı tutulduğu yazılmamış',
    en: 'why the name is kept is not written',
  },
  knownTo: {
    tr: 'kim olduğunu bilen en az iki kişi seçilmemiş',
    en: 'fewer than two who know the identity are entered',
  },
  approval: {
    tr: 'yazı işleri müdürü onaylamamış',
    en: 'no chief editor has approved it',
  },
  byline: { tr: 'haberin imzası yok', en: 'the article has no byline' },
  opinion: {
    tr: 'bilgi değil yorum taşıyor; yorumu adıyla konuşan birine söyletin',
    en: 'it carries an opinion, not information; have the opinion from somebody who is named',
  },
}

const lacksOf = (row: SourcedAttribution, { sources }: SourcedEntities): Lack[] => {
  const source = row.source === null ? undefined : sources[row.source]
  if (!source) return []
  if (source.kind !== 'masked') return ['notMasked']
  const { masked } = source
  const lacks: [Lack, boolean][] = [
    ['label', isBareLabel(masked?.label)],
    ['reason', !masked?.reason?.trim()],
    ['knownTo', (masked?.knownTo ?? 0) < 2],
    ['approval', masked?.isApproved !== true],
  ]
  return lacks.filter(([, is]) => is).map(([lack]) => lack)
}

const isMasked = (row: SourcedAttribution, { sources }: SourcedEntities): boolean =>
  row.mode === 'maskedSource' || sources[row.source ?? '']?.kind === 'masked'

/**
 * Refuses, for everyone and always (✱), a masked source of which the newsroom does not know enough: whose record is none of
 * kind `masked`, whose label is bare, without a reason, with fewer than two accounts that know who it is, without a chief's
 * approval, in an article without a byline; once for each source, at its first row. And each row that has an opinion (claim
 * kind `interpretation`) from one. `params.lacks` names what is missing. Never says who the source is. A row that names no
 * record at all is `danglingAttribution`.
 */
export const maskedSourceIncomplete = (
  article: SourcedArticle,
  entities: SourcedEntities,
): Finding[] => {
  const claims = new Map<string | null, SourcedClaim>(article.claims.map((one) => [one.id, one]))
  const isSigned = article.isSigned === true || (article.bylines ?? []).length > 0
  const unsigned: Lack[] = isSigned ? [] : ['byline']
  const told = new Set<string>()
  return article.attributions
    .filter((row) => row.source !== null && isMasked(row, entities))
    .flatMap((row): Finding[] => {
      const first = !told.has(row.source ?? '')
      told.add(row.source ?? '')
      const lacks: Lack[] = [
        ...(first ? [...lacksOf(row, entities), ...unsigned] : []),
        ...(claims.get(row.claim)?.kind === 'interpretation' ? (['opinion'] as const) : []),
      ]
      if (lacks.length === 0) return []
      const list = (language: 'tr' | 'en') => lacks.map((lack) => LACKS[lack][language]).join('; ')
      return [
        {
          code: 'maskedSourceIncomplete',
          severity: 'block',
          never: true,
          where: whereRow(article, row),
          params: { lacks: lacks.join(', ') },
          message: {
            tr: `Bu sözler adı gizli bir kaynağa dayanıyor, ama eksik var: ${list('tr')}.`,
            en: `These words rest on a masked source, but something is missing: ${list('en')}.`,
          },
        },
      ]
    })
}
