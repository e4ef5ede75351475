/** Saves on their way, by article id (`new`: not yet stored): a second one would carry the revision the first replaces. */
export const underWay = new Map<string, Promise<boolean>>()
