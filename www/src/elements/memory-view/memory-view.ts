// The picture of memory: stack above, heap below, globals last, in one address space. Draws what is visible.

import { html, nothing, svg } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { arrows } from '../../draw/arrows';
import type { Arrow } from '../../draw/arrows';
import { describe } from '../../draw/describe';
import { headingHeight, layout } from '../../draw/layout';
import type { Action, Scene, Section, Shape } from '../../draw/scene';
import { arrowNode, patterns, shapeNode } from '../../draw/svg';
import { bytes } from '../../draw/words';
import type { Words } from '../../draw/words';
import type { ProblemView, Snapshot } from '../../engine/model';
import { faultsHere } from '../../state/state';
import { icon } from '../shared/icons';
import { signs, swatch } from '../shared/legend';
import legendSheet from '../shared/legend.css?inline';
import { Part, styled } from '../shared/part';
import { strong } from '../shared/rich';
import sheet from './memory-view.css?inline';

/** Drawn beyond what is visible, so that scrolling never shows a hole. */
const margin = 600;
const widest = 1000;
const mostFrames = 1024;
/** From this width on, a projector, the picture is drawn larger. */
const far = 1100;
const larger = 1.2;

/** `<hw-memory-view>`: emits `intent` (expand, seek, look, help). */
export class MemoryView extends Part {
  static override styles = styled(legendSheet, sheet);
  static override properties = { ...Part.properties, width: { state: true }, scrolled: { state: true } };
  declare width: number;
  declare scrolled: number;
  #scene: Scene | undefined;
  #arrows: Arrow[] = [];
  #drawn: unknown[] | undefined;
  #hovered = '';
  #watch: ResizeObserver | undefined;
  #height = 1000;
  #scale = 1;
  /** The picture before this one, until a person scrolls. */
  #before: Snapshot | null | undefined;

  constructor() {
    super();
    this.width = 0;
    this.scrolled = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Without its padding and the scrollbar.
    this.#watch = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      this.#scale = width < far ? 1 : larger;
      this.width = Math.min(widest, Math.floor(width / this.#scale));
      this.#height = height;
      // Long sentences arrived above: what was in view may not be any more.
      void this.updateComplete.then(() => this.#showChange());
    });
    const scroller = this.renderRoot?.querySelector('.scroll');
    if (scroller) this.#watch.observe(scroller);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
  }

  protected override firstUpdated(): void {
    const scroller = this.renderRoot.querySelector('.scroll');
    if (scroller) this.#watch?.observe(scroller);
  }

  protected override willUpdate(): void {
    const snapshot = this.state.picture?.snapshot;
    const { expanded, files } = this.state;
    const { texts, width } = this;
    const namesFiles = files.length > 1;
    const [wrong] = faultsHere(this.state);
    const drawn = [snapshot, width, expanded, texts, namesFiles, wrong];
    if (this.#drawn?.every((part, index) => part === drawn[index])) return;
    this.#drawn = drawn;
    this.#hovered = '';
    const fault = wrong && bytesOf(wrong);
    this.#scene = snapshot && width > 0 ? layout(snapshot, { width, expanded, words: this.#words, namesFiles, ...(fault ? { fault } : {}) }) : undefined;
    this.#arrows = snapshot && this.#scene ? arrows(snapshot, this.#scene, this.#words) : [];
  }

  #words: Words = (id, args) => this.t(id, args);

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state')?.picture?.snapshot;
    if (!changed.has('state') || this.state.picture?.snapshot === before) return;
    this.#before = before ?? null;
    this.#showChange();
  }

  /** Brings where it went wrong into view, or what this step changed, unless some of it is; else the frame that runs, when it is another. */
  #showChange(): void {
    const scroller = this.renderRoot.querySelector('.scroll');
    const before = this.#before;
    if (!scroller || !this.#scene || before === undefined) return;
    const boxes = this.#scene.sections.flatMap((section) =>
      section.shapes.flatMap((shape) => (shape.kind === 'rect' ? [{ ...shape, y: (section.top + shape.y) * this.#scale, h: shape.h * this.#scale, heap: section.id === 'heap' }] : [])),
    );
    const struck = boxes.filter((box) => box.struck);
    const changed = boxes.filter((box) => box.changed);
    const called = this.state.picture?.snapshot.frame_count !== before?.frame_count;
    const places = struck.length > 0 ? struck : changed.length > 0 || !called ? changed : boxes.filter(({ role }) => role === 'card frame current');
    const { scrollTop, clientHeight } = scroller;
    if (places.some(({ y, h }) => y >= scrollTop && y + h <= scrollTop + clientHeight)) return;
    const target = places.find(({ heap }) => heap) ?? places[0];
    if (target) scroller.scrollTo({ top: target.y + target.h / 2 - clientHeight / 2, behavior: calm() ? 'instant' : 'smooth' });
  }

  protected override render(): TemplateResult {
    const snapshot = this.state.picture?.snapshot;
    return html`<section class="memory" aria-label=${this.t('page-memory')}>
      <div class="scroll" tabindex="0" role="group" aria-label=${this.t('page-memory')} @scroll=${this.#scroll} @wheel=${this.#lead} @pointerdown=${this.#lead} @keydown=${this.#lead}>
        ${snapshot && this.#scene ? this.#picture(snapshot, this.#scene) : this.#empty()}
      </div>
      ${snapshot ? this.#legend() : nothing}
    </section>`;
  }

  #lead = (): void => {
    this.#before = undefined;
  };

  #scroll(event: Event): void {
    const top = (event.target as Element).scrollTop;
    if (Math.abs(top - this.scrolled) > margin / 3) this.scrolled = top;
  }

  /** Before the first run: what one can do here, and what will be seen. */
  #empty(): TemplateResult {
    return html`<div class="welcome">
      <p class="lead">${this.t('page-welcome')}</p>
      <ul class="ways">
        ${(['run', 'step', 'examples', 'console'] as const).map((way) => html`<li>${icon(way === 'console' ? 'prompt' : way)}<span>${strong(this.t(`page-welcome-${way}`))}</span></li>`)}
      </ul>
      ${(['stack', 'heap'] as const).map(
        (place) => html`<section class=${`place ${place}`} aria-label=${this.t(`page-${place}`)}><h2>${this.t(`page-${place}`)}</h2><p>${this.t(`page-welcome-${place}`)}</p></section>`,
      )}
    </div>`;
  }

  #legend(): TemplateResult {
    return html`<footer class="legend">
      <ul aria-label=${this.t('page-legend')}>
        ${signs.map((sign) => html`<li title=${this.t(`page-legend-${sign}`)}>${swatch(sign)}${this.t(`page-sign-${sign}`)}</li>`)}
      </ul>
      <button class="quiet" type="button" title=${this.t('page-legend')} aria-label=${this.t('page-legend')} @click=${() => this.ask({ type: 'help' })}>${icon('help')}</button>
    </footer>`;
  }

  #picture(snapshot: Snapshot, scene: Scene): TemplateResult {
    const outline = describe(snapshot, this.#words, this.state.files.length > 1);
    return html`<div class="canvas" style=${`height:${scene.height}px;width:${scene.width}px;zoom:${this.#scale}`} @pointerover=${this.#hover} @pointerleave=${this.#hover}>
      ${scene.sections.map((section) => this.#section(section, scene, snapshot, outline[section.id]))}
      <svg class="arrows" width=${scene.width} height=${scene.height} aria-hidden="true">
        ${this.#arrows.map((arrow) => arrowNode(arrow))}
      </svg>
    </div>`;
  }

  #section(section: Section, scene: Scene, snapshot: Snapshot, words: string[]): TemplateResult {
    const visible = section.shapes.filter((shape) => this.#isVisible(shape, section.top));
    const isPressed = (shape: Shape): boolean => shape.kind === 'button' || (shape.kind === 'label' && !!shape.link);
    const pictures = visible.filter((shape) => !isPressed(shape));
    const buttons = visible.filter(isPressed);
    return html`<section class=${section.id} aria-label=${this.t(`page-${section.id}`)} style=${`top:${section.top - headingHeight}px`}>
      <h2>${this.t(`page-${section.id}`)} ${section.id === 'heap' ? this.#totals(snapshot) : nothing}</h2>
      <ul class="visually-hidden">${(words.length > 0 ? words : [this.t(`page-${section.id}-empty`)]).map((line) => html`<li>${line}</li>`)}</ul>
      <svg role="presentation" width=${scene.width} height=${section.height}>
        ${patterns}
        <g aria-hidden="true">${pictures.map((shape) => shapeNode(shape, this.#press))}</g>
        ${svg`<g>${buttons.map((shape) => shapeNode(shape, this.#press))}</g>`}
      </svg>
    </section>`;
  }

  /** A pointer and what it points to belong together: the arrows of what is under the mouse stand out, and both their ends. */
  #hover(event: Event): void {
    const under = event.type === 'pointerover' ? (event.target as Element).closest<SVGElement>('[data-span]')?.dataset['span'] ?? '' : '';
    if (under === this.#hovered) return;
    this.#hovered = under;
    const [start = 0, end = 0] = under.split(',').map(Number);
    const touches = (address: number): boolean => start <= address && address < end;
    const lit = this.#arrows.map(({ from, to }) => touches(from) || touches(to));
    const ends = this.#arrows.filter((_, index) => lit[index]).flatMap(({ from, to }) => [from, to]);
    const canvas = this.renderRoot.querySelector('.canvas');
    canvas?.classList.toggle('some', lit.includes(true));
    canvas?.querySelectorAll('.arrow').forEach((arrow, index) => arrow.classList.toggle('lit', lit[index] ?? false));
    canvas?.querySelectorAll<SVGElement>('.cell[data-span]').forEach((cell) => {
      const [from = 0, to = 0] = (cell.dataset['span'] ?? '').split(',').map(Number);
      cell.classList.toggle('tied', ends.some((address) => from <= address && address < to));
    });
  }

  #isVisible(shape: Shape, top: number): boolean {
    const from = (top + shape.y) * this.#scale;
    const to = from + ('h' in shape ? shape.h : 40) * this.#scale;
    return to > this.scrolled - margin && from < this.scrolled + this.#height + margin;
  }

  #totals({ totals }: Snapshot): TemplateResult {
    return html`<span class="totals">${this.t('page-totals', { blocks: totals.in_use_blocks, bytes: bytes(totals.in_use_bytes) })}</span>`;
  }

  #press = (action: Action): void => {
    if ('expand' in action) this.ask({ type: 'expand', addr: action.expand });
    else if ('seek' in action) this.ask({ type: 'go', move: { kind: 'seek', step: action.seek } });
    else if ('reveal' in action) this.ask({ type: 'reveal', place: action.reveal });
    else if ('frames' in action) this.ask({ type: 'look', viewport: { ...this.state.viewport, max_frames: Math.min(mostFrames, this.state.viewport.max_frames * 4) } });
    else this.ask({ type: 'look', viewport: { ...this.state.viewport, heap_from: action.heapFrom } });
  };
}

/** Where a fault touched memory, if it did. */
function bytesOf({ message }: ProblemView): [number, number] | undefined {
  const { address, size } = Object.fromEntries(message.args);
  const start = Number(address || NaN);
  return Number.isFinite(start) ? [start, start + Math.max(1, Number(size) || 0)] : undefined;
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

customElements.define('hw-memory-view', MemoryView);
