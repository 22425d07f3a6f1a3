const vocabularySize = 20_000

/** Invented words, some common and most rare, as in a language; the same for the same seed. */
export function createWords(seed: number) {
  let state = seed
  const random = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  const letter = (letters: string): string => letters[Math.floor(random() * letters.length)] ?? 'a'
  const invent = (): string => Array.from({ length: 3 + Math.floor(random() * 8) }, (_, at) => letter(at % 2 === 0 ? 'bcdfglmnprstv' : 'aeiouéè')).join('')
  const vocabulary = Array.from({ length: vocabularySize }, invent)
  const word = (): string => vocabulary[Math.floor(vocabularySize * random() ** 3)] ?? 'a'
  return { word, sentence: (count: number): string => Array.from({ length: count }, word).join(' ') }
}
