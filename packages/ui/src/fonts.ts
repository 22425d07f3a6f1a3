import localFont from 'next/font/local'

// next/font gives the two files an address that never changes its content, and preloads them. The fallbacks are our own
// (fonts.css): Next's would name Arial alone, which few phones have. `optional`: a face that comes late serves the next page
// rather than move the lines of this one.

const textFace = localFont({ src: '../fonts/serif.woff2', variable: '--font-serif', weight: '400 600', display: 'optional', preload: true, adjustFontFallback: false })
const labelFace = localFont({ src: '../fonts/sans.woff2', variable: '--font-sans', weight: '400 600', display: 'optional', preload: true, adjustFontFallback: false })

/** Class names for `<html>` that make both typefaces known to the tokens `--serif` and `--sans`. */
export const fontClasses = `${textFace.variable} ${labelFace.variable}`
