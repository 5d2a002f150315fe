/** The same fields, where those that may be undefined may be missing instead. */
export type Dropped<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out the fields that are undefined: for types that tell a missing field from an undefined one. */
export function dropUndefined<T extends object>(object: T): Dropped<T> {
  const fields = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as Dropped<T>;
}
