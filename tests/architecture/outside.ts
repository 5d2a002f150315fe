import ts from 'typescript';

/** A place where code asks the world outside for something. */
export interface Use {
  line: number;
  /** As written: `Date.now()`. */
  code: string;
  /** What is wrong with it: `reads the clock`. */
  does: string;
}

/** Uses of the clock, the environment, the network and chance, in the order of the file. */
export function findOutside(file: ts.SourceFile): Use[] {
  const own = declaredNames(file);
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    const does = isOwn(node, own) ? undefined : kinds.map((kind) => kind(node)).find(Boolean);
    if (does !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      uses.push({ line: line + 1, code: node.getText(file).split('\n')[0] ?? '', does });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

const members: Readonly<Record<string, string>> = {
  'Date.now': 'reads the clock',
  'performance.now': 'reads the clock',
  'Temporal.Now': 'reads the clock',
  'Math.random': 'throws dice',
  'import.meta.env': 'reads the environment',
};

const objects: Readonly<Record<string, string>> = {
  process: 'reads the environment',
  crypto: 'throws dice',
  globalThis: 'reaches for what this rule cannot see',
  navigator: 'reads the environment',
};

const calls: Readonly<Record<string, string>> = {
  fetch: 'uses the network',
  require: 'loads a module out of sight',
};

const constructors: Readonly<Record<string, string>> = {
  WebSocket: 'uses the network',
  XMLHttpRequest: 'uses the network',
  EventSource: 'uses the network',
};

/** Functions of node:crypto that give another value each time. */
const random = new Set(['randomBytes', 'randomFill', 'randomInt', 'randomUUID', 'webcrypto']);

const byTheMachine = 'answers by the machine’s time zone or language';

/** Methods of Date that answer in the machine's time zone. */
const local = new Set([
  'getDate',
  'getDay',
  'getFullYear',
  'getHours',
  'getMinutes',
  'getMonth',
  'getTimezoneOffset',
  'toDateString',
  'toTimeString',
]);
/** The number of arguments from which on these name a language, and no longer take the machine's. */
const languageAt = new Map([
  ['localeCompare', 2],
  ['toLocaleDateString', 1],
  ['toLocaleLowerCase', 1],
  ['toLocaleString', 1],
  ['toLocaleTimeString', 1],
  ['toLocaleUpperCase', 1],
]);

const kinds: ((node: ts.Node) => string | undefined)[] = [
  (node) => (ts.isPropertyAccessExpression(node) ? ofMember(node) : undefined),
  (node) => (ts.isCallExpression(node) ? ofCall(node) : undefined),
  (node) => (ts.isNewExpression(node) ? ofConstructor(node) : undefined),
  (node) => (ts.isImportSpecifier(node) && random.has(node.name.text) ? 'throws dice' : undefined),
];

function ofMember(node: ts.PropertyAccessExpression): string | undefined {
  return (
    entry(members, node.getText()) ??
    (ts.isIdentifier(node.expression) ? entry(objects, node.expression.text) : undefined)
  );
}

function ofCall({ expression, arguments: given }: ts.CallExpression): string | undefined {
  if (ts.isIdentifier(expression)) {
    return expression.text === 'Date' ? 'reads the clock' : entry(calls, expression.text);
  }
  if (!ts.isPropertyAccessExpression(expression)) return undefined;
  const method = expression.name.text;
  return local.has(method) || given.length < (languageAt.get(method) ?? 0) ? byTheMachine : undefined;
}

function ofConstructor({
  expression,
  arguments: given = ts.factory.createNodeArray(),
}: ts.NewExpression): string | undefined {
  const name = expression.getText();
  if (name === 'Date' && given.length === 0) return 'reads the clock';
  if (name.startsWith('Intl.') && given.length === 0) return byTheMachine;
  return entry(constructors, name);
}

/** Own keys only: `constructor` is no entry. */
function entry(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Names that the file declares itself: its own `fetch` is not the network's. */
function declaredNames(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isDeclaration(node) && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function isDeclaration(node: ts.Node): node is ts.NamedDeclaration {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isBindingElement(node)
  );
}

function isOwn(node: ts.Node, own: Set<string>): boolean {
  if (!ts.isPropertyAccessExpression(node) && !ts.isCallExpression(node) && !ts.isNewExpression(node))
    return false;
  return ts.isIdentifier(node.expression) && own.has(node.expression.text);
}
