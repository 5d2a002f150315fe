import type { Check } from './values.ts';
import type { XmlElement } from './xml.ts';

/** What an element may hold. Everything that is not named here is an `UndefinedElement` or `UnexpectedAttribute` to the validator. */
export interface Shape {
  /** Attribute → how to check it; with a `!` it must be there. */
  attributes?: Readonly<Record<string, Check>>;
  /** Child → how often it may stand: `1` once, `?` at most once, `*` any number. */
  children?: Readonly<Record<string, '1' | '?' | '*'>>;
  text?: Check;
}

/** What is wrong with an element and all that it holds, by the shapes of their names. */
export function shapeFaults(element: XmlElement, shapes: Readonly<Record<string, Shape>>): string[] {
  const shape = shapes[element.name] ?? {};
  const faults = [
    ...attributeFaults(element, shape.attributes ?? {}),
    ...childFaults(element, shape.children ?? {}),
    ...textFaults(element, shape.text),
  ];
  return [
    ...faults.map((fault) => `${element.name}: ${fault}`),
    ...element.children.flatMap((child) => shapeFaults(child, shapes)),
  ];
}

function attributeFaults({ attributes }: XmlElement, known: NonNullable<Shape['attributes']>): string[] {
  const given = Object.entries(attributes).flatMap(([name, value]) => {
    if (name === 'xmlns' || name.startsWith('xmlns:')) return [];
    const check = known[name] ?? known[`${name}!`];
    return check ? (check(value) ?? []) : [`unexpected attribute ${name}`];
  });
  const needed = Object.keys(known).filter(
    (name) => name.endsWith('!') && !(name.slice(0, -1) in attributes),
  );
  return [...given, ...needed.map((name) => `no ${name.slice(0, -1)}`)];
}

function childFaults({ children }: XmlElement, known: NonNullable<Shape['children']>): string[] {
  const counts = new Map<string, number>();
  for (const { name } of children) counts.set(name, (counts.get(name) ?? 0) + 1);
  const given = [...counts].flatMap(([name, count]) => {
    const allowed = known[name];
    if (allowed === undefined) return [`undefined element ${name}`];
    return allowed !== '*' && count > 1 ? [`${name} ${count} times`] : [];
  });
  const needed = Object.keys(known).filter((name) => known[name] === '1' && !counts.has(name));
  return [...given, ...needed.map((name) => `no ${name}`)];
}

function textFaults({ text, children }: XmlElement, check: Check | undefined): string[] {
  if (check) return [check(text) ?? []].flat();
  return text === '' || children.length > 0 ? [] : ['unexpected text'];
}
