import type { ClaimLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts'
import type { PublicAttribution, PublicClaim } from '@/src/published/documents'
import type { Site } from '@/src/delivery/documents/context'
import { entityUrl } from '@/src/delivery/addresses/urls'

type Author = PersonLeaf | OrganizationLeaf

const authorOf = ({ speaker, source }: PublicAttribution, site: Site): Author | null => {
  if (speaker) {
    return { '@type': 'Person', name: speaker.name, url: entityUrl(site, 'kisi', speaker.slug) }
  }
  return (
    source && {
      '@type': 'Organization',
      name: source.name,
      url: entityUrl(site, 'kaynak', source.slug),
    }
  )
}

/**
 * A claim of an article → a Claim: its words, where it stands (`unverified`, …), and as authors those who
 * assert it by name. Of a masked source nothing is said, and who denies a claim is not its author.
 */
export function claimNode(
  claim: PublicClaim,
  rows: readonly PublicAttribution[],
  site: Site,
): ClaimLeaf {
  const authors = new Map<string, Author>()
  for (const row of rows) {
    const author = row.stance === 'asserts' ? authorOf(row, site) : null
    if (author) authors.set(row.speaker?.id ?? row.source?.id ?? '', author)
  }
  return {
    '@type': 'Claim',
    text: claim.text,
    creativeWorkStatus: claim.status,
    ...(authors.size > 0 && { author: [...authors.values()] }),
  }
}
