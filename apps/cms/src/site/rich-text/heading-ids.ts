/** Gives each heading an id made of its words, unique on the page. */
export function createHeadingIds(): (words: string) => string {
  const taken = new Set<string>()
  return (words) => {
    const base = slugify(words) || 'section'
    let id = base
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
    taken.add(id)
    return id
  }
}

export const slugify = (words: string): string =>
  words.normalize('NFKD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe').replace(/æ/gi, 'ae').toLowerCase()
    .replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 80).replace(/-+$/, '')
