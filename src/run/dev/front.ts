// What answers at the door, bundled and exchanged as one: src/platform/server and src/delivery.
export { serveNewsroom } from '@/src/run/start/serveNewsroom'
