import DataLoader from 'dataloader'

/**
 * A set of loaders for one request, one per key (what is asked, with which arguments). All ids asked
 * under one key in one turn go to `batch` together; it answers one value per id, in their order.
 */
export function keyedLoaders<Value>(): (
  key: string,
  batch: (ids: readonly string[]) => Promise<Value[]>,
) => DataLoader<string, Value> {
  const loaders = new Map<string, DataLoader<string, Value>>()
  return (key, batch) => {
    const known = loaders.get(key)
    if (known) return known
    const loader = new DataLoader<string, Value>(batch)
    loaders.set(key, loader)
    return loader
  }
}
