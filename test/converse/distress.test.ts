/** Danger in a person's own words, with twins that only sound like it. The words are ours. */
import { describe, expect, test } from '@jest/globals';
import { detectDistress } from '../../lambdas/converse/detect-distress.ts';

describe('severe', () => {
  test.each([
    'I can’t see the point of being alive any more.',
    'Nobody would miss me.',
    'No one would even notice if I was gone',
    'there is no point in going on',
    "I don't want to be here anymore",
    'I keep thinking about dying.',
    'I wish I wasn’t here.',
    'I hope I never wake up',
    'The world is better off without me in it.',
    'Nobody would miss me in this world.',
    'My family would be better off without me.',
    'Is there any reason to stay alive?',
    'Niemand würde mich vermissen.',
    'Je ne manquerais à personne.',
    'Nadie me echaría de menos.',
    'Ninguém sentiria a minha falta.',
    'Nessuno sentirebbe la mia mancanza.',
    'Niemand zou me missen.',
    'Nikt by za mną nie tęsknił, nikt nie będzie za mną tęsknił',
    'Ingen skulle sakna mig.',
    'いなくなっても誰も悲しまない',
  ])('%s', text => expect(detectDistress(text)).toBe('severe'));
});

describe('must not match', () => {
  test.each([
    'There is no point in living in London on that pay.',
    'I see no reason to go on with this application.',
    'Is there any point in going on about it?',
    'Nobody would miss me at that firm anyway.',
    'No reason to live near the office then.',
    'I think about dying my hair for the next interview.',
    'They are better off without me on that team.',
    'I wish I wasn’t here for the holidays, back next week.',
    'Niemand würde mich dort vermissen.',
    'Nobody would care if it was sent late.',
    'I was dying to know.',
    'What is the point of being on a shortlist?',
  ])('%s', text => expect(detectDistress(text)).not.toBe('severe'));
});

test('not coping in a note is low, whatever list its words are in', () => {
  expect(detectDistress('I am not coping. Everything is too much.')).toBe('low');
  expect(detectDistress('Bin am Boden zerstört')).toBe('low');
  expect(detectDistress('Got this today.')).toBeNull();
});
