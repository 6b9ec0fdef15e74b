// C and C++ for the editor, read line by line: colours, and how far a new line is indented. A whole grammar would be
// six times as much to load as this and knows little more that can be seen.

import { StreamLanguage } from '@codemirror/language';
import type { StringStream } from '@codemirror/language';

const words = (text: string): Set<string> => new Set(text.split(' '));

const keywords = words(
  'alignas alignof asm auto break case catch class co_await co_return co_yield concept const const_cast consteval constexpr constinit continue decltype default delete do dynamic_cast else enum explicit export extern final for friend goto if inline mutable namespace new noexcept operator override private protected public register reinterpret_cast requires restrict return sizeof static static_assert static_cast struct switch template this thread_local throw try typedef typeid typename typeof union using virtual volatile while _Alignas _Alignof _Atomic _Generic _Noreturn _Static_assert _Thread_local',
);
const types = words('void bool char short int long float double signed unsigned wchar_t char8_t char16_t char32_t FILE _Bool _Complex string vector');
const constants = new Map([
  ['true', 'bool'],
  ['false', 'bool'],
  ['NULL', 'null'],
  ['nullptr', 'null'],
]);
/** A name behind one of these is a type's. */
const introducing = words('struct class enum union typename namespace');

interface Bracket {
  close: string;
  /** Of the line that opened it. */
  indent: number;
  /** It holds `case` or `default`. */
  labels: boolean;
}

interface State {
  /** What goes on from the line before: ends here. */
  until: string | null;
  kind: 'blockComment' | 'string';
  open: Bracket[];
  /** The last statement is complete. */
  ended: boolean;
  directive: boolean;
  before: string;
}

function begin(): State {
  return { until: null, kind: 'blockComment', open: [], ended: true, directive: false, before: '' };
}

function token(stream: StringStream, state: State): string | null {
  if (stream.sol()) {
    state.directive = false;
    state.before = '';
  }
  if (state.until !== null) return rest(stream, state);
  if (stream.eatSpace()) return null;
  if (stream.match('//')) {
    stream.skipToEnd();
    return 'lineComment';
  }
  if (stream.match('/*')) return goOn(stream, state, 'blockComment', '*/');
  if (state.before === '' && stream.match(/^#\s*\w*/)) {
    state.directive = true;
    state.before = stream.current();
    return 'processingInstruction';
  }
  if (/^#\s*include/.test(state.before) && stream.match(/^<[^>]*>?/)) return 'string';
  const raw = stream.match(/^(?:u8|[LuU])?R"([^(\s]*)\(/);
  if (raw) return goOn(stream, state, 'string', `)${(raw as RegExpMatchArray)[1] ?? ''}"`);
  if (stream.match(/^(?:u8|[LuU])?"(?:[^"\\]|\\.)*"?/)) return said(stream, state, 'string');
  if (stream.match(/^(?:u8|[LuU])?'(?:[^'\\]|\\.)*'?/)) return said(stream, state, 'character');
  if (stream.match(/^\.?\d(?:[eEpP][+-]|[\w.']\b|[\w.])*/)) return said(stream, state, 'number');
  if (stream.match(/^[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*/)) return said(stream, state, word(stream, state));
  punctuate(stream.next() ?? '', stream, state);
  return null;
}

/** Ends a token that is part of a statement. */
function said(stream: StringStream, state: State, kind: string | null): string | null {
  state.before = stream.current();
  if (!state.directive) state.ended = false;
  return kind;
}

function goOn(stream: StringStream, state: State, kind: State['kind'], until: string): string {
  state.until = until;
  state.kind = kind;
  return rest(stream, state);
}

/** The part of a long comment or text that stands on this line. */
function rest(stream: StringStream, state: State): string {
  const { until, kind } = state;
  if (until !== null && stream.skipTo(until)) {
    stream.match(until);
    state.until = null;
  } else {
    stream.skipToEnd();
  }
  return kind;
}

function word(stream: StringStream, state: State): string | null {
  const name = stream.current();
  const bracket = state.open.at(-1);
  if ((name === 'case' || name === 'default') && bracket) bracket.labels = true;
  if (keywords.has(name)) return 'keyword';
  if (types.has(name) || /^u?int\w*_t$|^\w+_t$/.test(name) || introducing.has(state.before)) return 'typeName';
  if (stream.match(/^\s*::/, false)) return 'namespace';
  return constants.get(name) ?? null;
}

const closing = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

function punctuate(sign: string, stream: StringStream, state: State): void {
  state.before = sign;
  if (state.directive) return;
  const close = closing.get(sign);
  if (close) state.open.push({ close, indent: stream.indentation(), labels: false });
  else if (state.open.some((bracket) => bracket.close === sign)) while (state.open.pop()?.close !== sign);
  const inBraces = (state.open.at(-1)?.close ?? '}') === '}';
  state.ended = sign === '{' || sign === '}' || sign === ';' || (inBraces && (sign === ',' || (sign === ':' && stream.match(/^\s*$/, false) !== null)));
}

/** How far a line is indented that begins with `after`. */
function indent(state: State, after: string, unit: number): number | null {
  if (state.until !== null) return null;
  if (after.startsWith('#')) return 0;
  const bracket = state.open.at(-1);
  if (bracket && after.startsWith(bracket.close)) return bracket.indent;
  let columns = bracket ? bracket.indent + unit : 0;
  if (bracket?.labels && !/^(case|default)\b/.test(after)) columns += unit;
  const isNew = state.ended || after.startsWith('{') || (bracket && bracket.close !== '}');
  return isNew ? columns : columns + unit;
}

export const cpp = StreamLanguage.define<State>({
  name: 'cpp',
  startState: begin,
  copyState: (state) => ({ ...state, open: state.open.map((bracket) => ({ ...bracket })) }),
  token,
  indent: (state, after, { unit }) => indent(state, after, unit),
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } }, indentOnInput: /^\s*(?:case |default:|\{|\})$/ },
});
