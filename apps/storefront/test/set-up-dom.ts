import '@testing-library/jest-dom'

// Some parts name the site's own address, which stands in the environment.
Object.assign(process.env, { SERVICE_KEY: 'a-service-key-for-tests-only-0123456789', AUTH_SECRET: 'a-secret-for-tests-only-0123456789abcdef', PUBLIC_STOREFRONT_URL: 'https://site.example' })
