/** The one call of dynalite that we make; the package brings no types. */
declare module 'dynalite' {
  import type { Server } from 'node:http';
  export default function dynalite(options: { path: string; createTableMs?: number }): Server;
}
