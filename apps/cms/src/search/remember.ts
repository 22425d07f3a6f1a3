/** More than a language has words; the bound is for what isn't one. */
const most = 100_000

/** A function of a word that is worked out once a word: texts say the same few thousand again and again. */
export function remember(workOut: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const answer = workOut(word)
    if (known.size >= most) known.clear()
    known.set(word, answer)
    return answer
  }
}
