import type { Refusal } from '@/src/errors'

/** Why a preview link is not made or not found. */
export const PREVIEW_REFUSALS = {
  previewRestricted: {
    code: 'previewRestricted',
    status: 409,
    message: {
      tr: 'Ambargolu ya da hukuk incelemesi bekleyen haber önizlemeye verilemez.',
      en: 'An article under embargo or waiting for the lawyers cannot be given out as a preview.',
    },
  },
  previewTooMany: {
    code: 'previewTooMany',
    status: 409,
    message: {
      tr: 'Bu haberin açık önizleme bağlantısı çok; birini iptal edin.',
      en: 'This article has many open preview links; revoke one.',
    },
  },
  previewGone: {
    code: 'previewGone',
    status: 404,
    message: {
      tr: 'Böyle bir önizleme bağlantısı yok; süresi dolmuş olabilir.',
      en: 'There is no such preview link; it may have expired.',
    },
  },
} as const satisfies Record<string, Refusal>
