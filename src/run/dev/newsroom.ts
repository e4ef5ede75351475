// What Payload works by, bundled and exchanged as one: collections, hooks, access and the background work.
export { default as config } from '@payload-config'
export { startWorker } from '@/src/run/worker'
