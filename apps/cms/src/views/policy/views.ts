import type { AdminViewConfig } from 'payload'
import { say, words, type Words } from '../../fields/words.ts'

/** A view of the rule desk: its address below /admin, its name in the tabs, its component. */
interface DeskView { path: `/policy/${string}`; title: Words; Component: string }

const view = (name: string, title: Words): DeskView => ({
  path: `/policy/${name}`, title, Component: `/views/policy/${name}/${name}.tsx#${name[0]?.toUpperCase()}${name.slice(1)}View`,
})

/** The views, in the order of their tabs. */
export const deskViews = {
  rules: view('rules', words('Rules', 'Règles')),
  matrix: view('matrix', words('Matrix', 'Matrice')),
  change: view('change', words('Change and publish', 'Changer et publier')),
  sets: view('sets', words('Published sets', 'Jeux publiés')),
  simulator: view('simulator', words('Simulator', 'Simulateur')),
} as const satisfies Record<string, DeskView>

export type DeskViewName = keyof typeof deskViews

export const deskName = words('Rule desk', 'Bureau des règles')

/** As Payload's config has them. */
export const deskViewConfig = (): Record<string, AdminViewConfig> => Object.fromEntries(
  Object.entries(deskViews).map(([name, { path, Component, title }]) => [`policy-${name}`, { path, Component, exact: true, meta: { title: title.en } }]),
)

/** The address of a view, with what it is asked. */
export function deskAddress(name: DeskViewName, asked: Record<string, string | readonly string[] | undefined> = {}): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(asked)) for (const one of value === undefined ? [] : [value].flat()) if (one !== '') query.append(key, one)
  return `/admin${deskViews[name].path}${query.size > 0 ? `?${query}` : ''}`
}

/** The title of a page of the admin, if it is one of these: what Payload's config says has one language. */
export function deskTitle(segments: readonly string[] | undefined, language: string): string | null {
  const path = `/${segments?.join('/') ?? ''}`
  const found = Object.values(deskViews).find((one) => one.path === path)
  return found ? `${say(language, found.title)} · ${say(language, deskName)} · Gatehouse` : null
}
