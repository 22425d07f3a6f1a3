import type { AdminViewServerProps } from 'payload'

/** What an address asks for, by name; the first where it says one thing twice. Nothing is longer than a person would write it. */
export function askedOnce(searchParams: AdminViewServerProps['searchParams'], name: string): string {
  const [value] = askedAll(searchParams, name)
  return value ?? ''
}

export function askedAll(searchParams: AdminViewServerProps['searchParams'], name: string): string[] {
  const value = searchParams?.[name]
  return [value ?? []].flat().map((one) => one.trim().slice(0, 200)).filter((one) => one !== '').slice(0, 100)
}

/** One of a few, else the first of them. */
export const oneOf = <T extends string>(value: string, known: readonly [T, ...T[]]): T => known.find((one) => one === value) ?? known[0]
