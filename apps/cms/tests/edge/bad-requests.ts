// What goes wrong, or is made to go wrong, on its way to the CMS. Each is tried on every collection, as an admin and as nobody.

export const noUuid = ['zzz', '0', '-1', '99999999999999999999', '%20', '1e9', 'null', '__proto__', 'constructor', "'%20or%201=1--", '%F0%9F%8D%84', 'a'.repeat(500), '../staff', '[object%20Object]']

export const queries = [
  'where=x', 'where[and]=x', 'where[or]=', 'where[and][0]=x', 'where[and][]=', 'where[title]=x', 'where[title][nope]=x', 'where[nothing][equals]=x', 'where[][equals]=x',
  'where[id][equals][0]=a&where[id][equals][1]=b', 'where[id][equals][a]=b', 'where[id][in]=a,b', 'where[id][in][0]=a', 'where[id][in][a][b]=c', 'where[id][exists]=maybe', 'where[id][exists][]=x',
  'where[__proto__][equals]=x', 'where[constructor][equals]=x', 'where[id.__proto__][equals]=x', 'where[id][__proto__]=x', 'where[createdAt][greater_than]=never', 'where[createdAt][equals][]=x',
  'where[id][like]=%25', 'where[id][contains]=\\', 'where[id][near]=1,2', 'where[createdAt][near]=x', 'where[id][within]=x', 'where[id][intersects]=x', 'where[id][all]=x', 'where[id][equals]=%00',
  'where[title][near]=x,y', 'where[title][within]={}', 'where[updatedAt][in]=x,y', 'where[updatedAt][like]=x', 'where[updatedAt][exists]=',
  'where=%5B%5D', 'where=null', 'where=%7B%22and%22%3A%7B%7D%7D', 'where=%7B%22id%22%3A%7B%22equals%22%3A%7B%22%24ne%22%3A1%7D%7D%7D', 'where[$where][equals]=1', 'where[id][$ne]=1', 'where[id][equals][$ne]=1', 'where[id.x.y.z][equals]=1',
  `where${'[and][0]'.repeat(30)}[id][equals]=x`, Array.from({ length: 200 }, (_, n) => `where[or][${n}][id][equals]=${n}`).join('&'),
  'sort=__proto__', 'sort=constructor', 'sort=nothing', 'sort=-', 'sort[]=id', 'sort[a]=b', 'sort=id,-id,id', 'sort=id;drop', 'sort=id.x.y', 'sort=', 'sort=createdAt.x', 'sort=title.__proto__',
  'limit=-1', 'limit=NaN', 'limit=1e9', 'limit=999999999999999999999', 'limit=1.5', 'limit[]=1', 'limit=', 'limit=0', 'limit=Infinity', 'limit=1&limit=2',
  'depth=99', 'depth=-1', 'depth=x', 'depth[a]=1', 'page=-1', 'page=0', 'page=x', 'page=999999999', 'page=1e309', 'page[]=1',
  'locale=xx', 'locale[]=en', 'locale=__proto__', 'locale=all', 'locale=en&locale=fr', 'fallback-locale=xx', 'fallbackLocale[a]=b', 'fallback-locale[]=en', 'fallbackLocale=__proto__',
  'draft=maybe', 'draft[]=true', 'trash=x', 'trash[]=x', 'pagination=x', 'pagination[a]=b', 'autosave=x', 'publishSpecificLocale=xx', 'publishAllLocales=true', 'unpublishAllLocales=true', 'publishAllLocales=true&unpublishAllLocales=true',
  'select=x', 'select[]=x', 'select[title]=x', 'select[title][a][b]=true', 'select[__proto__]=true', 'select[nothing]=true', 'select[id]=false', 'select[title]=true&select[slug]=false', 'select=',
  'populate=x', 'populate[]=x', 'populate[staff]=x', 'populate[nothing][a]=true', 'populate[staff][hash]=true', 'populate[__proto__][a]=true', 'populate[articles][title]=false',
  'joins=x', 'joins=false', 'joins[]=x', 'joins[nothing][limit]=1', 'joins[variants]=x', 'joins[variants][limit]=x', 'joins[variants][limit]=-1', 'joins[variants][sort]=__proto__', 'joins[variants][sort][a]=b',
  'joins[variants][where]=x', 'joins[variants][where][and]=x', 'joins[variants][where][nothing][equals]=1', 'joins[variants][page]=x', 'joins[variants][count]=x', 'joins[__proto__][limit]=1',
  'data=x', 'data={', 'data[a]=b', 'depth', '&&&===', '%', '%E0%A4%A', '[]=x', '[=x', ']=x', 'a[b=c', '__proto__[x]=1', 'constructor[prototype][x]=1', 'where[id][equals]=1&where=x', 'field=x', 'user=x', 'uploadConfig=x', 'duplicateFromID=zzz', 'selectedLocales=xx',
]

const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

/** Bodies as they are sent, with the type that they claim. */
export const bodies: [name: string, type: string | null, body: string][] = [
  ['null', 'application/json', 'null'], ['a list', 'application/json', '[1]'], ['an empty list', 'application/json', '[]'], ['a number', 'application/json', '5'], ['a word', 'application/json', '"x"'], ['true', 'application/json', 'true'],
  ['half an object', 'application/json', '{"title":'], ['no JSON', 'application/json', '<xml/>'], ['only space', 'application/json', '   '], ['BOM', 'application/json', '\uFEFF{'],
  ['text', 'text/plain', '{"title":"x"}'], ['a form of an address', 'application/x-www-form-urlencoded', 'title=x'], ['xml', 'application/xml', '<a/>'], ['no type', null, '{"title":"x"}'],
  ['a broken form', 'multipart/form-data', 'x'], ['a form without an end', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{}'],
  ['a form of null', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\nnull\r\n--x--\r\n'],
  ['a form of no JSON', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--\r\n'],
  ['a file that is a word', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\n{"filename":"../x"}\r\n--x--\r\n'],
  ['an empty file', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="file"; filename="x.png"\r\nContent-Type: image/png\r\n\r\n\r\n--x--\r\n'],
  ['a file of lies', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"altEn":"x","altFr":"x"}\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="../../x.png"\r\nContent-Type: image/png\r\n\r\nno picture\r\n--x--\r\n'],
  ['__proto__', 'application/json', '{"__proto__":{"role":"admin"}}'], ['constructor', 'application/json', '{"constructor":{"prototype":{"x":1}}}'], ['__proto__ inside', 'application/json', '{"seo":{"__proto__":{"x":1}}}'],
  ['a number beyond numbers', 'application/json', '{"at":1e999}'], ['nesting', 'application/json', deep(5000)], ['lists in lists', 'application/json', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ['an empty object', 'application/json', '{}'], ['nothing', 'application/json', ''], ['unknown fields', 'application/json', '{"nothing":1,"id":"zzz"}'],
  ['an id that is taken by a list', 'application/json', '{"id":["a"]}'], ['dates that are none', 'application/json', '{"createdAt":"never","updatedAt":{}}'], ['a state that is none', 'application/json', '{"_status":"gone"}'], ['trash', 'application/json', '{"deletedAt":"never"}'],
]

/** Values that don't fit most fields; each is tried as each of a collection's fields. */
export const misfits: unknown[] = [null, true, 1, -1, 1e300, 'x', '', '\u0000', [], [1], [null], ['x'], [[]], {}, { a: 1 }, { relationTo: 'nothing', value: 'x' }, [{ blockType: 'nothing' }], [{ blockType: {} }], { root: 'x' }, { root: { children: [null] } }, { en: 'x', fr: {} }]
