//! Reads message files as a tree, to look into them: which messages there are, and which variables they take up.

import {
  FluentParser,
  Message as Entry,
  Pattern,
  Visitor,
  type VariableReference,
  serializeExpression,
} from "@fluent/syntax";

export { Pattern };

export interface Message {
  id: string;
  file: string;
  text: string;
  variables: Set<string>;
}

class Variables extends Visitor {
  readonly found = new Set<string>();
  visitVariableReference(node: VariableReference): void {
    this.found.add(node.id.name);
  }
}

export function parse(source: string, file: string): Message[] {
  const resource = new FluentParser().parse(source);
  return resource.body.flatMap((entry) => {
    if (entry.type === "Junk") throw new Error(`${file}: cannot be read: ${entry.content.slice(0, 80)}`);
    if (!(entry instanceof Entry) || !entry.value) return [];
    const variables = new Variables();
    variables.visit(entry);
    const text = entry.value.elements
      .map((e) => (e.type === "TextElement" ? e.value : `{ ${serializeExpression(e.expression)} }`))
      .join("");
    return [{ id: entry.id.name, file, text, variables: variables.found }];
  });
}
