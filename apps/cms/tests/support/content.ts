import type { Payload } from 'payload'

// Small pieces of content for tests, and the people that the publishing rules ask for.

type Child = Record<string, unknown>

export const text = (value: string): Child => ({ type: 'text', text: value, version: 1, format: 0, detail: 0, mode: 'normal', style: '' })
export const paragraph = (...children: (string | Child)[]): Child => ({
  type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', textFormat: 0, textStyle: '',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
export const heading = (level: 2 | 3 | 4, value: string): Child => ({ type: 'heading', tag: `h${level}`, version: 1, format: '', indent: 0, direction: 'ltr', children: value ? [text(value)] : [] })
export const citation = (source: string | null, id = 'c1'): Child => ({ type: 'inlineBlock', version: 1, fields: { id, blockType: 'citation', blockName: '', source } })
export const block = (blockType: string, fields: Child): Child => ({ type: 'block', version: 2, format: '', fields: { id: `${blockType}-1`, blockType, blockName: '', ...fields } })
export const richText = (...children: Child[]) => ({ root: { type: 'root', version: 1, format: '' as const, indent: 0, direction: 'ltr' as const, children } }) as never


/** An author and a reviewer with accounts of their own. */
export async function makePeople(payload: Payload): Promise<{ author: string; reviewer: string; accounts: Record<'author' | 'reviewer', string> }> {
  const account = async (role: 'editor' | 'reviewer') => (await payload.create({
    collection: 'staff', data: { email: `${role}@example.test`, password: 'a-long-test-password', name: role, role },
  })).id
  const [authorAccount, reviewerAccount] = [await account('editor'), await account('reviewer')]
  const profile = async (name: string, of: string) => (await payload.create({
    collection: 'authors', locale: 'en', data: { name, slug: name.toLowerCase().replaceAll(' ', '-'), jobTitle: 'Writer', account: of },
  })).id
  return {
    author: await profile('Ann Author', authorAccount),
    reviewer: await profile('Rita Reviewer', reviewerAccount),
    accounts: { author: authorAccount, reviewer: reviewerAccount },
  }
}

export const makeSource = async (payload: Payload, key = 'smith-2024'): Promise<string> => (await payload.create({
  collection: 'sources', locale: 'en', data: { key, title: 'A study', kind: 'cohort', kindInWords: 'Cohort of 20 people', read: 'abstract' },
})).id
