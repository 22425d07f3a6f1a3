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
]) {
  test(`finds ${what}`, () => assert.match(findFaults(composeText, dockerfileText).join('\n'), fault))
}
