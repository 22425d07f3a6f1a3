/** A source of chance that gives the same numbers each time (mulberry32). */
export interface Random {
  share(): number
  whole(from: number, to: number): number
  one<T>(list: readonly T[]): T
  some<T>(list: readonly T[], least: number, most: number): T[]
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number): number => from + Math.floor(share() * (to - from + 1))
  const one = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T
  return { share, whole, one, some: (list, least, most) => [...new Set(Array.from({ length: whole(least, most) }, () => one(list)))] }
}
