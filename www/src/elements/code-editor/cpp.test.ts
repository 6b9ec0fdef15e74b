import { ensureSyntaxTree, getIndentation, indentUnit } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { cpp } from './cpp';

function state(doc: string): EditorState {
  return EditorState.create({ doc, extensions: [cpp, indentUnit.of('    ')] });
}

/** Coloured words of a text, each with its colour's name. */
function colours(doc: string): string[] {
  const found: string[] = [];
  ensureSyntaxTree(state(doc), doc.length)?.iterate({
    enter: ({ name, from, to, node }) => void (node.firstChild || found.push(`${doc.slice(from, to)}:${name}`)),
  });
  return found;
}

describe('colours', () => {
  test('words, texts, numbers', () => {
    expect(colours('static int x = 0x1fu + 2; char *s = "a\\"b"; // end')).toEqual([
      'static:keyword', 'int:typeName', '0x1fu:number', '2:number', 'char:typeName', '"a\\"b":string', '// end:lineComment',
    ]);
  });
  test('directives, names of types, what stands for nothing', () => {
    expect(colours('#include <stdio.h>\nstruct node *p = NULL; std::cout;')).toEqual([
      '#include:processingInstruction', '<stdio.h>:string', 'struct:keyword', 'node:typeName', 'NULL:null', 'std:namespace',
    ]);
  });
  test('comments and raw texts go on over lines', () => {
    expect(colours('/* a\nint */ int\nR"x(if\n)" )x" if')).toEqual(['/* a:blockComment', 'int */:blockComment', 'int:typeName', 'R"x(if:string', ')" )x":string', 'if:keyword']);
  });
});

describe('a new line is indented', () => {
  const program = [
    'int main(void)', '{', '    if (x)', '        foo(1,', '            2);', '    for (;;) {', '        int a[] = {', '            1,', '            2', '        };',
    '    }', '    switch (x) {', '        case 1:', '            return 1;', '        default:', '            break;', '    }', '    return 0;', '}', '#define X', 'int y;',
  ];
  test.each(program.map((line, at) => [line, at] as const).filter(([line]) => line))('as in: %s', (line, at) => {
    const before = program.slice(0, at).map((each) => `${each}\n`).join('');
    const text = before + line.trim();
    expect(getIndentation(state(text), before.length)).toBe(line.length - line.trimStart().length);
  });
});
