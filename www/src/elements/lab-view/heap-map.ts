// One heap from its start to the break as a band: what is asked for at the bottom of each strip, what is lost to headers
// and rounding above it, then what is free; the rest has not been given out yet.

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { BlockState, LabBlock, LabNumber, LabStrip } from '../../engine/model';
import type { LabHeapView } from '../../engine/model';
import { bytes, hex } from '../../draw/words';
import { noTexts } from '../../text/texts';
import type { Texts } from '../../text/texts';
import { styled } from '../shared/part';
import { Canvas } from './canvas';
import { allocatorName, percent } from './plots';
import sheet from './heap-map.css?inline';

const height = 44;

/** `<hw-heap-map>`: properties `heap`, `full` (bytes of the whole width), `theme`, `texts`. */
export class HeapMap extends Canvas {
  static override styles = styled(sheet);
  static override properties = { ...Canvas.properties, heap: { attribute: false }, full: { attribute: false }, texts: { attribute: false } };
  declare heap: LabHeapView | undefined;
  declare full: number;
  declare texts: Texts;

  constructor() {
    super();
    this.full = 1;
    this.texts = noTexts;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { heap, texts } = this;
    if (!heap) return nothing;
    const number = (column: number): number => heap.numbers[column] ?? 0;
    const sizes = { heap: bytes(heap.end - heap.start), payload: bytes(number(LabNumber.payload)) };
    const mapped = heap.mapped_count > 0 ? texts.text('lab-mapped', { count: heap.mapped_count, size: bytes(heap.mapped_bytes) }) : '';
    const label = texts.text('lab-map', { name: allocatorName(heap.allocator, texts), ...sizes, blocks: number(LabNumber.freeBlocks), external: percent(number(LabNumber.external)) });
    return html`<span class="name" aria-hidden="true">${allocatorName(heap.allocator, texts)}</span>
      <canvas role="img" aria-label=${`${label} ${mapped}`} @pointermove=${this.#hover}></canvas>
      <span class="sizes" aria-hidden="true">${texts.text('lab-of-heap', sizes)}${mapped ? html`<br />${mapped}` : nothing}</span>`;
  }

  protected override updated(): void {
    this.draw();
  }

  protected override resized(): void {
    this.draw();
  }

  get #canvas(): HTMLCanvasElement | null {
    return this.renderRoot.querySelector('canvas');
  }

  protected override draw = (): void => {
    const [canvas, heap] = [this.#canvas, this.heap];
    const context = canvas?.getContext('2d');
    if (!canvas || !heap || !context) return;
    const width = canvas.clientWidth;
    if (width === 0) return;
    const ratio = devicePixelRatio || 1;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    context.scale(ratio, ratio);
    const size = heap.end - heap.start;
    const band = Math.max(size > 0 ? 1 : 0, (width * size) / Math.max(1, this.full));
    const kinds = [
      [LabStrip.payload, this.colour('--hw-heap')],
      [LabStrip.overhead, this.colour('--hw-changed')],
      [LabStrip.free, this.#hatch(context)],
    ] as const;
    context.fillStyle = this.colour('--hw-cell');
    context.fillRect(0, 0, band, height);
    const styles = new Map<number, string | CanvasPattern>(kinds);
    // Few blocks are drawn one by one, many as what there is of each kind in every strip.
    if (heap.blocks.length / LabBlock.count >= heap.block_count) this.#blocks(context, heap, band, styles);
    else this.#strips(context, heap, band, styles);
    this.#edges(context, heap, band);
    context.strokeStyle = this.colour('--hw-line-strong');
    context.strokeRect(0.5, 0.5, Math.max(0, band - 1), height - 1);
    if (band > width + 1) this.#tear(context, width);
  };

  #strips(context: CanvasRenderingContext2D, heap: LabHeapView, band: number, styles: Map<number, string | CanvasPattern>): void {
    const strips = Math.floor(heap.strips.length / LabStrip.count);
    const columns = Math.max(1, Math.min(strips, Math.ceil(band)));
    for (let column = 0; column < columns; column++) {
      const [from, to] = [Math.floor((column * strips) / columns), Math.floor(((column + 1) * strips) / columns)];
      const share = sumOf(heap.strips, from, to);
      const [left, right] = [(column * band) / columns, ((column + 1) * band) / columns];
      let bottom = height;
      for (const [kind, style] of styles) {
        const tall = ((share[kind] ?? 0) / (share[LabStrip.count] || 1)) * height;
        if (tall <= 0) continue;
        context.fillStyle = style;
        context.fillRect(left, bottom - tall, right - left + 0.5, tall);
        bottom -= tall;
      }
    }
  }

  #blocks(context: CanvasRenderingContext2D, { blocks, start, end }: LabHeapView, band: number, styles: Map<number, string | CanvasPattern>): void {
    const fill = (kind: number, from: number, to: number): void => {
      const style = styles.get(kind);
      if (style === undefined || to <= from) return;
      context.fillStyle = style;
      context.fillRect(((from - start) / (end - start)) * band, 0, Math.max(0.5, ((to - from) / (end - start)) * band), height);
    };
    // What the allocator keeps before its first block: lists and pointers.
    fill(LabStrip.overhead, start, Math.min(end, blocks[LabBlock.addr] ?? start));
    for (let at = 0; at + LabBlock.count <= blocks.length; at += LabBlock.count) {
      const [addr = 0, size = 0, payload = 0, state = 0] = [0, 1, 2, 3].map((column) => blocks[at + column]);
      if (addr >= end) continue;
      const kind = kindOf(state);
      if (kind === 'overhead') {
        fill(LabStrip.overhead, addr, addr + size);
        fill(LabStrip.payload, addr + 8, Math.min(addr + size, addr + 8 + payload));
      } else if (kind !== 'top') fill(LabStrip.free, addr, addr + size);
    }
  }

  /** It goes on beyond what is shown. */
  #tear(context: CanvasRenderingContext2D, width: number): void {
    context.fillStyle = this.colour('--hw-surface');
    context.beginPath();
    context.moveTo(width, 0);
    for (let tooth = 0; tooth <= 6; tooth++) context.lineTo(width - (tooth % 2 === 0 ? 9 : 2), (tooth * height) / 6);
    context.lineTo(width, height);
    context.fill();
  }

  /** Where blocks are wide enough to be told apart, their ends. */
  #edges(context: CanvasRenderingContext2D, { blocks, start, end, block_count: blockCount }: LabHeapView, band: number): void {
    if (blocks.length / LabBlock.count < blockCount || blockCount * 4 > band) return;
    context.fillStyle = this.colour('--hw-surface');
    for (let at = 0; at + LabBlock.count <= blocks.length; at += LabBlock.count) {
      const addr = blocks[at + LabBlock.addr] ?? 0;
      if (addr < end) context.fillRect(((addr - start) / (end - start)) * band - 0.5, 1, 1, height - 2);
    }
  }

  #hatch(context: CanvasRenderingContext2D): CanvasPattern | string {
    const tile = document.createElement('canvas');
    tile.width = tile.height = 6;
    const pen = tile.getContext('2d');
    if (!pen) return 'gray';
    pen.fillStyle = this.colour('--hw-free-soft');
    pen.fillRect(0, 0, 6, 6);
    pen.strokeStyle = this.colour('--hw-line-strong');
    for (const shift of [-6, 0, 6]) {
      pen.moveTo(shift, 6);
      pen.lineTo(shift + 6, 0);
    }
    pen.stroke();
    return context.createPattern(tile, 'repeat') ?? 'gray';
  }

  /** What lies under the pointer. */
  #hover(event: PointerEvent): void {
    const [canvas, heap] = [this.#canvas, this.heap];
    if (!canvas || !heap) return;
    const addr = heap.start + (event.offsetX / canvas.clientWidth) * this.full;
    canvas.title = addr < heap.end ? this.#spelled(heap, addr) : '';
  }

  #spelled(heap: LabHeapView, addr: number): string {
    const { blocks, strips } = heap;
    for (let at = 0; at + LabBlock.count <= blocks.length; at += LabBlock.count) {
      const [from = 0, size = 0, payload = 0, state = 0] = [0, 1, 2, 3].map((column) => blocks[at + column]);
      if (addr < from || addr >= from + size) continue;
      if (payload > 0) return this.texts.text('lab-block-payload', { address: hex(from), payload: bytes(payload), size: bytes(size) });
      return this.texts.text('lab-block-at', { address: hex(from), kind: this.texts.text(`lab-kind-${kindOf(state)}`), size: bytes(size) });
    }
    const count = strips.length / LabStrip.count;
    const strip = Math.min(count - 1, Math.floor(((addr - heap.start) / (heap.end - heap.start)) * count));
    const of = (kind: number): string => bytes(Math.round(strips[strip * LabStrip.count + kind] ?? 0));
    return this.texts.text('lab-strip-at', { address: hex(Math.round(addr)), payload: of(LabStrip.payload), free: of(LabStrip.free) });
  }
}

function kindOf(state: number): string {
  if (state === BlockState.top) return 'top';
  if (state === BlockState.corrupt) return 'corrupt';
  return state === BlockState.library || state === BlockState.malloc ? 'overhead' : 'free';
}

/** Bytes of each kind in some strips, and of all kinds behind them. */
function sumOf(strips: ArrayLike<number>, from: number, to: number): number[] {
  const sums = Array.from({ length: LabStrip.count + 1 }, () => 0);
  for (let at = from * LabStrip.count; at < to * LabStrip.count; at++) {
    const kind = at % LabStrip.count;
    sums[kind] = (sums[kind] ?? 0) + (strips[at] ?? 0);
    sums[LabStrip.count] = (sums[LabStrip.count] ?? 0) + (strips[at] ?? 0);
  }
  return sums;
}

customElements.define('hw-heap-map', HeapMap);
