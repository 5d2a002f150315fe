import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

/** An element as the rules look at it. */
export interface XmlElement {
  /** With its prefix: `media:content`. */
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Its own text, trimmed as the W3C validator does. */
  text: string;
  /** Whether the text is written as CDATA. */
  isCdata: boolean;
}

const syntax = new SyntaxValidator({
  invalidCharSequence: { comment: true, tagValue: true, attrLt: true },
  xmlDeclaraion: { optional: false, argPosition: true },
});

/** What is wrong with a text as XML 1.0, before anything else is asked. */
export function xmlFaults(xml: string): string[] {
  const faults = syntaxFaults(xml);
  if (!xml.startsWith('<?xml version="1.0" encoding="utf-8"?>')) faults.push('no XML declaration in UTF-8');
  if (/<!DOCTYPE|<!ENTITY/u.test(xml)) faults.push('a DOCTYPE');
  // XML 1.0, production 2.
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
  if (forbidden)
    faults.push(`U+${forbidden[0].codePointAt(0)?.toString(16) ?? ''} is no character of XML 1.0`);
  return faults;
}

function syntaxFaults(xml: string): string[] {
  try {
    syntax.validate(xml);
    return [];
  } catch (error) {
    return [`not well-formed: ${error instanceof Error ? error.message : JSON.stringify(error)}`];
  }
}

/** The root element. Numeric references are resolved; named ones beyond XML's five would be none of XML's. */
export function parseXml(xml: string): XmlElement {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    cdataPropName: '#cdata',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    htmlEntities: true,
    ignoreDeclaration: true,
  });
  const [root] = (parser.parse(xml) as Node[]).flatMap(elementOf);
  if (!root) throw new Error('The document has no root element.');
  return root;
}

export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** An element and all that it holds. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

/** As fast-xml-parser gives it with `preserveOrder`. */
type Node = Record<string, Node[] | string | Record<string, string> | undefined>;

function elementOf(node: Node): XmlElement[] {
  const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text' && key !== '#cdata');
  const content = name === undefined ? undefined : node[name];
  if (name === undefined || !Array.isArray(content)) return [];
  const cdata = content.filter((child) => '#cdata' in child);
  const texts = content.map((child) => textOf(child));
  return [
    {
      name,
      attributes: (node[':@'] ?? {}) as Record<string, string>,
      children: content.flatMap(elementOf),
      text: texts.join('').trim(),
      isCdata: cdata.length > 0,
    },
  ];
}

function textOf(node: Node): string {
  if (typeof node['#text'] === 'string') return node['#text'];
  const cdata = node['#cdata'];
  return Array.isArray(cdata) ? cdata.map(textOf).join('') : '';
}
