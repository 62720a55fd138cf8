/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // TypeScript 7 has no JavaScript API for Next to check with; `npm test` checks types.
  typescript: { ignoreBuildErrors: true },
  // Above the bound that capture states (5 million characters), so that its own sentence is what a user sees.
  experimental: { serverActions: { bodySizeLimit: '200mb' }, proxyClientMaxBodySize: '200mb' },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'" },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
      ],
    },
  ],
}

export default config
