import type { Words } from '@/src/language/words'
import type { EditKind, Gate, GateState, Role, Stage, State } from './stages'

export const STAGE_LABELS: Record<Stage, Words> = {
  draft: { tr: 'Taslak', en: 'Draft' },
  inReview: { tr: 'İncelemede', en: 'In review' },
  changesRequested: { tr: 'Düzeltme istendi', en: 'Changes requested' },
  approved: { tr: 'Onaylandı', en: 'Approved' },
  scheduled: { tr: 'Zamanlandı', en: 'Scheduled' },
  published: { tr: 'Yayımlandı', en: 'Published' },
  spiked: { tr: 'Rafa kaldırıldı', en: 'Spiked' },
}

export const STATE_LABELS: Record<State, Words> = {
  never: { tr: 'Yayımlanmadı', en: 'Never published' },
  live: { tr: 'Yayında', en: 'Live' },
  retracted: { tr: 'Geri çekildi (metin duruyor)', en: 'Retracted' },
  withdrawn: { tr: 'Yayından kaldırıldı', en: 'Withdrawn' },
}

export const ROLE_LABELS: Record<Role, Words> = {
  reporter: { tr: 'Muhabir', en: 'Reporter' },
  editor: { tr: 'Editör', en: 'Editor' },
  chief: { tr: 'Yazı işleri müdürü', en: 'Chief editor' },
  factChecker: { tr: 'Doğrulama editörü', en: 'Fact-checker' },
  admin: { tr: 'Sistem yöneticisi', en: 'Administrator' },
}

export const EDIT_KIND_LABELS: Record<EditKind, Words> = {
  first: { tr: 'İlk yayın', en: 'First publication' },
  minor: { tr: 'Küçük düzeltme', en: 'Minor edit' },
  update: { tr: 'Güncelleme', en: 'Update' },
  correction: { tr: 'Düzeltme', en: 'Correction' },
  clarification: { tr: 'Açıklama', en: 'Clarification' },
  reply: { tr: 'Yanıt', en: 'Reply' },
  reinstatement: { tr: 'Yeniden yayın', en: 'Reinstatement' },
}

export const GATE_LABELS: Record<Gate, Words> = {
  legal: { tr: 'Hukuk', en: 'Legal' },
  factCheck: { tr: 'Doğrulama', en: 'Fact-check' },
}

export const GATE_STATE_LABELS: Record<GateState, Words> = {
  notNeeded: { tr: 'Gerekmiyor', en: 'Not needed' },
  required: { tr: 'Bekleniyor', en: 'Required' },
  done: { tr: 'Tamam', en: 'Done' },
}
