import { idOf } from '@/src/language/ids'
import { toHtml } from '@/src/language/richText/toHtml'
import { toText } from '@/src/language/richText/toText'
import { slug } from '@/src/language/text/slug'
import type { Site } from '@/src/payload-types'
import type { PublicSite } from '@/src/published/documents'
import { versioned } from './version'

const said = (text: string | null | undefined): string | null => text?.trim() || null

/** What not every paper has: a key is there only where something was written, so that no other document changes. */
const english = ({ mottoEn, footerEn }: Partial<Site>) => ({
  ...(said(mottoEn) && { mottoEn: said(mottoEn) }),
  ...(said(footerEn) && { footerEn: said(footerEn) }),
})

/** The settings as readers see them; `newsroom` is the name where nobody gave another. Pure. */
export function toPublicSite(site: Partial<Site>, newsroom: string): PublicSite {
  const { imprint, policies, sections } = site
  return versioned({
    _id: 'site' as const,
    name: said(site.name) ?? newsroom,
    motto: said(site.motto),
    footer: said(site.footer),
    ...english(site),
    sections: (sections ?? []).map(idOf).filter((id) => id !== null),
    imprint: {
      publisher: said(imprint?.publisher),
      responsibleEditor: said(imprint?.responsibleEditor),
      address: said(imprint?.address),
      phone: said(imprint?.phone),
      email: said(imprint?.email),
      eNotification: said(imprint?.eNotification),
      host: said(imprint?.host),
      since: said(imprint?.since),
      funding: said(imprint?.funding),
      staff: (imprint?.staff ?? []).map(({ name, role }) => ({ name, role: said(role) })),
    },
    policies: (policies ?? []).map(({ title, text }, index) => ({
      slug: slug(title) || `ilke-${index + 1}`,
      title,
      html: toHtml(text),
      text: toText(text),
    })),
  })
}
