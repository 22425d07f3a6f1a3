// All that runs in a visitor's browser beside theme.js and place.js: three conveniences of a page that is complete without them.
// Bundled into public/page.js (scripts/bundle-page-script.mjs).
import { startCiteNotes } from './cite-notes.ts'
import { followContents } from './follow-contents.ts'
import { startSharing } from './share.ts'

startCiteNotes()
followContents()
startSharing()
