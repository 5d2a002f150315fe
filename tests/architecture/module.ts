import ts from 'typescript';
import { findOutside } from './outside.ts';
import type { Use } from './outside.ts';

export interface Import {
  /** As written: `../lib/date.ts`, `node:fs`, `astro:content`. */
  specifier: string;
  line: number;
  /** Nothing of it is left when the program runs. */
  typeOnly: boolean;
}

/** What the rules know of a file. */
export interface Module {
  /** From the project's root, with `/`. */
  path: string;
  lines: number;
  /** A table of data: code with at most a tenth of its lines in functions, or a file that a script writes. */
  isData: boolean;
  imports: Import[];
  /** Lines that hold a default export. */
  defaultExports: number[];
  /** Uses of the clock, the environment, the network and chance. */
  outside: Use[];
}

/** Reads a `.ts`, `.mjs`, `.astro` or other file. Of a component the front matter and the scripts are read, not the markup. */
export function parseModule(path: string, text: string): Module {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (!/\.(?:ts|mjs|astro)$/u.test(path))
    return { path, lines, isData: isGenerated(text), imports: [], defaultExports: [], outside: [] };
  const code = path.endsWith('.astro') ? codeOfComponent(text) : text;
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const imports: Import[] = [];
  const defaultExports: number[] = [];
  visitAll(file, (node) => {
    const found = importOf(node);
    if (found) imports.push({ ...found, line: lineOf(node, file) });
    if (isDefaultExport(node)) defaultExports.push(lineOf(node, file));
  });
  const isData = path.endsWith('.ts') && functionLinesOf(file) * 10 <= lines;
  return { path, lines, isData, imports, defaultExports, outside: findOutside(file) };
}

function isGenerated(text: string): boolean {
  return /^\/[/*] Made by scripts\//u.test(text);
}

/** Keeps the line numbers: all that is not code becomes empty lines. */
function codeOfComponent(text: string): string {
  let code = '';
  let end = 0;
  for (const match of text.matchAll(/^\s*---\r?\n(.*?)^---|<script\b[^>]*>(.*?)<\/script>/gmsu)) {
    const body = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(body);
    code += `${text.slice(end, start).replace(/[^\n]+/gu, '')};${body}`;
    end = start + body.length;
  }
  return code;
}

function visitAll(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => visitAll(child, visit));
}

/** Lines of the outermost functions. */
function functionLinesOf(node: ts.Node): number {
  if (ts.isFunctionLike(node)) return node.getText().split('\n').length;
  let sum = 0;
  ts.forEachChild(node, (child) => {
    sum += functionLinesOf(child);
  });
  return sum;
}

function lineOf(node: ts.Node, file: ts.SourceFile): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

function importOf(node: ts.Node): Omit<Import, 'line'> | undefined {
  if (ts.isImportDeclaration(node)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return from(node.moduleSpecifier, typeOnly);
  }
  if (ts.isExportDeclaration(node)) return from(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return from(node.argument.literal, true);
  }
  if (ts.isCallExpression(node) && isImportCall(node)) return from(node.arguments[0], false);
  if (ts.isNewExpression(node) && isModuleUrl(node)) return from(node.arguments?.[0], false);
  return undefined;
}

function from(specifier: ts.Node | undefined, typeOnly: boolean): Omit<Import, 'line'> | undefined {
  if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return undefined;
  return { specifier: specifier.text, typeOnly };
}

function isImportCall({ expression }: ts.CallExpression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword || expression.getText().startsWith('import.meta.glob')
  );
}

/** `new URL('./worker.ts', import.meta.url)`: how a worker names its program. */
function isModuleUrl({
  expression,
  arguments: [specifier, base] = ts.factory.createNodeArray(),
}: ts.NewExpression): boolean {
  return (
    expression.getText() === 'URL' &&
    base?.getText() === 'import.meta.url' &&
    specifier !== undefined &&
    /\.(?:ts|mjs|js|astro)['"`]$/u.test(specifier.getText())
  );
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(isDefaultKeyword);
}

function isDefaultKeyword({ kind }: ts.Modifier): boolean {
  return kind === ts.SyntaxKind.DefaultKeyword;
}
