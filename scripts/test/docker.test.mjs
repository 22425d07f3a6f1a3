import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { findFaults } from '../check-docker.mjs'

const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
const compose = read('docker-compose.yml')
const dockerfile = read('Dockerfile')

test('finds no fault in the files as they are', () => assert.deepEqual(findFaults(compose, dockerfile), []))

for (const [what, composeText, dockerfileText, fault] of [
  ['a key that compose doesn’t know', compose.replace('healthcheck:', 'healthchek:'), dockerfile, /healthchek|additional properties/],
  ['a target that no stage has', compose.replace('target: cms', 'target: kms'), dockerfile, /target kms/],
  ['a secret handed to the wrong process', compose.replace("STOREFRONT_PORT: '3000'", 'PAYLOAD_SECRET: x'), dockerfile, /storefront is handed PAYLOAD_SECRET/],
  ['an instruction that Docker doesn’t know', compose, dockerfile.replace('EXPOSE', 'EXPOZE'), /EXPOZE/],
  ['a copy from a stage that isn’t there', compose, dockerfile.replace('--from=build', '--from=bild'), /--from=bild/],
  ['a copy of a file that isn’t there', compose, dockerfile.replace('COPY packages/ui /', 'COPY packages/you /'), /packages\/you/],
  ['a workspace that the image forgets', compose, dockerfile.replace(/COPY packages\/ui\/package.json.*\n/, ''), /packages\/ui\/package.json isn't copied/],
  ['a package that the storefront’s image lacks', compose, dockerfile.replace('COPY packages/policy /house/packages/policy\n', ''), /packages\/policy isn't in the storefront's image/],
  ['a package that the sandbox’s image lacks', compose, dockerfile.replace(/COPY packages\/ui \/house\/packages\/ui\n(?=COPY apps\/sandbox-pay)/, ''), /packages\/ui isn't in the sandbox's image/],
  ['a secret that a process isn’t handed', compose.replace(/\n +PREVIEW_SECRET: .*/, ''), dockerfile, /cms isn't handed PREVIEW_SECRET/],
  ['an address that doesn’t follow its port', compose.replace('http://localhost:${CMS_PORT:-3001}', 'http://localhost:3001'), dockerfile, /PUBLIC_CMS_URL doesn't follow from its port/],
]) {
  test(`finds ${what}`, () => assert.match(findFaults(composeText, dockerfileText).join('\n'), fault))
}
