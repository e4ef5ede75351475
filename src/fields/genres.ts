export const GENRES = [
  'report',
  'analysis',
  'opinion',
  'background',
  'factCheck',
  'liveBlog',
] as const
export type Genre = (typeof GENRES)[number]

export const GENRE_LABELS: Record<Genre, { tr: string; en: string }> = {
  report: { tr: 'Haber', en: 'Report' },
  analysis: { tr: 'Analiz', en: 'Analysis' },
  opinion: { tr: 'Görüş', en: 'Opinion' },
  background: { tr: 'Arka plan', en: 'Background' },
  factCheck: { tr: 'Doğrulama', en: 'Fact-check' },
  liveBlog: { tr: 'Canlı anlatım', en: 'Live blog' },
}
