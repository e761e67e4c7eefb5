/** Amazon EventBridge Scheduler, one-time schedules only: create, update, get, delete, list; when one is due, its input goes to its target queue. */
import { join } from 'node:path';
import { readFolder, removeFile, writeJson } from './disk.ts';
import type { AwsRequest, AwsResponse, Service } from './gateway.ts';

/** A schedule as the caller wrote it, and its instant. */
interface Schedule {
  Name: string;
  GroupName: string;
  ScheduleExpression: string;
  ScheduleExpressionTimezone?: string;
  ActionAfterCompletion?: 'DELETE' | 'NONE';
  State?: 'ENABLED' | 'DISABLED';
  Target: { Arn: string; RoleArn: string; Input?: string };
  dueAt: number;
}

export interface SchedulerOptions {
  dataDir: string;
  group: string;
  /** Hands an input to a queue; false when there is no such queue. On disk when it returns. */
  send: (queueArn: string, input: string) => boolean;
}

export class Scheduler {
  readonly #options: SchedulerOptions;
  readonly #folder: string;
  readonly #schedules = new Map<string, Schedule>();

  constructor(options: SchedulerOptions) {
    this.#options = options;
    this.#folder = join(options.dataDir, 'schedules');
    for (const schedule of readFolder<Schedule>(this.#folder)) this.#schedules.set(schedule.Name, schedule);
  }

  /** The earliest instant (Unix ms) at which something is to be fired, or null. */
  nextDue(): number | null {
    const due = this.#enabled().map(schedule => schedule.dueAt);
    return due.length ? Math.min(...due) : null;
  }

  /** Every schedule with its instant, the next first: for people to look at. */
  list(): { name: string; at: string }[] {
    return this.#enabled()
      .sort((a, b) => a.dueAt - b.dueAt)
      .map(({ Name, dueAt }) => ({ name: Name, at: new Date(dueAt).toISOString() }));
  }

  /** Fires what is due at `now`, the earliest first. Done only when the queue has the message: a crash between fires again, never not at all. */
  fire(now: number): number {
    const due = this.#enabled()
      .filter(schedule => schedule.dueAt <= now)
      .sort((a, b) => a.dueAt - b.dueAt);
    for (const schedule of due) {
      this.#options.send(schedule.Target.Arn, schedule.Target.Input ?? '{}');
      if (schedule.ActionAfterCompletion === 'DELETE') this.#remove(schedule.Name);
      else this.#keep({ ...schedule, State: 'DISABLED' });
    }
    return due.length;
  }

  service: Service = request => {
    const [, collection, rawName] = request.path.split('/');
    const name = decodeURIComponent(rawName ?? '');
    if (collection !== 'schedules') return failure(400, 'ValidationException', 'only schedules are served');
    if (!name) return request.method === 'GET' ? this.#page() : failure(400, 'ValidationException', 'a name is needed');
    const group =
      request.method === 'GET' || request.method === 'DELETE' ? request.query.get('groupName') : bodyOf(request)['GroupName'];
    if ((group ?? 'default') !== this.#options.group)
      return failure(404, 'ResourceNotFoundException', `Schedule group ${group} does not exist.`);
    const found = this.#schedules.get(name);
    if (request.method === 'POST')
      return found ? failure(409, 'ConflictException', `Schedule ${name} already exists.`) : this.#put(name, request);
    if (!found) return failure(404, 'ResourceNotFoundException', `Schedule ${name} does not exist.`);
    if (request.method === 'PUT') return this.#put(name, request);
    if (request.method === 'DELETE') {
      this.#remove(name);
      return json(200, {});
    }
    const { dueAt: _, ...shown } = found;
    return json(200, { ...shown, Arn: arnOf(found) });
  };

  #put(name: string, request: AwsRequest): AwsResponse {
    const wanted = bodyOf(request) as unknown as Schedule;
    if (!/^[0-9a-zA-Z-_.]{1,64}$/.test(name)) return failure(400, 'ValidationException', 'Invalid schedule name');
    const at = wanted.ScheduleExpression?.match(/^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/)?.[1];
    const dueAt = Date.parse(`${at}Z`);
    if (!at || Number.isNaN(dueAt) || (wanted.ScheduleExpressionTimezone ?? 'UTC') !== 'UTC')
      return failure(400, 'ValidationException', 'Invalid Schedule Expression (the local stack knows at(…) in UTC).');
    if (!wanted.Target?.Arn || !wanted.Target.RoleArn)
      return failure(400, 'ValidationException', 'A target with a role is needed');
    this.#keep({ ...wanted, Name: name, dueAt });
    return json(200, { ScheduleArn: arnOf({ ...wanted, Name: name }) });
  }

  #page(): AwsResponse {
    const Schedules = [...this.#schedules.values()].map(s => ({
      Name: s.Name, GroupName: s.GroupName, State: s.State ?? 'ENABLED', Arn: arnOf(s), Target: { Arn: s.Target.Arn },
    })); // biome-ignore format: one thing a line
    return json(200, { Schedules });
  }

  #enabled(): Schedule[] {
    return [...this.#schedules.values()].filter(schedule => schedule.State !== 'DISABLED');
  }

  #keep(schedule: Schedule): void {
    writeJson(join(this.#folder, `${schedule.Name}.json`), schedule);
    this.#schedules.set(schedule.Name, schedule);
  }

  #remove(name: string): void {
    removeFile(join(this.#folder, `${name}.json`));
    this.#schedules.delete(name);
  }
}

const arnOf = ({ GroupName, Name }: Pick<Schedule, 'GroupName' | 'Name'>): string =>
  `arn:aws:scheduler:us-east-1:000000000000:schedule/${GroupName}/${Name}`;
const bodyOf = (request: AwsRequest): Record<string, string> =>
  JSON.parse(request.body.toString() || '{}') as Record<string, string>;
const json = (status: number, value: object, headers = {}): AwsResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});
const failure = (status: number, type: string, Message: string): AwsResponse =>
  json(status, { Message }, { 'x-amzn-errortype': type });
