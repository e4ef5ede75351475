import { ninjsCanceled } from '@/src/delivery/ninjs/ninjsRoute'
import { ninjsItem } from '@/src/delivery/ninjs/ninjsItem'
import type { Ninjs } from '@/src/delivery/ninjs/ninjs'
import { withdrawnDoc } from './publicFixtures'
import { seedPublicArticle } from './seedPublicArticle'
import { coup } from './story'

const site = { name: 'Künye', publicUrl: 'https://haber.test' }

/** One ninjs item of every kind we send: the seed story, one with everything in it, a bare one, and both ends. */
export async function ninjsSamples(): Promise<Record<string, Ninjs>> {
  const seed = await seedPublicArticle()
  const bare = {
    ...coup,
    bylines: [],
    leadImage: null,
    printedAt: null,
    section: null,
    genre: null,
  }
  return {
    seed: ninjsItem(seed, site),
    everything: ninjsItem(coup, site),
    written: ninjsItem(
      {
        ...coup,
        seo: { title: 'Darbe planı: kim ne dedi', socialTitle: 'Darbe planının ardında kim var' },
        dateline: 'Bakü',
        backstory: 'Belgeyi iki kişi okudu.',
        leadImage: coup.leadImage && { ...coup.leadImage, licence: 'CC BY 4.0' },
      },
      site,
    ),
    bare: ninjsItem({ ...bare, body: { html: null, text: null }, events: [], claims: [] }, site),
    hostile: ninjsItem({ ...coup, headline: 'a\u0000]]></script>\u202E\uD800', dek: '' }, site),
    retracted: ninjsItem({ ...coup, state: 'retracted', notice: 'Geri çekildi' }, site),
    withdrawn: ninjsCanceled(withdrawnDoc('x', 'Kaldırıldı'), site),
  }
}
