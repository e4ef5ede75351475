/** Documents by id as they were found, but those of a preview as they would be. */
export async function withPreviewed<Doc extends { _id: string }>(
  found: Promise<(Doc | null)[]>,
  ids: readonly string[],
  previewed: readonly Doc[] = [],
): Promise<(Doc | null)[]> {
  const documents = await found
  if (previewed.length === 0) return documents
  const byId = new Map(previewed.map((document) => [document._id, document]))
  return ids.map((id, index) => byId.get(id) ?? documents[index] ?? null)
}
