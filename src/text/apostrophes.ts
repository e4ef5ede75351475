/**
 * Every sign that readers and keyboards use as an apostrophe, as the inside of a RegExp character class:
 * ' ` ´ ʹ ʻ ʼ ʽ ˈ ‘ ’ ‛ ′ ＇
 */
export const apostrophes = "'`\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u2018\u2019\u201b\u2032\uff07"
