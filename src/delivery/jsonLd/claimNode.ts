import type { ClaimLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts'
import type { PublicAttribution, PublicClaim } from '@/src/published/documents'
import type { Setting } from './entityNodes'
import { pageUrl } from '@/src/delivery/addresses/urls'

type Author = PersonLeaf | OrganizationLeaf

const authorOf = (
  { speaker, source }: PublicAttribution,
  { site, language }: Setting,
): Author | null => {
  if (speaker) {
    return {
      '@type': 'Person',
      name: speaker.name,
      url: pageUrl(site, 'person', speaker.slug, language),
    }
  }
  return (
    source && {
      '@type': 'Organization',
      name: source.name,
      url: pageUrl(site, 'source', source.slug, language),
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
  setting: Setting,
): ClaimLeaf {
  const authors = new Map<string, Author>()
  for (const row of rows) {
    const author = row.stance === 'asserts' ? authorOf(row, setting) : null
    if (author) authors.set(row.speaker?.id ?? row.source?.id ?? '', author)
  }
  return {
    '@type': 'Claim',
    text: claim.text,
    creativeWorkStatus: claim.status,
    ...(authors.size > 0 && { author: [...authors.values()] }),
  }
}
