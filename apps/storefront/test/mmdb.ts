// Writes databases in MaxMind's format, small enough for tests: IPv4 networks with records of texts, maps and lists.
// https://maxmind.github.io/MaxMind-DB/

type Value = string | number | Value[] | { [key: string]: Value }
type Node = [Node | Buffer | null, Node | Buffer | null]

/** A database of networks (`192.0.2.0/24`) with their records. One within another must come after it. */
export function writeMmdb(networks: [network: string, record: Value][]): Buffer {
  const root: Node = [null, null]
  for (const [network, record] of networks) insert(root, network, encode(record))
  const nodes = listNodes(root)
  const data: Buffer[] = []
  let dataLength = 0
  const pointerTo = (child: Node | Buffer | null): number => {
    if (child === null) return nodes.length
    if (!Buffer.isBuffer(child)) return nodes.indexOf(child)
    data.push(child)
    dataLength += child.length
    return nodes.length + 16 + dataLength - child.length
  }
  const tree = Buffer.concat(nodes.flatMap((node) => node.map((child) => { const record = Buffer.alloc(4); record.writeUInt32BE(pointerTo(child)); return record })))
  const metadata = encode({
    node_count: nodes.length, record_size: 32, ip_version: 4, database_type: 'Test', languages: ['en'], binary_format_major_version: 2, binary_format_minor_version: 0, build_epoch: 1, description: { en: 'Test' },
  })
  return Buffer.concat([tree, Buffer.alloc(16), ...data, Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1'), metadata])
}

function insert(root: Node, network: string, record: Buffer): void {
  const [address = '', length = '32'] = network.split('/')
  const bits = address.split('.').map((part) => Number(part).toString(2).padStart(8, '0')).join('').slice(0, Number(length))
  let node = root
  for (const bit of bits.slice(0, -1)) {
    const side = Number(bit) as 0 | 1
    const below = node[side]
    // A network within another: the rest of the larger one keeps its record.
    node = node[side] = below === null || Buffer.isBuffer(below) ? [below, below] : below
  }
  node[Number(bits.at(-1)) as 0 | 1] = record
}

function listNodes(root: Node): Node[] {
  const nodes = [root]
  for (const node of nodes) for (const child of node) if (child !== null && !Buffer.isBuffer(child)) nodes.push(child)
  return nodes
}

function encode(value: Value): Buffer {
  if (typeof value === 'string') return Buffer.concat([control(2, Buffer.byteLength(value)), Buffer.from(value)])
  if (typeof value === 'number') { const bytes = Buffer.alloc(4); bytes.writeUInt32BE(value); return Buffer.concat([control(6, 4), bytes]) }
  if (Array.isArray(value)) return Buffer.concat([control(11, value.length), ...value.map(encode)])
  const entries = Object.entries(value)
  return Buffer.concat([control(7, entries.length), ...entries.flatMap(([key, it]) => [encode(key), encode(it)])])
}

/** Type and size; types above 7 have a byte of their own. */
const control = (type: number, size: number): Buffer => Buffer.from(type > 7 ? [size, type - 7] : [(type << 5) | size])
