/** Titles that must match, and their twins that must not: a wrong figure is worse than none. */
import { describe, expect, test } from '@jest/globals';
import { OCCUPATIONS } from '../../lambdas/content/occupations/figures.ts';
import { TITLES } from '../../lambdas/content/occupations/titles.data.ts';
import { OTHER_TITLES } from '../../lambdas/content/occupations/titles-other.data.ts';
import { findOccupation } from '../../lambdas/plan/find-occupation.ts';
import { matchOccupation } from '../../lambdas/plan/match-occupation.ts';
import { titleWords } from '../../lambdas/plan/normalise-title.ts';

describe('titles that match', () => {
  test.each([
    ['Senior Software Engineer, Payments', '15-1252', 'high'],
    ['Software Engineer II', '15-1252', 'high'],
    ['Software Engineer (m/f/d)', '15-1252', 'high'],
    ['.NET Developer', '15-1252', 'high'],
    ['Senior C# Developer', '15-1252', 'high'],
    ['Marketing Manager (Remote, EMEA)', '11-2021', 'high'],
    ['Registered Nurse - ICU', '29-1141', 'high'],
    ['Nurses', '29-1141', 'high'],
    ['Dental Nurse', '31-9091', 'high'],
    ['Vice President of Sales', '11-2022', 'high'],
    ['Manager, Customer Success', '13-1199', 'medium'],
    ['Information Security Officer', '15-1212', 'high'],
    ['Security Officer', '33-9032', 'high'],
    ['Solutions Architect', '15-1211', 'high'],
    ['Enterprise Architect', '15-1211', 'high'],
    ['Architect', '17-1011', 'high'],
    ['Growth Hacker', '13-1161', 'high'],
    ['Family Lawyer', '23-1011', 'medium'],
    ['Site Electrician', '47-2111', 'medium'],
    ['HGV Driver', '53-3032', 'high'],
    ['Warehouse Operative (Nights)', '53-7062', 'high'],
    ['Quantity Surveyor', '13-1051', 'high'],
    ['Softwareentwickler*in (m/w/d)', '15-1252', 'high'],
    ['Krankenpfleger/in', '29-1141', 'high'],
    ['Développeur·se Full Stack', '15-1252', 'high'],
    ['Infirmier(e)', '29-1141', 'high'],
    ['Enfermero/a', '29-1141', 'high'],
    ['Enfermeira', '29-1141', 'high'],
    ['Magazziniere', '53-7062', 'high'],
    ['Verpleegkundige', '29-1141', 'high'],
    ['Programista Java', '15-1252', 'high'],
    ['Sjuksköterska', '29-1141', 'high'],
    ['看護師（正社員）', '29-1141', 'high'],
    ['Finanzbuchhalterin', '43-3031', 'high'],
    ['Chargée de communication', '27-3031', 'high'],
    ['Développeuse web', '15-1254', 'high'],
    ['Arquitecta', '17-1011', 'high'],
    ['Engenheira de Software', '15-1252', 'high'],
    ['Carpenter', '47-2031', 'high'],
  ])('%s', (role, soc, confidence) => {
    expect(matchOccupation(role)).toEqual({ soc, confidence });
  });
});

describe('titles that must not match', () => {
  test.each([
    'Manager',
    'Team Lead',
    'Analyst',
    'Consultant',
    'Engineer',
    'Principal',
    'Specialist',
    'Chief Happiness Officer',
    'Data Janitor',
    'Data Butcher',
    'Staff Engineer',
    'Research Associate',
    'Forest Bathing Guide',
    'Software Carpenter',
    'Set Carpenter Supervisor',
    'the role',
    'your application',
    '',
    '12345',
    '🙂',
    'a'.repeat(5000),
  ])('%s', role => {
    expect(matchOccupation(role)).toBeNull();
  });

  test('no role', () => expect(matchOccupation(null)).toBeNull());
});

describe('what stands beside a title decides', () => {
  test.each([
    ['Mechanic (Plant)', '49-3042'],
    ['Mechanic, Plant', '49-3042'],
    ['Architect (Solutions)', '15-1211'],
    ['Editor (Video)', '27-4032'],
    ['Engineer (Sound)', '27-4014'],
    ['Nurse (Dental)', '31-9091'],
    ['Cook (School)', '35-2012'],
    ['Teacher - Nursery', '25-2011'],
    ['Driver (HGV)', '53-3032'],
    // … and what says nothing leaves it what it is.
    ['Nurse - Night Shift', '29-1141'],
    ['Registered Nurse (ICU)', '29-1141'],
    ['Cleaner - Hospital Wards', '37-2011'],
    ['Accountant (m/f/d)', '13-2011'],
    ['Warehouse Associate (2nd shift)', '53-7062'],
    ['Paralegal (Real Estate)', '23-2011'],
    ['Mechanic', '49-3023'],
  ])('%s is %s', (role, soc) => expect(matchOccupation(role, 'en')?.soc).toBe(soc));
  test.each([
    'Machinist - Train', 'Trein machinist', 'Architect - Cloud Platforms', 'Painter (Fine Art)', 'Developer (Property)', 'Security Officer - Cyber',
    'Mechanic (Clocks)', 'Music Teacher', 'Lab Technician', 'Chief Engineer',
  ])('%s is nothing we know', role => expect(matchOccupation(role, 'en')).toBeNull()); // biome-ignore format: a list
  test('an auto electrician wires cars', () => expect(matchOccupation('Auto Electrician', 'en')?.soc).toBe('49-2096'));
});

describe('school teachers, whatever they teach', () => {
  test.each([
    ['Secondary Mathematics Teacher', '25-2031'],
    ['High School Biology Teacher', '25-2031'],
    ['Elementary Art Teacher', '25-2021'],
    ['Primary School Music Teacher', '25-2021'],
    ['Middle School Science Teacher', '25-2022'],
  ])('%s is %s', (role, soc) => expect(matchOccupation(role, 'en')?.soc).toBe(soc));
  test.each([
    'High School Special Education Teacher',
    'Secondary Art Therapist',
    'Physics Teacher',
    'Primary Care Physician Teacher Trainer',
  ])('%s is none of them', role => expect(matchOccupation(role, 'en')).toBeNull());
});

describe('a word of another language is not the English word', () => {
  test.each([
    ['nl', 'Machinist', null],
    ['nl', 'Machinist (goederentrein)', null],
    ['nl', 'Treinmachinist', '53-4011'],
    ['nl', 'Kraanmachinist', '53-7021'],
    ['en', 'Machinist', '51-4041'],
    [null, 'Machinist', '51-4041'],
    ['sv', 'Maskinist', null],
    ['sv', 'Chef', null],
    ['de', 'Chef', null],
    ['de', 'Küchenchef', '35-1011'],
    ['it', 'Chef', '35-1011'],
    ['it', 'Barista', null],
    ['en', 'Barista', '35-3023'],
    ['pt', 'Professor', null],
    ['es', 'Pastor', null],
    ['pl', 'Animator', null],
    ['de', 'Controller', null],
    ['de', 'Mechatroniker (Aufzüge)', null],
    ['de', 'Mechatroniker', '17-3024'],
    ['es', 'Contador', '13-2011'],
    // English titles of several words are used everywhere.
    ['de', 'Data Analyst', '15-2051'],
    ['sv', 'Supply Chain Manager', '11-3071'],
    // A language without a list, and one list's word in an English mail.
    ['fi', 'Chef', null],
    ['fi', 'Scrum Master', '13-1082'],
    ['en', 'Krankenpfleger', '29-1141'],
  ])('%s %s: %s', (language, role, soc) => expect(matchOccupation(role, language)?.soc ?? null).toBe(soc));
});

describe('the lists', () => {
  const all = Object.entries(TITLES).flatMap(([soc, titles]) => titles.split('|').map(title => [soc, title] as const));

  test('there are titles enough, each under one occupation that exists', () => {
    const seen = new Map<string, string>();
    for (const [soc, title] of all) {
      expect(OCCUPATIONS.has(soc)).toBe(true);
      expect(titleWords(title)).toBe(title);
      expect([title, seen.get(title) ?? soc]).toEqual([title, soc]);
      seen.set(title, soc);
    }
    expect(seen.size).toBeGreaterThan(1500);
  });

  test('every curated title finds its own occupation', () => {
    const wrong = all.filter(([soc, title]) => matchOccupation(title)?.soc !== soc);
    expect(wrong).toEqual([]);
  });

  test('titles of other languages belong to occupations that exist', () => {
    for (const language of Object.values(OTHER_TITLES))
      for (const soc of Object.keys(language)) expect(OCCUPATIONS.has(soc)).toBe(true);
  });

  test('832 occupations with figures', () => {
    expect(OCCUPATIONS.size).toBe(832);
    for (const figure of OCCUPATIONS.values()) {
      expect(Number.isFinite(figure.changePct) && figure.openings >= 0 && figure.education >= 1 && figure.education <= 8).toBe(
        true,
      );
      expect(['up', 'flat', 'down']).toContain(figure.outlook);
    }
  });
});

describe('figures and neighbours', () => {
  test('a match carries its figures', () => {
    const found = findOccupation('Electrician');
    expect(found).toMatchObject({ soc: '47-2111', confidence: 'high', outlook: 'up' });
    expect(found!.related.length).toBeGreaterThanOrEqual(2);
  });

  test('neighbours: never itself, leftovers, declining, tiny or badly paid ones', () => {
    for (const own of OCCUPATIONS.values()) {
      const found = findOccupation(own.title);
      for (const { soc } of found?.related ?? []) {
        const other = OCCUPATIONS.get(soc)!;
        expect(soc).not.toBe(found!.soc);
        expect(other.title).not.toMatch(/all other$/);
        expect(other.outlook).not.toBe('down');
        expect(other.openings).toBeGreaterThanOrEqual(2000);
        if (own.wage && other.wage) expect(other.wage).toBeGreaterThanOrEqual(own.wage * 0.75);
      }
    }
  });

  test('"all other" occupations are medium at most', () => {
    expect(findOccupation('Managers, all other')?.confidence).toBe('medium');
  });
});
