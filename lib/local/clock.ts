/** The stack's own time: real time plus an offset that can only grow, kept on disk. What Lambda's system clock is in AWS. */
import type { Clock } from '../../lambdas/aws/clock.ts';
import { readJson, writeJson } from './disk.ts';

export class LocalClock implements Clock {
  readonly #file: string;
  #offset: number;

  /** `at` (UTC ISO) is used only when `file` holds no time yet: a stack that exists keeps its own. */
  constructor(file: string, at?: string) {
    this.#file = file;
    const kept = readJson<{ offsetMs: number }>(file);
    this.#offset = kept?.offsetMs ?? (at ? Date.parse(at) - Date.now() : 0);
    if (!kept) this.#keep();
  }

  now = (): string => new Date(this.nowMs()).toISOString();
  nowMs = (): number => Date.now() + this.#offset;

  /** Sets the time to an instant (Unix ms); an instant that is past changes nothing, since time never runs backwards. */
  moveTo(ms: number): void {
    if (ms <= this.nowMs()) return;
    this.#offset += ms - this.nowMs();
    this.#keep();
  }

  #keep(): void {
    writeJson(this.#file, { offsetMs: this.#offset });
  }
}

const UNIT_MS = { s: 1000, m: 60_000, min: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** Milliseconds of `90s`, `15m`, `1h`, `3d`, `2w`, also joined (`1d12h`); null when it is no such span. */
export function parseSpan(text: string): number | null {
  const parts = [...text.trim().matchAll(/(\d{1,6})(min|[smhdw])/g)];
  if (!parts.length || parts.map(part => part[0]).join('') !== text.replace(/\s/g, '')) return null;
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * UNIT_MS[unit as keyof typeof UNIT_MS], 0);
}

/** Unix ms of an instant that names its offset (`2026-12-01T08:30:00Z`, `…+01:00`, `2025-03-12T16:41Z`); null otherwise. */
export function parseInstant(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/.test(text.trim())) return null;
  const ms = Date.parse(text.trim());
  return Number.isNaN(ms) ? null : ms;
}
