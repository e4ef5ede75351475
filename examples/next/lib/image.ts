'use client'
export { kunyeImage as default } from 'kunye-client'
