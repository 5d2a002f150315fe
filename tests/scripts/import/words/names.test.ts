import { expect, test } from 'vitest';
import { namesOf } from '../../../../scripts/import/words/names.ts';

test.each([
  ['Oda Lind, Karim Haddad and Mei Tan of Coastal Wire', ['Oda Lind', 'Karim Haddad', 'Mei Tan']],
  ['ANA REIS', ['Ana Reis']],
  ['Maria de Souza e João da Silva, da CNN', ['Maria de Souza', 'João da Silva']],
  ['Ursula von der Lind', ['Ursula von der Lind']],
  ['Coastal Wire’s Ana Reis', ['Ana Reis']],
  ['Ana Reis in Port Linden and Li Wei', ['Ana Reis', 'Li Wei']],
  ['李明、王芳', ['李明', '王芳']],
  ['ليلى حداد وسامي خوري', ['ليلى حداد', 'سامي خوري']],
])('%s', (list, names) => {
  expect(namesOf(list)).toEqual(names);
});

test.each(['The minister and others', 'Monday', 'our correspondent', 'Ana Reis and 3 others', 'Reuters'])(
  '%s is no list of people',
  (list) => {
    expect(namesOf(list)).toEqual([]);
  },
);
