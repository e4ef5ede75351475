import type { CollectionSlug } from 'payload'

type Referrer = { from: CollectionSlug; paths: string[] }

/** Who refers to whom: what stands in the way of deleting a record. */
export const REFERRERS: Record<string, Referrer[]> = {
  persons: [
    {
      from: 'articles',
      paths: [
        'persons',
        'pinned.persons',
        'claims.persons',
        'attributions.speaker',
        'attributions.via.value',
        'attributions.origin.value',
        'replies.person',
        'bylines.person',
      ],
    },
    { from: 'events', paths: ['participants.person'] },
  ],
  sources: [
    {
      from: 'articles',
      paths: [
        'sources',
        'pinned.sources',
        'attributions.source',
        'attributions.via.value',
        'attributions.origin.value',
        'attributions.saidTo',
        'claims.organisations',
        'replies.organisationSource',
      ],
    },
    { from: 'sources', paths: ['relays'] },
  ],
  events: [
    { from: 'articles', paths: ['events', 'pinned.events', 'claims.events'] },
    { from: 'events', paths: ['superEvent'] },
    { from: 'assignments', paths: ['event'] },
  ],
  media: [
    { from: 'articles', paths: ['leadImage', 'body.root.children.value'] },
    { from: 'persons', paths: ['image'] },
    { from: 'fronts', paths: ['slots.items.image'] },
  ],
  attachments: [{ from: 'articles', paths: ['body.root.children.value'] }],
  desks: [
    { from: 'articles', paths: ['desk'] },
    { from: 'users', paths: ['desk'] },
    { from: 'assignments', paths: ['desk'] },
  ],
  sections: [
    { from: 'articles', paths: ['section'] },
    { from: 'fronts', paths: ['section', 'slots.section'] },
  ],
  tags: [{ from: 'articles', paths: ['tags'] }],
}
