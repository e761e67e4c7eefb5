/** Requests of one event, measured on the local stack: what `npm run cost -- --measure` printed. */
import type { Measured } from './cost.ts';

export const MEASURED: Measured = {
  measuredOn: '2026-11-25',
  how: 'npm run cost -- --measure: the shipped sample on the local stack, medians of 5 people, Node 20',
  forward: {
    writeUnits: 32,
    readUnits: 9,
    scheduleCalls: 1,
    calls: 14,
    mailsIn: 1,
    bytesIn: 3548,
    mailsOut: 1,
    bytesOut: 39515,
    lambdaMs: 147,
  },
  reminder: {
    writeUnits: 24,
    readUnits: 6,
    scheduleCalls: 1,
    calls: 10,
    mailsIn: 0,
    bytesIn: 0,
    mailsOut: 1,
    bytesOut: 20058,
    lambdaMs: 95,
  },
  reply: {
    writeUnits: 38,
    readUnits: 16,
    scheduleCalls: 2,
    calls: 16,
    mailsIn: 1,
    bytesIn: 3455,
    mailsOut: 1,
    bytesOut: 8447,
    lambdaMs: 186,
  },
};
