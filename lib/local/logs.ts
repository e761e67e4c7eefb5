/** The functions' log lines, caught as they are written: kept as JSON lines in the data folder, and handed on one by one. */
import { appendFileSync } from 'node:fs';

/** A line of the product's own structured log: ids, outcomes, reasons; no mail text, no addresses. */
export interface LogLine {
  level: string;
  message: string;
  timestamp: string;
  service: string;
  [field: string]: unknown;
}

/** What the logging library needs to write to this process's console, one line each, without CloudWatch's metrics. */
export const LOG_ENVIRONMENT = { POWERTOOLS_DEV: 'true', POWERTOOLS_METRICS_DISABLED: 'true' };

/** Catches the functions' lines until the returned function is called; all else that is written to the console stays as it is. */
export function catchLogs(file: string, onLine: (line: LogLine) => void): () => void {
  const originals = (['debug', 'info', 'warn', 'error'] as const).map(level => [level, console[level]] as const);
  for (const [level, original] of originals)
    console[level] = (...said: unknown[]) => {
      if (typeof said[0] === 'string' && said[0].startsWith('No application metrics')) return; // They are switched off here.
      const line = parseLine(said[0]);
      if (!line) return original.apply(console, said);
      appendFileSync(file, `${JSON.stringify(line)}\n`);
      onLine(line);
    };
  return () => {
    for (const [level, original] of originals) console[level] = original;
  };
}

function parseLine(said: unknown): LogLine | null {
  if (typeof said !== 'string' || !said.startsWith('{')) return null;
  try {
    const line = JSON.parse(said) as LogLine;
    return typeof line.service === 'string' && typeof line.message === 'string' ? line : null;
  } catch {
    return null;
  }
}

const LEFT_OUT = new Set([
  'level',
  'message',
  'timestamp',
  'service',
  'sampling_rate',
  'correlation_id',
  'mailId',
  'personId',
  'answerId',
  'caseIds',
  'requestId',
]);

/** For a terminal: `receive-mail  mail received  outcome=answered reason=plan`. Ids are in the file. */
export function showLine(line: LogLine): string {
  const fields = Object.entries(line).filter(([name, value]) => !LEFT_OUT.has(name) && value !== null && value !== '');
  return `${line.service.padEnd(15)} ${line.message}  ${fields.map(([name, value]) => `${name}=${String(value)}`).join(' ')}`.trimEnd();
}
