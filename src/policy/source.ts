import { type Document, isAlias, isCollection, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Path, Position } from './problem.ts';
import { aliasFault, firstFault } from './syntax.ts';

/** A policy as its author wrote it. Not for the worker: there a policy is JSON, and this file brings a YAML reader. */
export interface Source {
  readonly data: unknown;
  /** Where the text is not YAML at all, and what to mend first. With one of these, `data` is undefined. */
  readonly syntax: readonly (Position & { readonly message: string })[];
  /** Where a path stands in the text: its value, or the name of the field. What is missing stands where it would go. */
  at(path: Path, part?: 'key' | 'value'): Position;
}

/** Reads YAML or JSON. Never throws. */
export function readSource(text: string): Source {
  const json = readJson(text);
  if (json !== undefined) {
    let parsed: Parsed | undefined;
    const yaml = () => {
      parsed ??= parse(text);
      return parsed;
    };
    return { data: json, syntax: [], at: (path, part) => position(yaml(), path, part) };
  }
  const yaml = parse(text);
  const fault = firstFault(yaml.document.errors);
  const syntax = fault === undefined ? [] : [{ ...place(yaml, fault.offset), message: fault.message }];
  const at = (path: Path, part?: 'key' | 'value') => position(yaml, path, part);
  if (syntax.length > 0) return { data: undefined, syntax, at };
  try {
    return { data: yaml.document.toJS(), syntax, at };
  } catch (cause) {
    const { offset, message } = aliasFault(text, cause);
    return { data: undefined, syntax: [{ ...place(yaml, offset), message }], at };
  }
}

interface Parsed {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

function parse(text: string): Parsed {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true }), lines };
}

/** JSON is read by its own, much faster parser; the YAML one is asked only for positions, should there be a problem. */
function readJson(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function position(yaml: Parsed, path: Path, part: 'key' | 'value' = 'value'): Position {
  let node: Node | null = yaml.document.contents;
  let start = node?.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(yaml.document) ?? null;
    if (!isCollection(node)) break;
    const onKey = part === 'key' && index === path.length - 1;
    const next = child(node, step, onKey);
    if (!next) break;
    node = next;
    start = node.range?.[0] ?? start;
  }
  return place(yaml, start);
}

function child(node: Node, step: string | number, wantKey: boolean): Node | undefined {
  if (!isMap<Node, Node | null>(node)) {
    return isCollection(node) ? (node.items[Number(step)] as Node | undefined) : undefined;
  }
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return wantKey ? pair?.key : (pair?.value ?? pair?.key);
}

function place({ lines }: Parsed, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
