// Imported before anything else, and by itself: an old Node must get as far as this sentence.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Gatehouse needs Node 20.9 or newer; this is Node ${process.versions.node}.`)
  process.exit(1)
}
