import { TextEncoder } from 'node:util'
import '@testing-library/jest-dom'

// jsdom has none; rule sets are hashed with it.
Object.assign(globalThis, { TextEncoder })

// Some parts name the site's own address, which stands in the environment.
Object.assign(process.env, { SERVICE_KEY: 'a-service-key-for-tests-only-0123456789', AUTH_SECRET: 'a-secret-for-tests-only-0123456789abcdef', PUBLIC_STOREFRONT_URL: 'https://site.example' })
