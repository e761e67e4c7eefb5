/** What a person, a case and an answer begin with, whoever makes them: nothing sent, nothing asked, nothing undone, not stored yet (version 0). */
import type { Answer, Case, Person } from './items.ts';

export const beginPerson = () =>
  ({
    pausedUntil: null,
    redirectsConfirmed: false,
    wakeAt: null,
    unaskedAt: [],
    unanswered: 0,
    checkInAt: null,
    isQuiet: false,
    sentToday: { day: '', receipts: 0, answers: 0 },
    asked: null,
    headlineDone: false,
    resetAt: null,
    undo: null,
    answers: {},
    version: 0,
    redo: [],
    scheduledFor: null,
    received: [],
    sent: [],
  }) satisfies Partial<Person>;

export const beginCase = () =>
  ({
    remindedOn: [],
    wrapUpAt: null,
    didTheyAnswer: null,
    undo: null,
    answers: {},
    version: 0,
    closedAt: null,
  }) satisfies Partial<Case>;

/** To be sent, by nobody yet. */
export const beginAnswer = () =>
  ({ state: 'pending', leasedUntil: null, leasedBy: null, sesId: null, sentAt: null }) satisfies Partial<Answer>;
