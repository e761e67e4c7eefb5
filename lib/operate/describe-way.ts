/** One mail's way through the system: what ledger, table, bucket and Scheduler hold of it, without its text, names or addresses. */
import { HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { GetScheduleCommand, type SchedulerClient } from '@aws-sdk/client-scheduler';
import { RAW_MAIL_PREFIX } from '../../lambdas/aws/env.ts';
import { readCases } from '../../lambdas/store/cases.ts';
import type { Answer, Case, MailRecord, Person } from '../../lambdas/store/items.ts';
import { readMail } from '../../lambdas/store/mails.ts';
import { readPerson } from '../../lambdas/store/persons.ts';
import type { Table } from '../../lambdas/store/table.ts';

export interface Places {
  table: Table;
  bucket: string | null;
  scheduleGroup: string;
  s3: Pick<S3Client, 'send'>;
  scheduler: Pick<SchedulerClient, 'send'>;
}

/** `unknown` where these credentials may not look. */
export interface Way {
  mailId: string;
  record: MailRecord | null;
  rawMail: { bytes: number; at: string } | null | 'unknown';
  person: Person | null;
  cases: Case[];
  schedule: string | null | 'unknown';
}

/** Reads the way of the mail with SES's id `mailId`. `now` is an ISO instant. Faults of the table throw; the rest is `unknown`. */
export async function readWay(places: Places, mailId: string, now: string): Promise<Way> {
  const record = await readMail(places.table, mailId);
  const person = record?.personId ? await readPerson(places.table, record.personId) : null;
  const cases = person ? await readCases(places.table, person.id, now) : [];
  const key = record?.s3Key ?? RAW_MAIL_PREFIX + mailId;
  const rawMail = places.bucket
    ? await quiet(/NotFound|NoSuchKey/, async () => {
        const head = await places.s3.send(new HeadObjectCommand({ Bucket: places.bucket!, Key: key }));
        return { bytes: head.ContentLength ?? 0, at: head.LastModified?.toISOString() ?? '' };
      })
    : 'unknown';
  const schedule = person
    ? await quiet(/ResourceNotFound/, async () => {
        const found = await places.scheduler.send(new GetScheduleCommand({ GroupName: places.scheduleGroup, Name: person.id }));
        return found.ScheduleExpression ?? 'unknown';
      })
    : null;
  return { mailId, record, rawMail, person, cases, schedule };
}

async function quiet<T>(absent: RegExp, ask: () => Promise<T>): Promise<T | null | 'unknown'> {
  try {
    return await ask();
  } catch (error) {
    return absent.test((error as Error).name) ? null : 'unknown';
  }
}

/** Lines for people. Nothing in them comes from the text of a mail. */
export function describeWay(way: Way): string[] {
  const { record, person, rawMail, cases, schedule } = way;
  const raw =
    rawMail === 'unknown'
      ? 'could not be looked at'
      : rawMail
        ? `there, ${rawMail.bytes} bytes, stored ${rawMail.at}`
        : 'gone (erased or expired) or never there';
  if (!record)
    return [
      `mail      ${way.mailId}`,
      'ledger    nothing: never claimed, erased, or more than its days ago',
      `raw mail  ${raw}`,
      ...(rawMail && rawMail !== 'unknown'
        ? ['next      reconcile reads it within a day; or look for its notice among the dead letters']
        : []),
    ];
  const mine = cases.filter(item => record.caseIds.includes(item.id) || item.mailId === record.mailId);
  const answers = [...Object.values(person?.answers ?? {}), ...mine.flatMap(item => Object.values(item.answers ?? {}))];
  const own = answers.filter(answer => answer.id.includes(record.mailId));
  return [
    `mail      ${record.mailId}`,
    `ledger    ${record.state}, claimed ${record.at}${record.outcome ? `; outcome ${record.outcome}` : ''}${record.reason ? `, reason ${record.reason}` : ''}`,
    `raw mail  ${raw}`,
    ...(record.state === 'claimed'
      ? ['next      an earlier try died: the queue delivers again, reconcile looks at it within a day']
      : []),
    person
      ? `person    ${person.id}: ${describePerson(person)}`
      : `person    ${record.personId ? `${record.personId}, not there any more (erased)` : 'none'}`,
    ...mine.map(describeCase),
    ...(record.caseIds.length > mine.length
      ? [`case      ${record.caseIds.length - mine.length} of its cases not there any more`]
      : []),
    ...own.map(answer => `answer    ${describeAnswer(answer)}`),
    ...(person
      ? [
          `others    ${answers.length - own.length} answers to other mails, ${pending(answers)} of all pending`,
          `wake      ${describeWake(person, schedule)}`,
        ]
      : []),
  ];
}

const pending = (answers: Answer[]): number => answers.filter(answer => answer.state === 'pending').length;

const describePerson = (person: Person): string =>
  [
    person.state,
    `version ${person.version}`,
    `${person.redo?.length ?? 0} case changes with its last decision`,
    person.isErasing && 'being erased',
    person.suppressedBy && `stopped by a ${person.suppressedBy}`,
    person.isQuiet && 'quiet since an unanswered check-in',
  ]
    .filter(Boolean)
    .join(', ');

const describeCase = (item: Case): string => {
  const steps = item.plan?.steps ?? [];
  const open = steps.filter(step => step.state === 'active' || step.state === 'later').length;
  return `case      ${item.id}: ${item.state}, version ${item.version}, made ${item.createdAt}${item.closedAt ? `, closed ${item.closedAt}` : ''}; ${open} of ${steps.length} steps open, ${item.remindedOn?.length ?? 0} reminder days`;
};

const describeAnswer = (answer: Answer): string =>
  [
    `${answer.kind ?? answer.model?.kind ?? 'mail'} ${answer.state}`,
    `decided ${answer.createdAt}`,
    answer.sentAt && `sent ${answer.sentAt}`,
    answer.sesId && `SES id ${answer.sesId}`,
    answer.state === 'pending' && answer.leasedUntil && `held until ${answer.leasedUntil}`,
  ]
    .filter(Boolean)
    .join(', ');

const describeWake = (person: Person, schedule: Way['schedule']): string => {
  if (!person.wakeAt) return `nothing is due; the schedule is ${schedule === null ? 'gone' : schedule}`;
  const told =
    schedule === 'unknown' ? 'could not be looked at' : (schedule ?? 'missing: reconcile wakes the person within a day');
  return `due ${person.wakeAt}; the schedule: ${told}`;
};
