/** What builds before migration 0009 wrote, which kept no fingerprints. Never changed: it is about the past. */
export const AS_OF_0008: Readonly<
  Record<'facets' | 'readerKeys' | 'searchWords' | 'pictureSizes', string>
> = {
  facets: 'dc829fe7c8f80497',
  readerKeys: '774daa2197183ee2',
  searchWords: '31d2dcaf67b07414',
  pictureSizes:
    'w320 320 webp quality=82 none; w480 480 webp quality=82 none; w640 640 webp quality=82 none; w960 960 webp quality=82 none; w1280 1280 webp quality=82 none; w1920 1920 webp quality=82 none; social 1200 jpeg mozjpeg=true quality=80 own',
}
