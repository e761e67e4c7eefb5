/** Hiring systems by whole labels. */
import { expect, test } from '@jest/globals';
import { findHost } from '../../../lambdas/content/hosts.ts';

test.each([
  ['us.greenhouse-mail.io', 'Greenhouse', ''],
  ['quillharbor.teamtailor-mail.com', 'Teamtailor', 'quillharbor'],
  ['quillharbor.na.teamtailor-mail.com', 'Teamtailor', 'quillharbor'],
  ['MYWORKDAY.com', 'Workday', ''],
])('%s is %s', (domain, name, before) => {
  const found = findHost(domain);
  expect([found?.host.name, found?.before]).toEqual([name, before]);
});

test.each(['notlever.co.example', 'notlever.co', 'greenhouse-mail.io.example', 'lever', '', '.', 'quillharbor.example'])(
  '%s is nobody',
  domain => {
    expect(findHost(domain)).toBeNull();
  },
);
