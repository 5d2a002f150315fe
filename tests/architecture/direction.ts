import type { Problem } from '../../src/lib/problem.ts';
import type { Import, Module } from './module.ts';
import { allows, astroRooms, mayImport, roomOf, targetOf } from './rooms.ts';

/** An arrow of the house never runs back, and siblings do not import each other. Types count as well. */
export function checkDirection(modules: readonly Module[]): Problem[] {
  return modules.flatMap(({ path, imports }) => {
    const room = roomOf(path);
    if (room === undefined) return [];
    if (!isRoom(room)) return [outsideOfRooms(path)];
    return imports.flatMap((found) => directionOf(path, room, found));
  });
}

/** `astro:*` stays in the rooms that Astro runs, so that all others can be tested and run without it. */
export function checkAstro(modules: readonly Module[]): Problem[] {
  return modules.flatMap(({ path, imports }) => {
    const room = roomOf(path);
    if (room === undefined || astroRooms.includes(room)) return [];
    return imports
      .filter(({ specifier }) => specifier.startsWith('astro:'))
      .map(({ specifier, line }) => ({
        file: path,
        line,
        message:
          `Import of "${specifier}": only ${astroRooms.join(', ')} may import astro:*. ` +
          'Take what you need from it as an argument.',
      }));
  });
}

function isRoom(room: string): boolean {
  return Object.hasOwn(mayImport, room.replace(/\/.*$/u, ''));
}

function outsideOfRooms(path: string): Problem {
  const rooms = Object.keys(mayImport).filter((room) => !room.includes('.') && room !== 'scripts');
  return {
    file: path,
    message: `This file is in none of the rooms of src/: ${rooms.join(', ')}. Move it into the one whose work it does.`,
  };
}

function directionOf(path: string, room: string, { specifier, line }: Import): Problem[] {
  const target = targetOf(path, specifier);
  if (target === undefined) return [];
  const targetRoom = roomOf(target);
  if (targetRoom !== undefined && allows(room, targetRoom)) return [];
  const where = targetRoom ?? 'a file outside of src/ and scripts/';
  const allowed = mayImport[room.replace(/\/.*$/u, '')] ?? [];
  return [
    {
      file: path,
      line,
      message:
        `Import of "${specifier}": ${room} may not import ${where}, only ${allowed.join(', ') || 'packages'}. ` +
        'Move what both need to a room on the left, or take it as an argument.',
    },
  ];
}
