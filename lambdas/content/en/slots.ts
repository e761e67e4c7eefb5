/** What a text says where the case lacks a fact: exact pieces of text, first match first, tried before the bare slot. */
import type { Pieces, SlotFallbacks } from '../words.ts';

export const SLOT_FALLBACKS: SlotFallbacks = {
  role: [
    ['the {role} role', 'the role'],
    ['a {role} role', 'a role'],
    ['{role} roles', 'roles like this'],
    ['{role} work', 'work like this'],
    ['my next {role} job', 'my next job'],
    [' ({role})', ''],
    [': {role}', ''],
    ['My {role} assessment', 'My assessment'],
    ['{role}', 'this kind of work'],
  ],
  company: [
    [' at {company}', ' there'],
    ['{company}', 'this employer'],
  ],
  contact: [
    ['Hi {contact},', 'Hello,'],
    ['Dear {contact},', 'Dear hiring team,'],
    ['{contact}', 'them'],
  ],
  occ: [[': {occ}', '']],
  friend: [['{friend}', '[name]']],
  me: [
    ['I am sorry, {me}.', 'I am sorry.'],
    ['{me}', '[your name]'],
  ],
  stageDate: [[' in {stageDate}', ' some time ago']],
};

/** In hands-on work nobody asks for a CV: exact pieces of text, first match first, replaced where the occupation is one. */
export const HANDS_ON_PIECES: Pieces = [
  [', your CV', ''],
  ['CV', 'profile'],
];
