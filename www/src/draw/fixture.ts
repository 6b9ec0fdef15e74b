// Snapshots written by hand, for the tests of the drawing.

import { ArrowState, BlockState } from '../engine/model';
import type { FrameView, SlotView, Snapshot, ValueView, VariableView } from '../engine/model';

const stack = 0x7fffffffe3c0;
const heap = 0x555555559000;

function value(text: string, target: number | null = null): ValueView {
  return { text, state: text ? 'defined' : 'undefined', target, children: [], child_count: 0 };
}

function variable(name: string, ty: string, addr: number, size: number, text: string): VariableView {
  return { name, ty, addr, size, alive: true, value: value(text) };
}

function group(name: string, ty: string, addr: number, children: VariableView[]): VariableView {
  const size = children.reduce((most, child) => Math.max(most, child.addr + child.size), addr) - addr;
  return { name, ty, addr, size, alive: true, value: { ...value(''), state: 'defined', children, child_count: children.length } };
}

function cells(name: string, ty: string, addr: number, size: number, texts: string[]): VariableView {
  return group(name, `${ty}[${texts.length}]`, addr, texts.map((text, index) => variable(`[${index}]`, ty, addr + index * size, size, text)));
}

function slot(kind: SlotView['kind'], of: VariableView): SlotView {
  return { kind, variable: of };
}

function frame(index: number, name: string, high: number, slots: SlotView[]): FrameView {
  const low = Math.min(...slots.map(({ variable: { addr } }) => addr));
  const place = { file: 'main.c', line: 12 + index, column: 5, end_line: 12 + index, end_column: 20 };
  return { index, function: name, low, high, rbp: high - 16, place, slots };
}

/** `main` called `push`: a list of two nodes, an array, a freed block, and a dangling pointer. */
export function listSnapshot(): Snapshot {
  const main = frame(1, 'main', stack, [
    slot('return-address', variable('', 'void *', stack - 8, 8, '0x7ffff7829d90')),
    slot('saved-frame-pointer', variable('', 'void *', stack - 16, 8, '0x1')),
    slot('variable', variable('list', 'struct node *', stack - 24, 8, '0x5555555592c0')),
    slot('variable', variable('gone', 'int *', stack - 32, 8, '0x555555559300')),
    slot('variable', variable('i', 'int', stack - 36, 4, '2')),
    slot('variable', variable('letter', 'char', stack - 37, 1, "'a'")),
    slot('padding', variable('', '', stack - 40, 3, '')),
    slot('variable', cells('numbers', 'int', stack - 56, 4, ['1', '', '3', '4'])),
  ]);
  const low = stack - 64;
  const push = frame(0, 'push', low, [
    slot('return-address', variable('', 'void *', low - 8, 8, '0x5555555551c3')),
    slot('saved-frame-pointer', variable('', 'void *', low - 16, 8, '0x7fffffffe3b0')),
    slot('variable', variable('head', 'struct node *', low - 24, 8, '')),
    slot('padding', variable('', '', low - 32, 8, '')),
    slot('parameter', variable('list', 'struct node *', low - 40, 8, '0x5555555592c0')),
    slot('parameter', variable('value', 'int', low - 44, 4, '30')),
    slot('padding', variable('', '', low - 48, 4, '')),
  ]);
  const node = (addr: number, number: string, next: string): VariableView =>
    group('', 'struct node[1]', addr, [group('[0]', 'struct node', addr, [variable('value', 'int', addr, 4, number), variable('next', 'struct node *', addr + 8, 8, next)])]);
  const header = (addr: number, size: number): VariableView[] => [variable('size', '', heap + addr + 8, 8, `${size} | P`)];
  const block = (addr: number, size: number, requested: number, state: number, line: number, died = 0): number[] => [
    heap + addr + 8, size, heap + addr + 16, requested, state, 3, line, 0, died ? 9 : -1, died, 0,
  ];
  return {
    step: 12, steps: 40, finished: false, stop: null, next: null, previous: null,
    frames: [push, main], frame_count: 2,
    globals: [variable('count', 'int', heap - 0x1000 + 0x10, 4, '2')],
    strings: [variable('', 'char[4]', heap - 0x3000 + 4, 4, '"%d\\n"')],
    heap: {
      start: heap, end: heap + 0x21000, block_count: 6,
      blocks: [
        ...block(0, 656, 0, BlockState.library, 0),
        ...block(0x290, 32, 16, BlockState.malloc, 9),
        ...block(0x2b0, 32, 16, BlockState.malloc, 9),
        ...block(0x2d0, 32, 24, BlockState.leaked, 17),
        ...block(0x2f0, 32, 16, BlockState.freeTcache, 20, 25),
        ...block(0x310, 0x21000 - 0x310, 0, BlockState.top, 0),
      ],
      files: ['main.c'],
      contents: [
        { block: 1, header: header(0x290, 32), value: node(heap + 0x2a0, '10', '0x0') },
        { block: 2, header: header(0x2b0, 32), value: node(heap + 0x2c0, '20', '0x5555555592a0') },
        { block: 3, header: header(0x2d0, 32), value: cells('', 'int', heap + 0x2e0, 4, ['1', '2', '', '', '5', '6']) },
      ],
    },
    arrows: [
      stack - 24, 8, heap + 0x2c0, ArrowState.live,
      stack - 32, 8, heap + 0x300, ArrowState.dangling,
      low - 40, 8, heap + 0x2c0, ArrowState.live,
      heap + 0x2c8, 8, heap + 0x2a0, ArrowState.live,
    ],
    changed: [stack - 36, stack - 32],
    segments: [], rsp: low - 48, rbp: low - 16, stack_register: 'rsp', frame_register: 'rbp',
    explanation: [], stdout: '', stderr: '', stdin_read: 0, faults: 0,
    totals: { in_use_bytes: 56, in_use_blocks: 3, allocations: 4, frees: 1, bytes_allocated: 72, peak_bytes: 72 },
  };
}
