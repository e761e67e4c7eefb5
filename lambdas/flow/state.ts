/** Reading and committing a person's state. The person's item is the one commit point: what it says in `redo` is written to the cases afterwards, by whoever comes next if need be. */
import { applyChange, readCases, writeChange } from '../store/cases.ts';
import type { Case, CaseChange, Person } from '../store/items.ts';
import { readPerson, savePerson } from '../store/persons.ts';
import type { State, World } from './world.ts';

/** Lost races in a row before the queue has to deliver again. */
export const TRIES = 6;

/** Person and cases, with whatever an interrupted try had decided written first; null when unknown. Two reads. */
export async function readState(world: World, personId: string): Promise<State | null> {
  const [person, cases] = await Promise.all([readPerson(world.table, personId), readCases(world.table, personId, world.now())]);
  return person && writeRedo(world, { person, cases });
}

/**
 * Saves the person with the changes of the cases as redo log, then the cases. Null when another process was faster: read and decide
 * again. A crash in between loses nothing: the log is written by the next reader.
 */
export async function commit(world: World, before: State, person: Person, cases: Case[]): Promise<State | null> {
  const saved = await savePerson(world.table, { ...person, redo: diffCases(before.cases, cases) });
  return saved && writeRedo(world, { person: saved, cases: before.cases });
}

/** Commits a change that holds whatever else happened to the person; a person erased meanwhile stays erased. */
export async function change(
  world: World,
  start: State,
  personChange: (person: Person) => Person,
  caseChange: (item: Case) => Case = item => item,
): Promise<State> {
  let state = start;
  for (let i = 0; i < TRIES; i++) {
    const saved = await commit(world, state, personChange(state.person), state.cases.map(caseChange));
    if (saved) return saved;
    const again = await readState(world, state.person.id);
    if (!again) return state;
    state = again;
  }
  throw new Error('others kept changing this person');
}

/** What differs, case by case, attribute by attribute. */
export function diffCases(before: Case[], after: Case[]): CaseChange[] {
  const old = new Map(before.map(item => [item.id, item]));
  return after.flatMap((item): CaseChange[] => {
    const was = old.get(item.id);
    if (!was) return [{ id: item.id, from: 0, set: item }];
    const keys = [...new Set([...Object.keys(item), ...Object.keys(was)])] as (keyof Case)[];
    const set = Object.fromEntries(
      keys.filter(key => !isSame(item[key], was[key])).map(key => [key, item[key]]),
    ) as Partial<Case>;
    return Object.keys(set).length ? [{ id: item.id, from: was.version, set }] : [];
  });
}

/** The state with an interrupted decision finished: changes of the redo log that the cases do not show are written. No request when none is missing. */
export async function writeRedo(world: World, state: State): Promise<State> {
  const cases = new Map(state.cases.map(item => [item.id, item]));
  for (const change of state.person.redo ?? []) {
    const before = cases.get(change.id) ?? null;
    if (before && before.version > change.from) continue;
    // A case that should be there and is not was erased or has expired: its change goes with it.
    if (!before && change.from > 0) continue;
    if (!(await writeChange(world.table, state.person.id, before, change))) throw new Error('a case changed behind its person');
    cases.set(change.id, applyChange(before, change));
  }
  const sorted = [...cases.values()].sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
  return { person: state.person, cases: sorted };
}

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
