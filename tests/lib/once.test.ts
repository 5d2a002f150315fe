import { expect, test, vi } from 'vitest';
import { once } from '../../src/lib/once.ts';

test('the work is done when it is first asked for, and not again', () => {
  const work = vi.fn(() => ({}));
  const asked = once(work);
  expect(work).not.toHaveBeenCalled();
  expect(asked()).toBe(asked());
  expect(work).toHaveBeenCalledOnce();
});

test('nothing is a result, too', () => {
  const work = vi.fn((): string | undefined => undefined);
  const asked = once(work);
  expect([asked(), asked()]).toEqual([undefined, undefined]);
  expect(work).toHaveBeenCalledOnce();
});
