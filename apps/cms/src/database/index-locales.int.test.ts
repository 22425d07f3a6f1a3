import { testPayload, type TestCms } from '../../tests/support/test-payload.ts'

interface Client { execute: (query: string) => Promise<{ rows: { name?: string; detail?: string }[] }> }

let cms: TestCms
beforeAll(async () => { cms = await testPayload() })
afterAll(() => cms.end())

test('the words of a document are found by its id, without reading those of all others', async () => {
  if (cms.database === 'mongodb') {
    // There they are part of the document itself.
    const { docs } = await cms.payload.db.find<{ title: unknown }>({ collection: 'topics', locale: 'all', where: { id: { equals: (await cms.payload.create({ collection: 'topics', locale: 'en', data: { title: 'One', slug: 'one' } })).id } } })
    expect(docs[0]?.title).toEqual({ en: 'One' })
    return
  }
  const { client } = cms.payload.db as unknown as { client: Client }
  const { rows: tables } = await client.execute(`select name from sqlite_master where type = 'table' and name like '%\\_locales' escape '\\'`)
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['articles_locales', '_articles_v_locales', 'articles_corrections_locales', 'site_help_lines_locales']))
  for (const { name } of tables) {
    const { rows } = await client.execute(`explain query plan select * from "${name}" where "_parent_id" = 'x'`)
    expect(`${name}: ${rows.map(({ detail }) => detail).join()}`).toContain(`USING INDEX ${name}_parent_idx`)
  }
})
