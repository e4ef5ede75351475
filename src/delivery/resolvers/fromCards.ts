/**
 * Cards → what resolvers take: as they are where they answer what was selected, else with the whole
 * entity, asked from a loader together with all others of this level. An entity that is gone keeps
 * its card: the article still names it.
 */
export function fromCards<Parent extends { id: string }, Full>(
  cards: Parent[],
  whole: {
    wanted: boolean
    load: (id: string) => Promise<Full | null>
    parent: (full: Full) => Parent
  },
): Parent[] | Promise<Parent[]> {
  if (!whole.wanted) return cards
  return Promise.all(
    cards.map(async (card) => {
      const full = await whole.load(card.id)
      return full ? whole.parent(full) : card
    }),
  )
}
