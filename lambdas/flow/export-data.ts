/** Everything held about a person as one readable JSON text; keys and proofs of ours are left out, they say nothing about the person. */
import type { MailModel } from '../compose/models.ts';
import type { Case } from '../store/items.ts';
import type { State } from './world.ts';

type Export = Extract<MailModel, { kind: 'export' }>;

/** The text is made at the send: it can be larger than an item may be. */
export function fillExport(model: Export, state: State, now: string): Export {
  const { person, cases } = state;
  const summary = { cases: cases.length, mails: person.sent?.length ?? 0, since: person.createdAt.slice(0, 10) };
  const json = JSON.stringify({ exportedAt: now, person: describePerson(state), cases: cases.map(describeCase) }, null, 2);
  return { ...model, summary, json };
}

function describePerson({ person }: State): object {
  const { id: _id, answers: _answers, undo: _undo, redo: _redo, version: _version, privateToken: _token, ...held } = person;
  return {
    ...held,
    answers: Object.values(person.answers).map(a => ({
      kind: a.kind,
      state: a.state,
      to: a.to,
      createdAt: a.createdAt,
      sentAt: a.sentAt,
    })),
  };
}

function describeCase(item: Case): object {
  const { personId: _person, token: _token, answers: _answers, undo: _undo, version: _version, ...held } = item;
  return held;
}
