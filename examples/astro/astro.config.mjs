import { defineConfig } from 'astro/config'

// Static: built anew when the newsroom's webhook comes (your host's build hook is its receiver).
export default defineConfig({ site: process.env.SITE_URL ?? 'http://localhost:4321' })
