/** Structured log lines and EMF metrics (powertools). Nothing personal: ids, outcomes, reasons and counts only. */
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { FunctionName } from './env.ts';

/** Values a log line may hold: labels, ids, numbers. Never a text of a mail, a name or an address. */
export type LogFields = Record<string, string | number | boolean | null | string[]>;

/** Every metric of our own: alarms and dashboard name them too. */
export type Metric =
  | 'mailsIn' | 'refusals' | 'plansOut' | 'answersOut' | 'timeToPlan' | 'remindersOut' | 'checkInsOut' | 'budgetReached'
  | 'bounces' | 'complaints' | 'stopped' | 'erased' | 'reconcileHealed' | 'reconcileFaults' | 'recordsFailed' | 'unsubscribeFailed'; // biome-ignore format: a list

export interface Log {
  /** One line; `fields.mailId` or `fields.personId` is the correlation id. */
  line(event: string, fields: LogFields): void;
  /** A fault, by its class and code only: messages of foreign errors can quote input. */
  fault(event: string, error: unknown, fields: LogFields): void;
  /** Adds to a metric of the namespace `Rebound` (names: docs/flow.md); `reason` splits it by one more dimension. */
  count(metric: Metric, value?: number, reason?: string): void;
  /** A metric in milliseconds. */
  time(metric: Metric, ms: number): void;
  /** Writes the metrics gathered; called once an invocation. */
  flush(): void;
}

export function openLog(name: FunctionName, environment: string): Log {
  const logger = new Logger({ serviceName: name });
  const metrics = new Metrics({ namespace: 'Rebound', serviceName: name, defaultDimensions: { environment } });
  return {
    line: (event, fields) => logger.info(event, correlated(fields)),
    fault: (event, error, fields) => logger.error(event, { ...correlated(fields), ...describeFault(error) }),
    count: (metric, value = 1, reason) => {
      if (!reason) return void metrics.addMetric(metric, MetricUnit.Count, value);
      const single = metrics.singleMetric();
      single.addDimension('reason', reason);
      single.addMetric(metric, MetricUnit.Count, value);
    },
    time: (metric, ms) => void metrics.addMetric(metric, MetricUnit.Milliseconds, ms),
    flush: () => metrics.publishStoredMetrics(),
  };
}

const correlated = (fields: LogFields): LogFields => ({
  correlation_id: fields['mailId'] ?? fields['personId'] ?? null,
  ...fields,
});

/** What may be said of a fault: its name, AWS's code and status, where in our code it happened. */
export function describeFault(error: unknown): LogFields {
  const fault = error as { name?: string; $metadata?: { httpStatusCode?: number }; stack?: string };
  const at = (fault?.stack ?? '').split('\n').find(line => /^\s+at /.test(line));
  return {
    fault: String(fault?.name ?? 'unknown').slice(0, 80),
    status: fault?.$metadata?.httpStatusCode ?? null,
    at: at ? (at.match(/([\w.-]+:\d+):\d+\)?$/)?.[1] ?? null) : null,
  };
}
